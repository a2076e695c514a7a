// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/basic_step.h"

#include "core/domain/slug.h"
#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/onboard/promo_check.h"
#include "ui/onboard/signups_gate.h"
#include "ui/onboard/slug_check.h"
#include "ui/onboard/verdict_line.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

using forms::FormField;

namespace {
/// Only what is certainly wrong; the core has the last word on an address.
bool looksLikeMail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at == text.lastIndexOf(u'@') && at + 1 < text.size() && text.size() <= 254
        && std::none_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QString planHint(domain::Plan plan)
{
    switch (plan) {
    case domain::Plan::Starter:
        return BasicStep::tr("The club brings a webhook of its own, from Make.com for example.");
    case domain::Plan::Pro:
        return BasicStep::tr("Touchline deploys the club's automations; nothing to set up.");
    }
    Q_UNREACHABLE();
}
} // namespace

BasicStep::BasicStep(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_slugCheck(new SlugCheck(console, this))
    , m_promoCheck(new PromoCheck(console, this))
    , m_gate(new SignupsGate(console))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_name(new QLineEdit)
    , m_slug(new QLineEdit)
    , m_email(new QLineEdit)
    , m_promo(new QLineEdit)
    , m_nameField(new FormField(tr("Name of the club"), m_name))
    , m_slugField(new FormField(tr("Address of its page"), m_slug))
    , m_emailField(new FormField(tr("Owner's mail address"), m_email))
    , m_promoField(new FormField(tr("Promo code (if there is one)"), m_promo))
    , m_plans(new QButtonGroup(this))
    , m_next(new widgets::Button(tr("Next: branding"), widgets::Button::Kind::Primary))
{
    build();
    wire();
    reset();
}

void BasicStep::build()
{
    m_name->setObjectName(u"clubName"_s);
    m_slug->setObjectName(u"clubSlug"_s);
    m_email->setObjectName(u"email"_s);
    m_promo->setObjectName(u"promoCode"_s);
    m_next->setObjectName(u"startClub"_s);
    m_name->setMaxLength(120);
    m_slug->setMaxLength(80);
    m_email->setMaxLength(254);
    m_promo->setMaxLength(64);
    m_name->setPlaceholderText(tr("e.g. Syston Tigers U16"));
    m_email->setPlaceholderText(tr("secretary@club.example"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);

    auto *planRow = new QWidget;
    buildPlan(planRow);
    m_planField = new FormField(tr("Plan"), planRow, m_plans->buttons().constFirst());

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_next);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    column->addWidget(new widgets::Label(tr("Who is the club?"), theme::TextStyle::Heading));
    for (QWidget *row : std::initializer_list<QWidget *>{
             m_gate, m_nameField, m_slugField, m_emailField, m_planField, m_promoField, m_notice})
        column->addWidget(row);
    column->addStretch(1);
    column->addLayout(buttons);
}

void BasicStep::buildPlan(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space12);
    for (const domain::Plan plan : {domain::Plan::Starter, domain::Plan::Pro}) {
        auto *pill = new widgets::PillButton(clubs::planTitle(plan));
        pill->setObjectName(domain::planName(plan));
        pill->setAccessibleName(tr("Plan: %1").arg(clubs::planTitle(plan)));
        pill->setAccessibleDescription(planHint(plan));
        m_plans->addButton(pill, static_cast<int>(plan));
        layout->addWidget(pill);
    }
    layout->addStretch(1);
}

void BasicStep::wire()
{
    connect(m_name, &QLineEdit::textEdited, this, &BasicStep::nameEdited);
    connect(m_slug, &QLineEdit::textEdited, this, &BasicStep::slugEdited);
    connect(m_email, &QLineEdit::textEdited, this, [this] {
        m_emailField->calm();
        Q_EMIT edited();
    });
    connect(m_promo, &QLineEdit::textEdited, this, [this] {
        m_promoCheck->check(m_promo->text().trimmed(), typedSlug());
        Q_EMIT edited();
    });
    connect(m_plans, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (!checked)
            return;
        m_planField->setHint(planHint(static_cast<domain::Plan>(id)));
        m_planField->calm();
        Q_EMIT edited();
    });
    connect(m_slugCheck, &SlugCheck::changed, this, &BasicStep::showSlugVerdict);
    connect(m_slugField, &FormField::linkActivated, this, &BasicStep::useSuggestion);
    connect(m_promoCheck, &PromoCheck::changed, this, &BasicStep::showPromoVerdict);
    connect(m_next, &QPushButton::clicked, this, &BasicStep::submit);
    for (const QLineEdit *line : {m_name, m_slug, m_email, m_promo})
        connect(line, &QLineEdit::returnPressed, this, &BasicStep::submit);
}

