// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/command_client.h"
#include "tests/app/program.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
/// The program with its window on a screen that is only imagined. Ended at the latest by the destructor.
class WindowProgram final
{
public:
    explicit WindowProgram(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QString::fromUtf8(TOUCHLINE_PROGRAM), arguments);
    }
    ~WindowProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isReady() { return m_process.waitForReadyRead(60'000) && m_process.readLine().contains("listening"); }
    bool ends() { return m_process.waitForFinished(60'000); }
    int exitCode() const { return m_process.exitCode(); }
    void terminate() { ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM); }
    QByteArray errors()
    {
        m_errors += m_process.readAllStandardError();
        return m_errors;
    }

private:
    QProcess m_process;
    QByteArray m_errors;
};
} // namespace

/// One window a data directory.
class WindowProgramTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    QStringList windowArguments() const
    {
        return {u"--data-dir"_s, dataDir(), u"--listen"_s, u"127.0.0.1:0"_s, u"--dry-run"_s};
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aSecondStartRaisesTheFirstWindow()
    {
        WindowProgram first(windowArguments());
        QVERIFY(first.isReady());
        WindowProgram second(windowArguments() + QStringList{u"--open"_s, u"club/anstey-nomads"_s});
        QVERIFY(second.ends());
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(first.errors().contains("club/anstey-nomads"), 30'000);
        first.terminate();
        QVERIFY(first.ends());
        QCOMPARE(first.exitCode(), 0);
    }

    void aMirroredWindowServesAndEnds()
    {
        WindowProgram window(windowArguments() + QStringList{u"-reverse"_s});
        QVERIFY(window.isReady());
        window.terminate();
        QVERIFY(window.ends());
        QCOMPARE(window.exitCode(), 0);
    }

    void aCoreWithoutAWindowSaysSo()
    {
        const ServingProgram serving(dataDir());
        QVERIFY(!serving.ready().isEmpty());
        const auto answer = console::CommandClient(dataDir() + u"/touchline.sock"_s)
                                .call({u"window.raise"_s, {{u"target"_s, QString()}}, u"kim"_s});
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, domain::ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(WindowProgramTest)
#include "window_program_test.moc"
