// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mail_thread.h"

#include <QTest>

class MailerTest final : public QObject
{
    Q_OBJECT
};

QTEST_GUILESS_MAIN(MailerTest)
#include "mailer_test.moc"
