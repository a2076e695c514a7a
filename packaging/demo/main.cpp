// SPDX-License-Identifier: GPL-3.0-only
#include "packaging/demo/server_process.h"
#include "packaging/demo/signup_stream.h"
#include "packaging/demo/webhook_stand.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <memory>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {

constexpr int defaultClubs = 300;

int stopEvent = -1; // written by the signal handler, which may touch nothing else

void noteSignal(int)
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(stopEvent, &one, sizeof one);
}

void stopOnSignals(demo::ServerProcess &server)
{
    stopEvent = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(stopEvent, QSocketNotifier::Read, &server);
    QObject::connect(notifier, &QSocketNotifier::activated, &server, [&server, notifier] {
        notifier->setEnabled(false);
        server.stop();
    });
    struct sigaction action = {};
    action.sa_handler = noteSignal;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        sigaction(signal, &action, nullptr);
}

/// Everything stays on this machine and in the scratch directory, whatever else is asked for; retries end soon enough
/// to be seen failing.
QStringList serverArguments(const QString &directory, const demo::WebhookStand &stand, const QStringList &further)
{
    const QStringList settings{u"provision.webhook_allow_private=true"_s,
        u"provision.webhook_allowed_hosts=127.0.0.1"_s, u"provision.webhook_timeout_ms=3000"_s,
        u"provision.retry_for=3m"_s, u"signup.rate_per_minute=0"_s,
        u"provision.automations_url="_s + stand.automationsUrl(),
        u"provision.automations_secret=whsec_dG91Y2hsaW5lLWRlbW8tc2VjcmV0"_s};
    QStringList arguments{u"--listen"_s, u"127.0.0.1:0"_s};
    for (const QString &setting : settings)
        arguments += {u"--set"_s, setting};
    return arguments + further + QStringList{u"--data-dir"_s, directory};
}

void showEndOf(const QString &logFile)
{
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    for (const QByteArray &line : lines.last(std::min<qsizetype>(lines.size(), 15)))
        std::fprintf(stderr, "%s\n", line.constData());
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lets simulated clubs sign up at a touchline of its own."_s);
    parser.addHelpOption();
    parser.addOptions({{u"program"_s, u"The touchline to show."_s, u"FILE"_s},
        {u"clubs"_s, u"How many clubs come."_s, u"N"_s, QString::number(defaultClubs)}});
    parser.addPositionalArgument(u"arguments"_s, u"Passed on to touchline."_s, u"[-- arguments...]"_s);
    parser.process(application);

    const QTemporaryDir directory;
    const domain::SystemClock clock;
    demo::WebhookStand stand(clock);
    if (const auto opened = stand.open(); !directory.isValid() || !opened) {
        std::fprintf(stderr, "The demo cannot start: no scratch directory or no free port.\n");
        return 1;
    }

    const QString logFile = directory.filePath(u"touchline.log"_s);
    demo::ServerProcess server(logFile);
    std::unique_ptr<demo::SignupStream> stream;
    QObject::connect(&server, &demo::ServerProcess::listening, &application, [&](const QUrl &url) {
        stream = std::make_unique<demo::SignupStream>(url, stand, clock, parser.value(u"clubs"_s).toInt());
        stream->start();
    });
    QObject::connect(&server, &demo::ServerProcess::ended, &application, [&](int exitCode) {
        if (exitCode != 0)
            showEndOf(logFile);
        application.exit(exitCode);
    });
    stopOnSignals(server);

    std::fprintf(stderr, "Demo: scratch data in %s, log in %s; both go when it ends. Ctrl+C ends it.\n",
        qPrintable(directory.path()), qPrintable(logFile));
    server.start(parser.value(u"program"_s),
        serverArguments(directory.filePath(u"data"_s), stand, parser.positionalArguments()));
    return application.exec();
}
