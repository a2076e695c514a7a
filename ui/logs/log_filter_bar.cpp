// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_filter_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::logs {

using domain::LogFeature;
using domain::LogLevel;

namespace {
/// Long enough for the next letter of somebody who types, short enough to feel at once.
constexpr std::chrono::milliseconds typingRest{120};

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString featureText(LogFeature feature)
{
    switch (feature) {
    case LogFeature::Signup:
        return LogFilterBar::tr("Signup");
    case LogFeature::Provision:
        return LogFilterBar::tr("Provisioning");
    case LogFeature::Switch:
        return LogFilterBar::tr("Switches");
    case LogFeature::Http:
        return LogFilterBar::tr("HTTP");
    case LogFeature::Mail:
        return LogFilterBar::tr("Mail");
    case LogFeature::Auth:
        return LogFilterBar::tr("Access");
    case LogFeature::Ops:
        return LogFilterBar::tr("Operations");
    case LogFeature::Store:
        return LogFilterBar::tr("Store");
    }
    Q_UNREACHABLE();
}

QDateTimeEdit *momentEdit(const QString &name)
{
    auto *edit = new QDateTimeEdit;
    edit->setDisplayFormat(u"d MMM yyyy HH:mm"_s);
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setAccessibleName(name);
    edit->setMinimumWidth(150);
    return edit;
}
} // namespace

LogFilterBar::LogFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_levels(new QButtonGroup(this))
    , m_feature(new QComboBox)
    , m_range(new QComboBox)
    , m_tenant(new QLineEdit)
    , m_search(new widgets::SearchField(tr("Search messages and fields"), u"/"_s))
    , m_between(new QWidget)
    , m_from(momentEdit(tr("From")))
    , m_to(momentEdit(tr("To")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    buildLevels(row);
    row->addSpacing(theme::space4);
    row->addWidget(m_feature);
    row->addWidget(m_range);
    row->addWidget(m_tenant, 1);
    row->addStretch(1);
    m_feature->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_range->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    column->addLayout(row);
    column->addWidget(m_between);

    m_feature->setObjectName(u"logFeature"_s);
    m_feature->setAccessibleName(tr("Feature"));
    m_feature->addItem(tr("All features"));
    for (int feature = 0; feature <= static_cast<int>(LogFeature::Store); ++feature)
        m_feature->addItem(featureText(static_cast<LogFeature>(feature)), feature);
    m_tenant->setObjectName(u"logTenant"_s);
    m_tenant->setAccessibleName(tr("Club id"));
    m_tenant->setPlaceholderText(tr("Club id"));
    m_tenant->setClearButtonEnabled(true);
    m_tenant->setMaximumWidth(320);
    m_search->setObjectName(u"logSearch"_s);
    m_search->setAccessibleName(tr("Search the log"));
    buildRanges();

    m_rest.setSingleShot(true);
    m_rest.setInterval(typingRest);
    connect(&m_rest, &QTimer::timeout, this, &LogFilterBar::announce);
    for (const QLineEdit *line : {m_tenant, static_cast<QLineEdit *>(m_search)}) {
        connect(line, &QLineEdit::textChanged, this, [this] { m_rest.start(); });
        connect(line, &QLineEdit::returnPressed, this, &LogFilterBar::announce);
    }
    connect(m_levels, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked)
            announce();
    });
    connect(m_feature, &QComboBox::currentIndexChanged, this, &LogFilterBar::announce);
}

void LogFilterBar::buildLevels(QLayout *row)
{
    const std::initializer_list<std::pair<LogLevel, QString>> levels{{LogLevel::Debug, tr("All")},
        {LogLevel::Info, tr("Info")}, {LogLevel::Warn, tr("Warnings")}, {LogLevel::Error, tr("Errors")}};
    for (const auto &[level, text] : levels) {
        auto *pill = new widgets::PillButton(text);
        pill->setObjectName(domain::logLevelName(level));
        pill->setAccessibleName(level == LogLevel::Debug ? tr("Every level") : tr("Level at least: %1").arg(text));
        pill->setToolTip(pill->accessibleName());
        m_levels->addButton(pill, static_cast<int>(level));
        row->addWidget(pill);
    }
    m_levels->button(static_cast<int>(LogLevel::Debug))->setChecked(true);
}

