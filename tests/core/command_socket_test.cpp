// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/command_client.h"
#include "core/console/command_socket.h"

#include <QFile>
#include <QLocalSocket>
#include <QPromise>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace touchline;
using namespace touchline::console;
using namespace Qt::StringLiterals;
using domain::ErrorCode;
using domain::Result;

namespace {
QFuture<Result<QJsonObject>> ready(Result<QJsonObject> result)
{
    QPromise<Result<QJsonObject>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}
} // namespace

class CommandSocketTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<CommandSocket> m_socket;
    std::vector<QPromise<Result<QJsonObject>>> m_held;

    QString path() const { return m_directory->filePath(u"touchline.sock"_s); }

    QFuture<Result<QJsonObject>> handle(
        const QString &command, const QJsonObject &args, const domain::OperatorIdentity &by)
    {
        if (command == "hold"_L1) {
            m_held.emplace_back();
            m_held.back().start();
            return m_held.back().future();
        }
        if (command == "refuse"_L1)
            return ready(domain::fail(ErrorCode::InvalidRequest, u"a reason is needed"_s));
        return ready(QJsonObject{{u"args"_s, args}, {u"by"_s, by.name}, {u"origin"_s, by.origin}});
    }

    void listen()
    {
        m_socket = std::make_unique<CommandSocket>(
            [this](const QString &command, const QJsonObject &args, const domain::OperatorIdentity &by) {
                return handle(command, args, by);
            });
        const auto listening = m_socket->listen(path());
        QVERIFY2(listening.has_value(), qPrintable(listening ? QString() : listening.error().detail));
    }

    /// The client blocks, the server needs this thread's event loop.
    Result<QJsonObject> call(const CommandRequest &request)
    {
        const CommandClient client(path());
        auto answer = QtConcurrent::run([&client, &request] { return client.call(request); });
        (void)QTest::qWaitFor([&answer] { return answer.isFinished(); }, 30'000);
        return answer.result();
    }

    static QByteArray exchange(QLocalSocket &client, const QByteArray &bytes)
    {
        client.write(bytes);
        if (!QTest::qWaitFor([&client] { return client.canReadLine(); }))
            return {};
        return client.readLine();
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        listen();
    }
    void cleanup()
    {
        for (auto &promise : m_held) {
            promise.addResult(QJsonObject());
            promise.finish();
        }
        m_held.clear();
        m_socket.reset();
    }

    void carriesOutACommand()
    {
        const auto answer = call({u"switch.off"_s, {{u"reason"_s, u"flood"_s}}, u"ada"_s});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->value("args"_L1).toObject().value("reason"_L1).toString(), u"flood"_s);
        QCOMPARE(answer->value("by"_L1).toString(), u"ada"_s);
        QCOMPARE(answer->value("origin"_L1).toString(), u"cli"_s);
    }

    void bringsBackTheError()
    {
        const auto answer = call({u"refuse"_s, {}, u"ada"_s});
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(answer.error().detail, u"a reason is needed"_s);
    }

    void onlyTheOwnerMayConnect()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path()) & others));
    }

    void refusesWhatIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("text") << QByteArray("hello\n") << QByteArray("INVALID_JSON");
        QTest::newRow("array") << QByteArray("[1]\n") << QByteArray("INVALID_JSON");
        QTest::newRow("no command") << QByteArray(R"({"operator":"ada"})"
                                                  "\n")
                                    << QByteArray("INVALID_REQUEST");
        QTest::newRow("no operator") << QByteArray(R"({"command":"x"})"
                                                   "\n")
                                     << QByteArray("INVALID_REQUEST");
        QTest::newRow("args no object") << QByteArray(R"({"command":"x","operator":"a","args":[1]})"
                                                      "\n")
                                        << QByteArray("INVALID_REQUEST");
        QTest::newRow("forged operator") << QByteArray(R"({"command":"x","operator":"a\nb"})"
                                                       "\n")
                                         << QByteArray("INVALID_REQUEST");
    }
    void refusesWhatIsNoCommand()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, code);
        QLocalSocket client;
        client.connectToServer(path());
        const QByteArray answer = exchange(client, line);
        QVERIFY2(answer.contains(code), answer.constData());
        // The connection goes on.
        QVERIFY(exchange(client,
            R"({"command":"x","operator":"a"})"
            "\n")
                .contains("\"ok\":true"));
    }

    void refusesALineWithoutEnd()
    {
        QLocalSocket client;
        QSignalSpy closed(&client, &QLocalSocket::disconnected);
        client.connectToServer(path());
        const QByteArray answer = exchange(client, QByteArray(CommandSocket::longestLine + 10, 'x'));
        QVERIFY2(answer.contains("too long"), answer.constData());
        QTRY_VERIFY(!closed.isEmpty());
        QVERIFY(call({u"x"_s, {}, u"ada"_s}).has_value());
    }

    void answersInOrderOnAConnection()
    {
        QLocalSocket client;
        client.connectToServer(path());
        client.write(R"({"command":"hold","operator":"a"})"
                     "\n"
                     R"({"command":"x","operator":"second"})"
                     "\n");
        QTRY_COMPARE(m_held.size(), 1U);
        // Another client is served meanwhile; the second command of this one is not yet.
        QVERIFY(call({u"x"_s, {}, u"ada"_s}).has_value());
        QVERIFY(!client.canReadLine());
        m_held.front().addResult(QJsonObject{{u"first"_s, true}});
        m_held.front().finish();
        m_held.clear();
        QTRY_VERIFY(client.canReadLine());
        QVERIFY(client.readLine().contains("first"));
        QTRY_VERIFY(client.canReadLine());
        QVERIFY(client.readLine().contains("second"));
    }

    void survivesClientsThatHangUp()
    {
        for (int i = 0; i < 200; ++i) {
            QLocalSocket client;
            client.connectToServer(path());
            QTRY_COMPARE(client.state(), QLocalSocket::ConnectedState);
            client.write(R"({"command":"hold","operator":"a"})"
                         "\n");
            QVERIFY(QTest::qWaitFor([&client] { return client.bytesToWrite() == 0; }));
        }
        QTRY_VERIFY(!m_held.empty());
        for (auto &promise : m_held) {
            promise.addResult(QJsonObject());
            promise.finish();
        }
        m_held.clear();
        QTRY_VERIFY(call({u"x"_s, {}, u"ada"_s}).has_value());
    }

    void replacesAStaleSocket()
    {
        m_socket.reset();
        QFile stale(path());
        QVERIFY(stale.open(QIODevice::WriteOnly));
        stale.close();
        listen();
        QVERIFY(call({u"x"_s, {}, u"ada"_s}).has_value());
    }

    void longPathsMoveToTheRuntimeDirectory()
    {
        const QTemporaryDir runtime;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
        const QString wanted = m_directory->filePath(QString(120, u'd')) + u"/touchline.sock"_s;
        const QString real = CommandSocket::effectivePath(wanted);
        QVERIFY(real.startsWith(runtime.path()));
        QCOMPARE(CommandSocket::effectivePath(path()), path());
        QVERIFY(real != CommandSocket::effectivePath(wanted + u'2'));
        CommandSocket other([](const auto &, const auto &, const auto &) { return ready(QJsonObject()); });
        QVERIFY(other.listen(wanted).has_value());
        QVERIFY(QFile::exists(real));
    }

    void saysWhenNobodyListens()
    {
        m_socket.reset();
        const auto answer = CommandClient(path()).call({u"x"_s, {}, u"ada"_s});
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().code, ErrorCode::StorageUnavailable);
    }
};

QTEST_GUILESS_MAIN(CommandSocketTest)
#include "command_socket_test.moc"
