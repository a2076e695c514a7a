// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/restart_question.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

RestartQuestion::RestartQuestion(const QStringList &unsaved, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Restart without saving?"));
    auto *title = new widgets::Label(tr("Restart without saving?"), theme::TextStyle::Heading);
    auto *text = new widgets::Label(unsaved.join(u'\n'), theme::TextStyle::Body, theme::Role::Muted);
    text->setWordWrap(true);
    text->setMinimumWidth(380);
    auto *stay = new widgets::Button(tr("Cancel"));
    auto *restart = new widgets::Button(tr("Restart without saving"), widgets::Button::Kind::Danger);
    stay->setObjectName(u"restartCancel"_s);
    restart->setObjectName(u"restartAnyway"_s);
    stay->setDefault(true);
    stay->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(restart);
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(restart, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::space12);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(theme::space4);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize);
}

} // namespace touchline::settings
