// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promo_form.h"

#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/promos/promo_words.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QIntValidator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::promos {

using domain::PromoCode;

namespace {
QDateTimeEdit *momentEdit()
{
    auto *edit = new QDateTimeEdit;
    edit->setCalendarPopup(true);
    edit->setEnabled(false);
    return edit;
}

std::optional<qint64> secondsOf(const QCheckBox &box, const QDateTimeEdit &edit)
{
    return box.isChecked() ? std::optional(edit.dateTime().toSecsSinceEpoch()) : std::nullopt;
}

void showMoment(QCheckBox &box, QDateTimeEdit &edit, const std::optional<qint64> &seconds, const QDateTime &otherwise)
{
    edit.setDateTime(seconds ? QDateTime::fromSecsSinceEpoch(*seconds) : otherwise);
    box.setChecked(seconds.has_value());
}
} // namespace

PromoForm::PromoForm(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_title(new widgets::Label({}, theme::TextStyle::Strong))
    , m_codeLine(new QLineEdit)
    , m_codeField(new forms::FormField(tr("Code"), m_codeLine))
    , m_percent(new QSpinBox)
    , m_percentField(new forms::FormField(tr("Discount"), m_percent))
    , m_plan(new QComboBox)
    , m_planField(new forms::FormField(tr("Puts the club on"), m_plan))
    , m_lifetime(new QCheckBox(tr("The discount never ends")))
    , m_uses(new QLineEdit)
    , m_usesField(new forms::FormField(tr("How often it can be used"), m_uses))
    , m_hasStart(new QCheckBox(tr("Valid from")))
    , m_start(momentEdit())
    , m_hasEnd(new QCheckBox(tr("Valid until")))
    , m_end(momentEdit())
    , m_clubs(new QLineEdit)
    , m_clubsField(new forms::FormField(tr("Only for these clubs"), m_clubs))
    , m_notes(new QLineEdit)
    , m_notesField(new forms::FormField(tr("Notes"), m_notes))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_cancel(new widgets::Button(tr("Cancel")))
    , m_save(new widgets::Button({}, widgets::Button::Kind::Primary))
{
    build();
    connect(m_hasStart, &QCheckBox::toggled, m_start, &QWidget::setEnabled);
    connect(m_hasEnd, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &PromoForm::save);
    connect(m_cancel, &QPushButton::clicked, this, &PromoForm::giveUp);
    connect(m_codeLine, &QLineEdit::textEdited, m_codeLine, [this](const QString &text) {
        const int at = m_codeLine->cursorPosition();
        m_codeLine->setText(text.toUpper());
        m_codeLine->setCursorPosition(at);
        m_codeField->calm();
    });
    connect(m_uses, &QLineEdit::textEdited, m_usesField, &forms::FormField::calm);
    connect(m_clubs, &QLineEdit::textEdited, m_clubsField, &forms::FormField::calm);
    for (QLineEdit *line : {m_codeLine, m_uses, m_clubs, m_notes})
        connect(line, &QLineEdit::returnPressed, this, &PromoForm::save);
}

void PromoForm::build()
{
    m_codeLine->setObjectName(u"promoCodeLine"_s);
    m_percent->setObjectName(u"promoPercent"_s);
    m_plan->setObjectName(u"promoPlan"_s);
    m_lifetime->setObjectName(u"promoLifetime"_s);
    m_uses->setObjectName(u"promoUses"_s);
    m_hasStart->setObjectName(u"promoHasStart"_s);
    m_start->setObjectName(u"promoStart"_s);
    m_hasEnd->setObjectName(u"promoHasEnd"_s);
    m_end->setObjectName(u"promoEnd"_s);
    m_clubs->setObjectName(u"promoClubs"_s);
    m_notes->setObjectName(u"promoNotes"_s);
    m_save->setObjectName(u"promoSave"_s);
    m_cancel->setObjectName(u"promoCancel"_s);
    m_codeLine->setMaxLength(40);
    m_percent->setRange(0, 100);
    m_percent->setSuffix(tr(" %", "behind a percentage"));
    m_plan->addItem(tr("the plan it chose"), QString());
    m_plan->addItem(tr("Starter"), u"starter"_s);
    m_plan->addItem(tr("Pro"), u"pro"_s);
    m_uses->setValidator(new QIntValidator(1, 1'000'000'000, m_uses));
    m_uses->setPlaceholderText(tr("no limit"));
    m_clubs->setPlaceholderText(tr("every club"));
    m_clubsField->setHint(tr("Clubs’ addresses with spaces between; empty: every club."));
    m_notes->setMaxLength(500);
    m_start->setAccessibleName(tr("Valid from"));
    m_end->setAccessibleName(tr("Valid until"));
    m_notice->hide();

    auto *fields = new QWidget;
    fields->setProperty("transparent", true);
    auto *inside = new QVBoxLayout(fields);
    inside->setContentsMargins(0, 0, theme::space8, 0);
    inside->setSpacing(theme::space12);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space12);
    first->addWidget(m_codeField, 2);
    first->addWidget(m_percentField, 1);
    inside->addLayout(first);
    inside->addWidget(m_planField);
    inside->addWidget(m_lifetime);
    inside->addWidget(m_usesField);
    inside->addWidget(limits());
    inside->addWidget(m_clubsField);
    inside->addWidget(m_notesField);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(fields);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_notice);
    column->addLayout(buttons);
}

QWidget *PromoForm::limits()
{
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space12);
    grid->setVerticalSpacing(theme::space8);
    grid->addWidget(m_hasStart, 0, 0);
    grid->addWidget(m_start, 0, 1);
    grid->addWidget(m_hasEnd, 1, 0);
    grid->addWidget(m_end, 1, 1);
    grid->setColumnStretch(1, 1);
    m_endField = new forms::FormField(tr("When it can be used"), whole, m_end);
    return m_endField;
}

