// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/backups_panel.h"

#include "ui/replies/on_reply.h"
#include "ui/settings/action_form.h"
#include "ui/settings/backups_model.h"
#include "ui/settings/upkeep_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using domain::Result;
using theme::Role;
using theme::TextStyle;
using theme::Tone;

namespace {
constexpr int pollMs = 150;

widgets::CellLook cellLook(const BackupsModel &model, const QModelIndex &index)
{
    switch (static_cast<BackupsModel::Column>(index.column())) {
    case BackupsModel::NameColumn:
        return {TextStyle::Mono, Role::Text};
    case BackupsModel::ProvenColumn:
        return {.chip = model.look(index.row())};
    case BackupsModel::MadeColumn:
    case BackupsModel::SizeColumn:
    case BackupsModel::ContentColumn:
    case BackupsModel::ColumnCount:
        break;
    }
    return {TextStyle::Body, Role::Muted};
}
} // namespace

BackupsPanel::BackupsPanel(console::Upkeep &upkeep, QWidget *parent)
    : QWidget(parent)
    , m_upkeep(upkeep)
    , m_model(new BackupsModel(this))
    , m_table(new QTableView)
    , m_folder(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_none(new widgets::Label(tr("There is no backup yet."), TextStyle::Body, Role::Muted))
    , m_backup(new widgets::Button(tr("Back up now…"), widgets::Button::Kind::Primary))
    , m_proof(new widgets::Button(tr("Prove…")))
    , m_restore(new widgets::Button(tr("Restore…")))
    , m_form(new ActionForm)
    , m_workText(new widgets::Label({}))
    , m_progress(new QProgressBar)
    , m_stop(new widgets::Button(tr("Stop")))
    , m_notice(new widgets::Notice(Tone::Success))
{
    build();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &BackupsPanel::watch);
    connect(&upkeep, &console::Upkeep::changed, this, &BackupsPanel::refresh);
    connect(m_backup, &QPushButton::clicked, this, &BackupsPanel::askBackup);
    connect(m_proof, &QPushButton::clicked, this, &BackupsPanel::askProof);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPanel::askRestore);
    connect(m_form, &ActionForm::accepted, this, &BackupsPanel::carryOut);
    connect(m_form, &ActionForm::closed, this, &BackupsPanel::showButtons);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        m_stop->setEnabled(false);
        replies::onReply(this, m_upkeep.giveUpWork(m_work), [](const Result<void> &) { });
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BackupsPanel::showButtons);
    showButtons();
    refresh();
    replies::onReply(
        this, upkeep.restoreOutcome(), [this](const Result<std::optional<console::RestoreOutcome>> &outcome) {
            if (!outcome || !*outcome)
                return;
            say((*outcome)->trouble.isEmpty() ? Tone::Success : Tone::Danger, outcomeText(**outcome));
            Q_EMIT outcomeShown();
        });
}

