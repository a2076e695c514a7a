// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTableView;

namespace touchline::exports {
class ExportDesk;
} // namespace touchline::exports

namespace touchline::widgets {
class Button;
class Notice;
class PageHeader;
class StatePane;
} // namespace touchline::widgets

namespace touchline::audit {

class AuditFilterBar;
class AuditModel;
class AuditRecordPane;
class VerifyPanel;

/// Who did what, when, from where, why; with proof that nothing of it was removed or altered. The trail must outlive
/// it.
class AuditPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditPage)

public:
    explicit AuditPage(console::AuditTrail &trail, QWidget *parent = nullptr);
    ~AuditPage() override;

    /// Only what was done to that club, by slug or id.
    void showClub(const QString &club);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void openClub(const QString &tenantId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *listArea();
    void wire();
    void addActions();
    void restoreState();
    void saveState() const;
    void fetchNames();
    void showCondition();
    void showSelected();
    void fitRecord();
    void copyJson();
    void exportRecords();

    console::AuditTrail &m_trail;
    AuditModel *m_model;
    AuditFilterBar *m_filters;
    VerifyPanel *m_verify;
    QTableView *m_table;
    AuditRecordPane *m_record;
    widgets::PageHeader *m_header;
    widgets::Button *m_verifyButton;
    widgets::Button *m_export;
    widgets::Notice *m_notice;
    exports::ExportDesk *m_exports;
    QStackedWidget *m_stack;
    widgets::StatePane *m_pane;
    QSplitter *m_splitter;
};

} // namespace touchline::audit
