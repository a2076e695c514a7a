// SPDX-License-Identifier: GPL-3.0-only
// Draws the Promo codes, Audit and Settings pages in the states they can be in: administration_shots OUTPUT_DIRECTORY
#include "core/domain/clock.h"
#include "tests/ui/fake_console.h"
#include "ui/audit/audit_page.h"
#include "ui/promos/promos_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/restore_progress.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
void settle(int ms = 300)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void shoot(QWidget &page, const QString &file)
{
    for (const QSize size : {QSize(1164, 780), QSize(828, 560)}) {
        page.resize(size);
        page.show();
        settle(150);
        page.grab().save(u"%1-%2.png"_s.arg(file).arg(size.width()));
    }
}

void click(QWidget &page, const QString &name)
{
    page.findChild<QAbstractButton *>(name)->click();
    settle(150);
}

void type(QWidget &page, const QString &name, const QString &text)
{
    auto *line = page.findChild<QLineEdit *>(name);
    line->setText(text);
    Q_EMIT line->textEdited(text);
}

void choose(QWidget &page, const QString &table, int row)
{
    page.findChild<QTableView *>(table)->selectRow(row);
    settle(150);
}

void shootPromos(testsupport::FakeConsole &fake, const QString &file)
{
    promos::PromosPage page(fake);
    page.resize(1164, 780);
    page.show();
    settle();
    choose(page, u"promoTable"_s, 0);
    shoot(page, file + u"promos"_s);
    click(page, u"promoSwitch"_s);
    shoot(page, file + u"promos-reason"_s);
    page.create();
    click(page, u"promoSave"_s);
    fake.fail(u"addPromoCode"_s,
        {domain::ErrorCode::InvalidRequest, {},
            {{{u"code"_s}, {}, u"invalid_code"_s}, {{u"validUntil"_s}, {}, u"invalid_window"_s}}});
    page.create();
    click(page, u"promoSave"_s);
    shoot(page, file + u"promos-new"_s);
    testsupport::FakeConsole empty;
    promos::PromosPage none(empty);
    shoot(none, file + u"promos-empty"_s);
}

void shootAudit(testsupport::FakeConsole &fake, const QString &file)
{
    audit::AuditPage page(fake.auditTrail);
    page.resize(1164, 780);
    page.show();
    settle();
    choose(page, u"auditTable"_s, 5);
    shoot(page, file + u"audit"_s);
    click(page, u"auditVerify"_s);
    settle();
    shoot(page, file + u"audit-whole"_s);
    fake.auditTrail.state.verdict->faults
        = {{domain::AuditFault::Kind::Altered, 31}, {domain::AuditFault::Kind::Removed, 90, 84}};
    fake.auditTrail.state.verdict->missing
        = {{u"nightly-2026-11-28.touchline"_s, domain::SystemClock().nowMs() - 3'600'000, u"ab"_s}};
    fake.auditTrail.state.verdict->anchorsUnread = {u"before-move.touchline"_s};
    click(page, u"auditVerify"_s);
    settle();
    shoot(page, file + u"audit-broken"_s);
}

void shootSettings(testsupport::FakeConsole &fake, const QString &file)
{
    settings::SettingsPage page(fake);
    page.resize(1164, 780);
    page.show();
    settle();
    shoot(page, file + u"settings"_s);
    type(page, u"server.trusted_proxies"_s, u"10.0.0.1, nonsense"_s);
    fake.settingsDesk.replies.fail(
        u"save"_s, {domain::ErrorCode::InvalidRequest, {}, {{{u"server.trusted_proxies"_s}, {}, u"not_allowed"_s}}});
    click(page, u"settingsSave"_s);
    settle();
    shoot(page, file + u"settings-fault"_s);
    click(page, u"settingsDiscard"_s);
    type(page, u"settingsSearch"_s, u"mail"_s);
    settle();
    shoot(page, file + u"settings-search"_s);
    page.showPart(u"test_mail"_s);
    type(page, u"testMailAddress"_s, u"ops@club.example"_s);
    click(page, u"testMailSend"_s);
    settle();
    shoot(page, file + u"settings-mail"_s);
    page.showPart(u"keys"_s);
    choose(page, u"keysTable"_s, 1);
    click(page, u"keyRetire"_s);
    shoot(page, file + u"settings-keys"_s);
    page.showPart(u"backups"_s);
    choose(page, u"backupsTable"_s, 1);
    shoot(page, file + u"settings-backups"_s);
    click(page, u"backupRestore"_s);
    shoot(page, file + u"settings-restore"_s);
    shell::RestoreProgress progress(u"nightly-2026-11-28.touchline"_s);
    progress.setPercent(40);
    progress.show();
    settle(150);
    progress.grab().save(file + u"restoring.png"_s);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touchline-administration-shots"_s);
    QSettings().clear();
    theme::Theme look(application);
    const QString out = application.arguments().value(1, u"."_s);
    if (application.arguments().contains(u"--mirrored"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    for (const auto &[scheme, name] :
        {std::pair(theme::Scheme::Light, u"light"_s), std::pair(theme::Scheme::Dark, u"dark"_s)}) {
        look.hold(scheme);
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, domain::SystemClock().nowMs());
        const QString file = u"%1/%2-"_s.arg(out, name);
        shootPromos(fake, file);
        shootAudit(fake, file);
        shootSettings(fake, file);
    }
    return 0;
}
