// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QTableView;

namespace touchline::widgets {
class Label;
}

namespace touchline::switches {

class ProvisionerPanel;
class StateCard;
class SwitchHistoryModel;
class SwitchOffForm;

/// The switch that stops signups and the one that pauses the provisioner, with who did what. The console must outlive
/// it.
class SwitchesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchesPage)

public:
    explicit SwitchesPage(console::Console &console, QWidget *parent = nullptr);

    /// To where the provisioner is paused, or resumed.
    void inviteToPause();

public Q_SLOTS:
    void refresh();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *rightCard();
    void fetchHistory();
    void showView(const console::SwitchView &view);
    void showStatus(const console::CoreStatus &status);

    console::Console &m_console;
    StateCard *m_state;
    SwitchOffForm *m_form;
    ProvisionerPanel *m_provisioner;
    SwitchHistoryModel *m_history;
    QTableView *m_table;
    widgets::Label *m_noHistory;
    QBoxLayout *m_columns = nullptr;
    QScrollArea *m_scroll;
};

} // namespace touchline::switches
