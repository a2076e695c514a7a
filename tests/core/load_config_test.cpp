// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/load_config.h"
#include "core/settings/settings_catalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <algorithm>

using namespace touchline;
using namespace touchline::settings;
using namespace Qt::StringLiterals;

class LoadConfigTest final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_directory;

    ConfigSources empty() const { return {.dataDir = m_directory.path()}; }

    ConfigSources with(const QString &key, const QString &value) const
    {
        ConfigSources sources = empty();
        sources.commandLine += Assignment{key, value};
        return sources;
    }

    QString writeFile(const QByteArray &text, const QString &name = u"touchline.toml"_s) const
    {
        QFile file(m_directory.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the settings file");
        return file.fileName();
    }

    static SettingValue value(const LoadedConfig &loaded, const QString &key)
    {
        return *std::ranges::find(loaded.values, key, &SettingValue::key);
    }

private Q_SLOTS:
    void cleanup() { QFile::remove(m_directory.filePath(u"touchline.toml"_s)); }

    void everyDefaultIsValid()
    {
        for (const Setting &setting : settingsCatalogue()) {
            QCOMPARE(canonicalValue(setting, setting.defaultValue).value_or(u"refused"_s), setting.defaultValue);
            QVERIFY(!setting.meaning.isEmpty());
        }
    }

    void defaultsAreTheContracts()
    {
        const auto loaded = loadConfig(empty());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->config.server.host, u"127.0.0.1"_s);
        QCOMPARE(loaded->config.server.port, 8787);
        QCOMPARE(loaded->config.server.maxBodyBytes, 65536);
        QCOMPARE(loaded->config.provision.retryFor, std::chrono::hours(24));
        QCOMPARE(loaded->config.provision.webhookAllowedHosts, QStringList({u"make.com"_s, u"*.make.com"_s}));
        QCOMPARE(loaded->config.logs.keepRows, 1'000'000);
        QVERIFY(!loaded->config.provision.webhookStrict);
        // The struct's own defaults, used by tests of other parts, may not drift from the catalogue's.
        const Config plain;
        QCOMPARE(plain.server.maxConnections, loaded->config.server.maxConnections);
        QCOMPARE(plain.signup.ratePerMinute, loaded->config.signup.ratePerMinute);
        QCOMPARE(plain.provision.concurrency, loaded->config.provision.concurrency);
        QCOMPARE(plain.mail.from, loaded->config.mail.from);
    }

    void takesValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const char *key, const char *given, const char *canonical) {
            QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QString::fromUtf8(key), QString::fromUtf8(given))))
                << QString::fromUtf8(key) << QString::fromUtf8(given) << QString::fromUtf8(canonical);
        };
        row("server.listen", "[::1]:0", "[::1]:0");
        row("server.listen", "localhost:80", "127.0.0.1:80");
        row("server.listen", "0.0.0.0:65535", "0.0.0.0:65535");
        row("server.public_url", "https://Club.example/", "https://club.example");
        row("server.public_url", "https://club.example:443", "https://club.example");
        row("server.public_url", "http://127.0.0.1:8787", "http://127.0.0.1:8787");
        row("server.public_url", "", "");
        row("server.cors_origins", "https://a.example, https://b.example:8443",
            "https://a.example,https://b.example:8443");
        row("server.cors_origins", "http://[::1]:3000", "http://[::1]:3000");
        row("server.trusted_proxies", "10.0.0.0/8,::1", "10.0.0.0/8,::1");
        row("provision.webhook_allowed_hosts", "Hook.EU2.make.com,*.example.org", "hook.eu2.make.com,*.example.org");
        row("provision.webhook_allowed_hosts", "", "");
        row("provision.retry_for", "60m", "60m");
        row("provision.retry_for", "90s", "90s");
        row("signup.rate_per_minute", "0", "0");
        row("mail.from", "Touchline <hello@club.example>", "Touchline <hello@club.example>");
    }
    void takesValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        const auto loaded = loadConfig(with(key, given));
        QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().detail));
        QTEST(value(*loaded, key).value, "canonical");
        QCOMPARE(value(*loaded, key).source, ValueSource::CommandLine);
    }

    void refusesValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *key, const char *given, const char *says) {
            QTest::newRow(qPrintable(QStringLiteral("%1=%2").arg(QString::fromUtf8(key), QString::fromUtf8(given))))
                << QString::fromUtf8(key) << QString::fromUtf8(given) << QString::fromUtf8(says);
        };
        row("server.listne", "1", "there is no such setting");
        row("sever.listen", "1", "the sections are");
        row("listen", "1", "there is no such setting");
        row("server.listen", "8787", "127.0.0.1:8787");
        row("server.listen", "127.0.0.1", "numeric address");
        row("server.listen", "127.0.0.1:", "numeric address");
        row("server.listen", "127.0.0.1:65536", "numeric address");
        row("server.listen", "127.1:80", "numeric address");
        row("server.listen", "club.example:80", "numeric address");
        row("server.listen", "::1:80", "numeric address");
        row("server.listen", "[127.0.0.1]:80", "numeric address");
        row("server.listen", "", "numeric address");
        row("server.public_url", "club.example", "http:// or https://");
        row("server.public_url", "https://club.example/app", "nothing behind");
        row("server.public_url", "https://user@club.example", "nothing behind");
        row("server.public_url", "ftp://club.example", "http:// or https://");
        row("server.environment", "prod", "preview or production");
        row("server.cors_origins", "*", "no wildcard");
        row("server.cors_origins", "https://*.example", "no wildcard");
        row("server.cors_origins", "https://a.example/x", "no path");
        row("server.trusted_proxies", "proxy.example", "addresses or networks");
        row("server.trusted_proxies", "10.0.0.0/33", "addresses or networks");
        row("server.max_connections", "0", "from 1 to 100000");
        row("server.max_connections", "many", "from 1 to 100000");
        row("server.max_connections", "1.5", "from 1 to 100000");
        row("server.max_body_bytes", "99999999999999999999", "from 1024");
        row("server.tls_certificate", "/does/not/exist.pem", "a file that exists");
        row("signup.one_club_per_email", "yes", "true or false");
        row("provision.retry_for", "24", "90s, 30m, 2h or 1d");
        row("provision.retry_for", "0s", "90s, 30m, 2h or 1d");
        row("provision.webhook_allowed_hosts", "make.*", "host names");
        row("provision.webhook_allowed_hosts", "https://make.com", "host names");
        row("site.support_email", "nobody", "a mail address");
        row("mail.from", "a@b.example\nBcc: c@d.example", "a mail address");
        row("mail.smtp_url", "mail.example:25", "smtp://host:port");
        row("mail.smtp_url", "http://mail.example:25", "smtp://host:port");
        row("mail.smtp_url", "smtp://user:secret@mail.example", "smtp://host:port");
        row("mail.smtp_url", "smtp://mail.example/path", "smtp://host:port");
        row("mail.smtp_url", "smtp://mail.example:99999", "smtp://host:port");
        row("mail.smtp_url", "smtp://mail.example:0", "smtp://host:port");
        row("mail.password_file", "/does/not/exist", "a file that exists");
        row("mail.operators", "ops@club.example, nobody", "a list of mail addresses");
        row("mail.transport", "pigeon", "outbox or smtp");
        row("signup.verify_email", "on", "off or require");
    }
    void refusesValues()
    {
        QFETCH(QString, key);
        QFETCH(QString, given);
        QFETCH(QString, says);
        const auto loaded = loadConfig(with(key, given));
        QVERIFY(!loaded.has_value());
        const QString detail = loaded.error().detail;
        QVERIFY2(detail.contains(says), qPrintable(detail));
        QVERIFY2(detail.contains(key) && detail.contains(u"--set"_s), qPrintable(detail));
        QVERIFY2(!detail.contains(u'\n'), qPrintable(detail));
    }

    void readsTheMailServer()
    {
        ConfigSources sources = with(u"mail.transport"_s, u"smtp"_s);
        QVERIFY(loadConfig(sources).error().detail.contains(u"mail.smtp_url"_s));
        sources.commandLine += {u"mail.smtp_url"_s, u"smtps://Mail.Example"_s};
        auto loaded = loadConfig(sources);
        QVERIFY(loaded);
        QVERIFY(loaded->config.mail.smtp);
        QCOMPARE(loaded->config.mail.smtpUrl, u"smtps://mail.example:465"_s);
        sources.commandLine += {u"mail.smtp_url"_s, u"smtp://[::1]"_s};
        QCOMPARE(loadConfig(sources)->config.mail.smtpUrl, u"smtp://[::1]:25"_s);
        // The outbox alone is what production does not like.
        sources.commandLine += {u"server.environment"_s, u"production"_s};
        QVERIFY(loadConfig(sources));

        sources.commandLine += {u"mail.username"_s, u"touchline"_s};
        QVERIFY(loadConfig(sources).error().detail.contains(u"belong together"_s));
        const QString file = writeFile("pass w\xc3\xb6rd \nsecond line\n", u"password"_s);
        sources.commandLine += {u"mail.password_file"_s, file};
        loaded = loadConfig(sources);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().detail));
        QCOMPARE(loaded->config.mail.password, u"pass wörd "_s);
        QVERIFY(value(*loaded, u"mail.password"_s).value.isEmpty());
        sources.commandLine += {u"mail.password"_s, u"hunter2"_s};
        QVERIFY(loadConfig(sources).error().detail.contains(u"keep one"_s));
        QVERIFY(!loadConfig(sources).error().detail.contains(u"hunter2"_s));
        sources.commandLine += {u"mail.password_file"_s, u""_s};
        QCOMPARE(loadConfig(sources)->config.mail.password, u"hunter2"_s);
        sources.commandLine += {u"mail.username"_s, u""_s};
        QVERIFY(loadConfig(sources).error().detail.contains(u"belong together"_s));
    }
    void aPasswordFileHoldsAPassword()
    {
        for (const char *content : {"", "\n", "a\x01z\n"}) {
            ConfigSources sources = with(u"mail.username"_s, u"touchline"_s);
            sources.commandLine += {u"mail.password_file"_s, writeFile(content, u"password"_s)};
            const auto loaded = loadConfig(sources);
            QVERIFY(!loaded && loaded.error().detail.contains(u"mail.password_file"_s));
        }
    }

    void appsScriptNeedsAllItsSettings()
    {
        QTemporaryFile script;
        QVERIFY(script.open());
        ConfigSources sources = with(u"provision.apps_script_enabled"_s, u"true"_s);
        for (const auto &[key, value] : {std::pair(u"client_id"_s, u"id"_s), std::pair(u"client_secret"_s, u"secret"_s),
                 std::pair(u"refresh_token"_s, u"token"_s), std::pair(u"template"_s, script.fileName())}) {
            const auto lacking = loadConfig(sources);
            QVERIFY(!lacking.has_value());
            QVERIFY2(lacking.error().detail.contains(u"provision.apps_script_%1 is missing"_s.arg(key)),
                qPrintable(lacking.error().detail));
            sources.commandLine.append({u"provision.apps_script_"_s + key, value, u"--set"_s});
        }
        const auto loaded = loadConfig(sources);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->config.provision.appsScript.apiUrl, u"https://script.googleapis.com"_s);
        QCOMPARE(loaded->config.provision.appsScript.tokenUrl, u"https://oauth2.googleapis.com/token"_s);
    }

    void neverShowsASecret()
    {
        const auto loaded = loadConfig(with(u"mail.password"_s, u"hunter2\x01"_s));
        QVERIFY(!loaded.has_value());
        QVERIFY(!loaded.error().detail.contains(u"hunter2"_s));
    }

    void strongerSourcesWin()
    {
        writeFile("[server]\nlisten = \"127.0.0.1:1\"\nmax_connections = 7\n[signup]\ntrial_days = "
                  "1\none_club_per_email = true\n");
        ConfigSources sources = empty();
        sources.environment.insert(u"TOUCHLINE_SERVER_LISTEN"_s, u"127.0.0.1:2"_s);
        sources.environment.insert(u"TOUCHLINE_SIGNUP_TRIAL_DAYS"_s, u"2"_s);
        sources.commandLine = {{u"signup.trial_days"_s, u"3"_s}, {u"signup.trial_days"_s, u"4"_s}};
        const auto loaded = loadConfig(sources);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->config.signup.trialDays, 4);
        QCOMPARE(loaded->config.server.port, 2);
        QCOMPARE(loaded->config.server.maxConnections, 7);
        QVERIFY(loaded->config.signup.oneClubPerEmail);
        QCOMPARE(value(*loaded, u"server.max_connections"_s).where, u"touchline.toml, line 3"_s);
        QCOMPARE(value(*loaded, u"server.listen"_s).where, u"TOUCHLINE_SERVER_LISTEN"_s);
        QCOMPARE(value(*loaded, u"server.max_body_bytes"_s).source, ValueSource::Default);
    }

    void listsComeAsArraysAndWithCommas()
    {
        writeFile("[provision]\nwebhook_allowed_hosts = [\"a.example\", \"*.b.example\"]\n[server]\ncors_origins = "
                  "\"https://a.example,https://b.example\"\n");
        const auto loaded = loadConfig(empty());
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->config.provision.webhookAllowedHosts, QStringList({u"a.example"_s, u"*.b.example"_s}));
        QCOMPARE(loaded->config.server.corsOrigins, QStringList({u"https://a.example"_s, u"https://b.example"_s}));
        writeFile("provision.webhook_allowed_hosts = []\n");
        QCOMPARE(loadConfig(empty())->config.provision.webhookAllowedHosts, QStringList());
    }

    void faultyFilesSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("syntax") << QByteArray("[server]\nlisten = \n") << u"touchline.toml, line 2"_s;
        QTest::newRow("unknown key") << QByteArray("\n[server]\nlistne = \"x\"\n")
                                     << u"server.listne (touchline.toml, line 3)"_s;
        QTest::newRow("unknown section") << QByteArray("[sever]\nlisten = \"x\"\n")
                                         << u"sever.listen (touchline.toml, line 2)"_s;
        QTest::newRow("no section") << QByteArray("listen = \"127.0.0.1:1\"\n") << u"listen (touchline.toml, line 1)"_s;
        QTest::newRow("bad value") << QByteArray("[server]\nmax_connections = 0\n") << u"\"0\" is not allowed"_s;
        QTest::newRow("list for one") << QByteArray("[server]\nlisten = [\"127.0.0.1:1\"]\n") << u"takes one value"_s;
        QTest::newRow("date") << QByteArray("[signup]\ntrial_days = 2024-01-01\n") << u"only strings"_s;
        QTest::newRow("table in a table") << QByteArray("[server.listen]\nx = 1\n") << u"only strings"_s;
        QTest::newRow("twice") << QByteArray("[server]\nlisten = \"127.0.0.1:1\"\nlisten = \"127.0.0.1:2\"\n")
                               << u"line 3"_s;
        QTest::newRow("not UTF-8") << QByteArray("[server]\nlisten = \"\xff\"\n") << u"line 2"_s;
    }
    void faultyFilesSayWhere()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        writeFile(text);
        const auto loaded = loadConfig(empty());
        QVERIFY(!loaded.has_value());
        QVERIFY2(loaded.error().detail.contains(says), qPrintable(loaded.error().detail));
    }

    void aNamedFileMustExist()
    {
        ConfigSources sources = empty();
        sources.configFile = m_directory.filePath(u"other.toml"_s);
        const auto loaded = loadConfig(sources);
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().detail.contains(u"other.toml"_s));
    }

    void unknownEnvironmentNamesAreErrors()
    {
        ConfigSources sources = empty();
        sources.environment.insert(u"TOUCHLINE_SOMETHING"_s, u"1"_s);
        sources.environment.insert(u"PATH"_s, u"/bin"_s);
        QVERIFY(loadConfig(sources).has_value());
        sources.environment.insert(u"TOUCHLINE_SERVER_LISTNE"_s, u"1"_s);
        const auto loaded = loadConfig(sources);
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().detail.contains(u"TOUCHLINE_SERVER_LISTNE"_s));
    }

    void productionIsStricter()
    {
        ConfigSources sources = with(u"server.environment"_s, u"production"_s);
        auto loaded = loadConfig(sources);
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().detail.contains(u"mail.outbox_in_production=true"_s));
        sources.commandLine += {u"mail.outbox_in_production"_s, u"true"_s};
        loaded = loadConfig(sources);
        QVERIFY(loaded.has_value());
        QVERIFY(loaded->config.provision.webhookStrict);
        QCOMPARE(value(*loaded, u"provision.webhook_strict"_s).value, u"true"_s);
        sources.commandLine += {u"provision.webhook_strict"_s, u"false"_s};
        QVERIFY(!loadConfig(sources)->config.provision.webhookStrict);
    }

    void productionRefusesLocalOrigins_data()
    {
        QTest::addColumn<QString>("origin");
        for (const char *origin : {"http://localhost:3000", "https://localhost", "http://127.0.0.1:8080",
                 "http://127.1.2.3", "http://[::1]:80", "http://app.localhost"})
            QTest::newRow(origin) << QString::fromUtf8(origin);
    }
    void productionRefusesLocalOrigins()
    {
        QFETCH(QString, origin);
        ConfigSources sources = with(u"server.cors_origins"_s, u"https://club.example,"_s + origin);
        QVERIFY(loadConfig(sources).has_value());
        sources.commandLine += {u"server.environment"_s, u"production"_s};
        sources.commandLine += {u"mail.outbox_in_production"_s, u"true"_s};
        const auto loaded = loadConfig(sources);
        QVERIFY(!loaded.has_value());
        QVERIFY(loaded.error().detail.contains(u"server.cors_origins"_s));
    }

    void tlsFilesBelongTogether()
    {
        const QString file = writeFile("");
        QVERIFY(!loadConfig(with(u"server.tls_certificate"_s, file)).has_value());
        ConfigSources both = with(u"server.tls_certificate"_s, file);
        both.commandLine += {u"server.tls_key"_s, file};
        QVERIFY(loadConfig(both).has_value());
    }

    void metricsNeedAnAddressOfTheirOwn()
    {
        QVERIFY(!loadConfig(with(u"server.metrics_listen"_s, u"127.0.0.1:8787"_s)).has_value());
        QVERIFY(loadConfig(with(u"server.metrics_listen"_s, u"127.0.0.1:9100"_s)).has_value());
    }
};

QTEST_GUILESS_MAIN(LoadConfigTest)
#include "load_config_test.moc"
