// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep.h"
#include "ui/theme/roles.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QTableView;

namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::settings {

class ActionForm;
class BackupsModel;

/// The backups: what there is, making one, proving that one can be restored, and restoring.
class BackupsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit BackupsPanel(console::Upkeep &upkeep, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    /// What came of a restore stands here now.
    void outcomeShown();

private:
    enum class Asked { Backup, Proof, Restore };

    void build();
    QWidget *workRow();
    void take(const domain::Result<console::BackupsView> &reply);
    void showButtons();
    const console::BackupFileView *chosen() const;
    void askBackup();
    void askProof();
    void askRestore();
    void carryOut();
    void begin(const console::Reply<qint64> &reply);
    void restore();
    void watch();
    void takeWork(const console::UpkeepWork &work);
    void workOver(theme::Tone tone, const QString &text);
    void say(theme::Tone tone, const QString &text);

    console::Upkeep &m_upkeep;
    BackupsModel *m_model;
    QTableView *m_table;
    widgets::Label *m_folder;
    widgets::Label *m_none;
    widgets::Button *m_backup;
    widgets::Button *m_proof;
    widgets::Button *m_restore;
    ActionForm *m_form;
    QWidget *m_workRow = nullptr;
    widgets::Label *m_workText;
    QProgressBar *m_progress;
    widgets::Button *m_stop;
    widgets::Notice *m_notice;
    QTimer m_poll{};
    Asked m_asked = Asked::Backup;
    QString m_name{}; ///< the backup asked about
    qint64 m_work = 0; ///< 0: none is under way
    bool m_stopped = false;
    bool m_hasPassphrase = false;
};

} // namespace touchline::settings
