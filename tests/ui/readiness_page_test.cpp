// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/readiness/check_row.h"
#include "ui/readiness/checklist_view.h"
#include "ui/readiness/preflight_panel.h"
#include "ui/readiness/readiness_page.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::readiness;
using domain::CheckItem;
using domain::CheckState;
using domain::Finding;

namespace {
class Bench
{
public:
    explicit Bench(const std::function<void(testsupport::FakeReadiness &)> &prepare = {})
    {
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        if (prepare)
            prepare(core());
        page = std::make_unique<ReadinessPage>(fake);
        page->resize(1164, 780);
        page->show();
    }
    testsupport::FakeReadiness &core() { return fake.readiness(); }

    QList<CheckRow *> rows() const
    {
        QList<CheckRow *> shown;
        for (CheckRow *row : page->findChild<ChecklistView *>()->rows()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    CheckRow *row(CheckItem item) const
    {
        for (CheckRow *candidate : rows()) {
            if (candidate->entry().item == item)
                return candidate;
        }
        return nullptr;
    }
    static QPushButton *fixOf(const CheckRow *row)
    {
        auto *button = row->findChild<QPushButton *>();
        return button->isVisible() ? button : nullptr;
    }
    QString remark() const { return page->findChild<widgets::Label *>(u"readinessSummary"_s)->text(); }
    QPushButton *runButton() const { return page->findChild<QPushButton *>(u"runPreflight"_s); }
    QPushButton *checkAll() const { return page->findChild<QPushButton *>(u"checkEverything"_s); }
    PreflightPanel *panel() const { return page->findChild<PreflightPanel *>(); }
    QString told() const
    {
        QStringList texts;
        for (const widgets::Notice *notice : page->findChildren<widgets::Notice *>()) {
            if (notice->isVisible())
                texts.append(notice->text());
        }
        return texts.join(u'\n');
    }

    testsupport::FakeConsole fake;
    std::unique_ptr<ReadinessPage> page;
};
} // namespace

class ReadinessPageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_language = std::make_unique<shell::Language>(QLocale());
        m_theme = std::make_unique<theme::Theme>(*qApp);
    }

    void whatBlocksComesFirst()
    {
        Bench bench;
        QTRY_COMPARE(bench.rows().size(), 21);
        QCOMPARE(bench.rows().at(0)->entry().item, CheckItem::MailTransport);
        QCOMPARE(bench.rows().at(1)->entry().state, CheckState::Warning);
        QCOMPARE(bench.rows().constLast()->entry().state, CheckState::Ok);
        QVERIFY2(bench.remark().startsWith(u"1 thing"_s), qPrintable(bench.remark()));
        QVERIFY2(bench.remark().contains(u" · 4 warning"_s), qPrintable(bench.remark()));
        QCOMPARE(bench.row(CheckItem::MailTransport)->text(),
            u"Mails are written into a folder and do not leave: no owner gets a link."_s);
        QCOMPARE(bench.row(CheckItem::SigningKeys)->text(),
            u"Tokens are signed with a key of 2026-03-02; keys that verify: 2."_s);
    }

    void everyFindingHasASentenceWithAPlaceForEachValue()
    {
        for (int i = 0; i <= static_cast<int>(Finding::PreflightNever); ++i) {
            const QString sentence = QString::fromUtf8(domain::findingSentence(static_cast<Finding>(i)));
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(sentence.at(0).isUpper(), qPrintable(sentence));
        }
        for (const domain::CheckEntry &entry : testsupport::demoChecklist())
            QVERIFY2(!entryText(entry).contains(u"%"_s), qPrintable(findingText(entry)));
    }

    void whatIsReadySaysSo()
    {
        Bench bench([](testsupport::FakeReadiness &core) {
            for (domain::CheckEntry &entry : core.entries)
                entry.state = CheckState::Ok;
        });
        QTRY_COMPARE(bench.remark(), u"ready to go live"_s);
        for (const CheckRow *row : bench.rows())
            QVERIFY(!Bench::fixOf(row));
    }

    void fixLeadsToWhereItIsPutRight()
    {
        Bench bench;
        QTRY_VERIFY(bench.row(CheckItem::MailTransport));
        QSignalSpy setting(bench.page.get(), &ReadinessPage::settingRequested);
        QSignalSpy failed(bench.page.get(), &ReadinessPage::failedClubsRequested);
        Bench::fixOf(bench.row(CheckItem::MailTransport))->click();
        QCOMPARE(setting.constFirst().constFirst().toString(), u"mail.transport"_s);
        Bench::fixOf(bench.row(CheckItem::FailedClubs))->click();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!Bench::fixOf(bench.row(CheckItem::SigningKeys)));

