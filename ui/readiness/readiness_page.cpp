// SPDX-License-Identifier: GPL-3.0-only
#include "ui/readiness/readiness_page.h"

#include "core/domain/clock.h"
#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/readiness/checklist_view.h"
#include "ui/readiness/preflight_panel.h"
#include "ui/readiness/readiness_words.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_action.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/state_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::readiness {

namespace {
/// Below this width the preflight stands under the checklist.
constexpr int wideEnough = 900;
} // namespace

ReadinessPage::ReadinessPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_readiness(console.readiness())
    , m_summary(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_checkAll(new widgets::Button(tr("Check everything")))
    , m_notice(new widgets::Notice(theme::Tone::Info))
    , m_pane(new widgets::StatePane)
    , m_checks(new ChecklistView)
    , m_preflight(new PreflightPanel(m_readiness))
    , m_stack(new QStackedLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, 0);
    column->setSpacing(theme::space12);
    column->addWidget(makeHeader());
    m_notice->hide();
    column->addWidget(m_notice);
    // First, so that what it shows has a parent and is no window of its own for a moment.
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(makeBoard());
    m_pane->showLoading(tr("Looking at everything …"));
    connect(m_pane, &widgets::StatePane::actionRequested, this, &ReadinessPage::refresh);
    connect(m_notice, &widgets::Notice::actionRequested, this, &ReadinessPage::refresh);
    connect(m_checks, &ChecklistView::fixRequested, this, &ReadinessPage::fix);
    connect(m_preflight, &PreflightPanel::ended, this, &ReadinessPage::refresh);
    m_again.setInterval(10s);
    connect(&m_again, &QTimer::timeout, this, &ReadinessPage::refresh);
}

QWidget *ReadinessPage::makeHeader()
{
    auto *header = new widgets::PageHeader(tr("Readiness"));
    m_checkAll->setObjectName(u"checkEverything"_s);
    m_checkAll->setToolTip(tr("Reads the database from beginning to end as well; takes some seconds with many clubs"));
    new widgets::ButtonAction(*m_checkAll, tr("Check everything"), Qt::SHIFT | Qt::Key_F5, *this);
    connect(m_checkAll, &QAbstractButton::clicked, this, [this] { ask(true); });
    header->addAction(m_checkAll);
    return header;
}

QWidget *ReadinessPage::makeBoard()
{
    auto *board = new QWidget;
    board->setProperty("transparent", true);
    auto *inside = new QVBoxLayout(board);
    inside->setContentsMargins(0, 0, 0, theme::pageMargin);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme::space12);
    auto *list = new widgets::Card(tr("Launch checklist"));
    m_summary->setObjectName(u"readinessSummary"_s);
    m_summary->setWordWrap(true);
    list->body()->addWidget(m_summary);
    list->body()->addWidget(m_checks);
    auto *test = new widgets::Card(tr("Preflight"));
    test->body()->addWidget(m_preflight);
    m_columns->addWidget(list, 8, Qt::AlignTop);
    m_columns->addWidget(test, 4, Qt::AlignTop);
    inside->addLayout(m_columns);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(board);
    return scroll;
}

void ReadinessPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_again.start();
}

void ReadinessPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_again.stop();
}

void ReadinessPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= wideEnough ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ReadinessPage::refresh()
{
    ask(false);
}

/// One question at a time; a wish for everything waits for the quick one.
void ReadinessPage::ask(bool thorough)
{
    if (m_asking) {
        m_thoroughNext = m_thoroughNext || thorough;
        return;
    }
    m_asking = true;
    m_thoroughNext = false;
    if (thorough)
        m_checkAll->setBusy(true, tr("Checking …"));
    replies::onReply(this, m_readiness.checklist(thorough),
        [this](const domain::Result<console::ChecklistView> &answer) { take(answer); });
}

void ReadinessPage::take(const domain::Result<console::ChecklistView> &answer)
{
    m_asking = false;
    m_checkAll->setBusy(false);
    if (answer) {
        m_view = *answer;
        m_checks->showEntries(answer->entries);
        m_summary->setText(summaryText(answer->entries));
        m_summary->setInk(domain::blocksGoingLive(answer->entries) ? theme::Role::Danger : theme::Role::Muted);
        m_notice->hide();
        m_stack->setCurrentIndex(1);
    } else if (!m_view) {
        m_pane->showError(tr("The checklist cannot be read"), errors::errorText(answer.error()), tr("Try again"));
        m_stack->setCurrentIndex(0);
    } else {
        m_notice->setTone(theme::Tone::Warning);
        m_notice->setText(tr("This is how it was at %1; the core does not answer now.", "time")
                .arg(clubs::momentText(m_view->asOfMs, domain::SystemClock().nowMs())));
        m_notice->setAction(tr("Try again"));
        m_notice->show();
    }
    if (m_thoroughNext)
        ask(true);
}

void ReadinessPage::fix(domain::Finding finding)
{
    const FixPlace place = fixPlace(finding);
    switch (place.kind) {
    case FixPlace::Kind::None:
        break;
    case FixPlace::Kind::Setting:
        Q_EMIT settingRequested(place.what);
        break;
    case FixPlace::Kind::Page:
        Q_EMIT pageRequested(place.what);
        break;
    case FixPlace::Kind::FailedClubs:
        Q_EMIT failedClubsRequested();
        break;
    case FixPlace::Kind::Preflight:
        m_preflight->invite();
        break;
    case FixPlace::Kind::CheckAll:
        ask(true);
        break;
    case FixPlace::Kind::Command:
        QGuiApplication::clipboard()->setText(place.what);
        m_notice->setTone(theme::Tone::Info);
        m_notice->setText(tr("Copied: %1", "a command").arg(place.what));
        m_notice->setAction({});
        m_notice->show();
        break;
    }
}

} // namespace touchline::readiness
