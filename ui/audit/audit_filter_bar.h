// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail_values.h"

#include <QTimer>
#include <QVariantMap>
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

    /// What is chosen and typed, for the next start.
    QVariantMap state() const;
    void restore(const QVariantMap &state);

Q_SIGNALS:
    void changed(const touchline::domain::AuditFilter &filter);

private:
    void build();
    void changedNow();
    void showDays();
    static QString nameOf(const QString &action);

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
