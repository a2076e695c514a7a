// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/onboard/club_draft.h"

#include <QHash>
#include <QWidget>

namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::onboard {

class StarterSetup;
class SwitchOverride;

/// Step three: what the plan needs, and off it goes.
class PlanStep final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStep(console::Console &console, QWidget *parent = nullptr);

    /// Keeps what was entered for the same club, also if another one came between.
    void begin(const ClubDraft &club);
    /// A word about how the club came to this plan; empty: none.
    void setRemark(const QString &remark);
    void setWebhookUrl(const QString &url);
    /// For the next club. What was entered for this one comes back when its signup is carried on.
    void reset();
    void focusFinish();

Q_SIGNALS:
    void backRequested();
    void laterRequested();
    /// Provisioning is queued.
    void finished();

private:
    void build();
    void submit();
    void receive(const domain::Result<void> &reply);
    void setPending(bool pending);
    void park();

    console::Console &m_console;
    struct Entered
    {
        QString webhookUrl;
        QString webhookSecret;
    };

    ClubDraft m_club{};
    QHash<QString, Entered> m_parked{}; ///< by club, in memory only
    widgets::Label *m_title;
    widgets::Notice *m_remark;
    StarterSetup *m_starter;
    widgets::Label *m_pro;
    widgets::Notice *m_notice;
    SwitchOverride *m_override;
    widgets::Button *m_back;
    widgets::Button *m_later;
    widgets::Button *m_finish;
    bool m_pending = false;
    bool m_finished = false; ///< this club's signup is done: nothing is left to come back to
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
