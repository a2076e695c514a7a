// SPDX-License-Identifier: GPL-3.0-only
#include "ui/remarks/remark_text.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace touchline;
using remarks::remarkText;

namespace {
/// Puts every text it is asked for into brackets, so that a test sees what was looked up.
class Brackets final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return qstrcmp(context, "Remarks") == 0 ? u"[%1]"_s.arg(QString::fromUtf8(text)) : QString();
    }
};

QString filled(const QString &shape)
{
    return QString(shape).replace(u"%1"_s, u"one"_s).replace(u"%2"_s, u"two"_s).replace(u"%3"_s, u"three"_s);
}
} // namespace

class RemarkTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inEnglishARemarkStaysAsItIs()
    {
        for (const QString &known : remarks::knownRemarks()) {
            QCOMPARE(remarkText(filled(known)), filled(known));
        }
    }

    void everyShapeIsFoundAsItself()
    {
        Brackets brackets;
        qApp->installTranslator(&brackets);
        for (const QString &known : remarks::knownRemarks()) {
            QCOMPARE(remarkText(filled(known)), u"[%1]"_s.arg(filled(known)));
        }
        qApp->removeTranslator(&brackets);
    }

    void remarksInRemarksAreSaidToo()
    {
        Brackets brackets;
        qApp->installTranslator(&brackets);
        QCOMPARE(remarkText(u"the automations service a.example gave no answer: no connection in time"_s),
            u"[the automations service a.example gave no answer: [no connection in time]]"_s);
        QCOMPARE(remarkText(u"dry run: the mail to a@b.example was written and not sent"_s),
            u"[[dry run]: the mail to a@b.example was written and not sent]"_s);
        qApp->removeTranslator(&brackets);
    }

    void whatIsNotKnownStays_data()
    {
        QTest::addColumn<QString>("remark");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a line of evidence") << u"HEAD 405 · 81 ms"_s;
        QTest::newRow("placeholders of its own") << u"100 %1 %2"_s;
        QTest::newRow("only the beginning of one") << u"the club has content"_s;
        QTest::newRow("long") << QString(200'000, u'x');
    }
    void whatIsNotKnownStays()
    {
        QFETCH(QString, remark);
        Brackets brackets;
        qApp->installTranslator(&brackets);
        QCOMPARE(remarkText(remark), remark);
        qApp->removeTranslator(&brackets);
    }

    void partsAreNotReadAsPlaceholders()
    {
        QCOMPARE(remarkText(u"the automations service %2 answered %1"_s), u"the automations service %2 answered %1"_s);
    }
};

QTEST_MAIN(RemarkTextTest)
#include "remark_text_test.moc"
