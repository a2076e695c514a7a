// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/typed_confirmation.h"

#include "ui/forms/form_field.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

TypedConfirmation::TypedConfirmation(const QString &words, const QString &lineName, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_line(new QLineEdit)
{
    m_line->setObjectName(lineName);
    m_line->setMaxLength(40);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new forms::FormField(tr("Production: type %1 to confirm").arg(words), m_line));
    connect(m_line, &QLineEdit::textChanged, this, &TypedConfirmation::changed);
    connect(m_line, &QLineEdit::returnPressed, this, &TypedConfirmation::returnPressed);
    hide();
}

void TypedConfirmation::setEnvironment(const QString &environment)
{
    if (environment == m_environment)
        return;
    m_environment = environment;
    setVisible(environment == "production"_L1);
    Q_EMIT changed();
}

QString TypedConfirmation::missing() const
{
    if (m_environment.isEmpty())
        return tr("The core has not said yet whether this is production.");
    if (m_environment == "production"_L1 && m_line->text().trimmed() != m_words)
        return tr("Type %1 to confirm.").arg(m_words);
    return {};
}

void TypedConfirmation::clear()
{
    m_line->clear();
}

} // namespace touchline::switches
