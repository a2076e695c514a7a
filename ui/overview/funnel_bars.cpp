// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/funnel_bars.h"

#include "ui/overview/overview_words.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tabular.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using theme::Role;
using theme::TextStyle;

namespace {
constexpr int barHeight = 6;
constexpr int rowHeight = 34;
} // namespace

FunnelBars::FunnelBars(QWidget *parent)
    : QWidget(parent)
    , m_bars({{tr("Started", "step of a signup")}, {tr("Colours chosen", "step of a signup")},
          {tr("Confirmed", "step of a signup")}, {tr("Complete", "step of a signup")}})
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Signup funnel"));
    showFunnel({});
}

void FunnelBars::showFunnel(const console::FigureFunnel &funnel)
{
    const QList<qint64> counts{funnel.started, funnel.branded, funnel.confirmed, funnel.complete};
    const QLocale locale;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        Bar &bar = m_bars[i];
        bar.count = counts.at(i);
        bar.text = locale.toString(bar.count);
        if (i > 0 && funnel.started > 0)
            bar.text = u"%1 · %2"_s.arg(
                bar.text, percentText(100.0 * static_cast<double>(bar.count) / static_cast<double>(funnel.started)));
    }
    setAccessibleDescription(lines().join(u", "_s));
    update();
}

QStringList FunnelBars::lines() const
{
    QStringList lines;
    for (const Bar &bar : m_bars)
        lines.append(u"%1: %2"_s.arg(bar.title, bar.text));
    return lines;
}

QSize FunnelBars::sizeHint() const
{
    return {200, rowHeight * static_cast<int>(m_bars.size())};
}

QSize FunnelBars::minimumSizeHint() const
{
    return {150, sizeHint().height()};
}

void FunnelBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter;
    const double all = std::max<double>(1, static_cast<double>(m_bars.constFirst().count));
    painter.setFont(theme::font(TextStyle::Small));
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar &bar = m_bars.at(i);
        const int top = i * rowHeight;
        const QRect line = mirrored({0, top, width(), 20});
        painter.setPen(theme::color(Role::Muted, palette()));
        const int figures = theme::tabularWidth(painter.fontMetrics(), bar.text);
        painter.drawText(mirrored({0, top, width() - figures - 8, 20}), static_cast<int>(leading),
            painter.fontMetrics().elidedText(bar.title, Qt::ElideRight, width() - figures - 8));
        painter.setPen(theme::color(Role::Text, palette()));
        theme::drawTabular(painter, line, trailing, bar.text);
        const QRect track = mirrored({0, top + 21, width(), barHeight});
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Role::Sunken, palette()));
        painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
        const int length = static_cast<int>(width() * static_cast<double>(bar.count) / all);
        if (bar.count == 0)
            continue;
        painter.setBrush(theme::color(i + 1 == m_bars.size() ? Role::Success : Role::Accent, palette()));
        painter.drawRoundedRect(
            mirrored({0, top + 21, std::max(barHeight, length), barHeight}), barHeight / 2.0, barHeight / 2.0);
    }
}

} // namespace touchline::overview
