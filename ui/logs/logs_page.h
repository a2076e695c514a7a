// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace touchline::exports {
class ExportDesk;
} // namespace touchline::exports

namespace touchline::widgets {
class Button;
class Notice;
class PageHeader;
class StatePane;
} // namespace touchline::widgets

namespace touchline::logs {

class LogFilterBar;
class LogModel;
class LogTable;
class RecordPane;

/// The live log over its whole history. The console must outlive it.
class LogsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogsPage)

public:
    explicit LogsPage(console::Console &console, QWidget *parent = nullptr);
    ~LogsPage() override;

public Q_SLOTS:
    void refresh();
    /// Only the records of this club.
    void showClub(const QString &tenantId);

Q_SIGNALS:
    void openClub(const QString &tenantId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *listArea();
    void wire();
    void addShortcuts();
    void setPaused(bool paused);
    void catchUp();
    void holdAsNeeded();
    void showCondition();
    void showCounts();
    void showNewButton();
    void showSelected();
    void fitRecord();
    void openSelected();
    void showMenu(const QPoint &at);
    void copyLines();
    void copyJson();
    void exportRecords();
    void restoreState();
    void saveState() const;

    console::Console &m_console;
    LogModel *m_model;
    LogFilterBar *m_filters;
    LogTable *m_table;
    RecordPane *m_record;
    widgets::PageHeader *m_header;
    widgets::Button *m_pause;
    widgets::Button *m_export;
    widgets::Button *m_new;
    widgets::Notice *m_notice;
    exports::ExportDesk *m_exports;
    widgets::Notice *m_missed;
    QStackedWidget *m_stack;
    widgets::StatePane *m_pane;
    QSplitter *m_splitter;
    bool m_paused = false;
    bool m_scrolledUp = false;
};

} // namespace touchline::logs
