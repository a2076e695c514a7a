// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/onboard_page.h"

#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/onboard/basic_step.h"
#include "ui/onboard/brand_step.h"
#include "ui/onboard/club_preview.h"
#include "ui/onboard/club_summary.h"
#include "ui/onboard/plan_step.h"
#include "ui/onboard/progress_step.h"
#include "ui/onboard/step_indicator.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/state_pane.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

namespace {
constexpr int stepCount = 3;
}

OnboardPage::OnboardPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_header(new widgets::PageHeader(tr("Onboard a club")))
    , m_indicator(new StepIndicator({tr("Basic info"), tr("Branding"), tr("Plan setup")}))
    , m_notice(new widgets::Notice(theme::Tone::Success))
    , m_whole(new QStackedWidget)
    , m_pane(new widgets::StatePane)
    , m_steps(new QStackedWidget)
    , m_basic(new BasicStep(console))
    , m_brand(new BrandStep(console))
    , m_plan(new PlanStep(console))
    , m_progress(new ProgressStep(console))
    , m_preview(new ClubPreview)
    , m_summary(new ClubSummary)
{
    build();
    wire();
    go(Basic);
    connect(&console, &console::Console::statusChanged, this, &OnboardPage::showStatus);
    replies::onReply(this, console.status(), [this](const domain::Result<console::CoreStatus> &status) {
        if (status)
            showStatus(*status);
    });
}

void OnboardPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    column->addWidget(m_header);
    column->addWidget(m_indicator);
    column->addWidget(m_notice);
    column->addWidget(m_whole, 1);
    m_notice->hide();
    m_whole->addWidget(wizard());
    m_whole->addWidget(m_pane);
}

QWidget *OnboardPage::wizard()
{
    for (QWidget *step : std::initializer_list<QWidget *>{m_basic, m_brand, m_plan, m_progress})
        m_steps->addWidget(step);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme::space12);
    side->addWidget(m_summary);
    side->addWidget(m_preview, 1);
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(22, 22, 22, 22);
    card->body()->addWidget(m_steps);
    card->setMinimumWidth(400);
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::pageMargin);
    row->addWidget(card, 52);
    row->addLayout(side, 59);
    column->addLayout(row);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void OnboardPage::wire()
{
    connect(m_basic, &BasicStep::edited, this, &OnboardPage::showSides);
    connect(m_basic, &BasicStep::started, this, &OnboardPage::clubStarted);
    connect(m_basic, &BasicStep::passed, this, [this] { go(Branding); });
    connect(m_brand, &BrandStep::edited, this, &OnboardPage::showSides);
    connect(m_brand, &BrandStep::backRequested, this, [this] { go(Basic); });
    connect(m_brand, &BrandStep::saved, this, &OnboardPage::brandSaved);
    connect(m_plan, &PlanStep::backRequested, this, [this] { go(Branding); });
    connect(m_plan, &PlanStep::laterRequested, this, &OnboardPage::leaveForLater);
    connect(m_plan, &PlanStep::finished, this, [this] { go(Progress); });
    connect(m_progress, &ProgressStep::told, this, &OnboardPage::showRun);
    connect(m_progress, &ProgressStep::anotherRequested, this, &OnboardPage::startOver);
    connect(m_progress, &ProgressStep::openRequested, this, &OnboardPage::openClub);
    connect(m_progress, &ProgressStep::webhookEditRequested, this, [this](const QString &url) {
        m_plan->begin(m_club);
        m_plan->setWebhookUrl(url);
        go(Plan);
    });
    connect(m_notice, &widgets::Notice::actionRequested, this, [this] { Q_EMIT openClub(m_noticeClub); });
    connect(m_pane, &widgets::StatePane::actionRequested, this, [this] { resume(m_resuming); });
}

void OnboardPage::go(Step step)
{
    m_step = step;
    if (step == Plan)
        m_plan->begin(m_club);
    if (step == Progress)
        m_progress->begin(m_club.tenantId);
    if (step != Basic)
        m_notice->hide();
    m_indicator->setCurrent(step);
    m_header->setRemark(
        step == Progress ? QString() : tr("step %1 of %2").arg(static_cast<int>(step) + 1).arg(stepCount));
    m_steps->setCurrentIndex(step);
    m_summary->setVisible(step == Plan || step == Progress);
    m_whole->setCurrentIndex(0);
    showSides();
    focusFirst();
}

void OnboardPage::startOver()
{
    ++m_generation;
    m_club = {};
    m_basic->reset();
    m_brand->begin({}, {}, {});
    m_plan->reset();
    m_progress->reset();
    m_notice->hide();
    if (m_parked)
        m_basic->fill(*std::exchange(m_parked, std::nullopt));
    go(Basic);
}

