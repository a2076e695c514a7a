// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/action_form.h"

#include "ui/forms/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::settings {

ActionForm::ActionForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QVBoxLayout)
    , m_title(new widgets::Label({}, theme::TextStyle::Strong))
    , m_text(new widgets::Label({}, theme::TextStyle::Body, theme::Role::Muted))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_cancel(new widgets::Button(tr("Cancel")))
    , m_action(new widgets::Button({}, widgets::Button::Kind::Primary))
{
    m_action->setObjectName(u"actionConfirm"_s);
    m_cancel->setObjectName(u"actionCancel"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_fields->setSpacing(theme::space12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_action);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::space8, 0, theme::space8);
    column->setSpacing(theme::space8);
    column->addWidget(new widgets::Rule);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_fields);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    connect(m_action, &QPushButton::clicked, this, &ActionForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &ActionForm::close);
    hide();
}

void ActionForm::ask(const ActionQuestion &question)
{
    // Named alike, so that an answer is never read from a question before.
    qDeleteAll(m_forms);
    m_forms.clear();
    m_lines.clear();
    m_asked = question.fields;
    m_title->setText(question.title);
    m_text->setText(question.text);
    m_text->setVisible(!question.text.isEmpty());
    m_action->setKind(question.kind);
    m_action->setText(question.actionText);
    m_notice->hide();
    for (const ActionField &field : question.fields)
        addField(field);
    m_action->setEnabled(isComplete());
    show();
    if (question.fields.isEmpty())
        m_cancel->setFocus();
    else
        m_lines.value(question.fields.constFirst().name)->setFocus();
}

void ActionForm::addField(const ActionField &field)
{
    auto *line = new QLineEdit;
    line->setObjectName(field.name);
    line->setMaxLength(1024);
    if (field.isSecret)
        line->setEchoMode(QLineEdit::Password);
    auto *form = new forms::FormField(field.title, line);
    form->setHint(field.hint);
    m_fields->addWidget(form);
    m_lines.insert(field.name, line);
    m_forms.insert(field.name, form);
    connect(line, &QLineEdit::textChanged, this, [this, form] {
        form->calm();
        m_action->setEnabled(!m_action->isBusy() && isComplete());
    });
    connect(line, &QLineEdit::returnPressed, this, &ActionForm::accept);
}

bool ActionForm::isComplete() const
{
    return std::ranges::all_of(m_asked, [this](const ActionField &field) {
        const QString text = value(field.name);
        return (!field.isNeeded || !text.isEmpty()) && (field.expected.isEmpty() || text == field.expected);
    });
}

QString ActionForm::value(const QString &name) const
{
    const QLineEdit *line = m_lines.value(name);
    if (!line)
        return {};
    // A passphrase is taken as it is.
    return line->echoMode() == QLineEdit::Password ? line->text() : line->text().trimmed();
}

void ActionForm::accept()
{
    if (!m_action->isBusy() && isComplete())
        Q_EMIT accepted();
}

void ActionForm::setBusy(bool busy)
{
    m_action->setBusy(busy);
    m_cancel->setEnabled(!busy);
}

void ActionForm::showFault(const QString &text, const QString &name)
{
    if (forms::FormField *form = m_forms.value(name)) {
        form->fault(text);
        form->focusWidget()->setFocus();
        return;
    }
    m_notice->setText(text);
    m_notice->show();
}

void ActionForm::close()
{
    // Nothing secret stays in a field nobody sees.
    for (QLineEdit *line : std::as_const(m_lines))
        line->clear();
    hide();
    Q_EMIT closed();
}

} // namespace touchline::settings
