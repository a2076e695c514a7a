// SPDX-License-Identifier: GPL-3.0-only
#include "app/preflight_command.h"

#include "app/listen_url.h"
#include "app/terminal.h"
#include "app/termination.h"
#include "app/workplace.h"
#include "core/console/command_client.h"
#include "core/operations/preflight.h"
#include "core/operations/preflight_runner.h"

#include <QCoroTask>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::Result;

/// The instance on the data directory, if there is one.
class Instance final
{
public:
    explicit Instance(const CommandLine &line)
    {
        // A remote server is tested from anywhere; that is no reason to make a data directory here.
        const QString path = line.dataDir.isEmpty() ? settings::DataDirectory::standardPath() : line.dataDir;
        if (line.has(u"base"_s) && !QFileInfo::exists(path))
            return;
        const auto workplace = openWorkplace(line);
        if (!workplace) {
            m_trouble = workplace.error();
            return;
        }
        m_config = workplace->loaded.config;
        // Only asks whether somebody holds it; the lock ends with this scope.
        const auto lock = takeWorkplace(*workplace);
        if (!lock && lock.error().code == ExitCode::DirectoryInUse)
            m_socket = workplace->directory.socket();
    }

    bool isRunning() const { return !m_socket.isEmpty(); }
    const std::optional<StartFailure> &trouble() const { return m_trouble; }
    Result<QJsonObject> call(const QString &command, const QJsonObject &args = {}) const
    {
        return console::CommandClient(m_socket).call({command, args, operatorName()});
    }
    /// Where it can be reached, or where one would be.
    QString url() const
    {
        if (isRunning()) {
            if (const auto status = call(u"status"_s))
                return status->value("url"_L1).toString();
        }
        return listenUrl(m_config);
    }

private:
    settings::Config m_config{};
    QString m_socket{};
    std::optional<StartFailure> m_trouble{};
};

void printCheck(const operations::PreflightCheck &check, bool json)
{
    if (json)
        print(jsonText({{u"check"_s, check.name}, {u"passed"_s, check.passed}, {u"detail"_s, check.detail}}));
    else
        print(u"%1  %2 %3\n"_s.arg(check.passed ? u"ok  "_s : u"FAIL"_s, check.name.leftJustified(18), check.detail));
}

} // namespace

ExitCode runPreflight(const CommandLine &line)
{
    const Instance instance(line);
    if (instance.trouble())
        return complain(instance.trouble()->code, instance.trouble()->detail);
    const QString prefix = operations::PreflightRunner::newPrefix();
    const QString base = line.has(u"base"_s) ? line.value(u"base"_s) : instance.url();
    const domain::SystemClock clock;
    operations::PreflightRecord record{.startedAtMs = clock.nowMs(), .by = operatorName()};
    const auto report = [&line, &record](const operations::PreflightCheck &check) {
        record.checks.append(check);
        printCheck(check, line.json);
    };
    if (instance.isRunning()) {
        const auto begun = instance.call(u"preflight.begin"_s, {{u"slugPrefix"_s, prefix}});
        if (!begun)
            return complain(ExitCode::Failed, u"the clubs cannot be marked as tests: "_s + errorText(begun.error()));
    }

    const outbound::ApiClient client(QUrl(base), clock);
    const QString webhook
        = line.has(u"webhook"_s) ? line.value(u"webhook"_s) : operations::PreflightRunner::standardWebhook();
    // Ctrl+C ends the test, not the program: the test clubs are to go first.
    bool wanted = true;
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, &termination, [&wanted] { wanted = false; });
    operations::Preflight preflight(
        client, clock, {.slugPrefix = prefix, .webhookUrl = webhook, .isWanted = [&wanted] { return wanted; }}, report);
    bool passed = QCoro::waitFor(preflight.run());

    if (instance.isRunning()) {
        record.passed = passed;
        record.endedAtMs = clock.nowMs();
        QJsonObject end{{u"slugPrefix"_s, prefix}};
        // What another server did is no news about this one.
        if (!line.has(u"base"_s))
            end.insert(u"record"_s, operations::recordJson(record));
        const auto ended = instance.call(u"preflight.end"_s, end);
        const QString detail
            = ended ? u"%1 test clubs removed"_s.arg(ended->value("removed"_L1).toInt()) : errorText(ended.error());
        report({u"clean-up"_s, ended.has_value(), detail});
        passed = passed && ended.has_value();
    } else if (!line.json) {
        print(
            u"      The server is not the instance on this data directory: the clubs %1starter and %1pro stay.\n"_s.arg(
                prefix));
    }
    return passed ? ExitCode::Done : ExitCode::Failed;
}

} // namespace touchline::app
