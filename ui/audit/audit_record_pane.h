// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/audit.h"

#include <QWidget>
#include <optional>

class QFormLayout;
class QScrollArea;
class QStackedWidget;

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::audit {

/// The selected record in full: who, when, from where, why, its details, its hash and the one before.
class AuditRecordPane final : public QWidget
{
    Q_OBJECT

public:
    explicit AuditRecordPane(QWidget *parent = nullptr);

    void show(const std::optional<domain::AuditRecord> &record);
    using QWidget::show;

Q_SIGNALS:
    void clubRequested(const QString &tenantId);
    /// Show all that was done to this club.
    void trailRequested(const QString &club);
    void copyRequested();

private:
    QWidget *content();
    void fill(const domain::AuditRecord &record);
    void addRow(const QString &name, const QString &value, bool isHash = false);

    QStackedWidget *m_stack;
    widgets::Label *m_title;
    QScrollArea *m_scroll;
    QFormLayout *m_rows = nullptr;
    widgets::Button *m_club;
    widgets::Button *m_trail;
    widgets::Button *m_copy;
    domain::AuditRecord m_record{};
};

} // namespace touchline::audit
