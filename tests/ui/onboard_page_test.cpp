// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/clubs/link_dialog.h"
#include "ui/forms/form_field.h"
#include "ui/onboard/badge_drop.h"
#include "ui/onboard/club_preview.h"
#include "ui/onboard/onboard_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using forms::FormField;

namespace {
struct Wizard
{
    explicit Wizard(testsupport::FakeConsole &fake)
        : page(fake)
    {
        page.resize(1164, 780);
        page.show();
        QCoreApplication::processEvents();
    }
    QLineEdit *line(const QString &name) { return page.findChild<QLineEdit *>(name); }
    QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
    /// Of several of that name, as each step has some, the one that is to be seen.
    template <class T>
    T *visible(const QString &name)
    {
        for (T *widget : page.findChildren<T *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(line(name), Qt::Key_Delete);
        else
            enter(line(name), text);
    }
    /// Like QTest::keyClicks, which knows ASCII only.
    static void enter(QWidget *editor, const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, editor, Qt::Key_unknown, c, Qt::NoModifier);
    }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    FormField *field(const QString &name)
    {
        for (auto *field : page.findChildren<FormField *>()) {
            if (field->focusWidget()->objectName() == name)
                return field;
        }
        return nullptr;
    }
    QLineEdit *color(const QString &title)
    {
        for (auto *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == title)
                return edit;
        }
        return nullptr;
    }
    QString remark() { return page.findChild<widgets::PageHeader *>()->remark(); }
    bool says(const QString &part)
    {
        const auto notices = page.findChildren<widgets::Notice *>();
        return std::any_of(notices.begin(), notices.end(),
            [&part](const widgets::Notice *notice) { return notice->isVisible() && notice->text().contains(part); });
    }
    void fillBasics()
    {
        type(u"clubName"_s, u"Leicester Foxes"_s);
        type(u"email"_s, u"sec@foxes.example"_s);
    }
    void toBranding()
    {
        fillBasics();
        click(u"startClub"_s);
        QTRY_COMPARE(remark(), u"step 2 of 3"_s);
    }
    void toPlan()
    {
        toBranding();
        click(u"saveBrand"_s);
        QTRY_COMPARE(remark(), u"step 3 of 3"_s);
    }

    onboard::OnboardPage page;
};

console::ClubDetail detailOf(const QString &id, domain::ProvisionState state)
{
    console::ClubDetail detail;
    detail.club.id = id;
    detail.club.name = u"Leicester Foxes"_s;
    detail.club.slug = u"leicester-foxes"_s;
    detail.club.email = u"sec@foxes.example"_s;
    detail.club.state = state;
    detail.club.signupFinished = true;
    detail.brand = {u"#C8102E"_s, u"#FFFFFF"_s};
    console::RunView run;
    for (const domain::StepKind step : domain::stepsFor(domain::Plan::Starter))
        run.steps << console::StepView{domain::stepName(step)};
    detail.runs = {run};
    return detail;
}
} // namespace

class OnboardPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSlugFollowsTheNameUntilItIsEdited();
    void aBadShapeIsSaidAtOnceWithoutAsking();
    void aTakenSlugOffersAnother();
    void lateAnswersAboutAnotherSlugAreIgnored();
    void thePromoCodeIsExplained();
    void nothingIsSentWhileFieldsAreWrong();
    void theClubIsStartedOnceHoweverOftenItIsClicked();
    void theCoresErrorsStandAtTheirField();
    void anErrorAboutNoFieldStandsInTheForm();
    void backKeepsEverythingAndLocksTheFirstStep();
    void coloursArePreviewedAndWeighed();
    void aWrongColourIsNotSent();
    void theBadgeGivesBothColours();
    void aPromoCodeThatChangesThePlanIsSaid();
    void theSecretIsGeneratedShownAndCopied();
    void theWebhookTestShowsItsEvidence();
    void starterIsFinishedOnceAndItsErrorsStandAtTheirField();
    void proNeedsNoInput();
    void theRunIsFollowedToTheOwnersLink();
    void aLinkThatComesLateIsShownAllTheSame();
    void aFailedWebhookIsChangedAndSentAgain();
    void finishLaterSaysWhereToCarryOn();
    void aHalfDoneSignupIsResumed();
    void aResumeThatFailsCanBeTriedAgain();
    void whileSignupsAreOffAReasonIsNeeded();
    void aBegunSignupIsCarriedOnWhileSignupsAreOff();
    void comingBackToTheSameSignupLosesNothing();
    void whatWasTypedForAClubComesBackWithIt();
    void theKeyboardAloneGoesFromStartToFinish();
    void aPageClosedWhileItWaitsIsSafe();
};

