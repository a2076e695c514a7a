// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/link_section.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Button;

namespace {
QString shortMoment(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), u"d MMM HH:mm"_s);
}

QString linkTimes(const console::MagicLinkView &link, qint64 nowMs)
{
    using State = console::MagicLinkView::State;
    switch (link.state) {
    case State::None:
        return {};
    case State::Sent:
        return LinkSection::tr("sent %1 · valid until %2")
            .arg(momentText(link.sentAtMs, nowMs), shortMoment(link.expiresAtMs));
    case State::Used:
        return LinkSection::tr("used %1 · sent %2")
            .arg(momentText(link.usedAtMs, nowMs), momentText(link.sentAtMs, nowMs));
    case State::Expired:
        return LinkSection::tr("sent %1 · expired %2")
            .arg(momentText(link.sentAtMs, nowMs), shortMoment(link.expiresAtMs));
    case State::Voided:
        return LinkSection::tr("sent %1").arg(momentText(link.sentAtMs, nowMs));
    }
    Q_UNREACHABLE();
}
} // namespace

LinkSection::LinkSection(QWidget *parent)
    : FoldSection(tr("Magic link"), u"link"_s, parent)
    , m_chip(new widgets::Chip)
    , m_times(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_bar(new QWidget)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    m_times->setWordWrap(true);
    row->addWidget(m_chip);
    row->addWidget(m_times, 1);
    body()->addLayout(row);
    auto *buttons = new widgets::FlowLayout(theme::space8, m_bar);
    const std::initializer_list<std::pair<Order, QString>> orders{{Order::CopyLink, tr("New link to copy…")},
        {Order::ResendLink, tr("Send a new one")}, {Order::RevokeLinks, tr("Revoke…")}};
    for (const auto &[order, text] : orders) {
        auto *button = new Button(text);
        button->setSize(Button::Size::Small);
        m_orders.insert(order, button);
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, order = order] { Q_EMIT ordered(order); });
    }
    m_orders.value(Order::RevokeLinks)->setAccessibleName(tr("Revoke the owner's links"));
    body()->addWidget(m_bar);
}

void LinkSection::setDetail(const console::ClubDetail &detail, qint64 nowMs)
{
    m_chip->setLook(chipOf(detail.magicLink));
    m_times->setText(linkTimes(detail.magicLink, nowMs));
    bool any = false;
    for (const auto &[order, button] : m_orders.asKeyValueRange()) {
        button->setVisible(isPossible(order, detail));
        any = any || isPossible(order, detail);
    }
    m_bar->setVisible(any);
}

void LinkSection::setBusy(Order order, bool busy)
{
    if (Button *button = m_orders.value(order))
        button->setBusy(busy);
}

} // namespace touchline::clubs
