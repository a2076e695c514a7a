// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/logs/log_filter.h"

#include <QTimer>
#include <QVariantMap>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;

namespace touchline::widgets {
class SearchField;
}

namespace touchline::logs {

/// Level, feature, time range and club of the records to show. The search field stands elsewhere on the page and is
/// handed in by `searchField`.
class LogFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LogFilterBar(QWidget *parent = nullptr);

    widgets::SearchField *searchField() const { return m_search; }
    LogFilter filter() const;
    /// Puts a filter into the controls and announces it.
    void setFilter(const LogFilter &filter);
    void clear() { setFilter({}); }

    /// What stands in the controls, for the next start; a range such as the last hour is then the last hour again.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    /// Typing has rested or something was chosen.
    void changed(const touchline::logs::LogFilter &filter);

private:
    enum Range { AnyTime, QuarterHour, Hour, Day, Week, Between };

    void buildLevels(QLayout *row);
    void buildRanges();
    void announce();
    void rangeChosen();

    QButtonGroup *m_levels;
    QComboBox *m_feature;
    QComboBox *m_range;
    QLineEdit *m_tenant;
    widgets::SearchField *m_search;
    QWidget *m_between;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    qint64 m_rangeFromMs = 0;
    QTimer m_rest{};
    LogFilter m_announced{};
};

} // namespace touchline::logs
