// SPDX-License-Identifier: GPL-3.0-only
#include "ui/exports/export_desk.h"

#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline::exports {

ExportDesk::ExportDesk(widgets::Button &button, widgets::Notice &notice, QWidget *page)
    : QObject(page)
    , m_button(button)
    , m_notice(notice)
    , m_page(page)
{
    connect(&m_notice, &widgets::Notice::actionRequested, &m_notice, &QWidget::hide);
}

void ExportDesk::stop()
{
    if (m_running)
        m_running->cancel();
}

void ExportDesk::ask(const ExportWords &words, const MakeJob &make)
{
    auto *dialog = new QFileDialog(m_page, words.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    for (const ExportFormat &format : words.formats)
        filters += format.filter;
    dialog->setNameFilters(filters);
    const QString suffix = words.formats.constFirst().suffix;
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, formats = words.formats](const QString &filter) {
        for (const ExportFormat &format : formats) {
            if (format.filter == filter)
                dialog->setDefaultSuffix(format.suffix);
        }
    });
    const QString now = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s);
    dialog->selectFile(u"%1-%2.%3"_s.arg(words.fileName, now, suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, words, make](const QString &path) {
        if (!m_running)
            start(words, make(path), path);
    });
    dialog->open();
}

void ExportDesk::start(const ExportWords &words, ExportJob *job, const QString &path)
{
    m_running = job;
    job->setParent(this);
    m_notice.setTone(theme::Tone::Info);
    m_notice.setAction({});
    m_notice.setText(tr("Exporting…"));
    m_notice.show();
    m_button.setText(tr("Stop the export"));
    connect(job, &ExportJob::progressed, this, [this, words](qint64 rows) { m_notice.setText(words.soFar(rows)); });
    connect(job, &ExportJob::finished, this, [this, words, name = QFileInfo(path).fileName()](qint64 rows) {
        over(theme::Tone::Success, words.done(rows, name));
    });
    connect(job, &ExportJob::failed, this, [this](const QString &why) { over(theme::Tone::Danger, why); });
    connect(job, &ExportJob::cancelled, this,
        [this] { over(theme::Tone::Neutral, tr("Export stopped; no file was written.")); });
    job->start();
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

} // namespace touchline::exports
