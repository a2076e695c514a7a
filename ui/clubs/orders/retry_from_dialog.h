// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/order_dialog.h"

class QButtonGroup;

namespace touchline::clubs {

/// Which step a new run begins at: lists the steps of the latest run and says of each whether it is carried over or
/// runs again. A run cannot begin behind a step that was never finished.
class RetryFromDialog final : public OrderDialog
{
    Q_OBJECT

public:
    RetryFromDialog(const QString &clubName, const console::RunView &run, QWidget *parent);

    /// Wire name of the chosen step.
    QString step() const;

private:
    QWidget *makeRow(int position);
    void showFates();

    const console::RunView m_run;
    QButtonGroup *m_choice;
    QList<widgets::Label *> m_fates;
};

} // namespace touchline::clubs