ClubDraft BasicStep::draft() const
{
    ClubDraft draft;
    draft.tenantId = m_tenantId;
    draft.name = m_name->text().trimmed();
    draft.slug = typedSlug();
    draft.email = m_email->text().trimmed();
    draft.plan = static_cast<domain::Plan>(m_plans->checkedId());
    draft.promoCode = m_promo->text().trimmed();
    return draft;
}

void BasicStep::lock(const ClubDraft &club)
{
    ++m_generation;
    setPending(false);
    m_tenantId = club.tenantId;
    m_name->setText(club.name);
    m_slug->setText(club.slug);
    m_email->setText(club.email);
    m_promo->setText(club.promoCode);
    m_plans->button(static_cast<int>(club.plan))->setChecked(true);
    for (QLineEdit *line : {m_name, m_slug, m_email, m_promo})
        line->setReadOnly(true);
    for (QAbstractButton *pill : m_plans->buttons())
        pill->setEnabled(false);
    for (FormField *field : {m_nameField, m_emailField, m_planField, m_promoField})
        field->calm();
    m_slugField->say(FormField::Mood::Hint, {});
    m_promoField->setVisible(!club.promoCode.isEmpty());
    m_gate->setWanted(false);
    m_notice->setTone(theme::Tone::Info);
    m_notice->setText(tr("The club has been created with these details, so they can no longer be changed here."));
    m_notice->show();
}

void BasicStep::reset()
{
    ++m_generation;
    setPending(false);
    m_tenantId.clear();
    m_slugTyped = false;
    for (QLineEdit *line : {m_name, m_slug, m_email, m_promo}) {
        line->clear();
        line->setReadOnly(false);
    }
    for (QAbstractButton *pill : m_plans->buttons())
        pill->setEnabled(true);
    m_plans->button(static_cast<int>(domain::Plan::Starter))->setChecked(true);
    m_planField->setHint(planHint(domain::Plan::Starter));
    for (FormField *field : {m_nameField, m_emailField, m_planField, m_promoField})
        field->calm();
    m_promoField->show();
    m_slugCheck->check({});
    m_promoCheck->check({}, {});
    showSlugVerdict();
    m_gate->reset();
    m_notice->hide();
    Q_EMIT edited();
}

void BasicStep::fill(const ClubDraft &draft)
{
    reset();
    m_name->setText(draft.name);
    m_slug->setText(draft.slug);
    m_email->setText(draft.email);
    m_promo->setText(draft.promoCode);
    m_plans->button(static_cast<int>(draft.plan))->setChecked(true);
    m_slugTyped = !draft.slug.isEmpty() && draft.slug != domain::slugFromName(draft.name);
    m_slugCheck->check(typedSlug());
    m_promoCheck->check(draft.promoCode, typedSlug());
    Q_EMIT edited();
}

bool BasicStep::isDirty() const
{
    const ClubDraft typed = draft();
    return m_tenantId.isEmpty() && !(typed.name + typed.slug + typed.email + typed.promoCode).isEmpty();
}

void BasicStep::setPublicUrl(const QString &url)
{
    m_publicUrl = url;
    if (m_tenantId.isEmpty())
        showSlugVerdict();
}

void BasicStep::nameEdited()
{
    m_nameField->calm();
    if (!m_slugTyped) {
        m_slug->setText(domain::slugFromName(m_name->text()));
        m_slugCheck->check(typedSlug());
        m_promoCheck->check(m_promo->text().trimmed(), typedSlug());
    }
    Q_EMIT edited();
}

