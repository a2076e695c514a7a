// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/bulk_panel.h"

#include "ui/clubs/bulk/bulk_words.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QSaveFile>
#include <QTableView>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int barSteps = 1000;
}

BulkPanel::BulkPanel(
    console::BulkOrders &orders, const domain::Clock &clock, console::BulkAction action, QWidget *parent)
    : QWidget(parent)
    , m_orders(orders)
    , m_clock(clock)
    , m_action(action)
    , m_outcomes(action)
    , m_bar(new QProgressBar)
    , m_text(new widgets::Label({}))
    , m_onlyRefused(new widgets::PillButton(tr("Only those left as they were"), u"exclamation"_s))
    , m_table(new QTableView)
    , m_notice(new widgets::Notice(theme::Tone::Info))
    , m_undo(new widgets::Button(tr("Undo")))
    , m_export(new widgets::Button(tr("Export outcomes…")))
    , m_stop(new widgets::Button(tr("Stop")))
    , m_close(new widgets::Button(tr("Close"), widgets::Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    column->addWidget(new widgets::Label(bulkTitle(action), theme::TextStyle::Heading));
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_onlyRefused);
    column->addLayout(line);
    column->addWidget(m_notice);
    m_notice->hide();
    column->addWidget(makeOutcomes(), 1);
    column->addLayout(makeButtons());
    connect(&m_orders, &console::BulkOrders::progressed, this, &BulkPanel::take);
    connect(&m_orders, &console::BulkOrders::outcomes, this, &BulkPanel::takeOutcomes);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &BulkPanel::showUndo);
    showProgress();
}

QWidget *BulkPanel::makeOutcomes()
{
    m_table->setModel(&m_outcomes);
    m_table->setAccessibleName(tr("What became of each club"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme::oneLineRow);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(OutcomeModel::ClubColumn, 180);
    m_table->setColumnWidth(OutcomeModel::SlugColumn, 150);
    m_onlyRefused->setCheckable(true);
    connect(m_onlyRefused, &QPushButton::toggled, &m_outcomes, &OutcomeModel::setOnlyRefused);
    return m_table;
}

QLayout *BulkPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    m_export->setIcon(theme::icon(u"download"_s, theme::Role::Text));
    for (widgets::Button *button : {m_export, m_undo, m_stop, m_close})
        button->setAutoDefault(false);
    row->addWidget(m_export);
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_stop);
    row->addWidget(m_close);
    connect(m_export, &QPushButton::clicked, this, &BulkPanel::askForFile);
    connect(m_undo, &QPushButton::clicked, this, &BulkPanel::undo);
    connect(m_stop, &QPushButton::clicked, this, &BulkPanel::stop);
    connect(m_close, &QPushButton::clicked, this, &BulkPanel::closeRequested);
    return row;
}

void BulkPanel::follow(const QString &id, qint64 clubs)
{
    m_progress = {.id = id, .action = m_action, .total = clubs};
    m_stop->setFocus();
    showProgress();
}

void BulkPanel::take(const console::BulkProgress &progress)
{
    if (progress.id != m_progress.id || m_progress.id.isEmpty())
        return;
    // The core counts again by itself; until it has, what was counted before is good enough.
    const qint64 counted = m_progress.total;
    m_progress = progress;
    if (progress.total < 0 && counted >= 0)
        m_progress.total = std::max(counted, progress.done + progress.refused);
    showProgress();
}

void BulkPanel::takeOutcomes(const QString &id, const QList<console::BulkOutcome> &outcomes)
{
    if (id != m_progress.id)
        return;
    m_outcomes.append(outcomes);
    for (const console::BulkOutcome &outcome : outcomes) {
        if (!outcome.heldId.isEmpty())
            m_due.append(outcome.dueAtMs);
    }
}

