// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep.h"
#include "tests/ui/fake_replies.h"

namespace touchline::testsupport {

/// Keys, backups and test mails in memory.
class FakeUpkeep final : public console::Upkeep
{
    Q_OBJECT

public:
    using Upkeep::Upkeep;

    FakeReplies replies;
    console::TestMailView mail;
    console::SigningKeysView keys;
    console::BackupsView shelf;
    console::UpkeepWork workState; ///< what `work` answers
    std::optional<console::RestoreOutcome> outcome;
    std::optional<console::RestoreRequest> restoreRequest; ///< the latest

    console::Reply<QString> sendTestMail(QString address) override;
    console::Reply<console::TestMailView> testMail(QString messageId) override;
    console::Reply<console::SigningKeysView> signingKeys() override;
    console::Reply<void> rotateSigningKey(QString reason) override;
    console::Reply<void> retireSigningKey(QString kid, QString reason) override;
    console::Reply<console::BackupsView> backups() override;
    console::Reply<qint64> beginBackup(QString passphrase) override;
    console::Reply<qint64> beginProof(QString name, QString passphrase) override;
    console::Reply<console::UpkeepWork> work(qint64 id) override;
    console::Reply<void> giveUpWork(qint64 id) override;
    console::Reply<void> restore(console::RestoreRequest request) override;
    console::Reply<std::optional<console::RestoreOutcome>> restoreOutcome() override;
    console::Reply<void> restart() override;
};

void fillWithDemoData(FakeUpkeep &fake, qint64 nowMs);

} // namespace touchline::testsupport
