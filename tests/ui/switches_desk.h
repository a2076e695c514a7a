// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/ui/fake_console.h"
#include "ui/switches/switches_page.h"
#include "ui/widgets/notice.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <algorithm>

namespace touchline::testsupport {

inline constexpr qint64 minuteMs = 60'000;

inline qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// The Switches page as somebody sits before it.
struct Desk
{
    explicit Desk(FakeConsole &fake)
        : page(fake)
    {
        page.resize(1164, 780);
        page.show();
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }
    QLineEdit *line(const QString &name) { return page.findChild<QLineEdit *>(name); }
    QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
    QAbstractButton *named(const QString &accessibleName)
    {
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == accessibleName)
                return button;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &text)
    {
        line(name)->setFocus();
        line(name)->selectAll();
        QTest::keyClicks(line(name), text);
    }
    QString label(const QString &name) { return page.findChild<QLabel *>(name)->text(); }
    bool says(const QString &part)
    {
        const auto notices = page.findChildren<widgets::Notice *>();
        return std::any_of(notices.begin(), notices.end(),
            [&part](const widgets::Notice *notice) { return notice->isVisible() && notice->text().contains(part); });
    }

    switches::SwitchesPage page;
};

inline FakeConsole &inEnvironment(FakeConsole &fake, const QString &environment)
{
    fake.coreStatus.environment = environment;
    fake.impact = {14, 3, 412};
    return fake;
}

} // namespace touchline::testsupport