void OnboardPageTest::theSlugFollowsTheNameUntilItIsEdited()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.type(u"clubName"_s, u"FC Göttingen 05"_s);
    QCOMPARE(wizard.line(u"clubSlug"_s)->text(), u"fc-goettingen-05"_s);
    QTRY_COMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Good);
    QCOMPARE(fake.callCount(u"availability"_s), 1);
    wizard.type(u"clubSlug"_s, u"My-Club"_s);
    QCOMPARE(wizard.line(u"clubSlug"_s)->text(), u"my-club"_s);
    wizard.type(u"clubName"_s, u"Another Name"_s);
    QCOMPARE(wizard.line(u"clubSlug"_s)->text(), u"my-club"_s);
    wizard.type(u"clubSlug"_s, {});
    wizard.type(u"clubName"_s, u"Third Name"_s);
    QCOMPARE(wizard.line(u"clubSlug"_s)->text(), u"third-name"_s);
}

void OnboardPageTest::aBadShapeIsSaidAtOnceWithoutAsking()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.type(u"clubSlug"_s, u"a_b_c"_s);
    QCOMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Fault);
    wizard.type(u"clubSlug"_s, u"admin"_s);
    QCOMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Fault);
    // The first that could be free is the first that is asked about.
    wizard.type(u"clubSlug"_s, u"leicester-lions"_s);
    QTRY_COMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Good);
    QCOMPARE(fake.callCount(u"availability"_s), 1);
}

void OnboardPageTest::aTakenSlugOffersAnother()
{
    testsupport::FakeConsole fake;
    fake.details << detailOf(u"x"_s, domain::ProvisionState::Complete);
    Wizard wizard(fake);
    wizard.type(u"clubName"_s, u"Leicester Foxes"_s);
    FormField *field = wizard.field(u"clubSlug"_s);
    QTRY_COMPARE(field->mood(), FormField::Mood::Fault);
    QVERIFY(!wizard.line(u"clubSlug"_s)->accessibleDescription().isEmpty());
    auto *link = field->findChild<QAbstractButton *>();
    QVERIFY(link->isVisible());
    QTest::mouseClick(link, Qt::LeftButton);
    QCOMPARE(wizard.line(u"clubSlug"_s)->text(), u"leicester-foxes-2"_s);
    QTRY_COMPARE(field->mood(), FormField::Mood::Good);
}

void OnboardPageTest::lateAnswersAboutAnotherSlugAreIgnored()
{
    testsupport::FakeConsole fake;
    fake.details << detailOf(u"x"_s, domain::ProvisionState::Complete);
    Wizard wizard(fake);
    fake.hold();
    wizard.type(u"clubSlug"_s, u"leicester-foxes"_s);
    QTRY_COMPARE(fake.callCount(u"availability"_s), 1);
    wizard.type(u"clubSlug"_s, u"leicester-lions"_s);
    fake.release();
    QTRY_COMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Good);
    QCoreApplication::processEvents();
    QCOMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Good);
}

void OnboardPageTest::thePromoCodeIsExplained()
{
    testsupport::FakeConsole fake;
    fake.promos.insert(u"SPRING25"_s, {u"SPRING25"_s, 25, domain::Plan::Pro, false, 3});
    Wizard wizard(fake);
    wizard.type(u"promoCode"_s, u"SPRING25"_s);
    FormField *field = wizard.field(u"promoCode"_s);
    QTRY_COMPARE(field->mood(), FormField::Mood::Good);
    for (const QString &part : {u"25 %"_s, u"Pro"_s, u"3"_s})
        QVERIFY2(field->message().contains(part), qPrintable(field->message()));
    QVERIFY(wizard.field(u"starter"_s)->message().contains(u"Pro"_s));
    wizard.type(u"promoCode"_s, u"NOPE"_s);
    QTRY_COMPARE(field->mood(), FormField::Mood::Fault);
}

void OnboardPageTest::nothingIsSentWhileFieldsAreWrong()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.click(u"startClub"_s);
    for (const QString &name : {u"clubName"_s, u"clubSlug"_s, u"email"_s})
        QCOMPARE(wizard.field(name)->mood(), FormField::Mood::Fault);
    QVERIFY(wizard.line(u"clubName"_s)->hasFocus());
    wizard.type(u"clubName"_s, u"Leicester Foxes"_s);
    QCOMPARE(wizard.field(u"clubName"_s)->mood(), FormField::Mood::Hint);
    wizard.type(u"email"_s, u"no address"_s);
    wizard.click(u"startClub"_s);
    QCOMPARE(wizard.field(u"email"_s)->mood(), FormField::Mood::Fault);
    QCOMPARE(fake.callCount(u"startClub"_s), 0);
}

