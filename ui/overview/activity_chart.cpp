// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/activity_chart.h"

#include "ui/overview/overview_words.h"
#include "ui/theme/metrics.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using console::FigureBucket;
using console::FigureSpan;
using theme::Role;
using theme::TextStyle;

namespace {
constexpr int gridLines = 4;
constexpr double labelMargin = 0.04; ///< of the width, half of the widest label

/// The smallest round number of clubs that four steps reach `most` with.
double roundStep(qint64 most)
{
    double step = 1;
    while (step * gridLines < static_cast<double>(most)) {
        for (const double factor : {2.0, 2.5, 2.0}) {
            step = std::ceil(step * factor);
            if (step * gridLines >= static_cast<double>(most))
                break;
        }
    }
    return step;
}

/// Every tenth minute, every third hour, midnight: where a label stands.
bool isRound(FigureSpan span, const QDateTime &at)
{
    switch (span) {
    case FigureSpan::Hour:
        return at.time().minute() % 10 == 0;
    case FigureSpan::Day:
        return at.time().hour() % 3 == 0;
    case FigureSpan::Week:
        return at.time().hour() == 0;
    }
    Q_UNREACHABLE();
}

QString roundText(FigureSpan span, const QDateTime &at)
{
    const QLocale locale;
    return span == FigureSpan::Week ? locale.toString(at, u"ddd d"_s) : locale.toString(at.time(), u"HH:mm"_s);
}
} // namespace

ActivityChart::ActivityChart(QWidget *parent)
    : QChartView(parent)
    , m_edge(new QLineSeries(this))
    , m_ground(new QAreaSeries(m_edge))
    , m_signups(new QLineSeries)
    , m_completions(new QLineSeries)
    , m_times(new QCategoryAxis)
    , m_counts(new QValueAxis)
{
    build();
    paintInRoles();
    describe();
}

void ActivityChart::build()
{
    setAccessibleName(tr("Signups and completions"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    QChart *shown = chart();
    shown->setBackgroundVisible(false);
    shown->setMargins({});
    shown->layout()->setContentsMargins(0, 0, 0, 0);
    shown->legend()->hide();
    shown->setAnimationOptions(QChart::NoAnimation);
    shown->setLocalizeNumbers(true);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setGridLineVisible(false);
    m_counts->setLabelFormat(u"%.0f"_s);
    m_counts->setLineVisible(false);
    shown->addAxis(m_times, Qt::AlignBottom);
    shown->addAxis(m_counts, Qt::AlignLeft);
    for (QAbstractSeries *series : std::initializer_list<QAbstractSeries *>{m_ground, m_signups, m_completions}) {
        shown->addSeries(series);
        series->attachAxis(m_times);
        series->attachAxis(m_counts);
    }
}

void ActivityChart::showBuckets(FigureSpan span, const QList<FigureBucket> &buckets)
{
    m_span = span;
    m_buckets = buckets;
    QList<QPointF> signups;
    QList<QPointF> completions;
    qint64 most = 0;
    for (int i = 0; i < buckets.size(); ++i) {
        signups.append({static_cast<double>(i), static_cast<double>(buckets.at(i).signups)});
        completions.append({static_cast<double>(i), static_cast<double>(buckets.at(i).completions)});
        most = std::max({most, buckets.at(i).signups, buckets.at(i).completions});
    }
    m_edge->replace(signups);
    m_signups->replace(signups);
    m_completions->replace(completions);
    m_counts->setRange(0, roundStep(most) * gridLines);
    m_counts->setTickCount(gridLines + 1);
    m_times->setRange(0, std::max<double>(1, static_cast<double>(buckets.size() - 1)));
    labelTimes();
    describe();
    setCursor(m_cursor < buckets.size() ? m_cursor : -1);
    viewport()->update();
}

void ActivityChart::labelTimes()
{
    QStringList labels;
    QList<int> places;
    // One that stands too near the right end would be cut off there.
    const double last = static_cast<double>(m_buckets.size() - 1) * (1 - labelMargin);
    for (int i = 0; i <= last; ++i) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(m_buckets.at(i).startMs);
        if (isRound(m_span, at)) {
            labels.append(roundText(m_span, at));
            places.append(i);
        }
    }
    for (const QString &label : m_times->categoriesLabels())
        m_times->remove(label);
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_times->append(labels.at(i), places.at(i));
}

void ActivityChart::setCursor(int bucket)
{
    if (bucket == m_cursor && bucket < 0)
        return;
    m_cursor = bucket;
    Q_EMIT readingChanged(readingOf(bucket));
    describe();
    viewport()->update();
}

QString ActivityChart::readingOf(int bucket) const
{
    if (bucket < 0 || bucket >= m_buckets.size())
        return {};
    const FigureBucket &at = m_buckets.at(bucket);
    const QString signups = tr("%n signup(s)", nullptr, static_cast<int>(at.signups));
    const QString completions = tr("%n completion(s)", nullptr, static_cast<int>(at.completions));
    const QString failures = tr("%n failure(s)", nullptr, static_cast<int>(at.failures));
    QStringList parts{bucketTime(m_span, at.startMs), signups, completions};
    if (at.failures > 0)
        parts.append(failures);
    return parts.join(u" · "_s);
}

void ActivityChart::describe()
{
    if (m_cursor >= 0) {
        setAccessibleDescription(readingOf(m_cursor));
        return;
    }
    qint64 signups = 0;
    qint64 completions = 0;
    const FigureBucket *busiest = nullptr;
    for (const FigureBucket &bucket : std::as_const(m_buckets)) {
        signups += bucket.signups;
        completions += bucket.completions;
        if (!busiest || bucket.signups > busiest->signups)
            busiest = &bucket;
    }
    QString text = tr("%1 signups and %2 completions.", "totals of the chart").arg(signups).arg(completions);
    if (busiest && busiest->signups > 0)
        text += u' '
            + tr("Most signups at %1: %2.", "time, count")
                  .arg(bucketTime(m_span, busiest->startMs))
                  .arg(busiest->signups);
    setAccessibleDescription(text + u' ' + tr("The arrow keys read single values."));
}

void ActivityChart::paintInRoles()
{
    m_colouring = true;
    const auto of = [this](Role role) { return theme::color(role, palette()); };
    m_ground->setPen(Qt::NoPen);
    m_ground->setBrush(of(Role::AccentSoft));
    m_signups->setPen(QPen(of(Role::Accent), 2, Qt::SolidLine, Qt::RoundCap));
    m_completions->setPen(QPen(of(Role::Success), 2, Qt::DashLine, Qt::RoundCap));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_times, m_counts}) {
        axis->setLabelsColor(of(Role::Muted));
        axis->setLabelsFont(theme::font(TextStyle::Tiny));
        axis->setLinePen(QPen(of(Role::Border), 1));
        axis->setGridLinePen(QPen(of(Role::Border), 1));
    }
    m_colouring = false;
}

void ActivityChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
    if (looks && !m_colouring)
        paintInRoles();
}

void ActivityChart::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot = chart()->plotArea();
    const bool nothing = std::ranges::all_of(
        m_buckets, [](const FigureBucket &bucket) { return bucket.signups == 0 && bucket.completions == 0; });
    if (nothing && !m_buckets.isEmpty()) {
        painter.setFont(theme::font(TextStyle::Body));
        painter.setPen(theme::color(Role::Muted, palette()));
        painter.drawText(plot, Qt::AlignCenter | Qt::TextWordWrap, tr("Nobody signed up in this time."));
    }
    if (m_cursor >= 0 && m_cursor < m_buckets.size()) {
        const auto place = [this](double count) {
            return QPointF(mapFromScene(chart()->mapToPosition({static_cast<double>(m_cursor), count}, m_ground)));
        };
        const FigureBucket &at = m_buckets.at(m_cursor);
        const double x = place(0).x();
        painter.setPen(QPen(theme::color(Role::Faint, palette()), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(QPen(theme::color(Role::Surface, palette()), 2));
        painter.setBrush(theme::color(Role::Accent, palette()));
        painter.drawEllipse(place(static_cast<double>(at.signups)), 4, 4);
        painter.setBrush(theme::color(Role::Success, palette()));
        painter.drawEllipse(place(static_cast<double>(at.completions)), 4, 4);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Role::Accent, palette()), 2));
        painter.drawRoundedRect(
            QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), theme::controlRadius, theme::controlRadius);
    }
}

void ActivityChart::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF at = mapToScene(event->position().toPoint());
    const double value = chart()->mapToValue(chart()->mapFromScene(at), m_ground).x();
    const int bucket = static_cast<int>(std::lround(value));
    setCursor(bucket >= 0 && bucket < m_buckets.size() ? bucket : -1);
}

void ActivityChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCursor(-1);
}

void ActivityChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_buckets.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCursor(std::max(0, (m_cursor < 0 ? last + 1 : m_cursor) - 1));
        break;
    case Qt::Key_Right:
        setCursor(std::min(last, m_cursor + 1));
        break;
    case Qt::Key_Home:
        setCursor(std::min(0, last));
        break;
    case Qt::Key_End:
        setCursor(last);
        break;
    case Qt::Key_Escape:
        setCursor(-1);
        break;
    default:
        // Neither scrolls nor zooms: the page may want the key.
        event->ignore();
    }
}

void ActivityChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ActivityChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCursor(-1);
    viewport()->update();
}

} // namespace touchline::overview
