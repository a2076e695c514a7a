// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/outbox_transport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::mail;
using namespace Qt::StringLiterals;

class OutboxTransportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheWholeMailForItsOwnerOnly()
    {
        const QTemporaryDir dir;
        const QString outbox = dir.filePath(u"outbox"_s);
        OutboxTransport transport(outbox);
        const auto delivery = transport.send(mail(u"a@t.example"_s)).result();
        QVERIFY(delivery);
        QCOMPARE(delivery->transport, u"outbox"_s);
        QFile file(outbox + u'/' + delivery->detail);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), toInternetMessage(mail(u"a@t.example"_s)).value());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(file.permissions() & others));
        QVERIFY(!(QFile::permissions(outbox) & others));
        QCOMPARE(names(outbox).size(), 1);
    }
    void oneMessageIdIsOneMail()
    {
        const QTemporaryDir dir;
        OutboxTransport transport(dir.path());
        const auto first = transport.send(mail(u"a@t.example"_s)).result();
        auto again = mail(u"a@t.example"_s);
        again.dateMs += 1000;
        QCOMPARE(transport.send(again).result()->detail, first->detail);
        QCOMPARE(names(dir.path()).size(), 1);
        QVERIFY(transport.send(mail(u"b@t.example"_s)).result());
        QCOMPARE(names(dir.path()).size(), 2);
    }
    void idsCannotLeaveTheFolderOrCollide()
    {
        const QStringList ids{u"../../etc/passwd@x"_s, u"..@x"_s, u"a/b@x"_s, u"a_b@x"_s, u"A_b@x"_s,
            QString(200, u'a') + u"@x"_s, QString(201, u'a') + u"@x"_s};
        QSet<QString> seen;
        for (const QString &id : ids) {
            const QString name = OutboxTransport::fileName(id);
            QVERIFY(!name.contains(u'/') && !name.startsWith(u'.') && name.endsWith(u".eml"_s) && name.size() < 200);
            seen.insert(name);
        }
        QCOMPARE(seen.size(), ids.size());
    }
    void aFolderThatCannotBeWrittenIsWorthAnotherTry()
    {
        const QTemporaryDir dir;
        QFile inTheWay(dir.filePath(u"outbox"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        OutboxTransport transport(inTheWay.fileName());
        const auto delivery = transport.send(mail(u"a@t.example"_s)).result();
        QVERIFY(!delivery);
        QVERIFY(isTransient(delivery.error().code));
        QVERIFY(inTheWay.remove());
        QVERIFY(transport.send(mail(u"a@t.example"_s)).result());
    }
    void aMalformedMailIsRefusedForGood()
    {
        const QTemporaryDir dir;
        OutboxTransport transport(dir.path());
        auto bad = mail(u"a@t.example"_s);
        bad.subject = u"a\r\nBcc: b"_s;
        const auto delivery = transport.send(bad).result();
        QVERIFY(!delivery && !isTransient(delivery.error().code));
        QCOMPARE(names(dir.path()).size(), 0);
    }
    void whatWasHandedInIsWrittenBeforeItEnds()
    {
        const QTemporaryDir dir;
        QList<QFuture<Result<Delivery>>> futures;
        {
            OutboxTransport transport(dir.path());
            for (int i = 0; i < 50; ++i)
                futures += transport.send(mail(u"m%1@t.example"_s.arg(i)));
        }
        for (const auto &future : futures) {
            QVERIFY(future.isFinished() && !future.isCanceled());
            QVERIFY(future.result());
        }
        QCOMPARE(names(dir.path()).size(), 50);
    }

private:
    static QStringList names(const QString &directory) { return QDir(directory).entryList(QDir::Files | QDir::Hidden); }
    static Message mail(const QString &id)
    {
        return {.from = {.address = u"touchline@localhost"_s},
            .to = {.address = u"owner@club.example"_s},
            .subject = u"Welcome"_s,
            .text = u"text"_s,
            .html = u"<p>text</p>"_s,
            .messageId = id,
            .dateMs = 1'790'036'800'000};
    }
};

QTEST_GUILESS_MAIN(OutboxTransportTest)
#include "outbox_transport_test.moc"