void OnboardPageTest::theClubIsStartedOnceHoweverOftenItIsClicked()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.fillBasics();
    fake.hold();
    for (int click = 0; click < 2; ++click)
        QTest::mouseClick(wizard.button(u"startClub"_s), Qt::LeftButton);
    wizard.click(u"startClub"_s);
    QTest::keyClick(wizard.line(u"email"_s), Qt::Key_Return); // another way to the same command
    QTest::keyClick(wizard.line(u"clubName"_s), Qt::Key_Return);
    QCOMPARE(fake.callCount(u"startClub"_s), 1);
    QVERIFY(!wizard.button(u"startClub"_s)->isEnabled());
    fake.release();
    QTRY_COMPARE(wizard.remark(), u"step 2 of 3"_s);
    QCOMPARE(fake.callCount(u"startClub"_s), 1);
    QVERIFY(fake.lastStart);
    QCOMPARE(fake.lastStart->clubName, u"Leicester Foxes"_s);
    QCOMPARE(fake.lastStart->clubSlug, u"leicester-foxes"_s);
    QCOMPARE(fake.lastStart->email, u"sec@foxes.example"_s);
    QVERIFY(fake.lastStart->overrideReason.isEmpty());
    fake.hold();
    wizard.click(u"saveBrand"_s);
    wizard.click(u"saveBrand"_s);
    wizard.click(u"brandLater"_s);
    QCOMPARE(fake.callCount(u"setBrand"_s), 1);
}

void OnboardPageTest::theCoresErrorsStandAtTheirField()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.fillBasics();
    domain::Error error{domain::ErrorCode::InvalidRequest, {}};
    error.issues = {{{u"email"_s}, u"bad"_s, u"invalid"_s}};
    fake.fail(u"startClub"_s, error);
    wizard.click(u"startClub"_s);
    QTRY_COMPARE(wizard.field(u"email"_s)->mood(), FormField::Mood::Fault);
    QVERIFY(wizard.line(u"email"_s)->hasFocus());
    fake.fail(u"startClub"_s, {domain::ErrorCode::SlugTaken, {}});
    wizard.click(u"startClub"_s);
    QTRY_COMPARE(wizard.field(u"clubSlug"_s)->mood(), FormField::Mood::Fault);
    fake.succeed(u"startClub"_s);
    wizard.type(u"clubSlug"_s, u"foxes"_s);
    wizard.click(u"startClub"_s);
    QTRY_COMPARE(wizard.remark(), u"step 2 of 3"_s);
}

void OnboardPageTest::anErrorAboutNoFieldStandsInTheForm()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.fillBasics();
    fake.fail(u"startClub"_s, {domain::ErrorCode::StorageUnavailable, {}});
    wizard.click(u"startClub"_s);
    QTRY_VERIFY(wizard.says(u"nothing was saved"_s));
    QVERIFY(wizard.button(u"startClub"_s)->isEnabled());
}

void OnboardPageTest::backKeepsEverythingAndLocksTheFirstStep()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toBranding();
    wizard.color(u"Primary colour"_s)->selectAll();
    QTest::keyClicks(wizard.color(u"Primary colour"_s), u"#123456"_s);
    wizard.click(u"brandBack"_s);
    QCOMPARE(wizard.remark(), u"step 1 of 3"_s);
    QCOMPARE(wizard.line(u"clubName"_s)->text(), u"Leicester Foxes"_s);
    QVERIFY(wizard.line(u"clubName"_s)->isReadOnly());
    QVERIFY(wizard.says(u"has been created"_s));
    wizard.click(u"startClub"_s);
    QCOMPARE(wizard.remark(), u"step 2 of 3"_s);
    QCOMPARE(fake.callCount(u"startClub"_s), 1);
    QCOMPARE(wizard.color(u"Primary colour"_s)->text(), u"#123456"_s);
    wizard.click(u"saveBrand"_s);
    QTRY_COMPARE(wizard.remark(), u"step 3 of 3"_s);
    wizard.type(u"webhookUrl"_s, u"https://hook.eu2.make.com/abc"_s);
    wizard.type(u"webhookSecret"_s, u"0123456789abcdef"_s);
    wizard.click(u"planBack"_s);
    QCOMPARE(wizard.color(u"Primary colour"_s)->text(), u"#123456"_s);
    wizard.click(u"saveBrand"_s);
    QTRY_COMPARE(wizard.remark(), u"step 3 of 3"_s);
    QCOMPARE(wizard.line(u"webhookUrl"_s)->text(), u"https://hook.eu2.make.com/abc"_s);
    QCOMPARE(wizard.line(u"webhookSecret"_s)->text(), u"0123456789abcdef"_s);
}

