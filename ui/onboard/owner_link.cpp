// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/owner_link.h"

#include "ui/clubs/link_dialog.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

OwnerLink::OwnerLink(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_copy(new widgets::Button(tr("Copy owner's link"), widgets::Button::Kind::Primary))
    , m_link(new QLineEdit)
{
    m_copy->setObjectName(u"copyOwnerLink"_s);
    m_link->setObjectName(u"ownerLink"_s);
    m_link->setReadOnly(true);
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8);
    row->addWidget(m_copy);
    row->addWidget(m_link, 1);
    m_field = new forms::FormField(tr("Owner's link"), editor, m_link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(m_copy, &QPushButton::clicked, this, &OwnerLink::mint);
}

void OwnerLink::begin(const QString &tenantId, const QString &clubName)
{
    m_clubName = clubName;
    if (tenantId == m_tenantId)
        return;
    ++m_generation;
    m_tenantId = tenantId;
    m_pending = false;
    m_copy->setBusy(false);
    m_link->clear();
    m_link->hide();
    m_field->setHint(tr("Signs the owner in, once, within 24 hours. A link mailed before stops working."));
    m_field->calm();
}

void OwnerLink::mint()
{
    if (m_pending || m_tenantId.isEmpty())
        return;
    m_pending = true;
    m_copy->setBusy(true, tr("Making the link…"));
    replies::onReply(this, m_console.copyMagicLink(m_tenantId),
        [this, generation = m_generation, name = m_clubName](const domain::Result<QString> &link) {
            if (generation == m_generation)
                return take(link);
            if (!link)
                return;
            // Another club is shown by now, but the link mailed to the owner of that one is void already.
            auto *dialog = new clubs::LinkDialog(name, *link, window());
            dialog->open();
        });
}

void OwnerLink::take(const domain::Result<QString> &link)
{
    m_pending = false;
    m_copy->setBusy(false);
    if (!link)
        return m_field->fault(errors::errorText(link.error()));
    QGuiApplication::clipboard()->setText(*link);
    m_link->setText(*link);
    m_link->setCursorPosition(0);
    m_link->show();
    m_field->say(forms::FormField::Mood::Good,
        tr("Copied. It is shown only this once; the link mailed before no longer works."));
}

} // namespace touchline::onboard
