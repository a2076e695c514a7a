// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/pages.h"

#include "ui/audit/audit_page.h"
#include "ui/clubs/clubs_page.h"
#include "ui/logs/logs_page.h"
#include "ui/onboard/onboard_page.h"
#include "ui/overview/overview_page.h"
#include "ui/promos/promos_page.h"
#include "ui/readiness/readiness_page.h"
#include "ui/settings/settings_page.h"
#include "ui/switches/switches_page.h"

#include <QMenu>
#include <QStackedWidget>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::shell {

// The registry of pages: a line here, a function that makes the page and connects what leads elsewhere.
Pages::Pages(Needs needs, QStackedWidget &stack, QObject *parent)
    : QObject(parent)
    , m_needs(needs)
    , m_stack(stack)
    , m_specs{
          {u"overview"_s, u"overview"_s, tr("Overview"), [this] { return makeOverview(); }},
          {u"clubs"_s, u"clubs"_s, tr("Clubs"), [this] { return makeClubs(); }},
          {u"onboard"_s, u"onboard"_s, tr("Onboard"), [this] { return makeOnboard(); }},
          {u"logs"_s, u"logs"_s, tr("Logs"), [this] { return makeLogs(); }},
          {u"switches"_s, u"switches"_s, tr("Switches"), [this] { return makeSwitches(); }},
          {u"promos"_s, u"tag"_s, tr("Promo codes"), [this] { return makePromos(); }},
          {u"audit"_s, u"audit"_s, tr("Audit"), [this] { return makeAudit(); }},
          {u"readiness"_s, u"readiness"_s, tr("Readiness"), [this] { return makeReadiness(); }},
          {u"settings"_s, u"settings"_s, tr("Settings"), [this] { return makeSettings(); }, PageSpec::Place::Bottom},
      }
    , m_made(m_specs.size(), nullptr)
{ }

QWidget *Pages::makeOverview()
{
    auto *page = new overview::OverviewPage(m_needs.console, m_needs.counts);
    connect(page, &overview::OverviewPage::clubRequested, this, &Pages::openClub);
    connect(
        page, &overview::OverviewPage::clubsRequested, this, [this](const auto &state) { clubs().showState(state); });
    return page;
}

QWidget *Pages::makeClubs()
{
    m_clubs = new clubs::ClubsPage(m_needs.console, m_needs.clock, m_needs.counts);
    m_clubs->setPublicUrl(m_publicUrl);
    m_clubs->setCoreTrouble(m_coreTrouble);
    connect(m_clubs, &clubs::ClubsPage::onboardRequested, this, [this] { show(u"onboard"_s); });
    connect(m_clubs, &clubs::ClubsPage::continueOnboarding, this, &Pages::continueOnboarding);
    connect(m_clubs, &clubs::ClubsPage::logRequested, this, &Pages::showLog);
    return m_clubs;
}

QWidget *Pages::makeOnboard()
{
    m_onboard = new onboard::OnboardPage(m_needs.console);
    connect(m_onboard, &onboard::OnboardPage::openClub, this, &Pages::openClub);
    return m_onboard;
}

QWidget *Pages::makeLogs()
{
    m_logs = new logs::LogsPage(m_needs.console);
    connect(m_logs, &logs::LogsPage::openClub, this, &Pages::openClub);
    return m_logs;
}

QWidget *Pages::makeSwitches()
{
    m_switches = new switches::SwitchesPage(m_needs.console);
    return m_switches;
}

QWidget *Pages::makePromos()
{
    m_promos = new promos::PromosPage(m_needs.console);
    connect(m_promos, &promos::PromosPage::openClub, this, &Pages::openClub);
    return m_promos;
}

QWidget *Pages::makeAudit()
{
    auto *page = new audit::AuditPage(m_needs.console.audit());
    connect(page, &audit::AuditPage::openClub, this, &Pages::openClub);
    return page;
}

QWidget *Pages::makeReadiness()
{
    auto *page = new readiness::ReadinessPage(m_needs.console);
    connect(page, &readiness::ReadinessPage::pageRequested, this, qOverload<const QString &>(&Pages::show));
    connect(page, &readiness::ReadinessPage::settingRequested, this, &Pages::showSetting);
    connect(page, &readiness::ReadinessPage::failedClubsRequested, this, &Pages::showFailedClubs);
    return page;
}

QWidget *Pages::makeSettings()
{
    m_settings = new settings::SettingsPage(m_needs.console);
    m_settings->setOtherWork([this] {
        const bool halfFilled = m_onboard && m_onboard->isHalfFilled();
        return halfFilled ? QStringList(tr("A club is half onboarded: what is typed for it would be lost."))
                          : QStringList();
    });
    return m_settings;
}