void OnboardPageTest::coloursArePreviewedAndWeighed()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toBranding();
    const auto enter = [&wizard](const QString &title, const QString &color) {
        wizard.color(title)->selectAll();
        QTest::keyClicks(wizard.color(title), color);
    };
    enter(u"Primary colour"_s, u"#F2A900"_s);
    enter(u"Secondary colour"_s, u"#F7E3B0"_s);
    const domain::Brand pale{u"#F2A900"_s, u"#F7E3B0"_s};
    QCOMPARE(wizard.page.findChild<onboard::ClubPreview *>()->brand(), pale);
    FormField *field = nullptr;
    for (auto *each : wizard.page.findChildren<FormField *>()) {
        if (each->focusWidget() == wizard.color(u"Secondary colour"_s))
            field = each;
    }
    QVERIFY(field);
    QCOMPARE(field->mood(), FormField::Mood::Warning);
    QVERIFY2(field->message().contains(u"1.6"_s), qPrintable(field->message()));
    for (auto *link : field->findChildren<QAbstractButton *>()) {
        if (link->text().contains(u"black"_s))
            QTest::mouseClick(link, Qt::LeftButton);
    }
    QCOMPARE(wizard.color(u"Secondary colour"_s)->text(), u"#000000"_s);
    QCOMPARE(field->mood(), FormField::Mood::Hint);
    wizard.click(u"saveBrand"_s);
    QVERIFY(fake.calls.contains(u"setBrand new-id #F2A900 #000000"_s));
}

void OnboardPageTest::aWrongColourIsNotSent()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toBranding();
    wizard.color(u"Primary colour"_s)->selectAll();
    QTest::keyClicks(wizard.color(u"Primary colour"_s), u"#12"_s);
    wizard.click(u"saveBrand"_s);
    QCOMPARE(fake.callCount(u"setBrand"_s), 0);
    QVERIFY(wizard.color(u"Primary colour"_s)->hasFocus());
}

void OnboardPageTest::theBadgeGivesBothColours()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toBranding();
    QTemporaryDir folder;
    QImage image(80, 80, QImage::Format_RGB32);
    image.fill(QColor(200, 16, 46));
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 80; ++x)
            image.setPixelColor(x, y, QColor(11, 31, 58));
    }
    QVERIFY(image.save(folder.filePath(u"badge.png"_s)));
    wizard.page.findChild<onboard::BadgeDrop *>()->take(folder.filePath(u"badge.png"_s));
    QTRY_COMPARE(wizard.color(u"Primary colour"_s)->text(), u"#C8102E"_s);
    QCOMPARE(wizard.color(u"Secondary colour"_s)->text(), u"#0B1F3A"_s);
}

void OnboardPageTest::aPromoCodeThatChangesThePlanIsSaid()
{
    testsupport::FakeConsole fake;
    fake.promos.insert(u"PRO"_s, {u"PRO"_s, 100, domain::Plan::Pro, true, {}});
    Wizard wizard(fake);
    wizard.type(u"promoCode"_s, u"PRO"_s);
    wizard.toPlan();
    QVERIFY(wizard.says(u"promo code has put"_s));
    wizard.click(u"finishSignup"_s);
    QCOMPARE(fake.callCount(u"finishPro"_s), 1);
}

void OnboardPageTest::theSecretIsGeneratedShownAndCopied()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toPlan();
    QCOMPARE(wizard.line(u"webhookSecret"_s)->echoMode(), QLineEdit::Password);
    wizard.click(u"generateSecret"_s);
    const QString secret = wizard.line(u"webhookSecret"_s)->text();
    QVERIFY(secret.startsWith(u"whsec_"_s));
    QCOMPARE(wizard.line(u"webhookSecret"_s)->echoMode(), QLineEdit::Normal);
    for (auto *button : wizard.page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Copy the secret"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(QGuiApplication::clipboard()->text(), secret);
}

