// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QStackedLayout;

namespace touchline::widgets {
class Button;
class Label;
class Notice;
class StatePane;
} // namespace touchline::widgets

namespace touchline::readiness {

class ChecklistView;
class PreflightPanel;

/// Whether this machine may go live: the checklist, kept fresh while it is looked at, and the preflight beside it.
class ReadinessPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadinessPage(console::Console &console, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    /// A page of the window by its key, where something is put right.
    void pageRequested(const QString &key);
    /// The Settings page at that key, e.g. `server.public_url`, or at its part `test_mail`, `keys` or `backups`.
    void settingRequested(const QString &key);
    void failedClubsRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBoard();
    void ask(bool thorough);
    void take(const domain::Result<console::ChecklistView> &answer);
    void fix(domain::Finding finding);

    console::Readiness &m_readiness;
    widgets::Label *m_summary;
    widgets::Button *m_checkAll;
    widgets::Notice *m_notice;
    widgets::StatePane *m_pane;
    ChecklistView *m_checks;
    PreflightPanel *m_preflight;
    QStackedLayout *m_stack;
    QBoxLayout *m_columns = nullptr;
    QTimer m_again;
    std::optional<console::ChecklistView> m_view{};
    bool m_asking = false;
    bool m_thoroughNext = false;
};

} // namespace touchline::readiness
