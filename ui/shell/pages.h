// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/palette/palette_model.h"
#include "ui/shell/shortcut_sheet.h"

#include <QObject>
#include <functional>

class QStackedWidget;
class QWidget;

namespace touchline::clubs {
class ClubsPage;
class LiveCounts;
} // namespace touchline::clubs
namespace touchline::logs {
class LogsPage;
}
namespace touchline::onboard {
class OnboardPage;
}
namespace touchline::promos {
class PromosPage;
}
namespace touchline::settings {
class SettingsPage;
}
namespace touchline::switches {
class SwitchesPage;
}

namespace touchline::shell {

/// One page of the window. Where it has a slot `refresh()`, F5 calls it; its own QActions stand in the shortcut sheet.
struct PageSpec
{
    enum class Place { Top, Bottom };
    QString key; ///< its name in the settings and the tests
    QString iconName;
    QString title;
    std::function<QWidget *()> make; ///< called once, when the page is first shown
    Place place = Place::Top; ///< of its entry in the navigation
};

/// Which pages there are, in the order of the navigation, and how one leads to another. Lives in the GUI thread; what
/// it is given must outlive it.
class Pages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Pages)

public:
    struct Needs
    {
        console::Console &console;
        const domain::Clock &clock;
        clubs::LiveCounts &counts;
    };

    Pages(Needs needs, QStackedWidget &stack, QObject *parent = nullptr);

    const QList<PageSpec> &all() const { return m_specs; }
    /// -1 if there is none of that name.
    int indexOf(const QString &key) const;
    int current() const { return m_current; }
    QWidget *currentPage() const;
    /// What can be done on the current page just now, with what it is done to.
    QList<palette::Command> actions() const;
    /// Keys of the current page that are no actions of it.
    QList<ShortcutLine> moreKeys() const;

    void show(int index);
    void show(const QString &key) { show(indexOf(key)); }
    void refreshCurrent();

    // From one page to another.
    void openClub(const QString &tenantId);
    void openSlug(const QString &slug);
    void searchClubs(const QString &text);
    void showFailedClubs();
    void addPromoCode();
    void pauseProvisioner();
    void showLog(const QString &tenantId);
    void continueOnboarding(const QString &tenantId);
    /// A part of the settings, or the part that a setting such as `server.public_url` belongs to.
    void showSetting(const QString &key);

    /// Where clubs sign up, for the page that names it.
    void setPublicUrl(const QString &url);
    /// What is wrong with the core, for windows that pages open.
    void setCoreTrouble(const QString &trouble);

Q_SIGNALS:
    void shown(int index);
    /// A page has been made: it is in the stack, not yet shown.
    void made(int index);

private:
    QWidget *page(int index);
    clubs::ClubsPage &clubs();
    onboard::OnboardPage &onboard();
    logs::LogsPage &logs();

    QWidget *makeOverview();
    QWidget *makeClubs();
    QWidget *makeOnboard();
    QWidget *makeLogs();
    QWidget *makeSwitches();
    QWidget *makePromos();
    QWidget *makeAudit();
    QWidget *makeReadiness();
    QWidget *makeSettings();

    const Needs m_needs;
    QStackedWidget &m_stack;
    const QList<PageSpec> m_specs;
    QList<QWidget *> m_made;
    int m_current = -1;
    QString m_publicUrl;
    QString m_coreTrouble;
    clubs::ClubsPage *m_clubs = nullptr;
    onboard::OnboardPage *m_onboard = nullptr;
    logs::LogsPage *m_logs = nullptr;
    switches::SwitchesPage *m_switches = nullptr;
    promos::PromosPage *m_promos = nullptr;
    settings::SettingsPage *m_settings = nullptr;
};

} // namespace touchline::shell
