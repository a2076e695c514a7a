// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/signups_pill.h"

#include "ui/theme/metrics.h"
#include "ui/theme/mirror.h"
#include "ui/theme/tabular.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace touchline::shell {

namespace {
constexpr int pillHeight = 29;
constexpr int pillPadding = 12;
constexpr int dotSize = 8;
constexpr int dotGap = 8;

QString sinceText(qint64 ms)
{
    const qint64 minutes = std::max<qint64>(0, ms) / 60'000;
    if (minutes < 60)
        return SignupsPill::tr("%1 min").arg(minutes);
    if (minutes < 2880) // two days
        return SignupsPill::tr("%1 h").arg(minutes / 60);
    return SignupsPill::tr("%n day(s)", nullptr, static_cast<int>(minutes / 1440));
}

QString backText(qint64 untilMs, qint64 nowMs)
{
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(untilMs);
    const bool today = until.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return QLocale().toString(until, today ? u"HH:mm"_s : u"ddd HH:mm"_s);
}

QFont badgeFont()
{
    QFont font = theme::font(theme::TextStyle::TinyStrong);
    font.setBold(true);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.8);
    return font;
}
} // namespace

SignupsPill::SignupsPill(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setView({}, false, 0);
}

void SignupsPill::setView(const std::optional<console::SwitchView> &view, bool stale, qint64 nowMs)
{
    QString text;
    if (!view) {
        m_tone = theme::Tone::Neutral;
        text = tr("Signups …");
    } else if (view->state.on || (view->state.untilMs && *view->state.untilMs <= nowMs)) {
        m_tone = theme::Tone::Success;
        text = tr("Signups on");
    } else {
        m_tone = theme::Tone::Danger;
        const QString since = sinceText(nowMs - view->state.sinceMs);
        text = view->state.untilMs
            ? tr("Signups off · %1 · back at %2").arg(since, backText(*view->state.untilMs, nowMs))
            : tr("Signups off · %1").arg(since);
    }
    if (view && stale) {
        m_tone = theme::Tone::Neutral;
        text = tr("%1 (last known)").arg(text);
    }
    setToolTip(view && !view->state.on ? tr("“%1”, by %2").arg(view->state.reason, view->state.by)
                                       : tr("Open the signups switch"));
    setAccessibleName(text);
    setText(text);
    updateGeometry();
    update();
}

QSize SignupsPill::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::TextStyle::Strong));
    return {2 * pillPadding + dotSize + dotGap + theme::tabularWidth(metrics, text()), pillHeight};
}

void SignupsPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::color(theme::textRole(m_tone), palette());
    const bool lit = hasFocus() || underMouse();
    painter.setPen(lit ? QPen(ink, hasFocus() ? 2 : 1) : QPen(Qt::NoPen));
    painter.setBrush(theme::color(theme::softRole(m_tone), palette()));
    const QRectF pill = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(lit ? pill : QRectF(rect()), pillHeight / 2.0, pillHeight / 2.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const auto mirrored = [&painter, this](const QRect &area) { return theme::mirrored(painter, rect(), area); };
    painter.drawEllipse(mirrored({pillPadding, (height() - dotSize) / 2, dotSize, dotSize}));
    painter.setPen(ink);
    painter.setFont(theme::font(theme::TextStyle::Strong));
    theme::drawTabular(painter, mirrored(rect().adjusted(pillPadding + dotSize + dotGap, 0, -pillPadding, 0)),
        Qt::AlignLeft | Qt::AlignVCenter, text());
}

EnvironmentBadge::EnvironmentBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void EnvironmentBadge::setBadge(const QString &text, theme::Tone tone, const QString &meaning)
{
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    setToolTip(meaning);
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

QSize EnvironmentBadge::sizeHint() const
{
    return {QFontMetrics(badgeFont()).horizontalAdvance(m_text) + 18, 21};
}

void EnvironmentBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = theme::color(theme::textRole(m_tone), palette());
    painter.setPen(QPen(ink, 1));
    if (m_tone != theme::Tone::Neutral)
        painter.setBrush(theme::color(theme::softRole(m_tone), palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(badgeFont());
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace touchline::shell
