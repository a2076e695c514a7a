// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/settings_desk.h"

#include "core/store/audit_log.h"
#include "tests/support/console_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using console::SettingChange;
using console::SettingsView;
using console::SettingView;
using domain::SettingSource;

namespace {
/// A desk over a data directory whose settings file says `content`.
class Desk final
{
public:
    explicit Desk(const QByteArray &content, settings::ConfigSources sources = {})
        : m_log(m_clock, domain::LogLevel::Error)
    {
        if (!content.isEmpty())
            write(content);
        if (!m_readers.start(m_scratch.path(), 1))
            qFatal("no readers");
        auto key = access::SealingKey::loadOrCreate(m_scratch.directory() + u"/keys"_s);
        m_sealingKey = std::make_unique<access::SealingKey>(*std::move(key));
        m_postbox = std::make_unique<mail::Postbox>(*m_sealingKey, u"clubs.example"_s);
        m_office = std::make_unique<OfficeFixture>(
            OfficeFixture::Needs{m_scratch, m_readers, *m_postbox, m_clock, m_log, std::move(sources)});
    }
    ~Desk()
    {
        m_office->stop();
        m_readers.stop();
    }
    Q_DISABLE_COPY_MOVE(Desk)

    console::SettingsDesk &operator*() { return m_office->settingsDesk(); }
    console::SettingsDesk *operator->() { return &m_office->settingsDesk(); }
    QString file() const { return m_scratch.directory() + u"/touchline.toml"_s; }
    QByteArray content() const
    {
        QFile file(this->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &content) const
    {
        QFile file(this->file());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the settings file cannot be written");
    }
    SettingView setting(const QString &key)
    {
        const auto view = m_office->settingsDesk().settings().result();
        for (const SettingView &setting : view->settings) {
            if (setting.key == key)
                return setting;
        }
        qFatal("there is no such setting");
    }
    QList<store::AuditRow> audit()
    {
        return m_scratch.look([](store::Session &session) {
            return store::AuditLog(session).newest(u"settings."_s, u"settings."_s, 10);
        });
    }

private:
    domain::SystemClock m_clock;
    ScratchStore m_scratch;
    store::ReaderPool m_readers;
    telemetry::Log m_log;
    std::unique_ptr<access::SealingKey> m_sealingKey;
    std::unique_ptr<mail::Postbox> m_postbox;
    std::unique_ptr<OfficeFixture> m_office;
};
} // namespace

class SettingsDeskTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueSaysWhereItComesFrom()
    {
        settings::ConfigSources sources;
        sources.environment = {{u"TOUCHLINE_SIGNUP_TRIAL_DAYS"_s, u"7"_s}};
        sources.commandLine = {{u"server.listen"_s, u"127.0.0.1:0"_s, u"--listen"_s}};
        Desk desk("[mail]\nfrom = \"desk@club.example\"\npassword = \"hunter22\"\nusername = \"desk\"\n", sources);
        QCOMPARE(desk.setting(u"signup.trial_days"_s).source, SettingSource::Environment);
        QVERIFY(desk.setting(u"signup.trial_days"_s).isFixed());
        QCOMPARE(desk.setting(u"server.listen"_s).where, u"--listen"_s);
        QCOMPARE(desk.setting(u"mail.from"_s).where, u"touchline.toml, line 2"_s);
        QCOMPARE(desk.setting(u"logs.keep_days"_s).source, SettingSource::Default);
        QVERIFY(!desk.setting(u"mail.from"_s).awaitsRestart);
        // Of a secret it is known that there is one, and no more.
        QVERIFY(desk.setting(u"mail.password"_s).isSet);
        QVERIFY(desk.setting(u"mail.password"_s).value.isEmpty());
        QVERIFY(desk.setting(u"mail.password"_s).runningValue.isEmpty());
    }

