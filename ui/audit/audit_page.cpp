// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_page.h"

#include "ui/audit/audit_export.h"
#include "ui/audit/audit_filter_bar.h"
#include "ui/audit/audit_model.h"
#include "ui/audit/audit_record_pane.h"
#include "ui/audit/verify_panel.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_action.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_pane.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace touchline::audit {

using domain::Result;
using theme::Role;
using theme::TextStyle;

namespace {
/// Below this width the record stands under the list.
constexpr int wideEnough = 900;

/// Those whose width the operator draws.
constexpr int drawnColumns[]{AuditModel::WhoColumn, AuditModel::WhatColumn, AuditModel::ClubColumn};

const QString filterKey = u"audit/filter"_s;
const QString columnsKey = u"audit/columns"_s;
const QString splitKey = u"audit/split"_s;

widgets::CellLook cellLook(const QModelIndex &index)
{
    switch (static_cast<AuditModel::Column>(index.column())) {
    case AuditModel::WhenColumn:
        return {TextStyle::Mono, Role::Muted};
    case AuditModel::WhatColumn:
        return {TextStyle::Medium, Role::Text};
    case AuditModel::ClubColumn:
        return {TextStyle::Mono, Role::Text};
    case AuditModel::WhyColumn:
        return {TextStyle::Body, Role::Muted};
    case AuditModel::WhoColumn:
    case AuditModel::ColumnCount:
        break;
    }
    return {};
}
} // namespace

AuditPage::AuditPage(console::AuditTrail &trail, QWidget *parent)
    : QWidget(parent)
    , m_trail(trail)
    , m_model(new AuditModel(trail, this))
    , m_filters(new AuditFilterBar)
    , m_verify(new VerifyPanel(trail))
    , m_table(new QTableView)
    , m_record(new AuditRecordPane)
    , m_header(new widgets::PageHeader(tr("Audit")))
    , m_verifyButton(new widgets::Button(tr("Verify"), widgets::Button::Kind::Primary))
    , m_export(new widgets::Button(tr("Export…")))
    , m_notice(new widgets::Notice(theme::Tone::Info))
    , m_exports(new exports::ExportDesk(*m_export, *m_notice, this))
    , m_stack(new QStackedWidget)
    , m_pane(new widgets::StatePane)
    , m_splitter(new QSplitter(Qt::Horizontal))
{
    build();
    wire();
    addActions();
    restoreState();
    showCondition();
    fetchNames();
}

AuditPage::~AuditPage()
{
    saveState();
}

void AuditPage::build()
{
    m_verifyButton->setObjectName(u"auditVerify"_s);
    m_export->setObjectName(u"auditExport"_s);
    m_verifyButton->setToolTip(tr("Walks the whole chain and compares it with the backups"));
    m_export->setIcon(theme::icon(u"download"_s, Role::Text));
    m_filters->searchField()->setMinimumWidth(200);
    m_filters->searchField()->setMaximumWidth(340);
    m_header->addAction(m_filters->searchField());
    m_header->addAction(m_export);
    m_header->addAction(m_verifyButton);
    m_notice->hide();
    m_splitter->addWidget(listArea());
    m_splitter->addWidget(m_record);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(theme::space12);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({820, 290});
    m_record->setMinimumWidth(260);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    for (QWidget *row : std::initializer_list<QWidget *>{m_header, m_filters, m_verify, m_notice})
        column->addWidget(row);
    column->addWidget(m_splitter, 1);
}

QWidget *AuditPage::listArea()
{
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Audit records"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::CellDelegate(&cellLook, m_table));
    widgets::prepareTable(*m_table, AuditModel::WhyColumn);
    for (const int column : drawnColumns)
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
    m_table->setColumnWidth(AuditModel::WhoColumn, 140);
    m_table->setColumnWidth(AuditModel::WhatColumn, 200);
    m_table->setColumnWidth(AuditModel::ClubColumn, 140);
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 4, 1, 4);
    card->body()->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);
    card->setMinimumSize(360, 140);
    return card;
}

void AuditPage::wire()
{
    connect(m_filters, &AuditFilterBar::changed, m_model, &AuditModel::setFilter);
    connect(m_model, &AuditModel::conditionChanged, this, &AuditPage::showCondition);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AuditPage::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::showSelected);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const domain::AuditRecord &record = m_model->record(index.row());
        if (!record.slug.isEmpty())
            Q_EMIT openClub(record.tenantId);
    });
    connect(m_pane, &widgets::StatePane::actionRequested, this, [this] {
        if (m_model->condition() == AuditModel::Condition::Failed)
            m_model->reload();
        else
            m_filters->clear();
    });
    connect(m_verifyButton, &QPushButton::clicked, m_verify, &VerifyPanel::start);
    connect(m_verify, &VerifyPanel::runningChanged, m_verifyButton,
        [this](bool running) { m_verifyButton->setBusy(running); });
    connect(m_export, &QPushButton::clicked, this, &AuditPage::exportRecords);
    connect(m_record, &AuditRecordPane::clubRequested, this, &AuditPage::openClub);
    connect(m_record, &AuditRecordPane::trailRequested, this, &AuditPage::showClub);
    connect(m_record, &AuditRecordPane::copyRequested, this, &AuditPage::copyJson);
}