void BulkPanel::showProgress()
{
    const qint64 treated = m_progress.done + m_progress.refused;
    if (m_progress.total < 0 && !m_progress.finished) {
        m_bar->setRange(0, 0);
    } else {
        m_bar->setRange(0, barSteps);
        const qint64 total = std::max<qint64>(1, m_progress.total);
        m_bar->setValue(m_progress.finished && !m_progress.stopped && !m_progress.failure
                ? barSteps
                : static_cast<int>(barSteps * std::min(treated, total) / total));
    }
    m_text->setText(bulkProgressText(m_progress));
    m_onlyRefused->setVisible(m_progress.refused > 0);
    m_stop->setVisible(!m_progress.finished);
    m_close->setVisible(m_progress.finished);
    m_export->setEnabled(treated > 0);
    if (m_progress.finished && m_outcomes.unlisted() > 0) {
        m_notice->setTone(theme::Tone::Info);
        m_notice->setText(
            tr("%Ln further club(s) are counted but not listed.", nullptr, pluralOf(m_outcomes.unlisted())));
        m_notice->show();
    }
    showUndo();
}

void BulkPanel::showUndo()
{
    const qint64 nowMs = m_clock.nowMs();
    while (!m_due.isEmpty() && m_due.constFirst() <= nowMs) {
        m_due.removeFirst();
        m_someCarriedOut = true;
    }
    const bool possible = !m_undone && !m_due.isEmpty();
    m_undo->setVisible(possible || m_undo->isBusy());
    if (possible) {
        // All of it until the first is carried out, then what is left until the last is.
        const qint64 left = (m_someCarriedOut ? m_due.constLast() : m_due.constFirst()) - nowMs;
        const qint64 seconds = (left + 999) / 1000;
        m_undo->setText(m_someCarriedOut
                ? tr("Undo the last %Ln (%1 s)", "clubs; seconds left", pluralOf(m_due.size())).arg(seconds)
                : tr("Undo (%1 s)").arg(seconds));
    }
    if (possible && !m_tick.isActive())
        m_tick.start();
    else if (!possible)
        m_tick.stop();
}

void BulkPanel::stop()
{
    m_stop->setBusy(true, tr("Stopping…"));
    replies::onReply(
        this, m_orders.stop(m_progress.id), [this](const domain::Result<void> &) { m_stop->setBusy(false); });
}

void BulkPanel::undo()
{
    if (std::exchange(m_undone, true))
        return;
    m_undo->setBusy(true, tr("Undoing…"));
    replies::onReply(this, m_orders.undo(m_progress.id), [this](const domain::Result<console::BulkUndone> &undone) {
        m_undo->setBusy(false);
        showUndo();
        tellUndone(undone);
    });
}

void BulkPanel::tellUndone(const domain::Result<console::BulkUndone> &undone)
{
    QStringList sentences;
    if (!undone)
        sentences.append(tr("Nothing was undone. %1").arg(errors::errorText(undone.error())));
    else
        sentences.append(tr("%Ln club(s) are as they were before.", nullptr, pluralOf(undone->undone)));
    const bool tooLate = undone && undone->tooLate > 0;
    if (tooLate)
        sentences.append(tr("%Ln club(s) had been suspended already.", nullptr, pluralOf(undone->tooLate)));
    const bool failed = !undone || undone->failure;
    if (undone && undone->failure)
        sentences.append(tr("The others were not undone. %1").arg(errors::errorText(*undone->failure)));
    m_notice->setTone(failed ? theme::Tone::Danger : tooLate ? theme::Tone::Warning : theme::Tone::Success);
    m_notice->setText(sentences.join(u' '));
    m_notice->show();
}

void BulkPanel::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the outcomes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Table (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"outcomes-%1.csv"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkPanel::writeOutcomes);
    dialog->open();
}

void BulkPanel::writeOutcomes(const QString &path)
{
    const QFuture<domain::Result<void>> written
        = QtConcurrent::run([path, text = m_outcomes.csv()]() -> domain::Result<void> {
              QSaveFile file(path);
              if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
                  return domain::fail(domain::ErrorCode::StorageUnavailable, file.errorString());
              return {};
          });
    replies::onReply(this, written, [this, name = QFileInfo(path).fileName()](const domain::Result<void> &result) {
        m_notice->setTone(result ? theme::Tone::Success : theme::Tone::Danger);
        m_notice->setText(result ? tr("Outcomes exported to %1.").arg(name)
                                 : tr("The export could not be written: %1").arg(result.error().detail));
        m_notice->show();
    });
}

} // namespace touchline::clubs
