// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QProgressBar;

namespace touchline::shell {

/// The window while the core stands still and a backup takes the place of the data. Cannot be closed: the program goes
/// on by itself.
class RestoreProgress final : public QWidget
{
    Q_OBJECT

public:
    explicit RestoreProgress(const QString &backup, QWidget *parent = nullptr);

    void setPercent(int percent);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QProgressBar *m_progress;
};

} // namespace touchline::shell
