// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/writer.h"

#include "core/store/sqlite_file.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <csignal>
#include <sys/resource.h>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
bool addClub(Transaction &transaction, const QString &id)
{
    TenantRow club;
    club.id = id;
    club.slug = id;
    club.name = id;
    club.email = u"owner@example.org"_s;
    return Tenants(transaction).insert(club);
}

/// A job that saves a club and says so.
auto saving(const QString &id)
{
    return [id](Transaction &transaction) -> Result<QString> {
        addClub(transaction, id);
        transaction.announce({Event::Kind::TenantCreated, id});
        return id;
    };
}

/// Limits how far any file of this process may grow, which makes writes fail the way a broken disk does.
class FileSizeLimit final
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};
} // namespace

class WriterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitingJobsShareOneCommit()
    {
        std::vector<std::size_t> batches;
        ScratchStore scratch({{}, [&batches](std::size_t jobs, double, bool held) {
                                  if (held)
                                      batches.push_back(jobs);
                              }});
        QList<QFuture<Result<QString>>> saved;
        {
            const HeldWriter held(scratch.writer());
            for (int i = 0; i < 20; ++i)
                saved.append(scratch.writer().run(saving(u"club-%1"_s.arg(i))));
            QCOMPARE(scratch.writer().backlog(), std::size_t(20));
        }
        for (auto &future : saved)
            QVERIFY(future.result().has_value());
        scratch.writer().stop();
        QCOMPARE(batches, (std::vector<std::size_t>{1, 20}));
        QCOMPARE(scratch.count("SELECT count(*) FROM tenants"), 20);
    }

    void aFutureResolvesOnlyAfterTheCommit()
    {
        ScratchStore scratch;
        std::atomic<bool> resolvedTooEarly = false;
        std::atomic<bool> seenByOthers = false;
        QFuture<Result<QString>> first;
        QFuture<Result<void>> second;
        {
            const HeldWriter held(scratch.writer());
            first = scratch.writer().run(saving(u"first"_s));
            second = scratch.writer().run([&](Transaction &transaction) -> Result<void> {
                // The first job has done its work; its batch is not committed yet.
                resolvedTooEarly = first.isFinished();
                transaction.afterCommit([&] {
                    resolvedTooEarly = resolvedTooEarly || first.isFinished() || second.isFinished();
                    auto other = Reader::open(scratch.path());
                    seenByOthers = (*other)->run([](Session &session) -> Result<bool> {
                        return Tenants(session).slugTaken(u"first"_s);
                    }) == Result<bool>(true);
                });
                return {};
            });
        }
        QVERIFY(second.result().has_value());
        QVERIFY(first.result().has_value());
        QVERIFY(!resolvedTooEarly);
        QVERIFY(seenByOthers);
    }

    void aFailingJobIsRolledBackAlone()
    {
        ScratchStore scratch;
        QFuture<Result<QString>> before, after;
        QFuture<Result<void>> refused, broken;
        {
            const HeldWriter held(scratch.writer());
            before = scratch.writer().run(saving(u"before"_s));
            refused = scratch.writer().run([](Transaction &transaction) -> Result<void> {
                addClub(transaction, u"refused"_s);
                return fail(ErrorCode::PromoMaxed, u"used up"_s);
            });
            // A statement that fails decides, whatever the job makes of it.
            broken = scratch.writer().run([](Transaction &transaction) -> Result<void> {
                addClub(transaction, u"broken"_s);
                Tenants(transaction).setBrand(u"nobody"_s, {});
                return {};
            });
            after = scratch.writer().run(saving(u"after"_s));
        }
        QVERIFY(before.result().has_value());
        QCOMPARE(refused.result().error().code, ErrorCode::PromoMaxed);
        QCOMPARE(broken.result().error().code, ErrorCode::Internal);
        QVERIFY(after.result().has_value());
        QCOMPARE(slugs(scratch), (QStringList{u"after"_s, u"before"_s}));
    }

    void aSessionDoesNothingAfterItsFirstFailure()
    {
        ScratchStore scratch;
        QStringList seen;
        const auto outcome = scratch.write([&](Transaction &transaction) -> Result<void> {
            Tenants(transaction).setBrand(u"nobody"_s, {});
            addClub(transaction, u"late"_s);
            seen.append(QString::number(Tenants(transaction).slugTaken(u"late"_s)));
            return {};
        });
        QVERIFY(!outcome.has_value());
        QCOMPARE(seen, QStringList{u"0"_s});
        QCOMPARE(slugs(scratch), QStringList());
    }

    void anAttemptThatFailsLeavesTheRestOfTheJob()
    {
        ScratchStore scratch;
        const QSignalSpy spy(&scratch.writer(), &Writer::committed);
        QStringList ran;
        const auto outcome = scratch.write([&ran](Transaction &transaction) -> Result<QString> {
            addClub(transaction, u"kept"_s);
            transaction.announce({Event::Kind::TenantCreated, u"kept"_s});
            transaction.afterCommit([&ran] { ran.append(u"kept"_s); });
            const auto part = transaction.attempt([&]() -> Result<void> {
                addClub(transaction, u"dropped"_s);
                transaction.announce({Event::Kind::TenantCreated, u"dropped"_s});
                transaction.afterCommit([&ran] { ran.append(u"dropped"_s); });
                return fail(ErrorCode::PromoExpired, u"over"_s);
            });
            const auto other = transaction.attempt([&]() -> Result<int> {
                addClub(transaction, u"second"_s);
                return 2;
            });
            return errorCodeName(part.error().code) + QString::number(other.value());
        });
        QCOMPARE(outcome.value(), u"PROMO_EXPIRED2"_s);
        QCOMPARE(slugs(scratch), (QStringList{u"kept"_s, u"second"_s}));
        QCOMPARE(ran, QStringList{u"kept"_s});
        scratch.writer().stop();
        QCOMPARE(announced(spy), QStringList{u"kept"_s});
    }

    void eventsAndActionsAreOnlyOfJobsThatWereKept()
    {
        ScratchStore scratch;
        const QSignalSpy spy(&scratch.writer(), &Writer::committed);
        QStringList ran;
        QFuture<Result<void>> failing;
        QFuture<Result<QString>> kept;
        {
            const HeldWriter held(scratch.writer());
            failing = scratch.writer().run([&ran](Transaction &transaction) -> Result<void> {
                transaction.announce({Event::Kind::TenantChanged, u"never"_s});
                transaction.afterCommit([&ran] { ran.append(u"never"_s); });
                return fail(ErrorCode::SlugTaken, u"taken"_s);
            });
            kept = scratch.writer().run(saving(u"kept"_s));
        }
        QVERIFY(!failing.result().has_value());
        QVERIFY(kept.result().has_value());
        scratch.writer().stop();
        QCOMPARE(ran, QStringList());
        QCOMPARE(announced(spy), QStringList{u"kept"_s});
    }

    void aCommitThatFailsFailsEverybody()
    {
        ScratchStore scratch;
        const QSignalSpy spy(&scratch.writer(), &Writer::committed);
        bool acted = false;
        QFuture<Result<QString>> innocent;
        QFuture<Result<void>> guilty;
        {
            const HeldWriter held(scratch.writer());
            innocent = scratch.writer().run(saving(u"innocent"_s));
            guilty = scratch.writer().run([&acted](Transaction &transaction) -> Result<void> {
                // What COMMIT checks and no statement before it.
                if (auto deferred = transaction.connection().execute("PRAGMA defer_foreign_keys=ON"); !deferred)
                    return deferred;
                Tenants(transaction).setBrand(u"nobody"_s, {});
                transaction.afterCommit([&acted] { acted = true; });
                return {};
            });
        }
        QVERIFY(!guilty.result().has_value());
        QVERIFY(!innocent.result().has_value());
        QCOMPARE(slugs(scratch), QStringList());
        QVERIFY(scratch.write(saving(u"next"_s)).has_value());
        scratch.writer().stop();
        QVERIFY(!acted);
        QCOMPARE(announced(spy), QStringList{u"next"_s});
    }

    void aFullDiskInsideABatchSavesNobody()
    {
        ScratchStore scratch;
        const QSignalSpy spy(&scratch.writer(), &Writer::committed);
        // The database may not grow by a page any more: SQLite answers as on a full disk, inside the job.
        QVERIFY(scratch.write(pragma("PRAGMA max_page_count=1")).has_value());
        QList<QFuture<Result<QString>>> answers;
        {
            const HeldWriter held(scratch.writer());
            answers.append(scratch.writer().run(saving(u"first"_s)));
            answers.append(scratch.writer().run([](Transaction &transaction) -> Result<QString> {
                addClub(transaction, u"large"_s);
                Statement insert(transaction,
                    "INSERT INTO feed_posts (id, tenant_id, title, content, author, created_at) "
                    "VALUES ('p', 'large', 't', hex(zeroblob(200000)), 'a', 0)");
                insert.run();
                return u"large"_s;
            }));
            for (int i = 0; i < 5; ++i)
                answers.append(scratch.writer().run(saving(u"behind-%1"_s.arg(i))));
        }
        for (auto &answer : answers) {
            QVERIFY(!answer.result().has_value());
            QCOMPARE(answer.result().error().code, ErrorCode::StorageUnavailable);
        }
        QCOMPARE(slugs(scratch), QStringList());
        QVERIFY(scratch.writer().isFailing());

        QVERIFY(scratch.write(pragma("PRAGMA max_page_count=1073741823")).has_value());
        QVERIFY(!scratch.writer().isFailing());
        QVERIFY(scratch.write(saving(u"recovered"_s)).has_value());
        QCOMPARE(slugs(scratch), QStringList{u"recovered"_s});
        scratch.writer().stop();
        QCOMPARE(announced(spy), QStringList{u"recovered"_s});
        QCOMPARE((*SqliteFile::open(scratch.path(), SqliteFile::Mode::Existing))->firstComplaint().value(), QString());
    }

    void aDiskThatRefusesTheCommitSavesNobody()
    {
        ScratchStore scratch;
        const QSignalSpy spy(&scratch.writer(), &Writer::committed);
        QList<QFuture<Result<QString>>> answers;
        {
            const FileSizeLimit limit(4096);
            HeldWriter held(scratch.writer());
            for (int i = 0; i < 3; ++i)
                answers.append(scratch.writer().run(saving(u"lost-%1"_s.arg(i))));
            held.release();
            for (auto &answer : answers) {
                QVERIFY(!answer.result().has_value());
                QCOMPARE(answer.result().error().code, ErrorCode::StorageUnavailable);
            }
        }
        QCOMPARE(slugs(scratch), QStringList());
        QVERIFY(scratch.write(saving(u"recovered"_s)).has_value());
        scratch.writer().stop();
        QCOMPARE(slugs(scratch), QStringList{u"recovered"_s});
        QCOMPARE(announced(spy), QStringList{u"recovered"_s});
    }

    void stopResolvesEveryFuture()
    {
        ScratchStore scratch;
        QList<QFuture<Result<QString>>> answers;
        {
            const HeldWriter held(scratch.writer());
            for (int i = 0; i < 600; ++i)
                answers.append(scratch.writer().run(saving(u"club-%1"_s.arg(i))));
        }
        scratch.writer().stop();
        for (auto &answer : answers) {
            QVERIFY(answer.isFinished());
            QVERIFY(answer.result().has_value());
        }
        QCOMPARE(scratch.count("SELECT count(*) FROM tenants"), 600);
        const auto late = scratch.writer().run(saving(u"late"_s));
        QVERIFY(late.isFinished());
        QCOMPARE(late.result().error().code, ErrorCode::StorageUnavailable);
        scratch.writer().stop();
    }

    void aWriterThatNeverRanAnswersToo()
    {
        QFuture<Result<QString>> answer;
        {
            Writer writer({});
            answer = writer.run(saving(u"nobody"_s));
        }
        QVERIFY(answer.isFinished());
        QCOMPARE(answer.result().error().code, ErrorCode::StorageUnavailable);
    }

    void aDatabaseThatCannotBeOpenedFailsTheStart()
    {
        const QTemporaryDir directory;
        QStringList complaints;
        Writer writer({[&complaints](const QString &text) { complaints.append(text); }, {}});
        const auto started = writer.start(directory.filePath(u"missing/touchline.db"_s));
        QCOMPARE(started.error().code, ErrorCode::StorageUnavailable);
        QCOMPARE(writer.run(saving(u"nobody"_s)).result().error().code, ErrorCode::StorageUnavailable);
        writer.stop();
        QCOMPARE(complaints.size(), 1);
    }

    void stoppingLeavesOneFileWithEverything()
    {
        ScratchStore scratch;
        QVERIFY(scratch.write(saving(u"kept"_s)).has_value());
        scratch.writer().stop();
        QVERIFY(QFileInfo(scratch.path() + u"-wal"_s).size() == 0);
    }

private:
    static QStringList slugs(ScratchStore &scratch)
    {
        return scratch.look([](Session &session) {
            Statement row(session, "SELECT slug FROM tenants ORDER BY slug");
            QStringList found;
            while (row.next())
                found.append(row.text(0));
            return found;
        });
    }
    static QStringList announced(const QSignalSpy &spy)
    {
        QStringList ids;
        for (const auto &emission : spy) {
            for (const Event &event : emission.first().value<QList<Event>>())
                ids.append(event.tenantId);
        }
        return ids;
    }
    static std::function<Result<qint64>(Transaction &)> pragma(Sql sql)
    {
        return [sql](Transaction &transaction) -> Result<qint64> {
            Statement row(transaction, sql);
            return row.next() ? row.integer(0) : 0;
        };
    }
};

QTEST_GUILESS_MAIN(WriterTest)
#include "writer_test.moc"
