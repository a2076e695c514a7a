// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/about_box.h"

#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

AboutBox::AboutBox(console::Console &console, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QGridLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Touchline"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::space12);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space12);
    head->addWidget(new widgets::IconView(u"logo"_s, Role::Accent, 28));
    head->addWidget(new Label(tr("Touchline %1").arg(QCoreApplication::applicationVersion()), TextStyle::Page));
    head->addStretch(1);
    column->addLayout(head);
    auto *what
        = new Label(tr("Operator console for onboarding sports clubs. Free software under the GNU General Public "
                       "License, version 3 only; it comes without any warranty."),
            TextStyle::Body, Role::Muted);
    what->setWordWrap(true);
    what->setMinimumWidth(460);
    column->addWidget(what);
    column->addWidget(new widgets::Rule);
    m_rows->setHorizontalSpacing(theme::space24);
    m_rows->setVerticalSpacing(6);
    m_rows->setColumnStretch(2, 1);
    column->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    auto *copyAll = new widgets::Button(tr("Copy"));
    copyAll->setAccessibleDescription(tr("Copies the versions, for a report"));
    auto *close = new widgets::Button(tr("Close"));
    close->setDefault(true);
    buttons->addWidget(copyAll);
    buttons->addStretch(1);
    buttons->addWidget(close);
    column->addSpacing(theme::space4);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize); // grows with the rows that arrive
    connect(copyAll, &QPushButton::clicked, this, &AboutBox::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setFocus();
    m_lines.append(u"Touchline %1 · GPL-3.0-only"_s.arg(QCoreApplication::applicationVersion()));
    replies::onReply(
        this, console.libraries(), [this](const domain::Result<QList<console::LibraryVersion>> &libraries) {
            showLibraries(libraries ? *libraries : QList<console::LibraryVersion>());
        });
}

void AboutBox::showLibraries(const QList<console::LibraryVersion> &libraries)
{
    addRow(u"Qt"_s, QString::fromLatin1(qVersion()), tr("GPL-3.0 (HTTP Server and Charts), else LGPL-3.0"));
    for (const console::LibraryVersion &library : libraries)
        addRow(library.name, library.version, library.licence);
    addRow(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), {});
}

void AboutBox::addRow(const QString &name, const QString &version, const QString &licence)
{
    const int row = m_rows->rowCount();
    m_rows->addWidget(new Label(name), row, 0);
    m_rows->addWidget(new Label(version, TextStyle::Mono, Role::Muted), row, 1);
    m_rows->addWidget(new Label(licence, TextStyle::Small, Role::Muted), row, 2);
    m_lines.append(licence.isEmpty() ? u"%1 %2"_s.arg(name, version) : u"%1 %2 · %3"_s.arg(name, version, licence));
}

void AboutBox::copy()
{
    QGuiApplication::clipboard()->setText(m_lines.join(u'\n'));
}

} // namespace touchline::shell
