// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>

namespace touchline::widgets {
class SearchField;
}

namespace touchline::shell {

class CoreWatch;
class EnvironmentBadge;
class SignupsPill;

/// Quick search, the environment, and the signups pill.
class TopBar final : public QFrame
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void show(const CoreWatch &watch, qint64 nowMs);
    void focusSearch();

Q_SIGNALS:
    void searchRequested(const QString &text);
    void signupsRequested();

private:
    widgets::SearchField *m_search;
    EnvironmentBadge *m_environment;
    EnvironmentBadge *m_dryRun;
    SignupsPill *m_pill;
};

} // namespace touchline::shell
