// SPDX-License-Identifier: GPL-3.0-only
#include "ui/preferences/preferences.h"
#include "ui/preferences/preferences_dialog.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using preferences::OnClose;

class PreferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-preferences-test"_s);
    }
    void init() { QSettings().clear(); }
    void cleanupTestCase() { QSettings().clear(); }

    void nothingChosenMeansTheSystemAndAsking()
    {
        QCOMPARE(preferences::onClose(), OnClose::Ask);
        QVERIFY(preferences::notifications());
        QVERIFY(!preferences::scheme());
        QCOMPARE(preferences::language(), QString());
        QCOMPARE(preferences::locale(), QLocale::system());
    }

    void whatIsChosenInTheDialogIsKeptAtOnce()
    {
        QWidget window;
        auto *dialog = new preferences::PreferencesDialog(&window);
        QSignalSpy schemes(dialog, &preferences::PreferencesDialog::schemeChanged);
        dialog->open();
        auto *language = dialog->findChild<QComboBox *>(u"language"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        auto *scheme = dialog->findChild<QComboBox *>(u"scheme"_s);
        scheme->setCurrentIndex(scheme->findData(static_cast<int>(theme::Scheme::Dark)));
        auto *closing = dialog->findChild<QComboBox *>(u"onClose"_s);
        closing->setCurrentIndex(closing->findData(static_cast<int>(OnClose::Stop)));
        QTest::keyClick(dialog->findChild<QCheckBox *>(u"notifications"_s), Qt::Key_Space);

        QCOMPARE(preferences::language(), u"de"_s);
        QCOMPARE(preferences::locale().language(), QLocale::German);
        QCOMPARE(preferences::scheme(), std::optional(theme::Scheme::Dark));
        QCOMPARE(schemes.count(), 1);
        QCOMPARE(preferences::onClose(), OnClose::Stop);
        QVERIFY(!preferences::notifications());
    }

    void whatWasChosenIsShownTheNextTime()
    {
        preferences::setLanguage(u"fr"_s);
        preferences::setScheme(theme::Scheme::Light);
        preferences::setOnClose(OnClose::KeepServing);
        preferences::setNotifications(false);
        QWidget window;
        const auto *dialog = new preferences::PreferencesDialog(&window);
        QCOMPARE(dialog->findChild<QComboBox *>(u"language"_s)->currentData().toString(), u"fr"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"scheme"_s)->currentIndex(), 1);
        QCOMPARE(dialog->findChild<QComboBox *>(u"onClose"_s)->currentData().toInt(),
            static_cast<int>(OnClose::KeepServing));
        QVERIFY(!dialog->findChild<QCheckBox *>(u"notifications"_s)->isChecked());
    }

    void asTheSystemForgetsWhatWasChosen()
    {
        preferences::setLanguage(u"es"_s);
        preferences::setScheme(theme::Scheme::Dark);
        QWidget window;
        auto *dialog = new preferences::PreferencesDialog(&window);
        dialog->findChild<QComboBox *>(u"language"_s)->setCurrentIndex(0);
        dialog->findChild<QComboBox *>(u"scheme"_s)->setCurrentIndex(0);
        QCOMPARE(preferences::language(), QString());
        QVERIFY(!preferences::scheme());
    }

    void whatSomebodyWroteIntoTheFileIsChecked()
    {
        QSettings settings;
        settings.setValue(u"window/language"_s, u"xx"_s);
        settings.setValue(u"window/scheme"_s, u"pink"_s);
        settings.setValue(u"window/onClose"_s, 17);
        QCOMPARE(preferences::language(), QString());
        QVERIFY(!preferences::scheme());
        QCOMPARE(preferences::onClose(), OnClose::Ask);
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
