// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/list_notice.h"

#include "ui/clubs/clubs_model.h"
#include "ui/errors/error_text.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

namespace touchline::clubs {

ListNotice::ListNotice(ClubsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_notice(new widgets::Notice(theme::Tone::Warning))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_notice);
    m_notice->setAction(tr("Try again"));
    connect(m_notice, &widgets::Notice::actionRequested, this, &ListNotice::tryAgain);
    connect(&m_model, &ClubsModel::phaseChanged, this, &ListNotice::look);
    hide();
}

void ListNotice::look()
{
    switch (m_model.phase()) {
    case ClubsModel::Phase::Loading:
        // What was wrong is wrong until there is an answer.
        return;
    case ClubsModel::Phase::Failed:
        m_notice->setText(tr("The list may be out of date. %1").arg(errors::errorText(m_model.error())));
        // Without a list its pane says so.
        setVisible(m_model.rowCount() > 0);
        return;
    case ClubsModel::Phase::Ready:
        if (const auto &failure = m_model.pageFailure())
            m_notice->setText(tr("The clubs after these could not be read. %1").arg(errors::errorText(*failure)));
        setVisible(m_model.pageFailure().has_value());
        return;
    }
    Q_UNREACHABLE();
}

void ListNotice::tryAgain()
{
    if (m_model.phase() == ClubsModel::Phase::Failed)
        m_model.reload();
    else
        m_model.retryPage();
}

} // namespace touchline::clubs
