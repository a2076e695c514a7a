// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::onboard {

class OwnerLink;
class RunSteps;

/// The club's run while it happens, and at its end the owner's link.
class ProgressStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressStep(console::Console &console, QWidget *parent = nullptr);

    void begin(const QString &tenantId);
    void reset();

Q_SIGNALS:
    /// The club as it stands now.
    void told(const touchline::console::ClubDetail &club);
    void anotherRequested();
    void openRequested(const QString &tenantId);
    /// The webhook is at fault: the operator wants to give another.
    void webhookEditRequested(const QString &webhookUrl);

private:
    void build();
    void clubsChanged(const QStringList &tenantIds);
    void fetch();
    void show(const console::ClubDetail &club);
    void showOutcome(const console::ClubDetail &club);
    void retry();

    console::Console &m_console;
    QString m_tenantId{};
    console::ClubDetail m_club{};
    widgets::Label *m_title;
    widgets::Chip *m_state;
    widgets::Label *m_remark;
    RunSteps *m_steps;
    widgets::Notice *m_notice;
    OwnerLink *m_link;
    widgets::Button *m_retry;
    widgets::Button *m_editWebhook;
    widgets::Button *m_open;
    widgets::Button *m_another;
    QTimer m_second{};
    bool m_fetching = false;
    bool m_stale = false; ///< changed again while an answer is on its way
    bool m_retrying = false;
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
