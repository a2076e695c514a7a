// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/palette/fuzzy.h"
#include "ui/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using palette::fuzzyScore;
using palette::PaletteModel;

namespace {
class Bench
{
public:
    Bench()
    {
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        commands = {{palette::Command::Kind::Page, &logs, u"logs"_s, {}},
            {palette::Command::Kind::Action, &off, u"switches"_s, u"kill"_s},
            {palette::Command::Kind::Action, &about, u"info"_s, u"version licence"_s}};
        model = std::make_unique<PaletteModel>(fake, commands);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    QStringList titles() const
    {
        QStringList result;
        for (int row = 0; row < model->rowCount(); ++row)
            result.append(model->index(row, 0).data().toString());
        return result;
    }

    testsupport::FakeConsole fake;
    QAction logs{u"Logs"_s};
    QAction off{u"Switch signups off…"_s};
    QAction about{u"About Touchline"_s};
    QList<palette::Command> commands;
    std::unique_ptr<PaletteModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};
} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betterAnswersScoreHigher()
    {
        const auto begins = fuzzyScore(u"swi"_s, u"Switches"_s);
        const auto word = fuzzyScore(u"swi"_s, u"Open the switches"_s);
        const auto inside = fuzzyScore(u"itch"_s, u"Switches"_s);
        const auto scattered = fuzzyScore(u"sso"_s, u"Switch signups off…"_s);
        QVERIFY(begins && word && inside && scattered);
        QVERIFY(*begins > *word);
        QVERIFY(*word > *inside);
        QVERIFY(*inside > *scattered);
        QVERIFY(*begins >= palette::meantScore);
        QVERIFY(*scattered < palette::meantScore);
    }

    void everyWordCounts()
    {
        QVERIFY(fuzzyScore(u"signups off"_s, u"Switch signups off…"_s));
        QVERIFY(!fuzzyScore(u"signups logs"_s, u"Switch signups off…"_s));
        QVERIFY(!fuzzyScore(u"xyz"_s, u"Switches"_s));
    }

    void caseAndAccentsDoNotCount()
    {
        QVERIFY(fuzzyScore(u"GOTTINGEN"_s, u"FC Göttingen 05"_s));
        QCOMPARE(fuzzyScore(u"saint-remy"_s, u"AS Saint-Rémy"_s), fuzzyScore(u"Saint-Rémy"_s, u"AS Saint-Rémy"_s));
    }

    void withoutTextTheCommandsStand()
    {
        Bench bench;
        QCOMPARE(bench.titles(), (QStringList{u"Logs"_s, u"Switch signups off…"_s, u"About Touchline"_s}));
        QCOMPARE(bench.fake.callCount(u"clubs"_s), 0);
        QCOMPARE(bench.model->clubs(), PaletteModel::Clubs::NotAsked);
    }

    void clubsComeFromTheCore()
    {
        Bench bench;
        bench.model->setText(u"anstey"_s);
        QCOMPARE(bench.model->clubs(), PaletteModel::Clubs::Searching);
        QTRY_COMPARE(bench.model->clubs(), PaletteModel::Clubs::Found);
        QCOMPARE(bench.model->kind(0), PaletteModel::Kind::Club);
        QCOMPARE(bench.model->club(0).slug, u"anstey-nomads"_s);
        QCOMPARE(bench.model->kind(bench.model->rowCount() - 1), PaletteModel::Kind::Search);
    }

    void whatWasMeantStandsBeforeTheClubs()
    {
        Bench bench;
        bench.model->setText(u"kill"_s);
        QTRY_COMPARE(bench.model->clubs(), PaletteModel::Clubs::Found);
        QVERIFY(bench.titles().contains(u"Switch signups off…"_s));
        bench.model->setText(u"logs"_s);
        QCOMPARE(bench.titles().constFirst(), u"Logs"_s);
    }

    void oneSearchAtATimeAndOnlyTheLastIsShown()
    {
        Bench bench;
        bench.fake.hold();
        bench.model->setText(u"a"_s);
        bench.model->setText(u"an"_s);
        bench.model->setText(u"real"_s);
        QCOMPARE(bench.fake.callCount(u"clubs"_s), 1);
        bench.fake.release();
        QTRY_COMPARE(bench.model->clubs(), PaletteModel::Clubs::Found);
        QCOMPARE(bench.fake.callCount(u"clubs"_s), 2);
        QCOMPARE(bench.model->club(0).slug, u"real-oadby"_s);
    }

    void whatCannotBeDoneIsNotOffered()
    {
        Bench bench;
        bench.off.setEnabled(false);
        bench.model->setText(u"switch"_s);
        QVERIFY(!bench.titles().contains(u"Switch signups off…"_s));
    }

    void aFailedSearchSaysSo()
    {
        Bench bench;
        bench.fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        bench.model->setText(u"anstey"_s);
        QTRY_COMPARE(bench.model->clubs(), PaletteModel::Clubs::Failed);
        QCOMPARE(bench.model->failure().code, domain::ErrorCode::StorageUnavailable);
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