void LogFilterBar::buildRanges()
{
    m_range->setObjectName(u"logRange"_s);
    m_range->setAccessibleName(tr("Time range"));
    m_range->addItem(tr("Any time"), AnyTime);
    m_range->addItem(tr("Last 15 min"), QuarterHour);
    m_range->addItem(tr("Last hour"), Hour);
    m_range->addItem(tr("Last day"), Day);
    m_range->addItem(tr("Last 7 days"), Week);
    m_range->addItem(tr("Between…"), Between);
    auto *row = new QHBoxLayout(m_between);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8);
    row->addWidget(new widgets::Label(tr("From"), theme::TextStyle::Small, theme::Role::Muted));
    row->addWidget(m_from);
    row->addWidget(new widgets::Label(tr("to"), theme::TextStyle::Small, theme::Role::Muted));
    row->addWidget(m_to);
    row->addStretch(1);
    m_between->hide();
    m_from->setDateTime(QDateTime::currentDateTime().addDays(-1));
    m_to->setDateTime(QDateTime::currentDateTime());
    connect(m_range, &QComboBox::currentIndexChanged, this, &LogFilterBar::rangeChosen);
    for (const QDateTimeEdit *edit : {m_from, m_to})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this] { m_rest.start(); });
}

void LogFilterBar::rangeChosen()
{
    constexpr qint64 minute = 60'000;
    switch (static_cast<Range>(m_range->currentData().toInt())) {
    case AnyTime:
    case Between:
        m_rangeFromMs = 0;
        break;
    case QuarterHour:
        m_rangeFromMs = nowMs() - 15 * minute;
        break;
    case Hour:
        m_rangeFromMs = nowMs() - 60 * minute;
        break;
    case Day:
        m_rangeFromMs = nowMs() - qint64(24) * 60 * minute;
        break;
    case Week:
        m_rangeFromMs = nowMs() - qint64(7) * 24 * 60 * minute;
        break;
    }
    m_between->setVisible(m_range->currentData().toInt() == Between);
    announce();
}

LogFilter LogFilterBar::filter() const
{
    LogFilter filter;
    if (m_levels->checkedId() > static_cast<int>(LogLevel::Debug))
        filter.atLeast = static_cast<LogLevel>(m_levels->checkedId());
    if (m_feature->currentIndex() > 0)
        filter.feature = static_cast<LogFeature>(m_feature->currentData().toInt());
    filter.tenantId = m_tenant->text().trimmed();
    filter.text = m_search->text().simplified();
    filter.fromMs = m_rangeFromMs;
    if (m_range->currentData().toInt() == Between) {
        filter.fromMs = m_from->dateTime().toMSecsSinceEpoch();
        filter.toMs = m_to->dateTime().toMSecsSinceEpoch() + 59'999; // the minute named is within
    }
    return filter;
}

void LogFilterBar::setFilter(const LogFilter &filter)
{
    {
        const QSignalBlocker blockers[]{QSignalBlocker(m_levels), QSignalBlocker(m_feature), QSignalBlocker(m_range),
            QSignalBlocker(m_tenant), QSignalBlocker(m_search)};
        m_levels->button(static_cast<int>(filter.atLeast.value_or(LogLevel::Debug)))->setChecked(true);
        m_feature->setCurrentIndex(filter.feature ? static_cast<int>(*filter.feature) + 1 : 0);
        m_tenant->setText(filter.tenantId);
        m_search->setText(filter.text);
        const bool between = filter.fromMs != 0 || filter.toMs != 0;
        m_range->setCurrentIndex(m_range->findData(between ? Between : AnyTime));
        m_rangeFromMs = 0;
        m_between->setVisible(between);
        if (filter.fromMs != 0)
            m_from->setDateTime(QDateTime::fromMSecsSinceEpoch(filter.fromMs));
        if (between)
            m_to->setDateTime(
                filter.toMs != 0 ? QDateTime::fromMSecsSinceEpoch(filter.toMs) : QDateTime::currentDateTime());
    }
    announce();
}

QVariantMap LogFilterBar::state() const
{
    return {{u"level"_s, m_levels->checkedId()}, {u"feature"_s, m_feature->currentData()},
        {u"range"_s, m_range->currentData()}, {u"from"_s, m_from->dateTime()}, {u"to"_s, m_to->dateTime()},
        {u"tenant"_s, m_tenant->text()}, {u"text"_s, m_search->text()}};
}

void LogFilterBar::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    if (QAbstractButton *level = m_levels->button(state.value(u"level"_s).toInt()))
        level->setChecked(true);
    m_feature->setCurrentIndex(std::max(0, m_feature->findData(state.value(u"feature"_s))));
    m_from->setDateTime(state.value(u"from"_s, m_from->dateTime()).toDateTime());
    m_to->setDateTime(state.value(u"to"_s, m_to->dateTime()).toDateTime());
    m_range->setCurrentIndex(std::max(0, m_range->findData(state.value(u"range"_s))));
    m_tenant->setText(state.value(u"tenant"_s).toString());
    m_search->setText(state.value(u"text"_s).toString());
    announce();
}

void LogFilterBar::announce()
{
    m_rest.stop();
    const LogFilter now = filter();
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT changed(now);
}

} // namespace touchline::logs