void BackupsPanel::build()
{
    m_table->setObjectName(u"backupsTable"_s);
    m_backup->setObjectName(u"backupNow"_s);
    m_proof->setObjectName(u"backupProve"_s);
    m_restore->setObjectName(u"backupRestore"_s);
    m_notice->setObjectName(u"backupsNotice"_s);
    m_stop->setObjectName(u"backupStop"_s);
    m_table->setAccessibleName(tr("Backups"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(
        new widgets::CellDelegate([this](const QModelIndex &index) { return cellLook(*m_model, index); }, m_table));
    widgets::prepareTable(*m_table, BackupsModel::NameColumn);
    m_table->setMinimumHeight(6 * theme::oneLineRow);
    m_folder->setElided(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space8);
    for (widgets::Button *button : {m_backup, m_proof, m_restore})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *card = new widgets::Card(tr("Backups"));
    card->body()->addWidget(m_folder);
    card->body()->addWidget(m_none);
    card->body()->addWidget(m_table, 1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_form);
    card->body()->addWidget(workRow());
    card->body()->addWidget(m_notice);
    m_none->hide();
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

QWidget *BackupsPanel::workRow()
{
    m_workRow = new QWidget;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far it is"));
    m_stop->setSize(widgets::Button::Size::Small);
    auto *row = new QHBoxLayout(m_workRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space12);
    row->addWidget(m_workText);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_workRow->hide();
    return m_workRow;
}

void BackupsPanel::refresh()
{
    replies::onReply(this, m_upkeep.backups(), [this](const Result<console::BackupsView> &reply) { take(reply); });
}

void BackupsPanel::take(const Result<console::BackupsView> &reply)
{
    if (!reply)
        return say(Tone::Danger,
            tr("The backups could not be listed. %1", "followed by a sentence").arg(upkeepFault(reply.error())));
    const console::BackupFileView *before = chosen();
    const QString name = before ? before->name : QString();
    m_model->show(reply->files);
    m_hasPassphrase = reply->hasPassphrase;
    m_folder->setText(tr("They lie in %1. Keep copies of them on another machine.").arg(reply->folder));
    m_table->setVisible(!reply->files.isEmpty());
    m_none->setVisible(reply->files.isEmpty());
    if (const int row = m_model->rowOf(name); row >= 0)
        m_table->selectRow(row);
    showButtons();
}

const console::BackupFileView *BackupsPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->file(rows.constFirst().row());
}

void BackupsPanel::showButtons()
{
    const bool isFree = m_work == 0 && !m_form->isVisible();
    m_backup->setEnabled(isFree);
    for (widgets::Button *button : {m_proof, m_restore}) {
        button->setEnabled(isFree && chosen() != nullptr);
        button->setToolTip(chosen() ? QString() : tr("Choose a backup first"));
    }
}

void BackupsPanel::askBackup()
{
    m_asked = Asked::Backup;
    m_notice->hide();
    m_form->ask({.title = tr("Back up now"),
        .text = tr("The database and the keys, sealed by a passphrase, while everything goes on. Without the "
                   "passphrase nobody can open it."),
        .actionText = tr("Make the backup"),
        .fields = {{.name = u"passphrase"_s,
                       .title = tr("Passphrase (at least 12 characters)"),
                       .hint = m_hasPassphrase ? tr("Empty: the one in the settings.") : QString(),
                       .isSecret = true,
                       .isNeeded = !m_hasPassphrase},
            {.name = u"passphraseAgain"_s,
                .title = tr("The same once more"),
                .isSecret = true,
                .isNeeded = !m_hasPassphrase}}});
    showButtons();
}

void BackupsPanel::askProof()
{
    const console::BackupFileView *file = chosen();
    if (!file)
        return;
    m_asked = Asked::Proof;
    m_name = file->name;
    m_notice->hide();
    ActionQuestion question{.title = tr("Prove that %1 can be restored").arg(file->name),
        .text = tr("It is restored into a folder of its own, opened and counted, and removed again. Nothing else is "
                   "touched; the result is kept in the audit."),
        .actionText = tr("Prove it")};
    if (file->isSealed) {
        question.fields.append({.name = u"passphrase"_s,
            .title = tr("Its passphrase"),
            .hint = m_hasPassphrase ? tr("Empty: the one in the settings.") : QString(),
            .isSecret = true,
            .isNeeded = !m_hasPassphrase});
    }
    m_form->ask(question);
    showButtons();
}

void BackupsPanel::askRestore()
{
    const console::BackupFileView *file = chosen();
    if (!file)
        return;
    m_asked = Asked::Restore;
    m_name = file->name;
    m_notice->hide();
    ActionQuestion question{.title = tr("Put the data back to %1").arg(momentText(file->madeAtMs)),
        .text = tr("Touchline stops, restores %1 and starts again; the signup pages are closed meanwhile. Everything "
                   "that happened since is gone from the database. All signup tokens, owners’ links and sessions are "
                   "void, as they may have been revoked since. What is there now is kept aside.")
            .arg(file->name),
        .actionText = tr("Stop and restore"),
        .kind = widgets::Button::Kind::Danger};
    if (file->isSealed) {
        question.fields.append({.name = u"passphrase"_s,
            .title = tr("Its passphrase"),
            .hint = m_hasPassphrase ? tr("Empty: the one in the settings.") : QString(),
            .isSecret = true,
            .isNeeded = !m_hasPassphrase});
    }
    question.fields.append({.name = u"restoreReason"_s, .title = tr("Reason (shown in the audit)"), .isNeeded = true});
    question.fields.append({.name = u"restoreConfirmation"_s,
        .title = tr("Type %1 to confirm").arg(file->name),
        .isNeeded = true,
        .expected = file->name});
    m_form->ask(question);
    showButtons();
}

void BackupsPanel::carryOut()
{
    const QString passphrase = m_form->value(u"passphrase"_s);
    switch (m_asked) {
    case Asked::Backup:
        if (passphrase != m_form->value(u"passphraseAgain"_s))
            return m_form->showFault(tr("The two are not the same."), u"passphraseAgain"_s);
        m_workText->setText(tr("Backing up…"));
        return begin(m_upkeep.beginBackup(passphrase));
    case Asked::Proof:
        m_workText->setText(tr("Restoring for trial…"));
        return begin(m_upkeep.beginProof(m_name, passphrase));
    case Asked::Restore:
        return restore();
    }
}

void BackupsPanel::begin(const console::Reply<qint64> &reply)
{
    m_form->setBusy(true);
    replies::onReply(this, reply, [this](const Result<qint64> &id) {
        m_form->setBusy(false);
        if (!id)
            return m_form->showFault(upkeepFault(id.error()), u"passphrase"_s);
        m_work = *id;
        m_stopped = false;
        m_form->close();
        m_progress->setValue(0);
        m_stop->setEnabled(true);
        m_workRow->show();
        m_poll.start();
        showButtons();
        watch();
    });
}

void BackupsPanel::watch()
{
    replies::onReply(this, m_upkeep.work(m_work), [this, id = m_work](const Result<console::UpkeepWork> &work) {
        if (id != m_work || id == 0)
            return;
        if (work)
            return takeWork(*work);
        if (m_stopped)
            return workOver(Tone::Neutral, tr("Stopped; nothing was left behind."));
        workOver(Tone::Danger, upkeepFault(work.error()));
    });
}

void BackupsPanel::takeWork(const console::UpkeepWork &work)
{
    m_progress->setValue(work.percent);
    if (!work.isDone)
        return;
    if (work.proof)
        return workOver(work.proof->auditIsWhole ? Tone::Success : Tone::Warning, proofText(*work.proof));
    workOver(Tone::Success, tr("The backup is made and was checked. Keep its passphrase somewhere else than it."));
}

void BackupsPanel::workOver(Tone tone, const QString &text)
{
    m_poll.stop();
    m_work = 0;
    m_workRow->hide();
    say(tone, text);
    showButtons();
    refresh();
}

void BackupsPanel::restore()
{
    m_form->setBusy(true);
    const console::RestoreRequest request{m_name, m_form->value(u"passphrase"_s),
        m_form->value(u"restoreConfirmation"_s), m_form->value(u"restoreReason"_s)};
    replies::onReply(this, m_upkeep.restore(request), [this](const Result<void> &begun) {
        m_form->setBusy(false);
        if (!begun) {
            const bool wrongPassphrase = begun.error().code == domain::ErrorCode::Unauthorized;
            return m_form->showFault(upkeepFault(begun.error()), wrongPassphrase ? u"passphrase"_s : QString());
        }
        m_form->close();
        say(Tone::Info, tr("Touchline stops now and restores the backup."));
    });
}

void BackupsPanel::say(Tone tone, const QString &text)
{
    m_notice->setTone(tone);
    m_notice->setText(text);
    m_notice->show();
}

} // namespace touchline::settings
