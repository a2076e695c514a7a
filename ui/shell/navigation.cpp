// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/navigation.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/mirror.h"
#include "ui/theme/tabular.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

using theme::Role;
using theme::TextStyle;

namespace {
constexpr int navigationWidth = 196;
constexpr int entryHeight = 32;
constexpr int entryIcon = 16;
} // namespace

NavigationEntry::NavigationEntry(const QString &iconName, const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_iconName(iconName)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationEntry::setBadge(const QString &badge, const QString &meaning)
{
    m_badge = badge;
    setAccessibleDescription(meaning);
    update();
}

QSize NavigationEntry::sizeHint() const
{
    return {navigationWidth - 20, entryHeight};
}

void NavigationEntry::paintEvent(QPaintEvent *)
{
    // The column is dark in both schemes, so the roles come from the application's scheme, not from a palette here.
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(theme::color(Role::NavigationStrong), 2) : QPen(Qt::NoPen));
    const bool lit = isChecked() || underMouse();
    painter.setBrush(lit ? QBrush(theme::color(Role::NavigationSelected)) : QBrush(Qt::NoBrush));
    if (lit || hasFocus())
        painter.drawRoundedRect(ground, theme::controlRadius, theme::controlRadius);

    const QColor ink = theme::color(isChecked() ? Role::NavigationStrong : Role::NavigationText);
    const auto mirrored = [&painter, this](const QRect &area) { return theme::mirrored(painter, rect(), area); };
    painter.drawPixmap(mirrored({10, (height() - entryIcon) / 2, entryIcon, entryIcon}).topLeft(),
        theme::iconPixmap(m_iconName, ink, entryIcon, devicePixelRatioF()));
    painter.setFont(theme::font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.setPen(ink);
    const QFontMetrics badgeMetrics(theme::font(TextStyle::TinyStrong));
    const int badgeWidth = m_badge.isEmpty() ? 0 : std::max(18, theme::tabularWidth(badgeMetrics, m_badge) + 12);
    const int room = width() - 36 - 8 - (badgeWidth > 0 ? badgeWidth + 6 : 0);
    painter.drawText(mirrored({36, 0, room, height()}), Qt::AlignLeading | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));

    if (m_badge.isEmpty())
        return;
    painter.setFont(theme::font(TextStyle::TinyStrong));
    const QRect pill = mirrored({width() - badgeWidth - 10, (height() - 16) / 2, badgeWidth, 16});
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::color(Role::Badge));
    painter.drawRoundedRect(pill, 8, 8);
    painter.setPen(theme::color(Role::OnBadge));
    theme::drawTabular(painter, pill, Qt::AlignHCenter | Qt::AlignVCenter, m_badge);
}

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_top(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_group(new QButtonGroup(this))
{
    setProperty("bar", u"navigation"_s);
    setFixedWidth(navigationWidth);
    setAccessibleName(tr("Navigation"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 10, theme::space12);
    column->setSpacing(0);
    auto *name = new QHBoxLayout;
    name->setContentsMargins(10, 20, 0, 18);
    name->setSpacing(theme::space8);
    name->addWidget(new widgets::IconView(u"logo"_s, Role::NavigationStrong, 18));
    name->addWidget(new widgets::Label(u"Touchline"_s, TextStyle::Heading, Role::NavigationStrong));
    name->addStretch(1);
    column->addLayout(name);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    connect(m_group, &QButtonGroup::idClicked, this, &Navigation::selected);
}

NavigationEntry *Navigation::addEntry(
    const QString &iconName, const QString &title, const QString &toolTip, Place place)
{
    auto *entry = new NavigationEntry(iconName, title);
    entry->setToolTip(toolTip);
    m_group->addButton(entry, static_cast<int>(m_group->buttons().size()));
    (place == Place::Top ? m_top : m_bottom)->addWidget(entry);
    return entry;
}

void Navigation::select(int index)
{
    if (QAbstractButton *entry = m_group->button(index))
        entry->setChecked(true);
}

} // namespace touchline::shell
