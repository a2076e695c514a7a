// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QAbstractButton>
#include <QFrame>

namespace touchline::shell {

class CoreWatch;
class EnvironmentBadge;
class SignupsPill;

/// Looks like a search box and opens the command palette.
class QuickSearch final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit QuickSearch(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {420, 33}; }
    QSize minimumSizeHint() const override { return {160, 33}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Quick search, the environment, and the signups pill. In production a stripe goes across it.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void show(const CoreWatch &watch, qint64 nowMs);

Q_SIGNALS:
    void searchRequested();
    void signupsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QuickSearch *m_search;
    EnvironmentBadge *m_environment;
    EnvironmentBadge *m_dryRun;
    SignupsPill *m_pill;
    bool m_production = false;
};

} // namespace touchline::shell
