// SPDX-License-Identifier: GPL-3.0-only
#include "app/backup_command.h"

#include "app/passphrase_prompt.h"
#include "app/terminal.h"
#include "app/workplace.h"
#include "core/access/sealed_file.h"
#include "core/console/command_client.h"
#include "core/operations/restore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrentRun>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::ErrorCode;
using domain::Result;
using operations::BackupFacts;

constexpr unsigned long pollMs = 100;

/// One line that counts up, where somebody looks.
class PercentLine final
{
public:
    explicit PercentLine(QString what)
        : m_what(std::move(what))
        , m_isSeen(::isatty(STDERR_FILENO) == 1)
    { }
    ~PercentLine()
    {
        if (m_shown >= 0)
            std::fputs("\r\033[K", stderr);
    }
    Q_DISABLE_COPY_MOVE(PercentLine)

    void show(int percent)
    {
        if (!m_isSeen || percent == m_shown)
            return;
        m_shown = percent;
        std::fputs(qUtf8Printable(u"\r%1 %2 %"_s.arg(m_what).arg(percent)), stderr);
        std::fflush(stderr);
    }

private:
    const QString m_what;
    const bool m_isSeen;
    int m_shown = -1;
};

/// Runs the work on another thread and shows how far it is.
template <class Work>
auto withPercent(const QString &what, Work work)
{
    PercentLine shown(what);
    operations::WorkProgress progress;
    const auto future = QtConcurrent::run([&progress, &work] { return work(progress); });
    while (!future.isFinished()) {
        shown.show(progress.percent);
        QThread::msleep(pollMs);
    }
    return future.result();
}

/// From the file named, the settings, or whoever sits at the terminal, in this order.
Result<QByteArray> passphraseFor(const CommandLine &line, const settings::Config::Backup &settings, bool isNew)
{
    Result<QByteArray> passphrase;
    if (line.has(u"passphrase-file"_s))
        passphrase = operations::passphraseFromFile(line.value(u"passphrase-file"_s));
    else if (!settings.passphrase.isEmpty())
        passphrase = settings.passphrase.toUtf8();
    else if (!settings.passphraseFile.isEmpty())
        passphrase = operations::passphraseFromFile(settings.passphraseFile);
    else
        passphrase = askPassphrase(isNew ? u"Passphrase to seal the backup"_s : u"Passphrase of the backup"_s, isNew);
    if (passphrase && isNew && passphrase->size() < operations::shortestPassphrase) {
        return domain::fail(ErrorCode::InvalidRequest,
            u"a passphrase has at least %1 characters; it protects every key and secret"_s.arg(
                operations::shortestPassphrase));
    }
    return passphrase;
}

Result<BackupFacts> factsFrom(const QJsonObject &json)
{
    return BackupFacts{.schema = json.value("schema"_L1).toInt(),
        .takenAtMs = json.value("takenAtMs"_L1).toInteger(),
        .withKeys = json.value("withKeys"_L1).toBool(),
        .bytes = json.value("bytes"_L1).toInteger()};
}

/// The instance makes the copy; this asks how far it is.
Result<BackupFacts> backUpByInstance(const Workplace &workplace, const QString &target, const QByteArray &passphrase)
{
    const console::CommandClient instance(workplace.directory.socket());
    const auto begun = instance.call({u"backup.begin"_s,
        {{u"file"_s, target}, {u"passphrase"_s, QString::fromLatin1(passphrase.toBase64())}}, operatorName()});
    if (!begun)
        return domain::fail(begun.error());
    PercentLine shown(u"Backup"_s);
    for (;;) {
        const auto state = instance.call({u"backup.progress"_s, *begun, operatorName()});
        if (!state)
            return domain::fail(state.error());
        if (state->value("done"_L1).toBool())
            return factsFrom(state->value("facts"_L1).toObject());
        shown.show(state->value("percent"_L1).toInt());
        QThread::msleep(pollMs);
    }
}

Result<BackupFacts> backUpFromFiles(const Workplace &workplace, const QString &target, const QByteArray &passphrase)
{
    const settings::DataDirectory &directory = workplace.directory;
    return withPercent(u"Backup"_s, [&](operations::WorkProgress &progress) {
        return operations::makeNewBackup(
            {directory.database(), directory.keys(), directory.backups()}, target, passphrase, progress);
    });
}

QString megabytes(qint64 bytes)
{
    return u"%1 MB"_s.arg(static_cast<double>(bytes) / 1e6, 0, 'f', 1);
}

