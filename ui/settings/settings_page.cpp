// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/settings_page.h"

#include "core/console/settings_desk.h"
#include "core/console/upkeep.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/settings/backups_panel.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/restart_question.h"
#include "ui/settings/save_bar.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/settings_list.h"
#include "ui/settings/test_mail_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_pane.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using console::SettingsView;
using domain::Result;

namespace {
constexpr int partRole = Qt::UserRole;
constexpr int partsWidth = 190;
} // namespace

SettingsPage::SettingsPage(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_header(new widgets::PageHeader(tr("Settings")))
    , m_search(new widgets::SearchField(tr("Search settings"), u"/"_s))
    , m_parts(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_pane(new widgets::StatePane)
    , m_list(new SettingsList)
    , m_notice(new widgets::Notice(theme::Tone::Warning))
    , m_bar(new SaveBar)
{
    build();
    wire();
    m_parts->setCurrentRow(0);
    showChosen();
    showNotice();
}

void SettingsPage::build()
{
    m_search->setObjectName(u"settingsSearch"_s);
    m_parts->setObjectName(u"settingsParts"_s);
    m_notice->setObjectName(u"settingsNotice"_s);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(320);
    m_header->addAction(m_search);
    m_parts->setAccessibleName(tr("Parts of the settings"));
    m_parts->setFixedWidth(partsWidth);
    m_parts->setFrameShape(QFrame::NoFrame);
    m_parts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_parts->setProperty("parts", true);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_list);
    for (const QString &section :
        {u"server"_s, u"signup"_s, u"provision"_s, u"mail"_s, u"backup"_s, u"site"_s, u"logs"_s})
        addPart(section, sectionTitle(section), nullptr);
    m_keys = new KeysPanel(m_console.upkeep());
    m_backups = new BackupsPanel(m_console.upkeep());
    addPart(u"test_mail"_s, tr("Test mail"), scrolled(new TestMailPanel(m_console.upkeep())));
    addPart(u"keys"_s, tr("Signing keys"), scrolled(m_keys));
    addPart(u"backups"_s, tr("Backups"), scrolled(m_backups));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space16);
    row->addWidget(m_parts);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(row, 1);
    column->addWidget(m_bar);
}

QWidget *SettingsPage::scrolled(QWidget *panel)
{
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, theme::space8, 0);
    column->addWidget(panel);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

void SettingsPage::addPart(const QString &part, const QString &title, QWidget *panel)
{
    auto *item = new QListWidgetItem(title, m_parts);
    item->setData(partRole, part);
    item->setSizeHint({partsWidth - 4, theme::controlHeight});
    m_panels.append(panel);
    if (panel)
        m_stack->addWidget(panel);
}

void SettingsPage::wire()
{
    connect(m_parts, &QListWidget::currentRowChanged, this, &SettingsPage::showChosen);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::showChosen);
    connect(m_list, &SettingsList::changed, this, [this] {
        m_saved = false;
        m_bar->setTrouble({});
        m_bar->setChanges(m_list->changes().size());
        showNotice();
    });
    connect(m_bar, &SaveBar::saveRequested, this, &SettingsPage::save);
    connect(m_bar, &SaveBar::discardRequested, m_list, &SettingsList::discard);
    connect(m_notice, &widgets::Notice::actionRequested, this, &SettingsPage::askToRestart);
    connect(m_pane, &widgets::StatePane::actionRequested, this, [this] {
        if (m_isRead)
            m_search->clear();
        else
            refresh();
    });
    connect(m_backups, &BackupsPanel::outcomeShown, this, [this] { showPart(u"backups"_s); });
    connect(&m_console.settings(), &console::SettingsDesk::changed, this, &SettingsPage::refresh);
}

void SettingsPage::showPart(const QString &part)
{
    m_search->clear();
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->data(partRole).toString() == part)
            m_parts->setCurrentRow(row);
    }
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SettingsPage::refresh()
{
    replies::onReply(this, m_console.settings().settings(), [this](const Result<SettingsView> &reply) { take(reply); });
}

