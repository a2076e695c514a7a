// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/logs/logs_page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
QList<domain::LogRecord> range(qint64 first, qint64 last)
{
    QList<domain::LogRecord> result;
    for (qint64 id = first; id <= last; ++id)
        result << domain::LogRecord{id, 1'790'000'000'000 + id,
            id % 10 == 0 ? domain::LogLevel::Error : domain::LogLevel::Info, domain::LogFeature::Provision,
            u"message %1"_s.arg(id), {{u"tenantId"_s, u"club-%1"_s.arg(id)}}};
    return result;
}

struct Window
{
    explicit Window(testsupport::FakeConsole &fake)
        : page(fake)
    {
        page.resize(1164, 780);
        page.show();
    }
    template <class T>
    T *child(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    QTableView *table() { return page.findChild<QTableView *>(); }
    int rows() { return table()->model()->rowCount(); }
    QScrollBar *bar() { return table()->verticalScrollBar(); }
    bool atEnd() { return bar()->maximum() > 0 && bar()->value() == bar()->maximum(); }
    QString topText() { return table()->indexAt({300, 30}).siblingAtColumn(3).data().toString(); }

    logs::LogsPage page;
};
} // namespace

class LogsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-logs-page-test"_s);
    }
    void init() { QSettings().clear(); }

    void filtersComeBack();
    void followsTheLiveEnd();
    void scrollingUpPausesAndTheButtonCatchesUp();
    void scrollingBackDownGoesOnByItself();
    void pauseHoldsAndResumeShows();
    void olderPagesArriveWithoutAJump();
    void errorsOnlyAndSearch();
    void theSelectedRecordIsShownWhole();
    void enterOpensTheClub();
    void copiesAsJson();
    void nothingMatchingOffersToClearTheFilters();
    void aFailedReadOffersToTryAgain();
    void aFloodIsCountedAndReloaded();
};

void LogsPageTest::filtersComeBack()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 40);
    {
        Window window(fake);
        window.child<QAbstractButton>(u"error"_s)->setChecked(true);
        window.child<QLineEdit>(u"logSearch"_s)->setText(u"message"_s);
        window.child<QComboBox>(u"logFeature"_s)->setCurrentIndex(2);
        window.table()->setColumnWidth(3, 333);
        QTRY_COMPARE(window.rows(), 4);
    }
    Window window(fake);
    QTRY_COMPARE(window.rows(), 4);
    QVERIFY(window.child<QAbstractButton>(u"error"_s)->isChecked());
    QCOMPARE(window.child<QLineEdit>(u"logSearch"_s)->text(), u"message"_s);
    QCOMPARE(window.child<QComboBox>(u"logFeature"_s)->currentIndex(), 2);
    QCOMPARE(window.table()->columnWidth(3), 333);
}

void LogsPageTest::followsTheLiveEnd()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 300);
    Window window(fake);
    QTRY_COMPARE(window.rows(), 300);
    QTRY_VERIFY(window.atEnd());
    fake.announce(range(301, 340));
    QTRY_COMPARE(window.rows(), 340);
    QTRY_VERIFY(window.atEnd());
    window.page.resize(1164, 500);
    QTRY_VERIFY(window.atEnd());
}

void LogsPageTest::scrollingUpPausesAndTheButtonCatchesUp()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 300);
    Window window(fake);
    QTRY_VERIFY(window.atEnd());
    window.bar()->setValue(window.bar()->maximum() - 1200);
    const QString top = window.topText();
    QVERIFY(!top.isEmpty());
    fake.announce(range(301, 312));
    auto *catchUp = window.child<QAbstractButton>(u"logNew"_s);
    QTRY_VERIFY(catchUp->isVisible());
    QVERIFY2(catchUp->text().contains(u"12"_s), qPrintable(catchUp->text()));
    QCOMPARE(window.rows(), 300);
    QCOMPARE(window.topText(), top);
    QTest::mouseClick(catchUp, Qt::LeftButton);
    QTRY_COMPARE(window.rows(), 312);
    QTRY_VERIFY(window.atEnd());
    QVERIFY(!catchUp->isVisible());
}

void LogsPageTest::scrollingBackDownGoesOnByItself()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 300);
    Window window(fake);
    QTRY_VERIFY(window.atEnd());
    window.bar()->setValue(window.bar()->maximum() - 600);
    fake.announce(range(301, 303));
    QTRY_VERIFY(window.child<QAbstractButton>(u"logNew"_s)->isVisible());
    window.bar()->setValue(window.bar()->maximum());
    QTRY_COMPARE(window.rows(), 303);
    QTRY_VERIFY(window.atEnd());
}

