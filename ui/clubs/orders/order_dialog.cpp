// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/order_dialog.h"

#include "ui/clubs/orders/order_errors.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Button;

namespace {
constexpr int dialogWidth = 480;
}

OrderDialog::OrderDialog(const QString &title, Weight weight, QWidget *parent)
    : QDialog(parent)
    , m_effects(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_error(new widgets::Notice(theme::Tone::Danger))
    , m_cancel(new Button(tr("Cancel", "close this dialog")))
    , m_confirm(new Button({}, weight == Weight::Destructive ? Button::Kind::Danger : Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(theme::space12);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    auto *heading = new widgets::Label(title, TextStyle::Heading);
    heading->setWordWrap(true);
    heading->setFixedWidth(dialogWidth - 40);
    column->addWidget(heading);
    m_effects->setSpacing(theme::space4);
    column->addLayout(m_effects);
    m_body->setSpacing(theme::space12);
    column->addLayout(m_body);
    column->addWidget(m_error);
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    column->addSpacing(theme::space4);
    column->addLayout(row);
    m_confirm->setObjectName(u"confirmOrder"_s);
    m_cancel->setObjectName(u"cancelOrder"_s);
    m_confirm->setDefault(weight == Weight::Plain);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &OrderDialog::confirm);
}

bool OrderDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

/// What comes up below a field, or after a test, must not squeeze the sentences above it.
void OrderDialog::fitHeight()
{
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
    if (height() < wanted)
        resize(width(), wanted);
}

void OrderDialog::setEffects(const QStringList &effects)
{
    for (const QString &effect : effects) {
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::space8);
        auto *dot = new widgets::IconView(u"dot"_s, Role::Muted, 8);
        dot->setFixedSize(8, 18);
        auto *text = new widgets::Label(effect, TextStyle::Body, Role::Muted);
        text->setWordWrap(true);
        row->addWidget(dot, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        m_effects->addLayout(row);
    }
    setAccessibleDescription(effects.join(u' '));
}

void OrderDialog::setConfirm(const QString &text, const QString &busyText)
{
    m_confirm->setText(text);
    m_busyText = busyText;
}

void OrderDialog::addField(forms::FormField *field, const QString &wireName)
{
    m_body->addWidget(field);
    m_fields.append({wireName, field});
}

void OrderDialog::setReady(bool ready)
{
    m_ready = ready;
    m_confirm->setEnabled(ready && !m_pending);
}

void OrderDialog::confirm()
{
    if (m_finished)
        return accept();
    if (m_pending || !m_ready)
        return;
    m_error->hide();
    if (complete())
        Q_EMIT confirmed();
}

void OrderDialog::setPending(bool pending)
{
    m_pending = pending;
    m_confirm->setBusy(pending, m_busyText);
    m_confirm->setEnabled(!pending && m_ready);
    m_cancel->setEnabled(!pending);
}

void OrderDialog::showError(const domain::Error &error)
{
    QWidget *first = nullptr;
    for (const auto &[name, field] : std::as_const(m_fields)) {
        const QString text = errors::fieldErrorText(error, name);
        if (text.isEmpty())
            continue;
        field->fault(text);
        if (!first)
            first = field->focusWidget();
    }
    if (first)
        return first->setFocus();
    m_error->setText(orderErrorText(error));
    m_error->show();
}

void OrderDialog::finish()
{
    m_finished = true;
    m_cancel->hide();
    m_confirm->setText(tr("Close"));
    m_confirm->setKind(Button::Kind::Secondary);
    m_confirm->setDefault(true);
}

void OrderDialog::reject()
{
    // What was sent is answered: until then nobody can say whether it happened.
    if (!m_pending)
        QDialog::reject();
}

} // namespace touchline::clubs
