// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/key_ring.h"
#include "core/mail/mail_thread.h"
#include "core/mail/outbox_transport.h"
#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/club_standing.h"
#include "core/operations/switch_operations.h"
#include "core/provision/provision_thread.h"
#include "core/signup/signup.h"
#include "core/store/reader.h"

#include <QTemporaryDir>

namespace touchline::testsupport {

/// A whole core without HTTP on a real database in a temporary directory.
class CoreFixture final
{
public:
    struct Options
    {
        bool dryRun = false;
        bool oneClubPerEmail = false;
        bool verifyEmail = false;
        outbound::WebhookPolicy webhook{{QStringLiteral("127.0.0.1")}, true};
        bool webhookStrict = false;
        std::chrono::milliseconds webhookTimeout = std::chrono::seconds(5);
        std::chrono::seconds retryFor = std::chrono::hours(24);
        int concurrency = 64;
        QString automationsUrl{};
        QString automationsSecret{};
        std::optional<provision::AppsScriptSettings> appsScript{};
    };

    CoreFixture();
    explicit CoreFixture(Options options);
    ~CoreFixture();
    Q_DISABLE_COPY_MOVE(CoreFixture)

    void startProvisioning();
    void stopProvisioning();
    /// Begins to work the mail queue off.
    void startMailer();
    void stopMailer();
    /// While it runs.
    provision::ProvisionThread &provisioning();

    /// Signs a club up to the end of step 2 and gives its id; fails the test if that does not work.
    QString startClub(const QString &slug, domain::Plan plan = domain::Plan::Starter);
    domain::Result<void> finishStarter(
        const QString &tenantId, const QString &url, const QString &secret = QStringLiteral("0123456789abcdef"));
    domain::Result<void> finishPro(const QString &tenantId);

    store::TenantRow tenant(const QString &tenantId);
    QList<store::StepRow> steps(const QString &tenantId, int run = 1);
    QList<store::AttemptRow> attempts(const QString &tenantId, int run = 1);
    domain::ProvisionState state(const QString &tenantId) { return tenant(tenantId).provisionState; }
    /// One number from the database, e.g. `SELECT count(*) FROM feed_posts`.
    qint64 count(const QByteArray &query);
    /// The mails in the outbox.
    QStringList mails() const;
    QString databasePath() const { return directory.filePath(QStringLiteral("touchline.db")); }

    QTemporaryDir directory;
    domain::SystemClock clock;
    telemetry::Log log;
    QList<domain::LogRecord> records; ///< guarded by the log's own lock while anything runs
    store::Writer writer;
    std::unique_ptr<access::SealingKey> sealingKey;
    std::unique_ptr<mail::Postbox> postbox;
    switches::KillSwitch killSwitch;
    switches::ProvisionerPause pause;
    signup::TestClubs testClubs;
    std::unique_ptr<signup::Signup> signup;
    std::unique_ptr<mail::Transport> transport; ///< to the outbox; may be replaced before anything is started
    std::unique_ptr<mail::OwnerLinks> links;
    std::unique_ptr<operations::ClubOperations> clubs;
    std::unique_ptr<operations::AccessOperations> access;
    std::unique_ptr<operations::ClubStanding> standing;
    std::unique_ptr<operations::SwitchOperations> switchOperations;
    std::unique_ptr<store::Reader> reader;
    provision::RunAdvance::Observers runObservers{}; ///< taken when provisioning starts

private:
    const Options m_options;
    const mail::LetterSettings m_letters;
    std::unique_ptr<provision::ProvisionThread> m_provision;
    std::unique_ptr<mail::MailThread> m_mailer;
};

} // namespace touchline::testsupport
