// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/onboard/club_draft.h"

#include <QWidget>

namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::onboard {

class StarterSetup;

/// Step three: what the plan needs, and off it goes.
class PlanStep final : public QWidget
{
    Q_OBJECT

public:
    explicit PlanStep(console::Console &console, QWidget *parent = nullptr);

    /// Keeps what was entered for the same club.
    void begin(const ClubDraft &club);
    /// A word about how the club came to this plan; empty: none.
    void setRemark(const QString &remark);
    void setWebhookUrl(const QString &url);
    void reset();

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

    console::Console &m_console;
    ClubDraft m_club{};
    widgets::Label *m_title;
    widgets::Notice *m_remark;
    StarterSetup *m_starter;
    widgets::Label *m_pro;
    widgets::Notice *m_notice;
    widgets::Button *m_back;
    widgets::Button *m_later;
    widgets::Button *m_finish;
    bool m_pending = false;
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
