// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/logs_page.h"

#include "ui/errors/error_text.h"
#include "ui/logs/log_export.h"
#include "ui/logs/log_filter_bar.h"
#include "ui/logs/log_model.h"
#include "ui/logs/log_table.h"
#include "ui/logs/log_words.h"
#include "ui/logs/record_pane.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_action.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_pane.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QLocale>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::logs {

namespace {
/// From this width on the record stands beside the list, else below it.
constexpr int wideEnough = 1000;

QList<int> selectedRows(const QTableView &table)
{
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

const QString filterKey = u"logs/filter"_s;
const QString columnsKey = u"logs/columns"_s;
const QString splitKey = u"logs/split"_s;
} // namespace

LogsPage::LogsPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_model(new LogModel(console, this))
    , m_filters(new LogFilterBar)
    , m_table(new LogTable(*m_model))
    , m_record(new RecordPane)
    , m_header(new widgets::PageHeader(tr("Logs")))
    , m_pause(new widgets::Button(tr("Pause")))
    , m_export(new widgets::Button(tr("Export…")))
    , m_new(new widgets::Button({}, widgets::Button::Kind::Primary))
    , m_notice(new widgets::Notice(theme::Tone::Info))
    , m_exports(new exports::ExportDesk(*m_export, *m_notice, this))
    , m_missed(new widgets::Notice(theme::Tone::Warning))
    , m_stack(new QStackedWidget)
    , m_pane(new widgets::StatePane)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    build();
    wire();
    addShortcuts();
    restoreState();
    showCondition();
    showNewButton();
}

LogsPage::~LogsPage()
{
    saveState();
}

void LogsPage::build()
{
    m_pause->setObjectName(u"logPause"_s);
    m_export->setObjectName(u"logExport"_s);
    m_new->setObjectName(u"logNew"_s);
    m_pause->setIcon(theme::icon(u"pause"_s, theme::Role::Text));
    m_pause->setCheckable(true);
    m_export->setIcon(theme::icon(u"download"_s, theme::Role::Text));
    m_filters->searchField()->setMinimumWidth(220);
    m_filters->searchField()->setMaximumWidth(380);
    m_header->addAction(m_filters->searchField());
    m_header->addAction(m_pause);
    m_header->addAction(m_export);
    m_notice->hide();
    m_missed->hide();
    m_splitter->addWidget(listArea());
    m_splitter->addWidget(m_record);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(theme::space12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({720, 380});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    for (QWidget *row : std::initializer_list<QWidget *>{m_header, m_filters, m_notice, m_missed})
        column->addWidget(row);
    column->addWidget(m_splitter, 1);
}

QWidget *LogsPage::listArea()
{
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);
    m_new->setParent(m_table);
    m_new->setSize(widgets::Button::Size::Small);
    m_table->viewport()->installEventFilter(this);
    card->setMinimumSize(360, 140);
    return card;
}

void LogsPage::wire()
{
    connect(m_filters, &LogFilterBar::changed, m_model, &LogModel::setFilter);
    connect(m_model, &LogModel::conditionChanged, this, &LogsPage::showCondition);
    connect(m_model, &LogModel::heldBackChanged, this, &LogsPage::showNewButton);
    connect(m_model, &LogModel::notShownChanged, this, &LogsPage::showCounts);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LogsPage::showCondition);
    connect(m_table, &LogTable::olderWanted, m_model, &LogModel::loadOlder, Qt::QueuedConnection);
    connect(m_table, &LogTable::followingChanged, this, [this](bool following) {
        m_scrolledUp = !following;
        holdAsNeeded();
    });
    connect(m_table, &LogTable::opened, this, &LogsPage::openSelected);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LogsPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LogsPage::showSelected);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LogsPage::showSelected);
    connect(m_pause, &QPushButton::toggled, this, &LogsPage::setPaused);
    connect(m_new, &QPushButton::clicked, this, &LogsPage::catchUp);
    connect(m_export, &QPushButton::clicked, this, &LogsPage::exportRecords);
    connect(m_missed, &widgets::Notice::actionRequested, m_model, &LogModel::reload);
    connect(m_pane, &widgets::StatePane::actionRequested, this, [this] {
        if (m_model->condition() == LogModel::Condition::Failed)
            m_model->reload();
        else
            m_filters->clear();
    });
    connect(m_record, &RecordPane::clubRequested, this, &LogsPage::openClub);
    connect(m_record, &RecordPane::requestRequested, this, [this](const QString &requestId) {
        LogFilter filter;
        filter.text = requestId;
        m_filters->setFilter(filter);
    });
    connect(m_record, &RecordPane::copyLineRequested, this, &LogsPage::copyLines);
    connect(m_record, &RecordPane::copyJsonRequested, this, &LogsPage::copyJson);
}

