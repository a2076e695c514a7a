// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
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

QString describe(const QWidget *widget)
{
    return u"%1 “%2” in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
        widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName(),
        widget->parentWidget() ? QString::fromLatin1(widget->parentWidget()->metaObject()->className()) : QString());
}

/// Of buttons of which one is chosen, Tab goes to that one and the arrow keys to the others.
bool isOneOfAGroup(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->isChecked())
        return false;
    return (button->group() && button->group()->exclusive()) || button->autoExclusive();
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
        nameless.append(describe(widget));
    if (qobject_cast<QAbstractItemView *>(widget))
        return;
    for (int child = 0; child < interface->childCount(); ++child)
        collectNameless(interface->child(child), nameless);
}

/// The window with one of its pages shown, a failed club beside the clubs.
struct Bench
{
    explicit Bench(const QString &page)
        : fake()
        , window((QSettings().clear(), testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch()), fake))
    {
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (page == u"clubs")
            window.openClub(u"anstey-nomads"_s);
        else
            window.showPage(page);
        QTRY_VERIFY(fake.callCount(u"club"_s) > 0 || page != u"clubs");
        QCoreApplication::processEvents();
    }

    testsupport::FakeConsole fake;
    shell::MainWindow window;
};
} // namespace

class AccessibilityTest final : public QObject
{
    Q_OBJECT

    /// Every page there is: those of the registry.
    static void everyPage_data()
    {
        QTest::addColumn<QString>("page");
        testsupport::FakeConsole fake;
        const shell::MainWindow window(fake);
        for (const shell::PageSpec &page : window.pages().all())
            QTest::newRow(qPrintable(page.key)) << page.key;
    }
private Q_SLOTS:
    void everyControlHasAName_data() { everyPage_data(); }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        Bench bench(page);
        QStringList nameless;
        collectNameless(QAccessible::queryAccessibleInterface(&bench.window), nameless);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
    }

    void tabReachesEverything_data() { everyPage_data(); }
    void tabReachesEverything()
    {
        QFETCH(QString, page);
        Bench bench(page);
        QSet<QWidget *> reached;
        for (int presses = 0; presses < 400; ++presses) {
            // As long as nothing has the focus, keys go to the window.
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : &bench.window, Qt::Key_Tab);
            if (reached.contains(QApplication::focusWidget()) && presses > 200)
                break;
            reached.insert(QApplication::focusWidget());
        }
        QStringList missed;
        for (QWidget *widget : bench.window.findChildren<QWidget *>()) {
            const bool wanted = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
                && !widget->focusProxy() && !isOneOfAGroup(widget);
            if (wanted && !reached.contains(widget))
                missed.append(describe(widget));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u"; "_s)));
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
        for (int presses = 0; presses < 40; ++presses) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
            reached.append(interface ? interface->text(QAccessible::Name) : QString());
        }
        const QStringList expected{u"Search clubs, pages, actions"_s, u"Signups on"_s, u"Onboard a club"_s, u"All 40"_s,
            u"Clubs"_s, u"Attempts of Validate webhook"_s, u"Retry"_s};
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