void SettingsPage::take(const Result<SettingsView> &reply)
{
    if (!reply) {
        if (!m_isRead)
            m_pane->showError(tr("The settings could not be read"), errors::errorText(reply.error()), tr("Try again"));
        return;
    }
    m_isRead = true;
    m_trouble = reply->trouble;
    m_awaitsRestart = reply->awaitsRestart();
    m_list->show(reply->settings);
    m_header->setRemark(tr("in %1", "the settings file").arg(reply->file));
    showChosen();
    showNotice();
}

void SettingsPage::showChosen()
{
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    m_parts->setEnabled(!isSearch);
    QWidget *panel = m_panels.value(m_parts->currentRow());
    if (panel && !isSearch)
        return m_stack->setCurrentWidget(panel);
    if (!m_isRead) {
        m_pane->showLoading(tr("Reading the settings…"));
        return m_stack->setCurrentWidget(m_pane);
    }
    const QListWidgetItem *item = m_parts->currentItem();
    m_list->narrow(item ? item->data(partRole).toString() : QString(), m_search->text());
    if (m_list->shownRows() > 0)
        return m_stack->setCurrentWidget(m_list);
    m_pane->showEmpty(u"search"_s, tr("No setting matches"), {}, tr("Show all"));
    m_stack->setCurrentWidget(m_pane);
}

void SettingsPage::showNotice()
{
    m_notice->setVisible(!m_trouble.isEmpty() || m_awaitsRestart);
    if (!m_trouble.isEmpty()) {
        m_notice->setTone(theme::Tone::Danger);
        m_notice->setText(tr("The next start would fail: %1").arg(m_trouble));
        m_notice->setAction({});
        return;
    }
    m_notice->setTone(m_saved ? theme::Tone::Success : theme::Tone::Warning);
    m_notice->setText(m_saved ? tr("Saved. The changes take effect after a restart.")
                              : tr("Some settings take effect after a restart."));
    m_notice->setAction(tr("Restart now"));
}

void SettingsPage::save()
{
    const QList<console::SettingChange> changes = m_list->changes();
    if (changes.isEmpty() || m_bar->isBusy())
        return;
    const QString reason = m_bar->reason();
    m_bar->setBusy(true);
    m_bar->setTrouble({});
    replies::onReply(
        this, m_console.settings().save(changes, reason), [this, changes, reason](const Result<SettingsView> &reply) {
            m_bar->setBusy(false);
            if (!reply)
                return takeFault(reply.error());
            m_bar->clearReason(reason);
            m_list->settle(changes);
            m_saved = true;
            take(reply);
        });
}

void SettingsPage::takeFault(const domain::Error &error)
{
    QString key;
    const QString fault = faultText(error, m_list->settings(), &key);
    if (fault.isEmpty())
        return m_bar->setTrouble(error.detail.isEmpty() ? errors::errorText(error) : error.detail);
    // A rule between two settings may name one that is not in view.
    showPart(sectionOf(key));
    m_list->setFault(key, fault);
    m_bar->setTrouble(tr("Nothing was saved: %1").arg(fault));
}

void SettingsPage::setOtherWork(std::function<QStringList()> unsaved)
{
    m_otherWork = std::move(unsaved);
}

void SettingsPage::askToRestart()
{
    QStringList unsaved;
    if (const qsizetype changes = m_list->changes().size(); changes > 0)
        unsaved.append(tr("%n changed setting(s) are not saved.", nullptr, static_cast<int>(changes)));
    if (m_otherWork)
        unsaved += m_otherWork();
    if (unsaved.isEmpty())
        return restart();
    auto *question = new RestartQuestion(unsaved, this);
    connect(question, &QDialog::accepted, this, &SettingsPage::restart);
    question->open();
}

void SettingsPage::restart()
{
    replies::onReply(this, m_console.upkeep().restart(), [this](const Result<void> &begun) {
        if (begun)
            return;
        m_notice->setTone(theme::Tone::Danger);
        m_notice->setText(tr("This instance cannot restart by itself; stop it and start it again."));
        m_notice->setAction({});
    });
}

} // namespace touchline::settings
