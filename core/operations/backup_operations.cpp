// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/backup_operations.h"

#include "core/store/audit_log.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr qsizetype ordersKept = 16;
constexpr qint64 clockTolerance = 300; ///< seconds

/// Newest first.
QFileInfoList nightlyBackups(const QString &directory)
{
    static const QRegularExpression name(u"^nightly-\\d{4}-\\d{2}-\\d{2}\\.(touchline|db)$"_s);
    QFileInfoList found;
    const QFileInfoList files
        = QDir(directory).entryInfoList({u"nightly-*"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (name.match(file.fileName()).hasMatch())
            found.append(file);
    }
    return found;
}

/// Keeps so many beside the one just made. Those of days still to come, made while the clock was wrong, go first.
int removeBeyond(const QString &directory, int keep, const QString &justMade)
{
    QFileInfoList files;
    QFileInfoList ahead;
    for (const QFileInfo &file : nightlyBackups(directory)) {
        if (file.fileName() != justMade)
            (file.fileName() < justMade ? files : ahead).append(file);
    }
    files += ahead;
    int removed = 0;
    for (qsizetype i = keep - 1; i < files.size(); ++i)
        removed += QFile::remove(files.at(i).filePath()) ? 1 : 0;
    return removed;
}

std::unexpected<domain::Error> tooShort()
{
    const QString message = u"a passphrase has at least %1 characters"_s.arg(shortestPassphrase);
    return fail({ErrorCode::InvalidRequest, message, {{{u"passphrase"_s}, message, u"too_short"_s}}});
}

QJsonObject factsJson(const BackupFacts &facts)
{
    return {{u"schema"_s, facts.schema}, {u"takenAtMs"_s, facts.takenAtMs}, {u"bytes"_s, facts.bytes},
        {u"withKeys"_s, facts.withKeys}};
}
} // namespace

struct BackupOperations::Order
{
    QString target;
    WorkProgress progress;
    std::mutex mutex; ///< guards the outcome
    std::optional<Result<BackupFacts>> outcome;
};

BackupOperations::BackupOperations(Needs needs)
    : m_needs(std::move(needs))
{
    m_thread.setMaxThreadCount(1);
}

BackupOperations::~BackupOperations()
{
    stop();
}

Result<qint64> BackupOperations::begin(
    const QString &target, const QByteArray &passphrase, const domain::OperatorIdentity &who)
{
    if (!passphrase.isEmpty() && passphrase.size() < shortestPassphrase)
        return tooShort();
    if (!QDir::isAbsolutePath(target))
        return fail(ErrorCode::InvalidRequest, u"%1 is no absolute path"_s.arg(target));
    auto order = std::make_shared<Order>();
    order->target = target;
    qint64 id = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped)
            return fail(ErrorCode::StorageUnavailable, u"the program is stopping"_s);
        id = ++m_lastId;
        m_orders.insert(id, order);
        while (m_orders.size() > ordersKept)
            m_orders.erase(m_orders.begin());
    }
    m_thread.start([this, order, passphrase, who] { finish(order, make(*order, passphrase), who); });
    return id;
}

Result<BackupFacts> BackupOperations::make(Order &order, const QByteArray &given) const
{
    const auto passphrase = given.isEmpty() ? m_needs.passphrase() : Result<QByteArray>(given);
    if (!passphrase)
        return fail(passphrase.error());
    if (passphrase->size() < shortestPassphrase)
        return tooShort();
    return makeNewBackup(m_needs.source, order.target, *passphrase, order.progress);
}

void BackupOperations::giveUp(qint64 id)
{
    const std::lock_guard lock(m_mutex);
    if (const auto order = m_orders.value(id))
        order->progress.unwanted = true;
}

void BackupOperations::finish(
    const std::shared_ptr<Order> &order, const Result<BackupFacts> &made, const domain::OperatorIdentity &who)
{
    if (made) {
        // The file is there whether or not this can be written down.
        m_needs.writer
            .run([this, order, who](store::Transaction &transaction) -> Result<void> {
                store::AuditLog(transaction)
                    .append({m_needs.clock.nowMs(), who, u"backup.make"_s, {}, {}, {{u"file"_s, order->target}}});
                return {};
            })
            .waitForFinished();
        // The log leaves this machine where it is shipped: a place of its own for how the audit trail ended.
        m_needs.log.info(
            domain::LogFeature::Ops, u"Backup made"_s, {{u"operator"_s, who.name}, {u"auditHash"_s, made->auditHash}});
    }
    const std::lock_guard lock(order->mutex);
    order->outcome = made;
}

Result<QJsonObject> BackupOperations::progress(qint64 id) const
{
    std::shared_ptr<Order> order;
    {
        const std::lock_guard lock(m_mutex);
        order = m_orders.value(id);
    }
    if (!order)
        return fail(ErrorCode::NotFound, u"there is no such backup under way"_s);
    const std::lock_guard lock(order->mutex);
    if (order->outcome && !*order->outcome)
        return fail(order->outcome->error());
    QJsonObject json{{u"percent"_s, int(order->progress.percent)}, {u"done"_s, order->outcome.has_value()}};
    if (order->outcome)
        json.insert(u"facts"_s, factsJson(**order->outcome));
    return json;
}

QFuture<Result<QJsonObject>> BackupOperations::makeNightly(
    const QString &directory, const QString &day, const Secret &passphrase, int keep)
{
    return QtConcurrent::run(&m_thread, [this, directory, day, passphrase, keep]() -> Result<QJsonObject> {
        const auto secret = passphrase();
        if (!secret)
            return fail(secret.error());
        const QString suffix = secret->isEmpty() ? u"db"_s : u"touchline"_s;
        const QString target = u"%1/nightly-%2.%3"_s.arg(directory, day, suffix);
        m_nightly.percent = 0;
        const auto made = makeBackup(m_needs.source, target, *secret, m_nightly);
        if (!made)
            return fail(made.error());
        QJsonObject json = factsJson(*made);
        json.insert(u"file"_s, QFileInfo(target).fileName());
        json.insert(u"removed"_s, removeBeyond(directory, keep, QFileInfo(target).fileName()));
        return json;
    });
}

QFuture<Result<QJsonObject>> BackupOperations::checkIntegrity()
{
    return QtConcurrent::run(&m_thread, [this]() -> Result<QJsonObject> {
        auto database = store::SqliteFile::open(m_needs.source.database, store::SqliteFile::Mode::Look);
        if (!database)
            return fail(database.error());
        const auto complaint = (*database)->firstComplaint(goOnBetween(m_nightly, 0, 100));
        if (!complaint)
            return fail(complaint.error());
        if (!complaint->isEmpty())
            return fail(ErrorCode::Internal, u"the database is damaged: %1"_s.arg(*complaint));
        return QJsonObject{};
    });
}

void BackupOperations::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        for (const auto &order : std::as_const(m_orders))
            order->progress.unwanted = true;
    }
    m_nightly.unwanted = true;
    m_thread.waitForDone();
}

qint64 newestNightlyBackup(const QString &directory, qint64 nowSeconds)
{
    qint64 newest = 0;
    for (const QFileInfo &file : nightlyBackups(directory)) {
        const qint64 made = file.lastModified().toSecsSinceEpoch();
        if (made <= nowSeconds + clockTolerance)
            newest = std::max(newest, made);
    }
    return newest;
}

} // namespace touchline::operations
