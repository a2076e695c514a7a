// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/window_actions.h"

#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline::shell {

namespace {
struct WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)
};

void addEverydayActions(ActionRegistry &registry, MainWindow &window, Pages &pages)
{
    registry.add({.iconName = u"search"_s,
                     .text = WindowActions::tr("Search clubs, pages, actions"),
                     .keys = Qt::CTRL | Qt::Key_K},
        [&window] { window.openPalette(); });
    registry.add({.iconName = u"search"_s, .text = WindowActions::tr("Search on this page"), .keys = Qt::Key_Slash},
        [&window] { window.focusPageSearch(); });
    registry.add({.iconName = u"onboard"_s,
                     .text = WindowActions::tr("Onboard a club"),
                     .keys = Qt::CTRL | Qt::Key_N,
                     .keywords = WindowActions::tr("new sign up", "words the action is found by")},
        [&pages] { pages.show(u"onboard"_s); });
    registry.add({.iconName = u"warning"_s,
                     .text = WindowActions::tr("Show the failed clubs"),
                     .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                     .keywords = WindowActions::tr("errors problems", "words the action is found by")},
        [&pages] { pages.showFailedClubs(); });
    registry.add({.iconName = u"refresh"_s,
                     .text = WindowActions::tr("Read this page and the state of the core again"),
                     .keys = Qt::Key_F5,
                     .keywords = WindowActions::tr("refresh reload", "words the action is found by")},
        [&window] { window.refreshPage(); });
    registry.add({.iconName = u"switches"_s,
                     .text = WindowActions::tr("Switch signups off or on…"),
                     .keys = Qt::CTRL | Qt::ALT | Qt::Key_S,
                     .keywords = WindowActions::tr("kill switch stop start", "words the action is found by")},
        [&window] { window.switchSignups(); });
}

void addDeskActions(ActionRegistry &registry, Pages &pages)
{
    registry.add({.iconName = u"pause"_s,
                     .text = WindowActions::tr("Pause or resume the provisioner…"),
                     .keys = Qt::CTRL | Qt::ALT | Qt::Key_P,
                     .keywords = WindowActions::tr("stop start runs", "words the action is found by")},
        [&pages] { pages.pauseProvisioner(); });
    registry.add({.iconName = u"tag"_s,
                     .text = WindowActions::tr("Add a promo code…"),
                     .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        [&pages] { pages.addPromoCode(); });
    registry.add({.iconName = u"key"_s,
                     .text = WindowActions::tr("Rotate keys…"),
                     .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                     .keywords = WindowActions::tr("signing tokens", "words the action is found by")},
        [&pages] { pages.showSetting(u"keys"_s); });
    registry.add({.iconName = u"download"_s,
                     .text = WindowActions::tr("Back up or restore…"),
                     .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_B},
        [&pages] { pages.showSetting(u"backups"_s); });
    registry.add(
        {.iconName = u"mail"_s, .text = WindowActions::tr("Send a test mail…"), .keys = Qt::CTRL | Qt::ALT | Qt::Key_M},
        [&pages] { pages.showSetting(u"test_mail"_s); });
}

void addWindowActions(ActionRegistry &registry, MainWindow &window)
{
    registry.add({.iconName = u"copy"_s,
                     .text = WindowActions::tr("Copy the address that is served"),
                     .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                     .keywords = WindowActions::tr("URL API", "words the action is found by")},
        [&window] { window.copyAddress(); });
    registry.add({.iconName = u"keyboard"_s,
                     .text = WindowActions::tr("Show the shortcuts"),
                     .keys = Qt::Key_Question,
                     .keywords = WindowActions::tr("keys help", "words the action is found by")},
        [&window] { window.showShortcuts(); });
    registry.add(
        {.iconName = u"palette"_s,
            .text = WindowActions::tr("Language, colours and closing…"),
            .keys = Qt::CTRL | Qt::Key_Comma,
            .keywords = WindowActions::tr("preferences dark light tray notifications", "words the action is found by")},
        [&window] { window.showPreferences(); });
    registry.add({.iconName = u"info"_s,
                     .text = WindowActions::tr("About Touchline"),
                     .keys = Qt::Key_F1,
                     .keywords = WindowActions::tr("version licence libraries", "words the action is found by")},
        [&window] { window.showAbout(); });
    registry.add({.iconName = u"close"_s, .text = WindowActions::tr("Close the window"), .keys = Qt::CTRL | Qt::Key_W},
        [&window] { window.close(); });
    registry.add({.iconName = u"power"_s,
                     .text = WindowActions::tr("Quit Touchline…"),
                     .keys = Qt::CTRL | Qt::Key_Q,
                     .keywords = WindowActions::tr("stop exit", "words the action is found by")},
        [&window] { window.quit(); });
}
} // namespace

void addActions(ActionRegistry &registry, MainWindow &window, Pages &pages)
{
    addEverydayActions(registry, window, pages);
    addDeskActions(registry, pages);
    addWindowActions(registry, window);
}

} // namespace touchline::shell
