// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/club_log.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

namespace {
constexpr int mostRecords = 12;

Role inkOf(domain::LogLevel level)
{
    switch (level) {
    case domain::LogLevel::Debug:
    case domain::LogLevel::Info:
        return Role::Muted;
    case domain::LogLevel::Warn:
        return Role::Warning;
    case domain::LogLevel::Error:
        return Role::Danger;
    }
    Q_UNREACHABLE();
}

QString lineOf(const domain::LogRecord &record)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(record.tsMs).toString(u"HH:mm:ss.zzz"_s);
    QString line = u"%1 %2 %3 %4"_s.arg(
        time, domain::logLevelName(record.level), domain::logFeatureName(record.feature), record.msg);
    for (const QString &field : {u"step"_s, u"reason"_s}) {
        if (const QString value = record.fields.value(field).toString(); !value.isEmpty())
            line += u" · "_s + value;
    }
    return line;
}
} // namespace

ClubLog::ClubLog(console::Console &console, QWidget *parent)
    : FoldSection(tr("Log"), u"log"_s, parent)
    , m_console(console)
    , m_lines(new QVBoxLayout)
{
    auto *whole = new widgets::Button(tr("Whole log"), widgets::Button::Kind::Link);
    addHeadWidget(whole);
    connect(whole, &QPushButton::clicked, this, [this] { Q_EMIT wholeLogRequested(m_tenantId); });
    m_lines->setSpacing(3);
    body()->addLayout(m_lines);
    connect(&m_console, &console::Console::logRecords, this, &ClubLog::onRecords);
    m_missed.setSingleShot(true);
    m_missed.setInterval(250);
    connect(&m_missed, &QTimer::timeout, this, &ClubLog::load);
}

void ClubLog::setClub(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_records.clear();
    m_missed.stop();
    render(tr("Loading…"));
    load();
}

void ClubLog::load()
{
    const quint64 generation = ++m_generation;
    m_incoming.clear();
    m_loading = !m_tenantId.isEmpty();
    if (!m_loading)
        return;
    console::LogQuery query;
    query.tenantId = m_tenantId;
    query.limit = mostRecords;
    replies::onReply(this, m_console.logs(query), [this, generation](const domain::Result<console::LogPage> &page) {
        if (generation == m_generation)
            take(page);
    });
}

void ClubLog::take(const domain::Result<console::LogPage> &page)
{
    m_loading = false;
    if (page)
        m_records = page->records;
    render(page ? tr("Nothing logged yet.") : errors::errorText(page.error()));
    showIncoming();
}

void ClubLog::onRecords(const QList<domain::LogRecord> &records, qint64 dropped)
{
    if (m_tenantId.isEmpty())
        return;
    for (const domain::LogRecord &record : records) {
        if (record.fields.value(u"tenantId"_s).toString() == m_tenantId)
            m_incoming.append(record);
    }
    if (m_incoming.size() > mostRecords)
        m_incoming.remove(0, m_incoming.size() - mostRecords);
    if (dropped > 0 && !m_missed.isActive())
        m_missed.start();
    if (!m_loading)
        showIncoming();
}

/// What the page held already is not shown twice.
void ClubLog::showIncoming()
{
    const qint64 newest = m_records.isEmpty() ? 0 : m_records.constFirst().id;
    m_incoming.removeIf([newest](const domain::LogRecord &each) { return each.id != 0 && each.id <= newest; });
    if (m_incoming.isEmpty())
        return;
    for (const domain::LogRecord &record : std::exchange(m_incoming, {}))
        m_records.prepend(record);
    if (m_records.size() > mostRecords)
        m_records.resize(mostRecords);
    render({});
}

void ClubLog::render(const QString &remark)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_records.isEmpty())
        m_lines->addWidget(new Label(remark, TextStyle::Small, Role::Muted));
    for (const domain::LogRecord &record : std::as_const(m_records)) {
        auto *line = new Label(lineOf(record), TextStyle::MonoSmall, inkOf(record.level));
        line->setElided(true);
        m_lines->addWidget(line);
    }
}

} // namespace touchline::clubs
