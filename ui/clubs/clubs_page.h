// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_values.h"
#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/clubs/club_actions.h"
#include "ui/clubs/clubs_model.h"

#include <QWidget>

class QSplitter;

namespace touchline::exports {
class ExportDesk;
} // namespace touchline::exports

namespace touchline::widgets {
class Button;
class Card;
class Notice;
class PageHeader;
} // namespace touchline::widgets

namespace touchline::clubs {

class ClubDetailView;
class ClubWindows;
class ClubsPane;
class ClubsTable;
class FilterBar;
class LiveCounts;
class SelectionBar;
struct ClubView;

/// The clubs: filter chips and search, the table, and the chosen club beside it.
class ClubsPage final : public QWidget
{
    Q_OBJECT

public:
    /// All three live at least as long as the page.
    ClubsPage(console::Console &console, const domain::Clock &clock, LiveCounts &counts, QWidget *parent = nullptr);
    ~ClubsPage() override;

    void search(const QString &text);
    void showFailed();
    /// The clubs of that state; nothing: all.
    void showState(std::optional<domain::ProvisionState> state);
    /// Shows the club beside the table, whether or not it is among the rows.
    void openClub(const QString &tenantId);
    /// The same by slug; says so when there is none.
    void openSlug(const QString &slug);
    void setPublicUrl(const QString &url);
    /// What is wrong with the core, for the clubs' own windows to say; empty: nothing is.
    void setCoreTrouble(const QString &trouble);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void onboardRequested();
    /// A half-done signup is to be carried on.
    void continueOnboarding(const QString &tenantId);
    void logRequested(const QString &tenantId);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void wire();
    void wireTable();
    void makeDetail();
    void showCounts();
    void showPhase();
    void applyFilter();
    void applyView(const ClubView &view);
    ClubView presentView() const;
    void showSelection();
    void countMatching();
    void order(console::BulkAction action);
    void exportClubs();
    QStringList knownValues(const QString &key) const;
    void setDetailShown(bool shown);
    void fitDetail();
    void restoreState();
    void saveState() const;

    console::Console &m_console;
    const domain::Clock &m_clock;
    LiveCounts &m_counts;
    ClubActions m_actions;
    ClubsModel m_model;
    qint64 m_matching = -1; ///< how many match the filter, when several are chosen; −1: not known
    bool m_counting = false;
    quint64 m_filterGeneration = 0; ///< counts for older filters are dropped
    int m_detailWidth = 0; ///< as the operator drew it; 0: never
    widgets::PageHeader *m_header;
    widgets::Button *m_onboard;
    widgets::Button *m_export;
    FilterBar *m_filters;
    SelectionBar *m_selection;
    widgets::Notice *m_notice;
    exports::ExportDesk *m_exports;
    QSplitter *m_split;
    ClubsTable *m_table;
    ClubsPane *m_pane;
    widgets::Card *m_detailCard = nullptr;
    ClubDetailView *m_detail = nullptr;
    ClubWindows *m_windows;
};

} // namespace touchline::clubs
