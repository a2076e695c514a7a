// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/bulk_form.h"

#include "ui/clubs/bulk/bulk_words.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace touchline::clubs {

namespace {
constexpr int longestReason = 500;
}

BulkForm::BulkForm(console::BulkAction action, QWidget *parent)
    : QWidget(parent)
    , m_action(action)
    , m_question(new widgets::Label({}, theme::TextStyle::Heading))
    , m_reason(new QLineEdit)
    , m_field(new forms::FormField(tr("Reason"), m_reason))
    , m_cancel(new widgets::Button(tr("Keep as it is")))
    , m_go(
          new widgets::Button({}, needsReason(action) ? widgets::Button::Kind::Danger : widgets::Button::Kind::Primary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    m_question->setWordWrap(true);
    column->addWidget(m_question);
    auto *effect = new widgets::Label(bulkEffect(action), theme::TextStyle::Body, theme::Role::Muted);
    effect->setWordWrap(true);
    column->addWidget(effect);
    m_reason->setMaxLength(longestReason);
    m_field->setHint(tr("Stands in the audit trail of each club."));
    m_field->setVisible(needsReason(action));
    column->addWidget(m_field);
    column->addStretch(1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addStretch(1);
    m_cancel->setAutoDefault(false);
    row->addWidget(m_cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    m_go->setDefault(true);
    connect(m_cancel, &QPushButton::clicked, this, &BulkForm::cancelled);
    connect(m_go, &QPushButton::clicked, this, &BulkForm::confirmed);
    connect(m_reason, &QLineEdit::textChanged, this, &BulkForm::look);
    if (needsReason(action))
        setFocusProxy(m_reason);
    else
        setFocusProxy(m_go);
    setCount(-1);
}

QString BulkForm::reason() const
{
    return m_reason->text().simplified();
}

void BulkForm::setCount(qint64 clubs)
{
    m_clubs = clubs;
    m_question->setText(
        clubs < 0 ? tr("%1: counting the clubs…").arg(bulkTitle(m_action)) : bulkQuestion(m_action, clubs));
    m_go->setText(clubs < 0 ? bulkTitle(m_action) : bulkVerb(m_action, clubs));
    look();
}

void BulkForm::look()
{
    m_field->calm();
    // Nobody says yes to a number they have not seen.
    m_go->setEnabled(m_clubs > 0 && (!needsReason(m_action) || !reason().isEmpty()));
}

void BulkForm::setBusy(bool busy)
{
    m_go->setBusy(busy);
    m_cancel->setEnabled(!busy);
    m_reason->setEnabled(!busy);
    if (!busy)
        look();
}

void BulkForm::sayRefused(const domain::Error &error)
{
    m_field->show();
    m_field->fault(errors::errorText(error));
}

} // namespace touchline::clubs
