// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/clubs_pane.h"

#include "ui/clubs/clubs_model.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/filter_bar.h"
#include "ui/errors/error_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/state_pane.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

ClubsPane::ClubsPane(ClubsModel &model, ClubsTable &table, const FilterBar &filters, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_table(table)
    , m_filters(filters)
    , m_pane(new widgets::StatePane)
{
    addWidget(&m_table);
    addWidget(m_pane);
    connect(m_pane, &widgets::StatePane::actionRequested, this, &ClubsPane::act);
}

void ClubsPane::setPublicUrl(const QString &url)
{
    if (m_publicUrl == url)
        return;
    m_publicUrl = url;
    look();
}

void ClubsPane::look()
{
    const bool rows = m_model.rowCount() > 0;
    m_offersOnboarding = false;
    m_pane->setFooter(nullptr);
    setCurrentWidget(rows ? static_cast<QWidget *>(&m_table) : m_pane);
    if (rows)
        return;
    switch (m_model.phase()) {
    case ClubsModel::Phase::Loading:
        m_pane->showLoading(tr("Loading clubs…"));
        break;
    case ClubsModel::Phase::Failed:
        m_pane->showError(tr("The clubs cannot be read"), errors::errorText(m_model.error()), tr("Try again"));
        break;
    case ClubsModel::Phase::Ready:
        showEmpty();
        break;
    }
}

void ClubsPane::showEmpty()
{
    if (const QString filter = m_filters.filterText(); !filter.isEmpty()) {
        m_pane->showEmpty(u"search"_s, tr("No club matches"),
            m_filters.searchText().isEmpty() ? tr("At the moment no club is in this state.")
                                             : tr("There is no club with %1.", "a filter").arg(filter),
            tr("Show all clubs"));
        return;
    }
    m_offersOnboarding = true;
    m_pane->showEmpty(u"clubs"_s, tr("No clubs yet"),
        tr("The first one arrives as soon as somebody signs up at the public address, or when you onboard it from "
           "here."),
        tr("Onboard a club"));
    if (m_publicUrl.isEmpty())
        return;
    auto *address = new widgets::Button(m_publicUrl, widgets::Button::Kind::Link);
    connect(address, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_publicUrl)); });
    m_pane->setFooter(address);
}

void ClubsPane::act()
{
    if (m_model.phase() == ClubsModel::Phase::Failed)
        m_model.reload();
    else if (!m_filters.filterText().isEmpty())
        Q_EMIT allClubsRequested();
    else
        Q_EMIT onboardRequested();
}

} // namespace touchline::clubs
