// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/switch_override.h"

#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

SwitchOverride::SwitchOverride(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_notice(new widgets::Notice(theme::Tone::Danger,
          tr("Signups are off, also for clubs that had begun. You may carry on with this one all the same.")))
    , m_reason(new QLineEdit)
    , m_go(new widgets::Button(tr("Carry on all the same")))
{
    m_reason->setObjectName(u"carryOnReason"_s);
    m_reason->setMaxLength(500);
    m_reason->setPlaceholderText(tr("e.g. agreed with the duty desk on the phone"));
    m_go->setObjectName(u"carryOn"_s);
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_go);
    m_field = new forms::FormField(tr("Reason (kept in the audit)"), editor, m_reason);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addWidget(m_notice);
    column->addWidget(m_field);
    connect(m_reason, &QLineEdit::textEdited, m_field, &forms::FormField::calm);
    connect(m_reason, &QLineEdit::returnPressed, this, &SwitchOverride::submit);
    connect(m_go, &QPushButton::clicked, this, &SwitchOverride::submit);
    hide();
}

void SwitchOverride::ask(const QString &tenantId)
{
    ++m_generation;
    m_tenantId = tenantId;
    m_go->setBusy(false);
    m_field->calm();
    show();
    m_reason->setFocus();
}

void SwitchOverride::dismiss()
{
    ++m_generation;
    m_go->setBusy(false);
    m_reason->clear();
    hide();
}

void SwitchOverride::submit()
{
    if (m_go->isBusy())
        return;
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty()) {
        m_field->fault(tr("Give a reason; it is kept in the audit."));
        m_reason->setFocus();
        return;
    }
    m_go->setBusy(true, tr("Carrying on…"));
    replies::onReply(this, m_console.letSignupFinish(m_tenantId, reason),
        [this, generation = m_generation](const domain::Result<void> &reply) {
            if (generation == m_generation)
                receive(reply);
        });
}

void SwitchOverride::receive(const domain::Result<void> &reply)
{
    m_go->setBusy(false);
    if (!reply) {
        const QString atField = errors::fieldErrorText(reply.error(), u"reason");
        m_field->fault(atField.isEmpty() ? errors::errorText(reply.error()) : atField);
        return;
    }
    dismiss();
    Q_EMIT granted();
}

} // namespace touchline::onboard
