// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDateTime>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Link:
    case QAccessible::ButtonMenu:
        return true;
    default:
        return false;
    }
}

void collectNameless(QAccessibleInterface *interface, QStringList &nameless)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    auto *widget = qobject_cast<QWidget *>(interface->object());
    // What a control is made of inside (the line edit of a spin box, an empty text area's viewport) is named by its
    // owner.
    const bool inner = widget && widget->focusPolicy() == Qt::NoFocus;
    if (widget && !inner && isControl(interface->role()) && interface->text(QAccessible::Name).isEmpty())
        nameless.append(u"%1 in %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
            widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className())
                                   : QString()));
    if (qobject_cast<QAbstractItemView *>(widget))
        return;
    for (int child = 0; child < interface->childCount(); ++child)
        collectNameless(interface->child(child), nameless);
}
} // namespace

class AccessibilityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"Overview", "Clubs", "Onboard", "Logs", "Switches", "Readiness"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        QSettings().clear();
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        shell::MainWindow window(fake);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (page == u"Clubs")
            window.openClub(u"anstey-nomads"_s);
        for (shell::NavigationEntry *entry : window.findChildren<shell::NavigationEntry *>()) {
            if (entry->text() == page)
                entry->click();
        }
        QTRY_VERIFY(fake.callCount(u"club"_s) > 0 || page != u"Clubs");
        QCoreApplication::processEvents();
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(&window), nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
    }

    void tabGoesThroughTheWindowInOrder()
    {
        QSettings().clear();
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        shell::MainWindow window(fake);
        window.show();
        QApplication::setActiveWindow(&window);
        window.openClub(u"anstey-nomads"_s);
        QTRY_VERIFY(fake.callCount(u"club"_s) > 0);
        QCoreApplication::processEvents();
        QStringList reached;
        for (int presses = 0; presses < 60; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            reached.append(interface ? interface->text(QAccessible::Name) : QString());
        }
        const QStringList expected{u"Search clubs"_s, u"Signups on"_s, u"Onboard a club"_s, u"All 40"_s, u"Clubs"_s,
            u"Attempts of Validate webhook"_s, u"Retry"_s};
        qsizetype from = 0;
        for (const QString &name : expected) {
            from = reached.indexOf(name, from);
            QVERIFY2(from >= 0, qPrintable(name + u" does not follow in "_s + reached.join(u", "_s)));
        }
    }

    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-accessibility-test"_s);
    }
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