void OnboardPageTest::theWebhookTestShowsItsEvidence()
{
    testsupport::FakeConsole fake;
    fake.webhookTest = {true, u"The webhook answers."_s, {u"HEAD 405 · 81 ms"_s, u"GET 200 · 64 ms"_s}};
    Wizard wizard(fake);
    wizard.toPlan();
    wizard.click(u"testWebhook"_s);
    QCOMPARE(fake.callCount(u"testWebhook"_s), 0);
    QCOMPARE(wizard.field(u"webhookUrl"_s)->mood(), FormField::Mood::Fault);
    wizard.type(u"webhookUrl"_s, u"https://hook.eu2.make.com/abc"_s);
    wizard.click(u"testWebhook"_s);
    QTRY_VERIFY(wizard.says(u"The webhook answers."_s));
    bool evidence = false;
    for (auto *label : wizard.page.findChildren<QLabel *>())
        evidence = evidence || (label->isVisible() && label->text() == u"HEAD 405 · 81 ms"_s);
    QVERIFY(evidence);
    fake.hold(); // an answer about an address that is no longer there is not shown
    wizard.click(u"testWebhook"_s);
    wizard.type(u"webhookUrl"_s, u"https://other.make.com/"_s);
    fake.release();
    QTRY_VERIFY(wizard.button(u"testWebhook"_s)->isEnabled());
    QVERIFY(!wizard.says(u"The webhook answers."_s));
}

void OnboardPageTest::starterIsFinishedOnceAndItsErrorsStandAtTheirField()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toPlan();
    wizard.type(u"webhookUrl"_s, u"https://evil.example/"_s);
    wizard.type(u"webhookSecret"_s, u"short"_s);
    wizard.click(u"finishSignup"_s);
    QCOMPARE(wizard.field(u"webhookSecret"_s)->mood(), FormField::Mood::Fault);
    QCOMPARE(fake.callCount(u"finishStarter"_s), 0);
    wizard.type(u"webhookSecret"_s, u"0123456789abcdef"_s);
    fake.fail(u"finishStarter"_s, {domain::ErrorCode::InvalidWebhookHost, {}});
    wizard.click(u"finishSignup"_s);
    QTRY_COMPARE(wizard.field(u"webhookUrl"_s)->mood(), FormField::Mood::Fault);
    fake.succeed(u"finishStarter"_s);
    fake.details << detailOf(u"new-id"_s, domain::ProvisionState::Pending);
    fake.hold();
    wizard.click(u"finishSignup"_s);
    wizard.click(u"finishSignup"_s);
    QTest::keyClick(wizard.line(u"webhookSecret"_s), Qt::Key_Return);
    QCOMPARE(fake.callCount(u"finishStarter"_s), 2);
    fake.release();
    QTRY_COMPARE(fake.callCount(u"club"_s), 1);
    QVERIFY(fake.calls.contains(u"finishStarter new-id https://evil.example/ 0123456789abcdef"_s));
}

void OnboardPageTest::proNeedsNoInput()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    QTest::mouseClick(wizard.button(u"pro"_s), Qt::LeftButton);
    wizard.toPlan();
    QVERIFY(!wizard.line(u"webhookUrl"_s)->isVisible());
    fake.hold();
    wizard.click(u"finishSignup"_s);
    wizard.click(u"finishSignup"_s);
    QCOMPARE(fake.callCount(u"finishPro"_s), 1);
    fake.release();
}

