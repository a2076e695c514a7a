// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/logs/logs_page.h"
#include "ui/onboard/onboard_page.h"
#include "ui/switches/switches_page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
void settle()
{
    for (int i = 0; i < 20; ++i) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0
        && !widget->focusProxy();
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

/// Everything Tab reaches, in order, once round.
QList<QWidget *> tabRound(QWidget &page)
{
    QList<QWidget *> order;
    page.activateWindow();
    QWidget *widget = &page;
    do {
        widget = widget->nextInFocusChain();
        if (takesTab(widget) && page.isAncestorOf(widget))
            order << widget;
    } while (widget != &page);
    return order;
}
} // namespace

class PagesKeyboardTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onboardBasics();
    void onboardBranding();
    void onboardPlan();
    void logs();
    void switchesForm();

private:
    void look(QWidget &page, const QStringList &expected);

    testsupport::FakeConsole m_fake;
};

void PagesKeyboardTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touchline-pages-keyboard-test"_s);
    QSettings().clear();
    testsupport::fillWithDemoData(m_fake, QDateTime::currentMSecsSinceEpoch());
    m_fake.switches.state = {};
    m_fake.coreStatus.environment = u"production"_s;
}

void PagesKeyboardTest::look(QWidget &page, const QStringList &expected)
{
    settle();
    QStringList names;
    for (const QWidget *widget : tabRound(page)) {
        const QString name = nameOf(widget);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        // Of a group of radio buttons Tab reaches the chosen one, the arrow keys the others.
        names << name;
    }
    QCOMPARE(names.join(u" | "_s), expected.join(u" | "_s));
}

void PagesKeyboardTest::onboardBasics()
{
    onboard::OnboardPage page(m_fake);
    page.resize(1164, 780);
    page.show();
    look(page,
        {u"Name of the club"_s, u"Address of its page"_s, u"Owner's mail address"_s, u"Plan: Starter"_s, u"Plan: Pro"_s,
            u"Promo code (if there is one)"_s, u"Next: branding"_s});
}

void PagesKeyboardTest::onboardBranding()
{
    onboard::OnboardPage page(m_fake);
    page.resize(1164, 780);
    page.show();
    m_fake.stage = console::SignupStage::Brand;
    page.resume(u"birstall-old-boys-id"_s);
    look(page,
        {u"Primary colour"_s, u"Pick Primary colour"_s, u"Secondary colour"_s, u"Pick Secondary colour"_s,
            u"Take the colours from the badge"_s, u"Back"_s, u"Save and finish later"_s, u"Next: plan setup"_s});
}

void PagesKeyboardTest::onboardPlan()
{
    onboard::OnboardPage page(m_fake);
    page.resize(1164, 780);
    page.show();
    m_fake.stage = console::SignupStage::Plan;
    page.resume(u"birstall-old-boys-id"_s);
    look(page,
        {u"Webhook address"_s, u"Signing secret"_s, u"Show the secret"_s, u"Generate a secret"_s, u"Test now"_s,
            u"Back"_s, u"Finish later"_s, u"Finish signup"_s});
}

void PagesKeyboardTest::logs()
{
    logs::LogsPage page(m_fake);
    page.resize(1164, 780);
    page.show();
    settle();
    page.findChild<QTableView *>()->selectRow(3);
    look(page,
        {u"Search the log"_s, u"Pause"_s, u"Export…"_s, u"Every level"_s, u"Level at least: Info"_s,
            u"Level at least: Warnings"_s, u"Level at least: Errors"_s, u"Feature"_s, u"Time range"_s, u"Club id"_s,
            u"Log records"_s, u"The record as JSON"_s, u"Open the club"_s, u"Copy line"_s, u"Copy JSON"_s});
}

void PagesKeyboardTest::switchesForm()
{
    switches::SwitchesPage page(m_fake);
    page.resize(1164, 780);
    page.show();
    look(page,
        {u"New signups only — the 14 already started may finish"_s,
            u"Reason (shown to your colleagues and in the audit)"_s, u"Back on in 30 minutes"_s,
            u"Back on in 2 hours"_s, u"Back on at a time"_s, u"Back on when somebody switches them on"_s,
            u"Production: type SIGNUPS OFF to confirm"_s, u"Cancel"_s, u"Pause…"_s, u"History of the switches"_s});
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const theme::Theme theme(application);
    PagesKeyboardTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pages_keyboard_test.moc"
