// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/export_desk.h"

#include "ui/clubs/bulk/bulk_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

ExportDesk::ExportDesk(console::Console &console, widgets::Button &button, widgets::Notice &notice, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_button(button)
    , m_notice(notice)
    , m_page(page)
{ }

void ExportDesk::stop()
{
    if (m_running)
        m_running->cancel();
}

void ExportDesk::ask(const console::ClubQuery &query, const QStringList &tenantIds)
{
    const int chosen = pluralOf(tenantIds.size());
    auto *dialog = new QFileDialog(
        m_page, tenantIds.isEmpty() ? tr("Export all clubs that match") : tr("Export %Ln club(s)", nullptr, chosen));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Table (*.csv)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(u"*.json"_s) ? u"json"_s : u"csv"_s);
    });
    dialog->selectFile(u"clubs-%1.csv"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, query, tenantIds](const QString &path) { start(query, tenantIds, path); });
    dialog->open();
}

void ExportDesk::start(const console::ClubQuery &query, const QStringList &tenantIds, const QString &path)
{
    if (m_running)
        return;
    const bool json = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    m_running = new ClubExport(
        m_console, query, tenantIds, path, json ? ClubExport::Format::Json : ClubExport::Format::Csv, this);
    m_notice.setTone(theme::Tone::Info);
    m_notice.setAction({});
    m_notice.setText(tr("Exporting…"));
    m_notice.show();
    m_button.setText(tr("Stop the export"));
    const QString name = QFileInfo(path).fileName();
    connect(m_running, &ClubExport::progressed, this,
        [this](qint64 clubs) { m_notice.setText(tr("Exporting: %Ln club(s) so far…", nullptr, pluralOf(clubs))); });
    connect(m_running, &ClubExport::finished, this, [this, name](qint64 clubs) {
        over(theme::Tone::Success, tr("%Ln club(s) exported to %1.", nullptr, pluralOf(clubs)).arg(name));
    });
    connect(m_running, &ClubExport::failed, this, [this](const QString &why) { over(theme::Tone::Danger, why); });
    connect(m_running, &ClubExport::cancelled, this,
        [this] { over(theme::Tone::Neutral, tr("Export stopped; no file was written.")); });
    m_running->start();
}

void ExportDesk::over(theme::Tone tone, const QString &text)
{
    m_running->deleteLater();
    m_running.clear();
    m_button.setText(tr("Export…"));
    m_notice.setTone(tone);
    m_notice.setText(text);
    m_notice.setAction(tr("Dismiss"));
    m_notice.show();
}

} // namespace touchline::clubs