void OnboardPageTest::theRunIsFollowedToTheOwnersLink()
{
    testsupport::FakeConsole fake;
    fake.details << detailOf(u"new-id"_s, domain::ProvisionState::Processing);
    Wizard wizard(fake);
    wizard.toPlan();
    wizard.type(u"webhookUrl"_s, u"https://hook.eu2.make.com/abc"_s);
    wizard.click(u"generateSecret"_s);
    wizard.click(u"finishSignup"_s);
    QTRY_COMPARE(wizard.remark(), u"Processing"_s);
    QVERIFY(!wizard.button(u"copyOwnerLink"_s)->isVisible());
    fake.change(u"other"_s, [](console::ClubDetail &) { });
    fake.change(u"new-id"_s, [](console::ClubDetail &detail) {
        detail.club.state = domain::ProvisionState::Complete;
        for (console::StepView &step : detail.runs.first().steps)
            step.status = domain::StepStatus::Done;
    });
    QTRY_COMPARE(wizard.remark(), u"Complete"_s);
    QTRY_VERIFY(wizard.button(u"copyOwnerLink"_s)->isVisible());
    QVERIFY(!wizard.line(u"ownerLink"_s)->isVisible());
    QCOMPARE(fake.callCount(u"copyMagicLink"_s), 0);
    fake.hold();
    wizard.click(u"copyOwnerLink"_s);
    wizard.click(u"copyOwnerLink"_s);
    QCOMPARE(fake.callCount(u"copyMagicLink"_s), 1);
    fake.release();
    QTRY_VERIFY(wizard.line(u"ownerLink"_s)->isVisible());
    QVERIFY(wizard.line(u"ownerLink"_s)->text().contains(u"/magic/"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), wizard.line(u"ownerLink"_s)->text());
    QSignalSpy opened(&wizard.page, &onboard::OnboardPage::openClub);
    wizard.click(u"openFromProgress"_s);
    QCOMPARE(opened.value(0).value(0).toString(), u"new-id"_s);
    wizard.click(u"onboardAnother"_s);
    QCOMPARE(wizard.remark(), u"step 1 of 3"_s);
    QVERIFY(wizard.line(u"clubName"_s)->text().isEmpty());
    QVERIFY(!wizard.line(u"clubName"_s)->isReadOnly());
    QVERIFY(wizard.line(u"ownerLink"_s)->text().isEmpty());
    QVERIFY(wizard.line(u"webhookSecret"_s)->text().isEmpty());
}

void OnboardPageTest::aLinkThatComesLateIsShownAllTheSame()
{
    testsupport::FakeConsole fake;
    fake.details << detailOf(u"new-id"_s, domain::ProvisionState::Complete);
    fake.stage = console::SignupStage::Progress;
    Wizard wizard(fake);
    wizard.page.resume(u"new-id"_s);
    QTRY_VERIFY(wizard.button(u"copyOwnerLink"_s)->isVisible());
    fake.hold();
    wizard.click(u"copyOwnerLink"_s);
    wizard.click(u"onboardAnother"_s);
    fake.release();
    QTRY_VERIFY(wizard.page.findChild<clubs::LinkDialog *>());
    auto *dialog = wizard.page.findChild<clubs::LinkDialog *>();
    QVERIFY(dialog->findChild<QLineEdit *>()->text().contains(u"/magic/"_s));
    QVERIFY(wizard.line(u"ownerLink"_s)->text().isEmpty());
}

void OnboardPageTest::aFailedWebhookIsChangedAndSentAgain()
{
    testsupport::FakeConsole fake;
    console::ClubDetail failed = detailOf(u"new-id"_s, domain::ProvisionState::Failed);
    failed.club.currentStep = u"validate_webhook"_s;
    failed.club.waitingFor = u"GET 404"_s;
    failed.webhookUrl = u"https://hook.eu2.make.com/gone"_s;
    fake.details << failed;
    fake.stage = console::SignupStage::Progress;
    Wizard wizard(fake);
    wizard.page.resume(u"new-id"_s);
    QTRY_VERIFY(wizard.button(u"editWebhook"_s)->isVisible());
    QVERIFY(wizard.says(u"404"_s));
    wizard.click(u"editWebhook"_s);
    QCOMPARE(wizard.line(u"webhookUrl"_s)->text(), u"https://hook.eu2.make.com/gone"_s);
    wizard.type(u"webhookUrl"_s, u"https://hook.eu2.make.com/here"_s);
    wizard.type(u"webhookSecret"_s, u"0123456789abcdef"_s);
    wizard.click(u"finishSignup"_s);
    QVERIFY(fake.calls.contains(u"finishStarter new-id https://hook.eu2.make.com/here 0123456789abcdef"_s));
    QTRY_VERIFY(wizard.button(u"retryClub"_s)->isVisible());
    wizard.click(u"retryClub"_s);
    QCOMPARE(fake.callCount(u"retryClub"_s), 1);
}

void OnboardPageTest::finishLaterSaysWhereToCarryOn()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toBranding();
    wizard.click(u"brandLater"_s);
    QTRY_VERIFY(wizard.says(u"Leicester Foxes is saved"_s));
    QCOMPARE(fake.callCount(u"setBrand"_s), 1);
    QCOMPARE(wizard.remark(), u"step 1 of 3"_s);
    QVERIFY(wizard.line(u"clubName"_s)->text().isEmpty());
    QSignalSpy opened(&wizard.page, &onboard::OnboardPage::openClub);
    for (auto *button : wizard.page.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Open the club"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(opened.value(0).value(0).toString(), u"new-id"_s);
}