    void savingKeepsCommentsAndIsWrittenDown()
    {
        Desk desk("# ours\n[signup]\ntrial_days = 14 # two weeks\n");
        QSignalSpy changed(&*desk, &console::SettingsDesk::changed);
        const auto saved = desk->save(
            {{u"signup.trial_days"_s, u"30"_s}, {u"mail.password"_s, u"hunter22"_s}, {u"mail.username"_s, u"desk"_s}},
            u"launch"_s);
        const auto view = saved.result();
        QVERIFY2(view, view ? "" : qPrintable(view.error().detail));
        QVERIFY(desk.content().startsWith("# ours\n[signup]\ntrial_days = 30 # two weeks\n"));
        QCOMPARE(QFileInfo(desk.file()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
        QCOMPARE(desk.setting(u"signup.trial_days"_s).value, u"30"_s);
        QCOMPARE(desk.setting(u"signup.trial_days"_s).runningValue, u"14"_s);
        QVERIFY(desk.setting(u"signup.trial_days"_s).awaitsRestart);
        QTRY_COMPARE(changed.size(), 1);

        const auto rows = desk.audit();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().who.name, u"kim"_s);
        QCOMPARE(rows.first().reason, u"launch"_s);
        const QJsonArray changes = rows.first().details.value(u"changes"_s).toArray();
        QCOMPARE(changes.size(), 3);
        const QByteArray all = QJsonDocument(rows.first().details).toJson();
        QVERIFY(!all.contains("hunter22"));
        QVERIFY(all.contains("trial_days"));
    }

    void backToTheDefaultTakesTheKeyOut()
    {
        Desk desk("[signup]\ntrial_days = 7\nrate_per_minute = 5\n");
        QVERIFY(desk->save({{u"signup.trial_days"_s, std::nullopt}}, {}).result());
        QCOMPARE(desk.content(), QByteArray("[signup]\nrate_per_minute = 5\n"));
        QCOMPARE(desk.setting(u"signup.trial_days"_s).value, u"14"_s);
    }

    void whatAStartWouldRefuseIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("a bad value") << u"signup.trial_days"_s << u"-1"_s << u"not_allowed"_s;
        QTest::newRow("a rule between two keys") << u"mail.transport"_s << u"smtp"_s << u"rule"_s;
        QTest::newRow("a rule of production") << u"server.environment"_s << u"production"_s << u"rule"_s;
        QTest::newRow("held fast") << u"server.listen"_s << u"127.0.0.1:99"_s << u"fixed"_s;
        QTest::newRow("no such key") << u"signup.nonsense"_s << u"1"_s << u"unknown"_s;
    }
    void whatAStartWouldRefuseIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QFETCH(QString, code);
        settings::ConfigSources sources;
        sources.commandLine = {{u"server.listen"_s, u"127.0.0.1:0"_s, u"--listen"_s}};
        Desk desk("[signup]\nrate_per_minute = 5\n", sources);
        const auto saved = desk->save({{key, value}}, {}).result();
        QVERIFY(!saved);
        QCOMPARE(saved.error().issues.value(0).code, code);
        QCOMPARE(desk.content(), QByteArray("[signup]\nrate_per_minute = 5\n"));
        QVERIFY(desk.audit().isEmpty());
        QVERIFY(!desk->check({{key, value}}).result());
    }

    void keysThatBelongTogetherAreSavedTogether()
    {
        Desk desk({});
        const QList<SettingChange> both{
            {u"mail.transport"_s, u"smtp"_s}, {u"mail.smtp_url"_s, u"smtp://mx.club.example:25"_s}};
        QVERIFY(desk->check(both).result());
        QVERIFY(desk.content().isEmpty());
        QVERIFY(desk->save(both, {}).result());
        QVERIFY(desk.content().contains("transport = \"smtp\""));
    }

    void aFileBrokenByHandIsToldAndCanBeMended()
    {
        Desk desk("[signup]\ntrial_days = 7\n");
        desk.write("[signup]\ntrial_days = \"soon\"\n");
        const auto view = desk->settings().result();
        QVERIFY(view->trouble.contains(u"touchline.toml, line 2"_s));
        const auto mended = desk->save({{u"signup.trial_days"_s, u"21"_s}}, {}).result();
        QVERIFY2(mended, mended ? "" : qPrintable(mended.error().detail));
        QVERIFY(mended->trouble.isEmpty());
        QCOMPARE(desk.setting(u"signup.trial_days"_s).value, u"21"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsDeskTest)
#include "settings_desk_test.moc"
