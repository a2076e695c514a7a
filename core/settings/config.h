// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/log_record.h"

#include <QString>
#include <QStringList>
#include <chrono>

namespace touchline::settings {

/// The validated settings of one run of the program. Immutable: built once by `loadConfig`, passed by const reference.
/// The members' meaning, defaults and bounds are those of `settingsCatalogue`.
struct Config
{
    QString dataDir;
    domain::LogLevel logLevel = domain::LogLevel::Info;

    struct Server
    {
        QString host = QStringLiteral("127.0.0.1");
        quint16 port = 8787;
        QString publicUrl{}; ///< without a trailing slash; empty: made from the listening address
        bool production = false;
        QStringList corsOrigins{};
        QStringList trustedProxies{}; ///< addresses or CIDR networks
        QString tlsCertificate{};
        QString tlsKey{};
        QString metricsListen{}; ///< `host:port`, empty: on the API's own port for loopback only
        int maxConnections = 1000;
        int maxConnectionsPerAddress = 50;
        qint64 maxHeaderBytes = 16384;
        qint64 maxBodyBytes = 65536;
        int requestTimeoutMs = 10000;
    } server{};

    struct Signup
    {
        int ratePerMinute = 10; ///< 0: no limit
        int availabilityPerMinute = 60;
        int trialDays = 14;
        bool suspendAfterTrial = false;
        bool oneClubPerEmail = false;
        bool verifyEmail = false;
    } signup{};

    struct Provision
    {
        bool dryRun = false;
        int concurrency = 64;
        std::chrono::seconds retryFor = std::chrono::hours(24);
        bool webhookStrict = false; ///< already resolved: true by default in production
        QStringList webhookAllowedHosts{QStringLiteral("make.com"), QStringLiteral("*.make.com")};
        bool webhookAllowPrivate = false;
        int webhookTimeoutMs = 5000;
        QString automationsUrl{};
        QString automationsSecret{};
        struct AppsScript
        {
            bool enabled = false;
            QString clientId{};
            QString clientSecret{};
            QString refreshToken{};
            QString templateFile{};
            QString apiUrl{};
            QString tokenUrl{};
            QString driveUrl{};
        } appsScript{};
    } provision{};

    struct Mail
    {
        QString from = QStringLiteral("touchline@localhost");
        bool outboxInProduction = false;
        bool smtp = false; ///< else into the outbox
        QString smtpUrl{}; ///< with its port
        QString username{}; ///< empty: no login
        QString password{}; ///< from the file, where that is set
        QString passwordFile{};
        QStringList operators{}; ///< empty: nobody is told
    } mail{};

    struct Backup
    {
        int atMinuteOfDay = 180; ///< UTC
        int keep = 7; ///< 0: no nightly backup
        QString passphrase{}; ///< empty: `passphraseFile`
        QString passphraseFile{};
    } backup{};

    struct Site
    {
        QString termsUrl{};
        QString privacyUrl{};
        QString supportEmail{};
    } site{};

    struct Logs
    {
        int keepDays = 30;
        qint64 keepRows = 1'000'000;
    } logs{};
};

} // namespace touchline::settings