void OnboardPageTest::aHalfDoneSignupIsResumed()
{
    testsupport::FakeConsole fake;
    fake.details << detailOf(u"half"_s, domain::ProvisionState::Pending);
    Wizard wizard(fake);
    wizard.type(u"clubName"_s, u"Somebody else"_s);
    fake.stage = console::SignupStage::Brand;
    wizard.page.resume(u"half"_s);
    QTRY_COMPARE(wizard.remark(), u"step 2 of 3"_s);
    QCOMPARE(wizard.color(u"Primary colour"_s)->text(), u"#C8102E"_s);
    QVERIFY(wizard.color(u"Primary colour"_s)->hasFocus());
    fake.stage = console::SignupStage::Plan;
    wizard.page.resume(u"half"_s);
    QTRY_COMPARE(wizard.remark(), u"step 3 of 3"_s);
    fake.stage = console::SignupStage::Progress;
    wizard.page.resume(u"half"_s);
    QTRY_COMPARE(wizard.remark(), u"Pending"_s);
    wizard.click(u"onboardAnother"_s); // what was typed before is still there
    QCOMPARE(wizard.line(u"clubName"_s)->text(), u"Somebody else"_s);
    QCOMPARE(wizard.line(u"clubSlug"_s)->text(), u"somebody-else"_s);
}

void OnboardPageTest::aResumeThatFailsCanBeTriedAgain()
{
    testsupport::FakeConsole fake;
    fake.fail(u"signupStage"_s, {domain::ErrorCode::StorageUnavailable, {}});
    fake.details << detailOf(u"half"_s, domain::ProvisionState::Pending);
    Wizard wizard(fake);
    wizard.page.resume(u"half"_s);
    QAbstractButton *again = nullptr;
    const auto found = [&] {
        for (auto *button : wizard.page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"Try again"_s)
                again = button;
        }
        return again != nullptr;
    };
    QTRY_VERIFY(found());
    fake.succeed(u"signupStage"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(wizard.remark(), u"step 2 of 3"_s);
}

void OnboardPageTest::whileSignupsAreOffAReasonIsNeeded()
{
    testsupport::FakeConsole fake;
    fake.switches.state
        = {false, u"Make.com outage"_s, u"duty desk"_s, QDateTime::currentMSecsSinceEpoch() - 60'000, {}, false};
    Wizard wizard(fake);
    QTRY_VERIFY(wizard.says(u"Make.com outage"_s));
    QVERIFY(wizard.says(u"duty desk"_s));
    wizard.fillBasics();
    wizard.click(u"startClub"_s);
    QCOMPARE(fake.callCount(u"startClub"_s), 0);
    wizard.button(u"overrideSwitch"_s)->click();
    wizard.click(u"startClub"_s);
    QCOMPARE(fake.callCount(u"startClub"_s), 0);
    QCOMPARE(wizard.field(u"overrideReason"_s)->mood(), FormField::Mood::Fault);
    wizard.type(u"overrideReason"_s, u"on the phone"_s);
    wizard.click(u"startClub"_s);
    QTRY_COMPARE(wizard.remark(), u"step 2 of 3"_s);
    QCOMPARE(fake.lastStart->overrideReason, u"on the phone"_s);
    wizard.click(u"brandLater"_s);
    QTRY_COMPARE(wizard.remark(), u"step 1 of 3"_s);
    fake.switches.state.on = true;
    Q_EMIT fake.switchChanged(fake.switches);
    QVERIFY(!wizard.says(u"Make.com outage"_s));
}

void OnboardPageTest::aBegunSignupIsCarriedOnWhileSignupsAreOff()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toBranding();
    fake.fail(u"setBrand"_s, {domain::ErrorCode::SignupsDisabled, {}});
    wizard.click(u"saveBrand"_s);
    QTRY_VERIFY(wizard.says(u"Signups are off"_s));
    auto *carryOn = wizard.visible<QAbstractButton>(u"carryOn"_s);
    auto *reason = wizard.visible<QLineEdit>(u"carryOnReason"_s);
    QVERIFY(carryOn && reason);
    QTest::mouseClick(carryOn, Qt::LeftButton);
    QCOMPARE(fake.callCount(u"letSignupFinish"_s), 0);
    QCOMPARE(reason->property("fault").toString(), u"danger"_s);
    Wizard::enter(reason, u"promised on the phone"_s);
    fake.succeed(u"setBrand"_s);
    QTest::mouseClick(carryOn, Qt::LeftButton);
    QTest::mouseClick(carryOn, Qt::LeftButton);
    QTRY_COMPARE(wizard.remark(), u"step 3 of 3"_s);
    QCOMPARE(fake.callCount(u"letSignupFinish"_s), 1);
    QVERIFY(fake.calls.contains(u"letSignupFinish new-id promised on the phone"_s));
    QCOMPARE(fake.callCount(u"setBrand"_s), 2);
}

