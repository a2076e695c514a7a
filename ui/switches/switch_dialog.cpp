// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/switch_dialog.h"

#include "ui/replies/on_reply.h"
#include "ui/switches/state_card.h"
#include "ui/switches/switch_off_form.h"
#include "ui/theme/metrics.h"

#include <QVBoxLayout>

namespace touchline::switches {

SwitchDialog::SwitchDialog(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_console(console)
    , m_state(new StateCard(console))
    , m_form(new SwitchOffForm(console))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Signups"));
    setMinimumWidth(680);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12);
    column->addWidget(m_state);
    column->addWidget(m_form);
    connect(m_form, &SwitchOffForm::switched, this, &QDialog::accept);
    connect(m_form, &SwitchOffForm::cancelled, this, &QDialog::reject);
    connect(m_state, &StateCard::retryRequested, this, &SwitchDialog::fetch);
    connect(m_state, &StateCard::switched, this, &QDialog::accept);
    connect(&m_console, &console::Console::switchChanged, this, [this](const console::SwitchView &view) {
        m_state->show(view);
        m_form->show(view.state);
    });
    fetch();
}

void SwitchDialog::fetch()
{
    replies::onReply(this, m_console.switchView(), [this](const domain::Result<console::SwitchView> &view) {
        if (!view)
            return m_state->showTrouble(view.error());
        m_state->show(*view);
        m_form->show(view->state);
    });
    replies::onReply(this, m_console.status(), [this](const domain::Result<console::CoreStatus> &status) {
        if (status)
            m_form->setEnvironment(status->environment);
    });
}

} // namespace touchline::switches
