// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/console_directory.h"

#include "core/store/sqlite_file.h"
#include "tests/bench/console_bench.h"

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {
constexpr char recordsScript[] = R"sql(
PRAGMA synchronous = OFF;
PRAGMA cache_size = -300000;
BEGIN IMMEDIATE;
INSERT INTO log_records (ts, level, feature, tenant_id, msg, fields)
    WITH RECURSIVE counter (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counter WHERE i + 1 < %1)
    SELECT CAST(strftime('%s', 'now') AS INTEGER) * 1000 - (%1 - i) * 10,
        CASE WHEN i % 97 = 0 THEN 3 WHEN i % 31 = 0 THEN 2 ELSE 1 END, 'provision', printf('%032x', i % 100000),
        trim(substr('Provision start    Configuring routingValidating webhookState transition   Provision complete ',
            1 + 19 * (i % 5), 19)),
        json_object('tenantId', printf('%032x', i % 100000), 'requestId', lower(hex(randomblob(8))),
            'duration_ms', i % 5000)
    FROM counter;
INSERT INTO log_text (log_text) VALUES ('rebuild');
COMMIT;
)sql";

void fill(const QString &path, const QByteArray &script)
{
    auto file = store::SqliteFile::open(path, store::SqliteFile::Mode::Existing);
    if (!file || !(*file)->run(script))
        qFatal("%s could not be filled", qPrintable(path));
}
} // namespace

std::unique_ptr<app::Application> startIn(const QString &directory)
{
    const auto line = app::parseCommandLine(
        {u"touchline"_s, u"--data-dir"_s, directory, u"--listen"_s, u"127.0.0.1:0"_s, u"--dry-run"_s});
    const auto workplace = line ? app::openWorkplace(*line) : std::unexpected(app::StartFailure{});
    auto application = workplace ? app::Application::start(*workplace) : std::unexpected(workplace.error());
    if (!application)
        qFatal("%s", qPrintable(application.error().detail));
    return std::move(*application);
}

void fillDirectory(const QString &directory, int clubs, int records)
{
    startIn(directory)->stop();
    if (clubs > 0)
        fill(directory + u"/touchline.db"_s, clubsScript(clubs));
    if (records > 0)
        fillRecords(directory + u"/logs.db"_s, records);
}

void fillRecords(const QString &path, int records)
{
    fill(path, QByteArray(recordsScript).replace("%1", QByteArray::number(records)));
}

} // namespace touchline::bench
