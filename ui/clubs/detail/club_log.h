// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/widgets/fold_section.h"

#include <QTimer>

namespace touchline::clubs {

/// The newest log records of one club, newest first.
class ClubLog final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit ClubLog(console::Console &console, QWidget *parent = nullptr);

    void setClub(const QString &tenantId);

Q_SIGNALS:
    void wholeLogRequested(const QString &tenantId);

private:
    void load();
    void take(const domain::Result<console::LogPage> &page);
    void onRecords(const QList<domain::LogRecord> &records, qint64 dropped);
    void showIncoming();
    void render(const QString &remark);

    console::Console &m_console;
    QString m_tenantId;
    quint64 m_generation = 0;
    QList<domain::LogRecord> m_records; ///< newest first
    QList<domain::LogRecord> m_incoming; ///< arrived while the page is on its way, newest last
    QTimer m_missed; ///< some were not told of: the page is read again
    bool m_loading = false;
    QVBoxLayout *m_lines;
};

} // namespace touchline::clubs
