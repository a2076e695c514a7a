// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promos_page.h"

#include "tests/ui/fake_console.h"
#include "ui/forms/form_field.h"
#include "ui/promos/promo_model.h"
#include "ui/promos/promo_uses_model.h"
#include "ui/promos/promo_words.h"
#include "ui/widgets/chip.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace touchline;
using namespace touchline::promos;
using namespace Qt::StringLiterals;
using touchline::testsupport::FakeConsole;

namespace {
domain::PromoCode promo(const QString &code, int percent = 10)
{
    domain::PromoCode promo;
    promo.code = code;
    promo.discountPercent = percent;
    return promo;
}

template <class T>
T *child(QWidget &page, const QString &name)
{
    return page.findChild<T *>(name);
}

void click(QWidget &page, const QString &name)
{
    child<QAbstractButton>(page, name)->click();
}

bool says(QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}
} // namespace

class PromosPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-promos-page-test"_s);
    }
    void init() { QSettings().clear(); }

    void theModelKeepsItsRowsWhileOnlyValuesChange()
    {
        PromoModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({promo(u"A-1"_s), promo(u"B-2"_s)}, 1000);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto used = promo(u"B-2"_s);
        used.usedCount = 4;
        model.show({promo(u"A-1"_s), used}, 1000);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(1, PromoModel::UsesColumn).data().toString(), u"4"_s);
        model.search(u"b-"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(u"B-2"_s), 0);
    }

    void theUsesModelIsSound()
    {
        PromoUsesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({{u"id"_s, u"anstey-nomads"_s, 1000}});
        QCOMPARE(model.index(0, PromoUsesModel::ClubColumn).data().toString(), u"anstey-nomads"_s);
    }

    void theStateSaysWhyACodeCannotBeUsed()
    {
        auto code = promo(u"A-1"_s);
        QCOMPARE(stateLook(code, 100).text, u"Active"_s);
        code.maxUses = 2;
        code.usedCount = 2;
        QCOMPARE(stateLook(code, 100).text, u"Used up"_s);
        code.usedCount = 0;
        code.startsAt = 200;
        QCOMPARE(stateLook(code, 100).text, u"Not yet valid"_s);
        code.startsAt.reset();
        code.validUntil = 100;
        QCOMPARE(stateLook(code, 100).text, u"Expired"_s);
        code.active = false;
        QCOMPARE(stateLook(code, 100).text, u"Inactive"_s);
    }

    void anEmptyListLeadsToTheFirstCode()
    {
        FakeConsole fake;
        PromosPage page(fake);
        page.show();
        QTRY_VERIFY(says(page, u"There are no promo codes yet"_s));
        click(page, u"promoAdd"_s);
        child<QLineEdit>(page, u"promoCodeLine"_s)->setText(u"SPRING25"_s);
        child<QSpinBox>(page, u"promoPercent"_s)->setValue(25);
        child<QComboBox>(page, u"promoPlan"_s)->setCurrentIndex(2);
        child<QCheckBox>(page, u"promoLifetime"_s)->setChecked(true);
        child<QLineEdit>(page, u"promoUses"_s)->setText(u"200"_s);
        child<QCheckBox>(page, u"promoHasEnd"_s)->setChecked(true);
        const QDateTime end = QDateTime::fromSecsSinceEpoch(4'000'000'020);
        child<QDateTimeEdit>(page, u"promoEnd"_s)->setDateTime(end);
        child<QLineEdit>(page, u"promoClubs"_s)->setText(u"anstey-nomads, Real-Oadby"_s);
        child<QLineEdit>(page, u"promoNotes"_s)->setText(u"spring"_s);
        click(page, u"promoSave"_s);
        QTRY_COMPARE(fake.promoDetails.size(), 1);
        const domain::PromoCode &made = fake.promoDetails.first().promo;
        QCOMPARE(made.code, u"SPRING25"_s);
        QCOMPARE(made.discountPercent, 25);
        QCOMPARE(made.plan, std::optional(domain::Plan::Pro));
        QVERIFY(made.lifetime);
        QCOMPARE(made.maxUses, std::optional<qint64>(200));
        QVERIFY(!made.startsAt);
        QCOMPARE(made.validUntil, std::optional<qint64>(4'000'000'020));
        QCOMPARE(made.tenantSlugWhitelist, QStringList({u"anstey-nomads"_s, u"real-oadby"_s}));
        QCOMPARE(made.notes, u"spring"_s);
        // The new code is the one shown.
        QTRY_COMPARE(child<QLabel>(page, u"promoTitle"_s)->text(), u"SPRING25"_s);
    }

    void faultsStandAtTheirFields()
    {
        FakeConsole fake;
        fake.promoDetails.append({promo(u"A-1"_s)});
        PromosPage page(fake);
        page.show();
        fake.fail(u"addPromoCode"_s,
            {domain::ErrorCode::InvalidRequest, {},
                {{{u"code"_s}, u"x"_s, u"code_exists"_s}, {{u"validUntil"_s}, u"x"_s, u"invalid_window"_s}}});
        page.create();
        child<QLineEdit>(page, u"promoCodeLine"_s)->setText(u"A-1"_s);
        click(page, u"promoSave"_s);
        QTRY_VERIFY(says(page, u"There is such a code already."_s));
        QVERIFY(says(page, u"The end must be after the beginning."_s));
        QVERIFY(child<QAbstractButton>(page, u"promoSave"_s)->isEnabled());
    }

    void onlyWhatMayChangeCanBeChanged()
    {
        FakeConsole fake;
        auto code = promo(u"A-1"_s, 30);
        code.maxUses = 5;
        fake.promoDetails.append({code});
        PromosPage page(fake);
        page.show();
        auto *table = child<QTableView>(page, u"promoTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        click(page, u"promoEdit"_s);
        QVERIFY(!child<QLineEdit>(page, u"promoCodeLine"_s)->isVisible());
        QVERIFY(!child<QSpinBox>(page, u"promoPercent"_s)->isVisible());
        child<QLineEdit>(page, u"promoUses"_s)->clear();
        child<QLineEdit>(page, u"promoNotes"_s)->setText(u"no limit any more"_s);
        click(page, u"promoSave"_s);
        QTRY_COMPARE(fake.promoDetails.first().promo.notes, u"no limit any more"_s);
        QVERIFY(!fake.promoDetails.first().promo.maxUses);
        QCOMPARE(fake.promoDetails.first().promo.discountPercent, 30);
    }

    void deactivatingNeedsAReasonAndCanBeTakenBack()
    {
        FakeConsole fake;
        fake.promoDetails.append({promo(u"A-1"_s)});
        PromosPage page(fake);
        page.show();
        auto *table = child<QTableView>(page, u"promoTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        click(page, u"promoSwitch"_s);
        QVERIFY(!child<QAbstractButton>(page, u"promoConfirm"_s)->isEnabled());
        child<QLineEdit>(page, u"promoReason"_s)->setText(u"leaked"_s);
        click(page, u"promoConfirm"_s);
        QTRY_VERIFY(fake.calls.contains(u"deactivatePromoCode A-1 leaked"_s));
        QTRY_COMPARE(child<widgets::Chip>(page, u"promoChip"_s)->look().text, u"Inactive"_s);
        click(page, u"promoSwitch"_s);
        child<QLineEdit>(page, u"promoReason"_s)->setText(u"new leaflet"_s);
        click(page, u"promoConfirm"_s);
        QTRY_COMPARE(child<widgets::Chip>(page, u"promoChip"_s)->look().text, u"Active"_s);
    }

    void whatOthersChangeShowsUpWithoutLosingTheChoice()
    {
        FakeConsole fake;
        fake.promoDetails.append({promo(u"A-1"_s)});
        PromosPage page(fake);
        page.show();
        auto *table = child<QTableView>(page, u"promoTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        fake.promoDetails.prepend({promo(u"Z-9"_s)});
        fake.promoDetails.last().promo.usedCount = 1;
        fake.promoDetails.last().uses.append({u"id-1"_s, u"anstey-nomads"_s, 1000});
        Q_EMIT fake.promosChanged();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(child<QLabel>(page, u"promoTitle"_s)->text(), u"A-1"_s);
        auto *uses = child<QTableView>(page, u"promoUsesTable"_s);
        QTRY_COMPARE(uses->model()->rowCount(), 1);
        QSignalSpy opened(&page, &PromosPage::openClub);
        uses->setCurrentIndex(uses->model()->index(0, 0));
        QTest::keyClick(uses, Qt::Key_Return);
        QCOMPARE(opened.value(0).value(0).toString(), u"id-1"_s);
    }

    void whatIsTypedSurvivesChangesOfTheList()
    {
        FakeConsole fake;
        fake.promoDetails.append({promo(u"A-1"_s)});
        PromosPage page(fake);
        page.show();
        auto *table = child<QTableView>(page, u"promoTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        page.create();
        auto *code = child<QLineEdit>(page, u"promoCodeLine"_s);
        QTest::keyClicks(code, u"spr"_s);
        fake.promoDetails.prepend({promo(u"Z-9"_s)});
        Q_EMIT fake.promosChanged();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QVERIFY(code->isVisible());
        // Nor does asking for a new one begin another.
        page.create();
        QCOMPARE(code->text(), u"SPR"_s);
        // Who looks at another code comes back to what was typed.
        table->selectRow(0);
        QVERIFY(!code->isVisible());
        click(page, u"promoAdd"_s);
        QVERIFY(code->isVisible());
        QCOMPARE(code->text(), u"SPR"_s);
        click(page, u"promoCancel"_s);
        page.create();
        QCOMPARE(code->text(), QString());
        click(page, u"promoCancel"_s);

        // The same while a code is changed.
        table->selectRow(1);
        click(page, u"promoEdit"_s);
        auto *notes = child<QLineEdit>(page, u"promoNotes"_s);
        QTest::keyClicks(notes, u"leaf"_s);
        fake.promoDetails.prepend({promo(u"Y-8"_s)});
        page.refresh();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(notes->isVisible());
        page.create();
        QCOMPARE(notes->text(), u"leaf"_s);
        click(page, u"promoSave"_s);
        QTRY_COMPARE(fake.promoDetails.last().promo.notes, u"leaf"_s);
    }

    void theLayoutComesBack()
    {
        FakeConsole fake;
        fake.promoDetails = {{promo(u"A-1"_s)}, {promo(u"B-2"_s)}};
        QList<int> sizes;
        {
            PromosPage page(fake);
            page.resize(1164, 780);
            page.show();
            page.findChild<QSplitter *>()->setSizes({600, 520});
            sizes = page.findChild<QSplitter *>()->sizes();
            child<QLineEdit>(page, u"promoSearch"_s)->setText(u"b-"_s);
        }
        PromosPage page(fake);
        page.resize(1164, 780);
        page.show();
        QCOMPARE(page.findChild<QSplitter *>()->sizes(), sizes);
        QTRY_COMPARE(child<QTableView>(page, u"promoTable"_s)->model()->rowCount(), 1);
    }

    void aListThatCannotBeReadSaysSoAndIsReadAgain()
    {
        FakeConsole fake;
        fake.fail(u"promoCodes"_s, {domain::ErrorCode::StorageUnavailable, {}});
        PromosPage page(fake);
        page.show();
        QTRY_VERIFY(says(page, u"could not be read"_s));
        fake.succeed(u"promoCodes"_s);
        page.refresh();
        QTRY_VERIFY(says(page, u"There are no promo codes yet"_s));
    }
};

QTEST_MAIN(PromosPageTest)
#include "promos_page_test.moc"