QString localTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonObject reportJson(const operations::RestoreReport &report)
{
    return {{u"takenAtMs"_s, report.facts.takenAtMs}, {u"schema"_s, report.facts.schema}, {u"replaced"_s, report.aside},
        {u"newKey"_s, report.newKeyId}, {u"keysRetired"_s, report.keysRetired}, {u"linksVoided"_s, report.linksVoided},
        {u"sessionsEnded"_s, report.sessionsEnded}, {u"mailsForgotten"_s, report.mailsForgotten},
        {u"auditIsWhole"_s, report.auditIsWhole}};
}

QString reportText(const operations::RestoreReport &report)
{
    QString text
        = u"Restored: a database of %1, schema version %2, as it was at %3.\n"_s.arg(megabytes(report.facts.bytes))
              .arg(report.facts.schema)
              .arg(localTime(report.facts.takenAtMs));
    if (!report.aside.isEmpty())
        text += u"What was there before is in %1.\n"_s.arg(report.aside);
    text += u"Signing keys: %1 retired, %2 signs from now on. Every token issued before is refused.\n"_s
                .arg(report.keysRetired)
                .arg(report.newKeyId);
    text
        += u"%1 links are void, %2 sessions ended, %3 waiting mails with links forgotten. Owners carry on with a new "_s
           u"link.\n"_s.arg(report.linksVoided)
               .arg(report.sessionsEnded)
               .arg(report.mailsForgotten);
    text += report.auditIsWhole
        ? u"The audit trail is whole.\n"_s
        : u"WARNING: the audit trail of the backup is broken: records were altered or removed.\n"_s;
    return text;
}

ExitCode exitCodeOf(const domain::Error &error)
{
    return error.code == ErrorCode::Internal && error.detail.contains("newer than this program"_L1) ? ExitCode::Schema
                                                                                                    : ExitCode::Failed;
}

} // namespace

ExitCode runBackup(const CommandLine &line)
{
    const QString path = line.dataDir.isEmpty() ? settings::DataDirectory::standardPath() : line.dataDir;
    if (!holdsDatabase(path))
        return complain(ExitCode::Failed, u"there is no Touchline database in %1"_s.arg(path));
    const auto workplace = openWorkplace(line);
    if (!workplace)
        return complain(workplace.error().code, workplace.error().detail);
    const QString target = QDir::cleanPath(QDir::current().absoluteFilePath(line.operand));
    const auto passphrase = passphraseFor(line, workplace->loaded.config.backup, true);
    if (!passphrase)
        return complain(ExitCode::WrongUsage, passphrase.error().detail);
    const auto lock = takeWorkplace(*workplace);
    if (!lock && lock.error().code != ExitCode::DirectoryInUse)
        return complain(lock.error().code, lock.error().detail);
    const auto facts
        = lock ? backUpFromFiles(*workplace, target, *passphrase) : backUpByInstance(*workplace, target, *passphrase);
    if (!facts)
        return complain(ExitCode::Failed, errorText(facts.error()));
    if (line.json) {
        print(jsonText({{u"file"_s, target}, {u"bytes"_s, QFileInfo(target).size()}, {u"schema"_s, facts->schema},
            {u"takenAtMs"_s, facts->takenAtMs}}));
    } else {
        print(
            u"Backup with the keys, sealed: %1 (%2, schema version %3). Without the passphrase nobody can open it.\n"_s
                .arg(target, megabytes(QFileInfo(target).size()))
                .arg(facts->schema));
    }
    return ExitCode::Done;
}

ExitCode runRestore(const CommandLine &line)
{
    const auto workplace = openWorkplace(line);
    if (!workplace)
        return complain(workplace.error().code, workplace.error().detail);
    const auto lock = takeWorkplace(*workplace);
    if (!lock)
        return complain(lock.error().code, lock.error().detail);
    const QString file = QDir::cleanPath(QDir::current().absoluteFilePath(line.operand));
    if (!QFileInfo(file).isFile())
        return complain(ExitCode::Failed, u"%1 does not exist"_s.arg(file));
    QByteArray passphrase;
    if (access::isSealedFile(file)) {
        const auto given = passphraseFor(line, workplace->loaded.config.backup, false);
        if (!given)
            return complain(ExitCode::WrongUsage, given.error().detail);
        passphrase = *given;
    }
    const domain::SystemClock clock;
    const operations::RestoreOrder order{file, passphrase, workplace->directory, clock, {operatorName(), u"cli"_s}};
    const auto report = withPercent(
        u"Restore"_s, [&order](operations::WorkProgress &progress) { return operations::restore(order, progress); });
    if (!report)
        return complain(exitCodeOf(report.error()), errorText(report.error()));
    print(line.json ? jsonText(reportJson(*report)) : reportText(*report));
    return ExitCode::Done;
}

} // namespace touchline::app