void PromoForm::create()
{
    if (isUnsaved())
        return (m_code.isEmpty() ? m_codeLine : m_uses)->setFocus();
    m_code.clear();
    m_title->setText(tr("New promo code"));
    m_save->setText(tr("Create the code"));
    fill({});
    m_codeLine->setFocus();
}

void PromoForm::edit(const PromoCode &promo)
{
    if (isUnsaved())
        return (m_code.isEmpty() ? m_codeLine : m_uses)->setFocus();
    m_code = promo.code;
    m_title->setText(tr("Change %1").arg(promo.code));
    m_save->setText(tr("Save"));
    fill(promo);
    m_uses->setFocus();
}

void PromoForm::fill(const PromoCode &promo)
{
    m_notice->hide();
    for (forms::FormField *field : {m_codeField, m_percentField, m_usesField, m_endField, m_clubsField, m_notesField})
        field->calm();
    m_codeLine->setText(promo.code);
    m_percent->setValue(promo.discountPercent);
    m_plan->setCurrentIndex(promo.plan ? m_plan->findData(domain::planName(*promo.plan)) : 0);
    m_lifetime->setChecked(promo.lifetime);
    m_uses->setText(promo.maxUses ? QString::number(*promo.maxUses) : QString());
    const QDateTime today = QDate::currentDate().startOfDay();
    showMoment(*m_hasStart, *m_start, promo.startsAt, today);
    showMoment(*m_hasEnd, *m_end, promo.validUntil, today.addDays(31).addSecs(-60));
    m_clubs->setText(promo.tenantSlugWhitelist.join(u' '));
    m_notes->setText(promo.notes);
    // What was offered stays as it was; a new code is made for another offer.
    const bool isNew = m_code.isEmpty();
    for (QWidget *widget :
        std::initializer_list<QWidget *>{m_codeField, m_percentField, m_planField, m_lifetime, m_clubsField})
        widget->setVisible(isNew);
    m_begun = typed();
}

bool PromoForm::isUnsaved() const
{
    return m_begun && typed() != *m_begun;
}

void PromoForm::giveUp()
{
    m_begun.reset();
    Q_EMIT cancelled();
}

std::optional<qint64> PromoForm::maxUses() const
{
    const QString text = m_uses->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

PromoCode PromoForm::typed() const
{
    static const QRegularExpression gaps(u"[\\s,;]+"_s);
    PromoCode promo;
    promo.code = m_codeLine->text();
    promo.discountPercent = m_percent->value();
    promo.plan = domain::planFromName(m_plan->currentData().toString());
    promo.lifetime = m_lifetime->isChecked();
    promo.maxUses = maxUses();
    promo.startsAt = secondsOf(*m_hasStart, *m_start);
    promo.validUntil = secondsOf(*m_hasEnd, *m_end);
    promo.tenantSlugWhitelist = m_clubs->text().toLower().split(gaps, Qt::SkipEmptyParts);
    promo.notes = m_notes->text().trimmed();
    return promo;
}

void PromoForm::save()
{
    if (m_save->isBusy())
        return;
    m_notice->hide();
    m_save->setBusy(true, tr("Saving…"));
    const PromoCode promo = typed();
    const auto reply = m_code.isEmpty() ? m_console.addPromoCode(promo)
                                        : m_console.editPromoCode(m_code,
                                              {.maxUses = promo.maxUses,
                                                  .startsAt = promo.startsAt,
                                                  .validUntil = promo.validUntil,
                                                  .notes = promo.notes});
    replies::onReply(this, reply, [this](const domain::Result<PromoCode> &saved) {
        m_save->setBusy(false);
        take(saved);
    });
}

void PromoForm::take(const domain::Result<PromoCode> &reply)
{
    if (reply) {
        m_begun.reset();
        return Q_EMIT saved(reply->code);
    }
    const std::pair<QString, forms::FormField *> fields[]{{u"code"_s, m_codeField},
        {u"discountPercent"_s, m_percentField}, {u"maxUses"_s, m_usesField}, {u"validUntil"_s, m_endField},
        {u"tenantSlugWhitelist"_s, m_clubsField}, {u"notes"_s, m_notesField}};
    forms::FormField *first = nullptr;
    for (const auto &[name, field] : fields) {
        const QString fault = fieldFault(reply.error(), name);
        if (fault.isEmpty())
            continue;
        field->fault(fault);
        if (!first)
            first = field;
    }
    if (first)
        return first->focusWidget()->setFocus();
    m_notice->setText(errors::errorText(reply.error()));
    m_notice->show();
}

} // namespace touchline::promos