void LogsPageTest::pauseHoldsAndResumeShows()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 300);
    Window window(fake);
    QTRY_VERIFY(window.atEnd());
    auto *pause = window.child<QAbstractButton>(u"logPause"_s);
    pause->click();
    fake.announce(range(301, 305));
    QTRY_VERIFY(window.child<QAbstractButton>(u"logNew"_s)->isVisible());
    QCOMPARE(window.rows(), 300);
    pause->click();
    QTRY_COMPARE(window.rows(), 305);
    QTRY_VERIFY(window.atEnd());
}

void LogsPageTest::olderPagesArriveWithoutAJump()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 1500);
    Window window(fake);
    QTRY_VERIFY(window.atEnd());
    QCOMPARE(window.rows(), 500);
    fake.hold();
    window.bar()->setValue(300);
    QTRY_COMPARE(fake.heldReplies(), 1);
    const QString top = window.topText();
    QVERIFY(!top.isEmpty());
    fake.release();
    QTRY_COMPARE(window.rows(), 1000);
    QCOMPARE(window.topText(), top);
}

void LogsPageTest::errorsOnlyAndSearch()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 100);
    Window window(fake);
    QTRY_COMPARE(window.rows(), 100);
    window.child<QAbstractButton>(u"error"_s)->click();
    QTRY_COMPARE(window.rows(), 10);
    const qsizetype asked = fake.callCount(u"logs"_s);
    auto *search = window.child<QLineEdit>(u"logSearch"_s);
    search->setFocus();
    QTest::keyClicks(search, u"message 50"_s);
    QTRY_COMPARE(window.rows(), 1);
    QVERIFY2(fake.callCount(u"logs"_s) - asked <= 2, "the search waits until typing rests");
}

void LogsPageTest::theSelectedRecordIsShownWhole()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 20);
    Window window(fake);
    QTRY_COMPARE(window.rows(), 20);
    window.table()->selectRow(4);
    auto *json = window.child<QPlainTextEdit>(u"recordJson"_s);
    QTRY_VERIFY(json->isVisible());
    QVERIFY(json->toPlainText().contains(u"\"tenantId\": \"club-5\""_s));
    QSignalSpy opened(&window.page, &logs::LogsPage::openClub);
    QTest::mouseClick(window.child<QAbstractButton>(u"openClub"_s), Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"club-5"_s);
}

void LogsPageTest::enterOpensTheClub()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 20);
    fake.records[7].fields = {};
    Window window(fake);
    QTRY_COMPARE(window.rows(), 20);
    const QSignalSpy opened(&window.page, &logs::LogsPage::openClub);
    window.table()->selectRow(7);
    QTest::keyClick(window.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 0);
    window.table()->selectRow(8);
    QTest::keyClick(window.table(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.constFirst().constFirst().toString(), u"club-9"_s);
}

void LogsPageTest::copiesAsJson()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 20);
    Window window(fake);
    QTRY_COMPARE(window.rows(), 20);
    window.page.activateWindow();
    window.table()->setFocus();
    window.table()->selectRow(4);
    QTest::keyClick(window.table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QGuiApplication::clipboard()->text().toUtf8(), domain::toJsonLine(fake.records.at(4)));
}

void LogsPageTest::nothingMatchingOffersToClearTheFilters()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 20);
    Window window(fake);
    QTRY_COMPARE(window.rows(), 20);
    window.page.showClub(u"nobody"_s);
    QTRY_COMPARE(window.rows(), 0);
    QTRY_VERIFY(!window.table()->isVisible());
    const auto buttons = window.page.findChildren<QAbstractButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(),
        [](const QAbstractButton *button) { return button->isVisible() && button->text() == u"Clear the filters"_s; });
    QVERIFY(clear != buttons.end());
    (*clear)->click();
    QTRY_COMPARE(window.rows(), 20);
    QTRY_VERIFY(window.table()->isVisible());
}

void LogsPageTest::aFailedReadOffersToTryAgain()
{
    testsupport::FakeConsole fake;
    fake.records = range(1, 5);
    fake.fail(u"logs"_s, {domain::ErrorCode::StorageUnavailable, {}});
    Window window(fake);
    QAbstractButton *again = nullptr;
    const auto found = [&] {
        for (auto *button : window.page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"Try again"_s)
                again = button;
        }
        return again != nullptr;
    };
    QTRY_VERIFY(found());
    fake.succeed(u"logs"_s);
    again->click();
    QTRY_COMPARE(window.rows(), 5);
}

void LogsPageTest::aFloodIsCountedAndReloaded()
{
    testsupport::FakeConsole fake;
    Window window(fake);
    QTRY_COMPARE(fake.callCount(u"logs"_s), 1);
    fake.announce(range(1, 2000), 8000);
    QTRY_COMPARE(window.rows(), 2000);
    QAbstractButton *load = nullptr;
    for (auto *button : window.page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Load the newest"_s)
            load = button;
    }
    QVERIFY(load);
    load->click();
    QTRY_COMPARE(window.rows(), 500);
    QTRY_VERIFY(!load->isVisible());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const theme::Theme theme(application);
    LogsPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "logs_page_test.moc"