void LogsPage::addShortcuts()
{
    const auto add = [](QWidget *where, const QString &text, const QKeySequence &keys, auto *target, auto slot) {
        QAction *action = where->addAction(text, keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(action, &QAction::triggered, target, slot);
    };
    add(this, tr("Search the log"), QKeySequence::Find, this, [this] { m_filters->searchField()->setFocus(); });
    add(m_table, tr("Copy the chosen lines"), QKeySequence::Copy, this, &LogsPage::copyLines);
    add(m_table, tr("Copy the chosen records as JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, this, &LogsPage::copyJson);
    new widgets::ButtonAction(*m_pause, tr("Pause the log, let it go on"), Qt::CTRL | Qt::Key_P, *this);
    new widgets::ButtonAction(*m_export, tr("Export the records shown"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, *this);
    auto *space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetWithChildrenShortcut);
    space->setWhatsThis(tr("Pause, resume"));
    connect(space, &QShortcut::activated, m_pause, &QPushButton::toggle);
}

void LogsPage::refresh()
{
    m_model->reload();
}

void LogsPage::showClub(const QString &tenantId)
{
    LogFilter filter;
    filter.tenantId = tenantId;
    m_filters->setFilter(filter);
}

void LogsPage::setPaused(bool paused)
{
    m_paused = paused;
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIcon(theme::icon(paused ? u"play"_s : u"pause"_s, theme::Role::Text));
    if (!paused && m_scrolledUp)
        return catchUp();
    holdAsNeeded();
}

void LogsPage::catchUp()
{
    m_scrolledUp = false;
    m_pause->setChecked(false);
    m_paused = false;
    m_table->goToEnd();
    holdAsNeeded();
}

void LogsPage::holdAsNeeded()
{
    m_model->setHeld(m_paused || m_scrolledUp);
    showNewButton();
    showCounts();
}

void LogsPage::showCondition()
{
    switch (m_model->condition()) {
    case LogModel::Condition::Loading:
        if (m_model->rowCount() == 0) {
            m_pane->showLoading(tr("Reading the log…"));
            m_stack->setCurrentWidget(m_pane);
        }
        break;
    case LogModel::Condition::Failed:
        m_pane->showError(tr("The log could not be read"), errors::errorText(m_model->failure()), tr("Try again"));
        m_stack->setCurrentWidget(m_pane);
        break;
    case LogModel::Condition::Ready:
        if (m_model->rowCount() > 0) {
            m_stack->setCurrentWidget(m_table);
        } else {
            if (m_model->filter().isEmpty())
                m_pane->showEmpty(
                    u"logs"_s, tr("Nothing has happened yet"), tr("Records appear here as they are written."));
            else
                m_pane->showEmpty(u"filter"_s, tr("No record matches"),
                    tr("Records that match appear here as they are written."), tr("Clear the filters"));
            m_stack->setCurrentWidget(m_pane);
        }
        break;
    }
    showCounts();
}

void LogsPage::showCounts()
{
    const QLocale locale;
    const QString shown = tr("%1 shown", "records").arg(locale.toString(m_model->rowCount()));
    m_header->setRemark(m_paused ? tr("%1 · paused").arg(shown)
            : m_scrolledUp       ? tr("%1 · paused while scrolled up").arg(shown)
                                 : tr("%1 · live").arg(shown));
    m_missed->setVisible(m_model->notShown() > 0);
    if (m_model->notShown() > 0) {
        m_missed->setText(
            tr("%1 records came too fast to show. They are in the store.").arg(locale.toString(m_model->notShown())));
        m_missed->setAction(tr("Load the newest"));
    }
}

void LogsPage::showNewButton()
{
    const qint64 count = m_model->heldBack();
    m_new->setVisible(m_model->isHeld() && count > 0);
    m_new->setText(tr("%1 new ↓").arg(QLocale().toString(count)));
    m_new->setAccessibleName(tr("%1 new records: go to the newest").arg(count));
    m_new->adjustSize();
    m_new->move(
        (m_table->viewport()->width() - m_new->width()) / 2, m_table->height() - m_new->height() - theme::space8);
    m_new->raise();
}

void LogsPage::showSelected()
{
    const QList<int> rows = selectedRows(*m_table);
    m_record->show(rows.isEmpty() ? std::nullopt : std::optional(m_model->record(rows.constLast())));
    fitRecord();
}

void LogsPage::openSelected()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const QString tenantId = m_model->record(current.row()).fields.value(u"tenantId"_s).toString();
    if (!tenantId.isEmpty())
        Q_EMIT openClub(tenantId);
}

void LogsPage::showMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy line"), QKeySequence::Copy, this, &LogsPage::copyLines);
    menu->addAction(tr("Copy JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this, &LogsPage::copyJson);
    const QString tenantId = m_model->record(index.row()).fields.value(u"tenantId"_s).toString();
    if (!tenantId.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Open the club"), this, [this, tenantId] { Q_EMIT openClub(tenantId); });
        menu->addAction(tr("Only this club"), this, [this, tenantId] { showClub(tenantId); });
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void LogsPage::copyLines()
{
    QStringList lines;
    for (const int row : selectedRows(*m_table))
        lines << recordLine(m_model->record(row));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogsPage::copyJson()
{
    QStringList lines;
    for (const int row : selectedRows(*m_table))
        lines << QString::fromUtf8(domain::toJsonLine(m_model->record(row)));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogsPage::exportRecords()
{
    if (m_exports->isRunning())
        return m_exports->stop();
    m_exports->ask(
        LogExport::words(), [this](const QString &path) { return new LogExport(m_console, m_model->filter(), path); });
}

void LogsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= wideEnough ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() - 400, 380});
    else
        m_splitter->setSizes({height() * 3 / 5, height() * 2 / 5});
    fitRecord();
}

void LogsPage::fitRecord()
{
    // Below the list it takes room from it, and is there only while there is something to show.
    m_record->setVisible(m_splitter->orientation() == Qt::Horizontal || m_table->selectionModel()->hasSelection());
}

void LogsPage::restoreState()
{
    const QSettings settings;
    m_filters->restore(settings.value(filterKey).toMap());
    m_table->restoreColumns(settings.value(columnsKey).toList());
    m_splitter->restoreState(settings.value(splitKey).toByteArray());
}

void LogsPage::saveState() const
{
    QSettings settings;
    settings.setValue(filterKey, m_filters->state());
    settings.setValue(columnsKey, m_table->columns());
    settings.setValue(splitKey, m_splitter->saveState());
}

bool LogsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        showNewButton();
    return QWidget::eventFilter(watched, event);
}

} // namespace touchline::logs