int Pages::indexOf(const QString &key) const
{
    for (int index = 0; index < m_specs.size(); ++index) {
        if (m_specs.at(index).key == key)
            return index;
    }
    return -1;
}

QWidget *Pages::currentPage() const
{
    return m_current < 0 ? nullptr : m_made.at(m_current);
}

QList<palette::Command> Pages::actions() const
{
    QWidget *page = currentPage();
    if (!page)
        return {};
    QList<palette::Command> commands;
    const QList<QWidget *> places = QList<QWidget *>{page} + page->findChildren<QWidget *>();
    for (const QWidget *widget : places) {
        // Neither a menu's entries, which stand for themselves, nor what is in a window of its own.
        if (!widget->isVisible() || widget->window() != page->window() || qobject_cast<const QMenu *>(widget))
            continue;
        for (QAction *action : widget->actions()) {
            const bool offered = action->isVisible() && action->isEnabled() && !action->text().isEmpty();
            const bool known = std::ranges::any_of(
                commands, [action](const palette::Command &command) { return command.action == action; });
            if (offered && !known)
                commands.append({.action = action,
                    .iconName = m_specs.at(m_current).iconName,
                    .subject = action->statusTip().isEmpty() ? page->accessibleName() : action->statusTip()});
        }
    }
    return commands;
}

QList<ShortcutLine> Pages::moreKeys() const
{
    if (m_current < 0 || m_made.at(m_current) != m_clubs)
        return {};
    return {{tr("Enter"), tr("Open the chosen club in a window")},
        {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy the chosen club's slug")},
        {u"R"_s, tr("Retry the chosen club")},
        {QKeySequence(QKeySequence::SelectAll).toString(QKeySequence::NativeText), tr("Choose all that match")},
        {tr("Esc"), tr("Close the club, empty a search box")}};
}

QWidget *Pages::page(int index)
{
    if (!m_made.at(index)) {
        const PageSpec &spec = m_specs.at(index);
        QWidget *fresh = spec.make();
        fresh->setObjectName(spec.key);
        fresh->setAccessibleName(spec.title);
        m_made[index] = fresh;
        m_stack.addWidget(fresh);
        Q_EMIT made(index);
    }
    return m_made.at(index);
}

void Pages::show(int index)
{
    if (index < 0 || index >= m_specs.size())
        return;
    QWidget *wanted = page(index);
    m_current = index;
    m_stack.setCurrentWidget(wanted);
    wanted->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown(index);
}

void Pages::refreshCurrent()
{
    QWidget *shown = currentPage();
    if (shown && shown->metaObject()->indexOfSlot("refresh()") >= 0)
        QMetaObject::invokeMethod(shown, "refresh");
}

clubs::ClubsPage &Pages::clubs()
{
    show(u"clubs"_s);
    return *m_clubs;
}

onboard::OnboardPage &Pages::onboard()
{
    show(u"onboard"_s);
    return *m_onboard;
}

logs::LogsPage &Pages::logs()
{
    show(u"logs"_s);
    return *m_logs;
}

void Pages::openClub(const QString &tenantId)
{
    clubs().openClub(tenantId);
}

void Pages::openSlug(const QString &slug)
{
    clubs().openSlug(slug);
}

void Pages::searchClubs(const QString &text)
{
    clubs().search(text);
}

void Pages::showFailedClubs()
{
    clubs().showFailed();
}

void Pages::addPromoCode()
{
    show(u"promos"_s);
    m_promos->create();
}

void Pages::pauseProvisioner()
{
    show(u"switches"_s);
    m_switches->inviteToPause();
}

void Pages::showLog(const QString &tenantId)
{
    logs().showClub(tenantId);
    m_stack.activateWindow();
}

void Pages::continueOnboarding(const QString &tenantId)
{
    onboard().resume(tenantId);
    m_stack.activateWindow();
}

void Pages::showSetting(const QString &key)
{
    show(u"settings"_s);
    m_settings->showPart(key.section(u'.', 0, 0));
}

void Pages::setPublicUrl(const QString &url)
{
    m_publicUrl = url;
    if (m_clubs)
        m_clubs->setPublicUrl(url);
}

void Pages::setCoreTrouble(const QString &trouble)
{
    m_coreTrouble = trouble;
    if (m_clubs)
        m_clubs->setCoreTrouble(trouble);
}

} // namespace touchline::shell
