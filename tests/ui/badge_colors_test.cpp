// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/badge_colors.h"
#include "ui/onboard/color_field.h"
#include "ui/onboard/webhook_secret.h"

#include <QColor>
#include <QPainter>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using onboard::badgeColors;

namespace {
QImage badge(const QColor &ground, const QColor &field, const QColor &stripe)
{
    QImage image(300, 300, QImage::Format_ARGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(field);
    painter.drawEllipse(30, 30, 240, 240);
    painter.setBrush(stripe);
    painter.drawRect(120, 60, 60, 180);
    return image;
}

int distance(const QString &a, const QColor &b)
{
    const QColor color(a);
    return std::abs(color.red() - b.red()) + std::abs(color.green() - b.green()) + std::abs(color.blue() - b.blue());
}
} // namespace

class BadgeColorsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGroundIsNoClubColour();
    void shadesOfOneColourAreOne();
    void oneColourGetsSomethingReadable();
    void whiteAloneIsAColour();
    void nothingInNothing();
    void aPictureIsReadOffThread();
    void aFileThatIsNoPictureIsSaid();
    void typedColoursAreTakenAsPeopleTypeThem();
    void secretsDifferAndAreLongEnough();
};

void BadgeColorsTest::theGroundIsNoClubColour()
{
    const QColor red(200, 16, 46);
    const QColor navy(11, 31, 58);
    for (const QColor &ground : {QColor(Qt::white), QColor(Qt::transparent)}) {
        const auto brand = badgeColors(badge(ground, red, navy));
        QVERIFY(brand);
        QVERIFY2(distance(brand->primaryColor, red) < 12, qPrintable(brand->primaryColor));
        QVERIFY2(distance(brand->secondaryColor, navy) < 12, qPrintable(brand->secondaryColor));
        QVERIFY(domain::isHexColor(brand->primaryColor) && domain::isHexColor(brand->secondaryColor));
    }
}

void BadgeColorsTest::shadesOfOneColourAreOne()
{
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    for (int x = 0; x < 100; ++x) // a gradient that crosses several buckets
        painter.fillRect(x, 0, 1, 80, QColor(180 + x / 5, 10 + x / 8, 40));
    painter.fillRect(0, 80, 100, 20, QColor(20, 90, 200));
    const auto brand = badgeColors(image);
    QVERIFY(brand);
    QVERIFY(distance(brand->primaryColor, QColor(190, 16, 40)) < 40);
    QVERIFY(distance(brand->secondaryColor, QColor(20, 90, 200)) < 20);
}

void BadgeColorsTest::oneColourGetsSomethingReadable()
{
    QImage image(50, 50, QImage::Format_RGB32);
    image.fill(QColor(255, 215, 0));
    const auto brand = badgeColors(image);
    QVERIFY(brand);
    QCOMPARE(brand->primaryColor, u"#FFD700"_s);
    QCOMPARE(brand->secondaryColor, u"#000000"_s);
}

void BadgeColorsTest::whiteAloneIsAColour()
{
    QImage image(50, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    QCOMPARE(badgeColors(image), std::optional(domain::Brand{u"#FFFFFF"_s, u"#000000"_s}));
}

void BadgeColorsTest::nothingInNothing()
{
    QImage image(50, 50, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QVERIFY(!badgeColors(image));
    QVERIFY(!badgeColors(QImage()));
}

void BadgeColorsTest::aPictureIsReadOffThread()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"badge.png"_s);
    QVERIFY(badge(Qt::white, QColor(200, 16, 46), QColor(11, 31, 58)).scaled(2000, 2000).save(path));
    const auto future = onboard::readBadge(path);
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QVERIFY(distance(future.result()->primaryColor, QColor(200, 16, 46)) < 12);
}

void BadgeColorsTest::aFileThatIsNoPictureIsSaid()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"badge.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a picture");
    file.close();
    const auto future = onboard::readBadge(file.fileName());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result().has_value());
    QVERIFY(!future.result().error().detail.isEmpty());
}

void BadgeColorsTest::typedColoursAreTakenAsPeopleTypeThem()
{
    using onboard::normalizedColor;
    QCOMPARE(normalizedColor(u" f2a900 "_s), u"#F2A900"_s);
    QCOMPARE(normalizedColor(u"#fa0"_s), u"#FFAA00"_s);
    QCOMPARE(normalizedColor(u"#F2A900"_s), u"#F2A900"_s);
    for (const QString &wrong : {QString(), u"#"_s, u"red"_s, u"#12345"_s, u"#12345G"_s, u"##12345"_s, u"#1234567"_s})
        QVERIFY2(normalizedColor(wrong).isEmpty(), qPrintable(wrong));
}

void BadgeColorsTest::secretsDifferAndAreLongEnough()
{
    QSet<QString> seen;
    for (int i = 0; i < 100; ++i) {
        const QString secret = onboard::generatedWebhookSecret();
        QVERIFY(secret.startsWith(u"whsec_"_s));
        QCOMPARE(
            QByteArray::fromBase64(secret.sliced(6).toLatin1(), QByteArray::AbortOnBase64DecodingErrors).size(), 32);
        QVERIFY(secret.size() >= 16 && secret.size() <= 256);
        seen.insert(secret);
    }
    QCOMPARE(seen.size(), 100);
}

QTEST_GUILESS_MAIN(BadgeColorsTest)
#include "badge_colors_test.moc"
