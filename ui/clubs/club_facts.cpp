// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_facts.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/swatch.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

namespace {
QString dayText(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), u"d MMM yyyy"_s);
}

QString linkTimes(const console::MagicLinkView &link, qint64 nowMs)
{
    using State = console::MagicLinkView::State;
    switch (link.state) {
    case State::None:
        return {};
    case State::Sent:
        return ClubFacts::tr("%1 · valid until %2").arg(momentText(link.sentAtMs, nowMs), dayText(link.expiresAtMs));
    case State::Used:
        return ClubFacts::tr("%1 · sent %2", "when used, when sent")
            .arg(momentText(link.usedAtMs, nowMs), momentText(link.sentAtMs, nowMs));
    case State::Expired:
        return ClubFacts::tr("on %1").arg(dayText(link.expiresAtMs));
    case State::Voided:
        return ClubFacts::tr("sent %1").arg(momentText(link.sentAtMs, nowMs));
    }
    Q_UNREACHABLE();
}
} // namespace

ClubFacts::ClubFacts(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space12 + 2);
    addBrand();
    addWebhook();
    addMagicLink();
    addPage();
    addSignup();
}

QVBoxLayout *ClubFacts::addSection(const QString &title)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(new Label(title, TextStyle::SmallStrong));
    m_column->addWidget(section);
    return column;
}

void ClubFacts::addBrand()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    m_primary = new widgets::Swatch({});
    m_secondary = new widgets::Swatch({});
    m_colors = new Label({}, TextStyle::Mono, Role::Muted);
    m_colors->setSelectable();
    row->addWidget(m_primary);
    row->addWidget(m_secondary);
    row->addWidget(m_colors);
    row->addStretch(1);
    addSection(tr("Brand"))->addLayout(row);
}

void ClubFacts::addWebhook()
{
    QVBoxLayout *section = addSection(tr("Webhook"));
    m_webhook = section->parentWidget();
    m_webhookUrl = new Label({}, TextStyle::Mono, Role::Muted);
    m_webhookUrl->setElided(true);
    m_webhookState = new Label({}, TextStyle::Small, Role::Muted);
    section->addWidget(m_webhookUrl);
    section->addWidget(m_webhookState);
}

void ClubFacts::addMagicLink()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    m_linkChip = new widgets::Chip;
    m_linkTimes = new Label({}, TextStyle::Small, Role::Muted);
    m_linkTimes->setElided(true);
    row->addWidget(m_linkChip);
    row->addWidget(m_linkTimes, 1);
    addSection(tr("Magic link"))->addLayout(row);
}

void ClubFacts::addPage()
{
    QVBoxLayout *section = addSection(tr("Public page"));
    m_page = new widgets::Button({}, widgets::Button::Kind::Link);
    m_page->setIcon(theme::icon(u"external"_s, Role::Accent));
    m_page->setIconSize({12, 12});
    connect(m_page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_publicUrl)); });
    m_content = new Label({}, TextStyle::Small, Role::Muted);
    section->addWidget(m_page, 0, Qt::AlignLeft);
    section->addWidget(m_content);
}

void ClubFacts::addSignup()
{
    QVBoxLayout *section = addSection(tr("Signup"));
    m_owner = new Label({}, TextStyle::Small, Role::Muted);
    m_owner->setSelectable();
    m_signup = new Label({}, TextStyle::Small, Role::Muted);
    m_signup->setElided(true);
    section->addWidget(m_owner);
    section->addWidget(m_signup);
}

void ClubFacts::setDetail(const console::ClubDetail &detail, qint64 nowMs)
{
    m_primary->setColor(QColor(detail.brand.primaryColor));
    m_secondary->setColor(QColor(detail.brand.secondaryColor));
    m_colors->setText(u"%1 %2"_s.arg(detail.brand.primaryColor, detail.brand.secondaryColor));

    m_webhook->setVisible(!detail.webhookUrl.isEmpty());
    m_webhookUrl->setText(detail.webhookUrl);
    m_webhookState->setText(detail.webhookValidatedAtMs > 0
            ? tr("validated %1").arg(momentText(detail.webhookValidatedAtMs, nowMs))
            : tr("not validated yet"));

    m_linkChip->setLook(chipOf(detail.magicLink));
    m_linkTimes->setText(linkTimes(detail.magicLink, nowMs));

    m_publicUrl = detail.publicUrl;
    m_page->setText(detail.publicUrl);
    m_page->setVisible(detail.routeReady);
    const QString posts = tr("%n post(s)", nullptr, detail.posts);
    const QString fixtures = tr("%n fixture(s)", nullptr, detail.fixtures);
    m_content->setText(detail.routeReady ? tr("%1 · %2").arg(posts, fixtures) : tr("not live yet"));

    m_owner->setText(detail.club.email);
    QStringList signup{tr("started %1").arg(momentText(detail.club.createdAtMs, nowMs))};
    if (!detail.promoCode.isEmpty())
        signup.append(tr("promo code %1").arg(detail.promoCode));
    if (detail.trialEndsAtMs > 0)
        signup.append(tr("trial until %1").arg(dayText(detail.trialEndsAtMs)));
    m_signup->setText(signup.join(u" · "_s));
}

} // namespace touchline::clubs
