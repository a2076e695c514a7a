// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/switches_page.h"

#include "core/domain/clock.h"
#include "ui/replies/on_reply.h"
#include "ui/switches/history_delegate.h"
#include "ui/switches/provisioner_panel.h"
#include "ui/switches/state_card.h"
#include "ui/switches/switch_history_model.h"
#include "ui/switches/switch_off_form.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/page_header.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

namespace {
constexpr int historyLength = 50;
/// Below this width the cards stand one under the other.
constexpr int wideEnough = 900;
} // namespace

SwitchesPage::SwitchesPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_state(new StateCard(console))
    , m_form(new SwitchOffForm(console))
    , m_provisioner(new ProvisionerPanel(console))
    , m_history(new SwitchHistoryModel(this))
    , m_table(new QTableView)
    , m_noHistory(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_scroll(new QScrollArea)
{
    build();
    connect(&console, &console::Console::switchChanged, this, [this](const console::SwitchView &view) {
        showView(view);
        fetchHistory();
    });
    connect(&console, &console::Console::statusChanged, this, &SwitchesPage::showStatus);
    connect(m_state, &StateCard::retryRequested, this, &SwitchesPage::refresh);
    refresh();
}

void SwitchesPage::build()
{
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(theme::space12);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme::space12);
    m_columns->addWidget(m_form, 497);
    m_columns->addWidget(rightCard(), 619);
    inside->addWidget(m_state);
    inside->addLayout(m_columns);
    inside->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    column->addWidget(new widgets::PageHeader(tr("Switches")));
    column->addWidget(m_scroll, 1);
}

void SwitchesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_columns->setDirection(width() >= wideEnough ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

QWidget *SwitchesPage::rightCard()
{
    auto *card = new widgets::Card(tr("Provisioner"));
    card->body()->addWidget(m_provisioner);
    card->body()->addSpacing(theme::space8);
    card->body()->addWidget(new widgets::Label(tr("History"), theme::TextStyle::Strong));
    card->body()->addWidget(m_noHistory);
    m_noHistory->hide();
    m_table->setModel(m_history);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setAccessibleName(tr("History of the switches"));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme::oneLineRow);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(28);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SwitchHistoryModel::WhyColumn, QHeaderView::Stretch);
    header->setFont(theme::font(theme::TextStyle::TinyStrong));
    m_table->setMinimumHeight(5 * theme::oneLineRow);
    card->body()->addWidget(m_table, 1);
    card->body()->addStretch();
    return card;
}

void SwitchesPage::inviteToPause()
{
    m_provisioner->invite();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(m_provisioner);
}

void SwitchesPage::refresh()
{
    replies::onReply(this, m_console.switchView(), [this](const domain::Result<console::SwitchView> &view) {
        if (view)
            showView(*view);
        else
            m_state->showTrouble(view.error());
    });
    replies::onReply(this, m_console.status(), [this](const domain::Result<console::CoreStatus> &status) {
        if (status)
            showStatus(*status);
    });
    fetchHistory();
}

void SwitchesPage::fetchHistory()
{
    replies::onReply(this, m_console.switchHistory(historyLength),
        [this](const domain::Result<QList<console::SwitchHistoryEntry>> &history) {
            if (!history && m_history->rowCount() > 0)
                return;
            m_noHistory->setText(history ? tr("Nothing has been switched yet.") : tr("The history could not be read."));
            if (!history) {
                m_table->hide();
                return m_noHistory->show();
            }
            m_history->show(*history, domain::SystemClock().nowMs());
            m_table->setVisible(!history->isEmpty());
            m_noHistory->setVisible(history->isEmpty());
        });
}

void SwitchesPage::showView(const console::SwitchView &view)
{
    m_state->show(view);
    m_form->show(view.state);
    m_provisioner->show(view);
}

void SwitchesPage::showStatus(const console::CoreStatus &status)
{
    m_form->setEnvironment(status.environment);
    m_provisioner->showWork(status);
}

} // namespace touchline::switches