void BasicStep::slugEdited(const QString &text)
{
    if (text != text.toLower()) {
        const int cursor = m_slug->cursorPosition();
        m_slug->setText(text.toLower());
        m_slug->setCursorPosition(cursor);
    }
    m_slugTyped = !text.isEmpty();
    m_slugCheck->check(typedSlug());
    m_promoCheck->check(m_promo->text().trimmed(), typedSlug());
    Q_EMIT edited();
}

QString BasicStep::typedSlug() const
{
    return m_slug->text().trimmed();
}

void BasicStep::showSlugVerdict()
{
    showVerdict(*m_slugField, *m_slugCheck, m_publicUrl.isEmpty() ? QString() : m_publicUrl + u"/c/"_s + typedSlug());
}

void BasicStep::showPromoVerdict()
{
    showVerdict(*m_promoField, *m_promoCheck);
    const std::optional<domain::Plan> plan = m_promoCheck->appliedPlan();
    if (plan && static_cast<int>(*plan) != m_plans->checkedId())
        m_planField->say(FormField::Mood::Warning,
            tr("The promo code will put the club on the %1 plan.").arg(clubs::planTitle(*plan)));
    else
        m_planField->calm();
}

void BasicStep::useSuggestion()
{
    m_slug->setText(m_slugCheck->suggestion());
    slugEdited(m_slug->text());
    m_slug->setFocus();
}

bool BasicStep::complete()
{
    QWidget *first = nullptr;
    const auto fault = [&first](FormField *field, const QString &why) {
        field->fault(why);
        if (!first)
            first = field->focusWidget();
    };
    const ClubDraft order = draft();
    if (order.name.isEmpty())
        fault(m_nameField, tr("Give the name of the club."));
    if (order.slug.isEmpty())
        fault(m_slugField, tr("Give an address for the club's page."));
    else if (m_slugCheck->verdict() == SlugCheck::Verdict::Malformed
        || m_slugCheck->verdict() == SlugCheck::Verdict::Unavailable)
        first = first ? first : m_slug;
    if (!looksLikeMail(order.email))
        fault(m_emailField, tr("Give a mail address like name@club.example."));
    if (m_promoCheck->verdict() == PromoCheck::Verdict::Refused)
        first = first ? first : m_promo;
    if (first)
        first->setFocus();
    return !first && m_gate->admits();
}

void BasicStep::submit()
{
    if (m_pending)
        return;
    if (!m_tenantId.isEmpty()) {
        Q_EMIT passed();
        return;
    }
    m_notice->hide();
    if (!complete())
        return;
    const ClubDraft order = draft();
    setPending(true);
    const console::StartClub start{
        order.name, order.slug, order.email, order.plan, order.promoCode, m_gate->overrideReason()};
    replies::onReply(this, m_console.startClub(start),
        [this, order, generation = m_generation](const domain::Result<console::StartedClub> &reply) {
            if (generation == m_generation)
                receive(order, reply);
        });
}

void BasicStep::receive(const ClubDraft &order, const domain::Result<console::StartedClub> &reply)
{
    setPending(false);
    if (!reply)
        return showError(reply.error());
    ClubDraft club = order;
    club.tenantId = reply->id;
    club.slug = reply->slug;
    club.plan = reply->plan;
    lock(club);
    Q_EMIT started(club, order.plan);
}

void BasicStep::showError(const domain::Error &error)
{
    const std::initializer_list<std::pair<FormField *, QStringView>> fields{{m_nameField, u"clubName"},
        {m_slugField, u"clubSlug"}, {m_emailField, u"email"}, {m_planField, u"plan"}, {m_promoField, u"promoCode"}};
    QWidget *first = nullptr;
    for (const auto &[field, name] : fields) {
        const QString text = errors::fieldErrorText(error, name);
        if (text.isEmpty())
            continue;
        field->fault(text);
        if (!first)
            first = field->focusWidget();
    }
    if (first)
        return first->setFocus();
    m_notice->setTone(theme::Tone::Danger);
    m_notice->setText(errors::errorText(error));
    m_notice->show();
}

void BasicStep::setPending(bool pending)
{
    m_pending = pending;
    m_next->setBusy(pending, tr("Creating the club…"));
}

} // namespace touchline::onboard