void OnboardPage::focusFirst()
{
    if (!isVisible())
        return;
    // Progress has nothing to fill in; a key held too long must not press one of its buttons.
    if (m_step == Progress)
        return m_progress->setFocus();
    // Nothing to fill in here either, but one thing to decide.
    if (m_step == Plan && m_club.plan == domain::Plan::Pro)
        return m_plan->focusFinish();
    QWidget *step = m_steps->currentWidget();
    for (QWidget *next = step->nextInFocusChain(); next && next != step; next = next->nextInFocusChain()) {
        if (step->isAncestorOf(next) && next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus))
            return next->setFocus(Qt::OtherFocusReason);
    }
}

void OnboardPage::clubStarted(const ClubDraft &club, domain::Plan ordered)
{
    m_club = club;
    m_brand->begin(club.tenantId, club.name, club.brand);
    m_plan->setRemark(club.plan == ordered
            ? QString()
            : tr("The promo code has put this club on the %1 plan.").arg(clubs::planTitle(club.plan)));
    go(Branding);
}

void OnboardPage::brandSaved(const domain::Brand &brand, bool later)
{
    m_club.brand = brand;
    if (later)
        leaveForLater();
    else
        go(Plan);
}

void OnboardPage::leaveForLater()
{
    const ClubDraft club = m_club;
    startOver();
    m_noticeClub = club.tenantId;
    m_notice->setTone(theme::Tone::Success);
    m_notice->setText(tr("%1 is saved. Carry on whenever you like, from its detail in Clubs.").arg(club.name));
    m_notice->setAction(tr("Open the club"));
    m_notice->show();
}

void OnboardPage::resume(const QString &tenantId)
{
    // This very signup is in the wizard already: nothing that is typed may be lost, unless it went on elsewhere.
    if (!tenantId.isEmpty() && tenantId == m_club.tenantId && m_step != Progress)
        return catchUp();
    if (m_basic->isDirty())
        m_parked = m_basic->draft();
    std::optional<ClubDraft> parked = std::exchange(m_parked, std::nullopt);
    startOver();
    m_parked = std::move(parked);
    m_resuming = tenantId;
    m_pane->showLoading(tr("Looking where this signup stopped…"));
    m_whole->setCurrentWidget(m_pane);
    const quint64 generation = m_generation;
    replies::onReply(this, m_console.signupStage(tenantId),
        [this, tenantId, generation](const domain::Result<console::SignupStage> &stage) {
            if (generation != m_generation)
                return;
            if (!stage)
                return resumeFailed(stage.error());
            replies::onReply(this, m_console.club(tenantId),
                [this, stage = *stage, generation](const domain::Result<console::ClubDetail> &club) {
                    if (generation != m_generation)
                        return;
                    if (club)
                        continueWith(*club, stage);
                    else
                        resumeFailed(club.error());
                });
        });
}

void OnboardPage::catchUp()
{
    go(m_step);
    replies::onReply(this, m_console.signupStage(m_club.tenantId),
        [this, generation = m_generation](const domain::Result<console::SignupStage> &stage) {
            if (generation != m_generation || !stage)
                return;
            if (*stage == console::SignupStage::Progress)
                go(Progress);
            else if (*stage == console::SignupStage::Plan && m_step < Plan)
                go(Plan);
        });
}

void OnboardPage::resumeFailed(const domain::Error &error)
{
    m_pane->showError(tr("This signup could not be opened"), errors::errorText(error), tr("Try again"));
}

void OnboardPage::continueWith(const console::ClubDetail &club, console::SignupStage stage)
{
    m_club.tenantId = club.club.id;
    m_club.name = club.club.name;
    m_club.slug = club.club.slug;
    m_club.email = club.club.email;
    m_club.plan = club.club.plan;
    m_club.promoCode = club.promoCode;
    m_club.brand = club.brand;
    m_basic->lock(m_club);
    m_brand->begin(m_club.tenantId, m_club.name, m_club.brand);
    switch (stage) {
    case console::SignupStage::Brand:
        return go(Branding);
    case console::SignupStage::Plan:
        return go(Plan);
    case console::SignupStage::Progress:
        return go(Progress);
    }
    Q_UNREACHABLE();
}

bool OnboardPage::isHalfFilled() const
{
    const bool underWay = !m_club.tenantId.isEmpty() && m_step != Progress;
    return underWay || m_parked || m_basic->isDirty();
}

void OnboardPage::showRun(const console::ClubDetail &club)
{
    m_header->setRemark(clubs::stateTitle(club.club.state));
}

void OnboardPage::showSides()
{
    ClubDraft shown = m_club.tenantId.isEmpty() ? m_basic->draft() : m_club;
    if (m_step != Basic || !m_club.tenantId.isEmpty())
        shown.brand = m_brand->brand();
    shown.publicUrl = m_publicUrl;
    const QString host = QUrl(m_publicUrl).authority();
    m_preview->show(shown.name, shown.slug.isEmpty() ? QString() : host + u"/c/"_s + shown.slug, shown.brand);
    m_summary->show(shown);
}

void OnboardPage::showStatus(const console::CoreStatus &status)
{
    if (status.publicUrl == m_publicUrl)
        return;
    m_publicUrl = status.publicUrl;
    m_basic->setPublicUrl(m_publicUrl);
    showSides();
}

} // namespace touchline::onboard