        bench.page->activateWindow();
        Bench::fixOf(bench.row(CheckItem::Preflight))->click();
        QTRY_COMPARE(QApplication::focusWidget(), bench.runButton());
    }

    void aSwitchNeverTriedLeadsToTheSwitches()
    {
        Bench bench([](testsupport::FakeReadiness &core) {
            core.entries = {{CheckItem::KillSwitch, CheckState::Warning, Finding::SwitchNever},
                {CheckItem::Clock, CheckState::Warning, Finding::ClockJumped, {u"31 s"_s}},
                {CheckItem::Database, CheckState::Unknown, Finding::DatabaseUnchecked}};
        });
        QTRY_COMPARE(bench.rows().size(), 3);
        QSignalSpy asked(bench.page.get(), &ReadinessPage::pageRequested);
        Bench::fixOf(bench.row(CheckItem::KillSwitch))->click();
        QCOMPARE(asked.constFirst().constFirst().toString(), u"switches"_s);
        Bench::fixOf(bench.row(CheckItem::Clock))->click();
        QCOMPARE(QApplication::clipboard()->text(), u"timedatectl set-ntp true"_s);
        QVERIFY(bench.told().contains(u"timedatectl set-ntp true"_s));
        Bench::fixOf(bench.row(CheckItem::Database))->click();
        QCOMPARE(bench.core().asked.constLast(), true);
    }

    void everythingIsCheckedWhenThatIsAsked()
    {
        Bench bench;
        QTRY_COMPARE(bench.rows().size(), 21);
        bench.core().hold();
        bench.checkAll()->click();
        QVERIFY(!bench.checkAll()->isEnabled());
        QCOMPARE(bench.core().asked.constLast(), true);
        bench.core().release();
        QTRY_VERIFY(bench.checkAll()->isEnabled());
    }

    void aWishForEverythingWaitsForTheQuickLook()
    {
        Bench bench;
        QTRY_COMPARE(bench.rows().size(), 21);
        bench.core().hold();
        bench.page->refresh();
        const qsizetype before = bench.core().asked.size();
        bench.checkAll()->click();
        QCOMPARE(bench.core().asked.size(), before);
        bench.core().release();
        QTRY_COMPARE(bench.core().asked.size(), before + 1);
        QCOMPARE(bench.core().asked.constLast(), true);
    }

    void aCoreThatDoesNotAnswerIsTold()
    {
        Bench bench([](testsupport::FakeReadiness &core) {
            core.failure = domain::Error{domain::ErrorCode::StorageUnavailable, {}};
        });
        auto *pane = bench.page->findChild<widgets::StatePane *>();
        QTRY_COMPARE(pane->title(), u"The checklist cannot be read"_s);
        bench.core().failure.reset();
        bench.page->refresh();
        QTRY_COMPARE(bench.rows().size(), 21);
        bench.core().failure = domain::Error{domain::ErrorCode::Internal, {}};
        bench.page->refresh();
        QTRY_VERIFY(bench.told().contains(u"the core does not answer now"_s));
        QCOMPARE(bench.rows().size(), 21);
    }

    void aPreflightIsWatchedCheckByCheck()
    {
        Bench bench;
        QTRY_COMPARE(bench.rows().size(), 21);
        bench.page->findChild<QLineEdit *>(u"preflightWebhook"_s)->setText(u"https://hook.eu2.make.com/test"_s);
        bench.runButton()->click();
        QCOMPARE(bench.core().started, QStringList(u"https://hook.eu2.make.com/test"_s));
        QTRY_VERIFY(!bench.runButton()->isEnabled());
        bench.core().endCheck(u"server"_s, true, u"version 0.1.0, preview"_s);
        bench.core().endCheck(u"starter path"_s, false, u"provisioning failed at validate_webhook: 404"_s);
        const auto detail = [&bench](const QString &text) {
            const auto labels = bench.panel()->findChildren<widgets::Label *>();
            return std::ranges::any_of(
                labels, [&](const widgets::Label *label) { return label->isVisible() && label->text() == text; });
        };
        QTRY_VERIFY(detail(u"version 0.1.0, preview"_s));
        QVERIFY(detail(u"provisioning failed at validate_webhook: 404"_s));
        const qsizetype asked = bench.core().asked.size();
        bench.core().endPreflight(false);
        QTRY_VERIFY(bench.runButton()->isEnabled());
        QVERIFY(bench.told().startsWith(u"Failed, "_s));
        QVERIFY(bench.told().contains(u"run by duty desk"_s));
        // What it found is a line of the checklist too.
        QTRY_VERIFY(bench.core().asked.size() > asked);
    }

    void theLastOneIsStillThere()
    {
        Bench bench([](testsupport::FakeReadiness &core) {
            core.last = {.passed = true,
                .startedAtMs = 1,
                .endedAtMs = 2,
                .by = u"night desk"_s,
                .lines = {{u"server"_s, true, u"version 0.1.0, production"_s}}};
        });
        QTRY_VERIFY(bench.told().startsWith(u"Passed, "_s));
        QVERIFY(bench.told().contains(u"night desk"_s));
        QVERIFY(bench.runButton()->isEnabled());
    }

    void oneThatCannotBeginSaysWhy()
    {
        Bench bench([](testsupport::FakeReadiness &core) {
            core.startFailure = domain::Error{domain::ErrorCode::StorageUnavailable, {}};
        });
        QTRY_COMPARE(bench.rows().size(), 21);
        bench.runButton()->click();
        QTRY_VERIFY(!bench.told().isEmpty());
        QVERIFY(bench.runButton()->isEnabled());
    }

    void nobodyLooksWhileThePageIsHidden()
    {
        Bench bench;
        QTRY_COMPARE(bench.rows().size(), 21);
        bench.page->hide();
        const qsizetype before = bench.core().asked.size();
        QVERIFY(before >= 1);
        bench.page->show();
        QTRY_COMPARE(bench.core().asked.size(), before + 1);
    }

    void theNarrowestWindowHasRoom()
    {
        Bench bench;
        bench.page->resize(828, 560);
        QTRY_COMPARE(bench.rows().size(), 21);
        QVERIFY(bench.page->minimumSizeHint().width() <= 828);
        for (const CheckRow *row : bench.rows())
            QVERIFY(row->width() >= row->minimumSizeHint().width());
    }
};

QTEST_MAIN(ReadinessPageTest)
#include "readiness_page_test.moc"