void OnboardPageTest::comingBackToTheSameSignupLosesNothing()
{
    testsupport::FakeConsole fake;
    Wizard wizard(fake);
    wizard.toPlan();
    wizard.type(u"webhookUrl"_s, u"https://hook.eu2.make.com/abc"_s);
    wizard.page.resume(u"new-id"_s);
    QCOMPARE(wizard.remark(), u"step 3 of 3"_s);
    QCOMPARE(wizard.line(u"webhookUrl"_s)->text(), u"https://hook.eu2.make.com/abc"_s);
}

void OnboardPageTest::whatWasTypedForAClubComesBackWithIt()
{
    testsupport::FakeConsole fake;
    fake.details = {detailOf(u"new-id"_s, domain::ProvisionState::Pending)};
    fake.details.first().club.signupFinished = false;
    fake.details.first().runs.clear();
    Wizard wizard(fake);
    wizard.toPlan();
    wizard.type(u"webhookUrl"_s, u"https://hook.eu2.make.com/abc"_s);
    wizard.click(u"planLater"_s);
    QTRY_COMPARE(wizard.remark(), u"step 1 of 3"_s);
    fake.stage = console::SignupStage::Plan;
    wizard.page.resume(u"new-id"_s);
    QTRY_COMPARE(wizard.remark(), u"step 3 of 3"_s);
    QCOMPARE(wizard.line(u"webhookUrl"_s)->text(), u"https://hook.eu2.make.com/abc"_s);
}

/// Nothing but keys, as they come from a keyboard: into whatever has the focus.
void OnboardPageTest::theKeyboardAloneGoesFromStartToFinish()
{
    testsupport::FakeConsole fake;
    fake.details = {detailOf(u"new-id"_s, domain::ProvisionState::Complete)};
    Wizard wizard(fake);
    QApplication::setActiveWindow(&wizard.page);
    QVERIFY(QTest::qWaitForWindowActive(&wizard.page));
    const auto focused = [] { return QApplication::focusWidget(); };
    const auto press = [&focused](Qt::Key key) {
        QVERIFY(focused());
        QTest::keyClick(focused(), key);
    };
    const auto tabTo = [&](const QString &name) {
        for (int i = 0; i < 20 && focused()->objectName() != name; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(focused()->objectName(), name);
    };
    wizard.line(u"clubName"_s)->setFocus();
    Wizard::enter(focused(), u"Leicester Foxes"_s);
    tabTo(u"email"_s);
    Wizard::enter(focused(), u"sec@foxes.example"_s);
    tabTo(u"startClub"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(wizard.remark(), u"step 2 of 3"_s);
    QCOMPARE(focused(), wizard.color(u"Primary colour"_s));
    press(Qt::Key_Return); // the colours are as they should be
    QTRY_COMPARE(wizard.remark(), u"step 3 of 3"_s);
    QCOMPARE(focused(), wizard.line(u"webhookUrl"_s));
    Wizard::enter(focused(), u"https://hook.eu2.make.com/abc"_s);
    tabTo(u"generateSecret"_s);
    press(Qt::Key_Space);
    tabTo(u"testWebhook"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(fake.callCount(u"testWebhook"_s), 1);
    QTRY_VERIFY(wizard.button(u"testWebhook"_s)->isEnabled());
    wizard.line(u"webhookSecret"_s)->setFocus();
    tabTo(u"finishSignup"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(wizard.button(u"copyOwnerLink"_s)->isVisible());
    tabTo(u"copyOwnerLink"_s);
    press(Qt::Key_Return);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(u"/magic/"_s));
}

void OnboardPageTest::aPageClosedWhileItWaitsIsSafe()
{
    testsupport::FakeConsole fake;
    {
        Wizard wizard(fake);
        wizard.fillBasics();
        fake.hold();
        wizard.click(u"startClub"_s);
        QCOMPARE(fake.callCount(u"startClub"_s), 1);
    }
    fake.release();
    QCoreApplication::processEvents();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const theme::Theme theme(application);
    OnboardPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "onboard_page_test.moc"
