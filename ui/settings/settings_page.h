// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>
#include <functional>

class QListWidget;
class QStackedWidget;

namespace touchline::widgets {
class Notice;
class PageHeader;
class SearchField;
class StatePane;
} // namespace touchline::widgets

namespace touchline::console {
struct SettingsView;
}

namespace touchline::settings {

class BackupsPanel;
class KeysPanel;
class SaveBar;
class SettingsList;

/// Every setting with its meaning and where its value comes from; test mail, signing keys and backups. The console
/// must outlive it.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(console::Console &console, QWidget *parent = nullptr);

    /// Shows that part: `server` … `logs`, `test_mail`, `keys`, `backups`.
    void showPart(const QString &part);
    /// How to learn what else would be lost by a restart, as sentences.
    void setOtherWork(std::function<QStringList()> unsaved);

public Q_SLOTS:
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *scrolled(QWidget *panel);
    void addPart(const QString &part, const QString &title, QWidget *panel);
    void wire();
    void take(const domain::Result<console::SettingsView> &reply);
    void showChosen();
    void showNotice();
    void save();
    void takeFault(const domain::Error &error);
    void askToRestart();
    void restart();

    console::Console &m_console;
    widgets::PageHeader *m_header;
    widgets::SearchField *m_search;
    QListWidget *m_parts;
    QStackedWidget *m_stack;
    widgets::StatePane *m_pane;
    SettingsList *m_list;
    KeysPanel *m_keys = nullptr;
    BackupsPanel *m_backups = nullptr;
    widgets::Notice *m_notice;
    SaveBar *m_bar;
    QList<QWidget *> m_panels{}; ///< of the parts that are no settings, in their order
    std::function<QStringList()> m_otherWork{};
    QString m_trouble{};
    bool m_isRead = false;
    bool m_awaitsRestart = false;
    bool m_saved = false; ///< just now, from here
};

} // namespace touchline::settings
