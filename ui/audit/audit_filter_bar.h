// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail_values.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace touchline::widgets {
class Button;
class SearchField;
} // namespace touchline::widgets

namespace touchline::audit {

/// Who, what, which club, when: the fields that narrow the trail down. The search field is placed by the page.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditFilterBar(QWidget *parent = nullptr);

    widgets::SearchField *searchField() const { return m_search; }
    domain::AuditFilter filter() const;
    /// Offers these to choose from; what is chosen stays.
    void setNames(const console::AuditNames &names);
    void showClub(const QString &club);
    void clear();

Q_SIGNALS:
    void changed(const touchline::domain::AuditFilter &filter);

private:
    void build();
    void changedNow();
    void showDays();

    QComboBox *m_operator;
    QComboBox *m_action;
    QLineEdit *m_club;
    QComboBox *m_span;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QWidget *m_days;
    widgets::SearchField *m_search;
    widgets::Button *m_clear;
    QTimer m_typing{};
};

} // namespace touchline::audit
