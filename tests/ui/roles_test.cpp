// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/brand.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tabular.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::theme;

class RolesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextReachesContrastAA_data()
    {
        QTest::addColumn<QColor>("text");
        QTest::addColumn<QColor>("background");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            for (const TextPair &pair : textPairs()) {
                const QString name = u"%1 on %2, %3"_s.arg(
                    roleName(pair.text), roleName(pair.background), scheme == Scheme::Light ? u"light"_s : u"dark"_s);
                QTest::newRow(qPrintable(name)) << color(pair.text, scheme) << color(pair.background, scheme);
            }
        }
    }
    void everyTextReachesContrastAA()
    {
        QFETCH(QColor, text);
        QFETCH(QColor, background);
        const double ratio = touchline::domain::contrastRatio(text.name(), background.name());
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void schemeIsToldFromThePalette()
    {
        QCOMPARE(schemeOf(palette(Scheme::Light)), Scheme::Light);
        QCOMPARE(schemeOf(palette(Scheme::Dark)), Scheme::Dark);
        QCOMPARE(color(Role::Surface, palette(Scheme::Dark)), QColor(0x1C, 0x20, 0x27));
    }

    void stylesheetNamesOnlyKnownRoles()
    {
        const QString sheet = styleSheet(Scheme::Light);
        QVERIFY(sheet.size() > 500);
        QVERIFY2(!sheet.mid(sheet.indexOf(u"*/"_s)).contains(u'@'), "a role of the stylesheet is not defined");
    }

    void everyIconIsADrawing()
    {
        int icons = 0;
        for (QDirIterator files(u":/icons"_s, {u"*.svg"_s}); files.hasNext(); ++icons) {
            files.next();
            QVERIFY2(QSvgRenderer(files.filePath()).isValid(), qPrintable(files.fileName()));
            const QImage image = iconPixmap(files.fileInfo().baseName(), Qt::red, 16, 2).toImage();
            QCOMPARE(image.size(), QSize(32, 32));
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x)
                    drawn = image.pixelColor(x, y).alpha() > 128;
            }
            QVERIFY2(drawn, qPrintable(files.fileName()));
        }
        QVERIFY(icons > 30);
    }

    void iconsAreRecolouredByPalette()
    {
        const auto darkest = [](const QIcon &icon) {
            const QImage image = icon.pixmap(32).toImage();
            QColor found;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).alpha() == 255)
                        found = image.pixelColor(x, y);
                }
            }
            return found;
        };
        const QIcon dot = icon(u"dot"_s, Role::Danger);
        QApplication::setPalette(palette(Scheme::Light));
        QCOMPARE(darkest(dot), color(Role::Danger, Scheme::Light));
        QApplication::setPalette(palette(Scheme::Dark));
        QCOMPARE(darkest(dot), color(Role::Danger, Scheme::Dark));
    }

    void digitsAreEquallyWide()
    {
        const QFontMetrics metrics(font(TextStyle::Body));
        QCOMPARE(tabularWidth(metrics, u"1:11"_s), tabularWidth(metrics, u"0:48"_s));
    }

    void themeFollowsTheSystem()
    {
        QApplication::setPalette(QPalette());
        Theme theme(*qApp);
        QCOMPARE(theme.scheme(), Scheme::Light);
        theme.hold(Scheme::Dark);
        QCOMPARE(theme.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), color(Role::Window, Scheme::Dark));
        theme.hold({});
        QCOMPARE(theme.scheme(), Scheme::Light);
    }
};

QTEST_MAIN(RolesTest)
#include "roles_test.moc"