void AuditPage::addActions()
{
    new widgets::ButtonAction(*m_verifyButton, tr("Verify the audit trail"), Qt::CTRL | Qt::SHIFT | Qt::Key_V, *this);
    new widgets::ButtonAction(*m_export, tr("Export the records shown"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, *this);
    QAction *copy = m_table->addAction(tr("Copy the chosen record as JSON"), QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &AuditPage::copyJson);
    QAction *find = addAction(tr("Search the audit"), QKeySequence::Find);
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QAction::triggered, this, [this] { m_filters->searchField()->setFocus(); });
}

void AuditPage::showClub(const QString &club)
{
    m_filters->showClub(club);
}

void AuditPage::refresh()
{
    m_model->reload();
    fetchNames();
}

void AuditPage::fetchNames()
{
    replies::onReply(this, m_trail.names(), [this](const Result<console::AuditNames> &names) {
        if (names)
            m_filters->setNames(*names);
    });
}

/// What has been done for the first time since is offered as well.
void AuditPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetchNames();
}

void AuditPage::showCondition()
{
    switch (m_model->condition()) {
    case AuditModel::Condition::Loading:
        if (m_model->rowCount() == 0) {
            m_pane->showLoading(tr("Reading the trail…"));
            m_stack->setCurrentWidget(m_pane);
        }
        break;
    case AuditModel::Condition::Failed:
        m_pane->showError(tr("The trail could not be read"), errors::errorText(m_model->failure()), tr("Try again"));
        m_stack->setCurrentWidget(m_pane);
        break;
    case AuditModel::Condition::Ready:
        if (m_model->rowCount() > 0) {
            m_stack->setCurrentWidget(m_table);
        } else {
            if (m_model->filter() == domain::AuditFilter{})
                m_pane->showEmpty(u"audit"_s, tr("Nobody has changed anything yet"),
                    tr("Whatever operators change appears here with who, when and why."));
            else
                m_pane->showEmpty(u"filter"_s, tr("No record matches"), {}, tr("Clear the filters"));
            m_stack->setCurrentWidget(m_pane);
        }
        break;
    }
    const QString shown = QLocale().toString(m_model->rowCount());
    m_header->setRemark(
        m_model->hasMore() ? tr("%1 shown, more below", "records").arg(shown) : tr("%1 shown", "records").arg(shown));
}

void AuditPage::showSelected()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_record->show(rows.isEmpty() ? std::nullopt : std::optional(m_model->record(rows.constFirst().row())));
    fitRecord();
}

void AuditPage::restoreState()
{
    const QSettings settings;
    m_filters->restore(settings.value(filterKey).toMap());
    const QVariantList widths = settings.value(columnsKey).toList();
    for (qsizetype i = 0; i < widths.size() && i < std::ssize(drawnColumns); ++i)
        m_table->setColumnWidth(drawnColumns[i], std::clamp(widths.at(i).toInt(), 40, 1200));
    m_splitter->restoreState(settings.value(splitKey).toByteArray());
}

void AuditPage::saveState() const
{
    QVariantList widths;
    for (const int column : drawnColumns)
        widths.append(m_table->columnWidth(column));
    QSettings settings;
    settings.setValue(filterKey, m_filters->state());
    settings.setValue(columnsKey, widths);
    settings.setValue(splitKey, m_splitter->saveState());
}

void AuditPage::copyJson()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(domain::auditJsonLine(m_model->record(rows.constFirst().row()))).trimmed());
}

void AuditPage::exportRecords()
{
    if (m_exports->isRunning())
        return m_exports->stop();
    m_exports->ask(AuditExport::words(),
        [this](const QString &path) { return new AuditExport(m_trail, m_model->filter(), path); });
}

void AuditPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() >= wideEnough ? Qt::Horizontal : Qt::Vertical;
    if (m_splitter->orientation() == wanted)
        return;
    m_splitter->setOrientation(wanted);
    if (wanted == Qt::Horizontal)
        m_splitter->setSizes({width() - 376, 340});
    else
        m_splitter->setSizes({height() * 3 / 5, height() * 2 / 5});
    fitRecord();
}

void AuditPage::fitRecord()
{
    // Below the list it takes room from it, and is there only while there is something to show.
    m_record->setVisible(m_splitter->orientation() == Qt::Horizontal || m_table->selectionModel()->hasSelection());
}

} // namespace touchline::audit
