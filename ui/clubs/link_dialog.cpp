// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/link_dialog.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

LinkDialog::LinkDialog(const QString &clubName, const QString &link, QWidget *parent)
    : QDialog(parent)
    , m_link(new QLineEdit(link))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Magic link"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(theme::space12);
    column->addWidget(new widgets::Label(tr("Link for the owner of %1").arg(clubName), theme::TextStyle::Heading));
    auto *remark
        = new widgets::Label(tr("It works once, within 24 hours, and is shown only now. Any link sent before is void."),
            theme::TextStyle::Body, theme::Role::Muted);
    remark->setWordWrap(true);
    column->addWidget(remark);
    m_link->setReadOnly(true);
    m_link->setFont(theme::font(theme::TextStyle::Mono));
    m_link->setAccessibleName(tr("Magic link"));
    m_link->selectAll();
    column->addWidget(m_link);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addStretch(1);
    auto *close = new widgets::Button(tr("Close"));
    auto *copyButton = new widgets::Button(tr("Copy"), widgets::Button::Kind::Primary);
    copyButton->setIcon(theme::icon(u"copy"_s, theme::Role::OnAccent));
    copyButton->setDefault(true);
    row->addWidget(close);
    row->addWidget(copyButton);
    column->addSpacing(theme::space4);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copyButton, &QPushButton::clicked, this, [this, copyButton] {
        copy();
        copyButton->setText(tr("Copied"));
    });
}

void LinkDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_link->text());
}

} // namespace touchline::clubs
