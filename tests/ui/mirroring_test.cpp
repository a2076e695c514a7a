// SPDX-License-Identifier: GPL-3.0-only
// The window with a right-to-left layout: nothing lies outside of where it belongs, and what is painted by hand is
// mirrored as well.
#include "tests/ui/fake_console.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/theme/mirror.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QDateTime>
#include <QPainter>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
/// The columns of pixels that differ from the ground.
QPair<int, int> inked(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return {first, last};
}

QImage painted(Qt::LayoutDirection direction, const std::function<void(QPainter &, const QRect &)> &paint)
{
    QImage image(300, 40, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    paint(painter, image.rect());
    return image;
}

bool scrolls(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}
} // namespace

class MirroringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-mirroring-test"_s);
        m_theme = std::make_unique<theme::Theme>(*qApp);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void rectanglesSwapSides()
    {
        QImage image(100, 10, QImage::Format_ARGB32);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(theme::mirrored(painter, {0, 0, 100, 10}, {10, 0, 20, 10}), QRect(70, 0, 20, 10));
        QCOMPARE(theme::mirrored(painter, {50, 0, 50, 10}, {50, 0, 20, 10}), QRect(80, 0, 20, 10));
        painter.setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(theme::mirrored(painter, {0, 0, 100, 10}, {10, 0, 20, 10}), QRect(10, 0, 20, 10));
    }

    void chipsStandAtTheOtherEnd()
    {
        const widgets::ChipLook look{theme::Tone::Danger, u"exclamation"_s, u"Failed"_s};
        const auto paint = [&look](QPainter &painter, const QRect &rect) {
            widgets::paintChip(painter, rect, look, QGuiApplication::palette());
        };
        const auto left = inked(painted(Qt::LeftToRight, paint));
        const auto right = inked(painted(Qt::RightToLeft, paint));
        QVERIFY(left.first < 5);
        QVERIFY(right.second > 294);
        QCOMPARE(right.second - right.first, left.second - left.first);
    }

    void tabularFiguresStandAtTheOtherEnd()
    {
        const auto paint = [](QPainter &painter, const QRect &rect) {
            painter.setPen(Qt::black);
            theme::drawTabular(painter, rect, Qt::AlignLeft | Qt::AlignVCenter, u"12:34"_s);
        };
        QVERIFY(inked(painted(Qt::LeftToRight, paint)).first < 10);
        QVERIFY(inked(painted(Qt::RightToLeft, paint)).second > 290);
        const auto paintRight = [](QPainter &painter, const QRect &rect) {
            painter.setPen(Qt::black);
            theme::drawTabular(painter, rect, Qt::AlignRight | Qt::AlignVCenter, u"12:34"_s);
        };
        QVERIFY(inked(painted(Qt::RightToLeft, paintRight)).first < 10);
    }

    void noPageBreaks_data()
    {
        QTest::addColumn<QString>("page");
        testsupport::FakeConsole fake;
        const shell::MainWindow window(fake);
        for (const shell::PageSpec &page : window.pages().all())
            QTest::newRow(qPrintable(page.key)) << page.key;
    }
    void noPageBreaks()
    {
        QFETCH(QString, page);
        QSettings().clear();
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        shell::MainWindow window(fake);
        window.resize(1024, 640);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (page == u"clubs")
            window.openClub(u"anstey-nomads"_s);
        else
            window.showPage(page);
        QTRY_VERIFY(fake.callCount(u"club"_s) > 0 || page != u"clubs");
        // What was shown just now is laid out.
        QCoreApplication::processEvents();
        QVERIFY(!window.grab().isNull());
        const auto *navigation = window.findChild<shell::Navigation *>();
        QCOMPARE(navigation->mapTo(&window, navigation->rect().topRight()).x(), window.width() - 1);
        QStringList astray;
        for (const QWidget *widget : window.findChildren<QWidget *>()) {
            const QWidget *parent = widget->parentWidget();
            if (!widget->isVisible() || widget->isWindow() || !parent || scrolls(parent))
                continue;
            // Qt's own splitter is off by one when it is mirrored.
            const int slack = qobject_cast<const QSplitter *>(parent) ? 1 : 0;
            if (!parent->rect().adjusted(-slack, 0, slack, 0).contains(widget->geometry()))
                astray.append(u"%1 “%2” %3..%4 of %5"_s
                        .arg(QString::fromLatin1(widget->metaObject()->className()),
                            widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName())
                        .arg(widget->x())
                        .arg(widget->geometry().right())
                        .arg(parent->width()));
        }
        QVERIFY2(astray.isEmpty(), qPrintable(astray.join(u"; "_s)));
    }

private:
    std::unique_ptr<theme::Theme> m_theme;
};

QTEST_MAIN(MirroringTest)
#include "mirroring_test.moc"
