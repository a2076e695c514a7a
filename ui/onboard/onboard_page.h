// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/onboard/club_draft.h"

#include <QWidget>

class QStackedWidget;

namespace touchline::widgets {
class Notice;
class PageHeader;
class StatePane;
} // namespace touchline::widgets

namespace touchline::onboard {

class BasicStep;
class BrandStep;
class ClubPreview;
class ClubSummary;
class PlanStep;
class ProgressStep;
class StepIndicator;

/// The wizard for staff on the phone with a club. The console must outlive it.
class OnboardPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnboardPage)

public:
    explicit OnboardPage(console::Console &console, QWidget *parent = nullptr);

    /// Whether a restart would lose something: a club typed and not started, or the step that is under way.
    bool isHalfFilled() const;

public Q_SLOTS:
    /// Carries on with a club whose signup was left half-done.
    void resume(const QString &tenantId);

Q_SIGNALS:
    void openClub(const QString &tenantId);

private:
    enum Step { Basic, Branding, Plan, Progress };

    void build();
    QWidget *wizard();
    void wire();
    void go(Step step);
    void startOver();
    void focusFirst();
    void clubStarted(const ClubDraft &club, domain::Plan ordered);
    void brandSaved(const domain::Brand &brand, bool later);
    void leaveForLater();
    void continueWith(const console::ClubDetail &club, console::SignupStage stage);
    void catchUp();
    void resumeFailed(const domain::Error &error);
    void showRun(const console::ClubDetail &club);
    void showSides();
    void showStatus(const console::CoreStatus &status);

    console::Console &m_console;
    ClubDraft m_club{};
    std::optional<ClubDraft> m_parked{}; ///< typed for a new club when another was resumed
    Step m_step = Basic;
    QString m_publicUrl{};
    QString m_resuming{};
    quint64 m_generation = 0;
    widgets::PageHeader *m_header;
    StepIndicator *m_indicator;
    widgets::Notice *m_notice;
    QString m_noticeClub{};
    QStackedWidget *m_whole; ///< the wizard, or the state of a resume
    widgets::StatePane *m_pane;
    QStackedWidget *m_steps;
    BasicStep *m_basic;
    BrandStep *m_brand;
    PlanStep *m_plan;
    ProgressStep *m_progress;
    ClubPreview *m_preview;
    ClubSummary *m_summary;
};

} // namespace touchline::onboard
