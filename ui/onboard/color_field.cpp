// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/color_field.h"

#include "core/domain/brand.h"
#include "ui/forms/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/swatch.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

QString normalizedColor(const QString &typed)
{
    QString text = typed.trimmed().toUpper();
    if (!text.startsWith(u'#'))
        text.prepend(u'#');
    if (text.size() == 4)
        text = u"#%1%1%2%2%3%3"_s.arg(text.at(1)).arg(text.at(2)).arg(text.at(3));
    return domain::isHexColor(text) ? text : QString();
}

ColorField::ColorField(const QString &title, const QString &color, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_color(color)
    , m_hex(new QLineEdit(color))
    , m_swatch(new widgets::Swatch(QColor(color), {40, theme::controlHeight}))
{
    auto *editor = new QWidget;
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space12);
    auto *pickButton = new widgets::Button(tr("Pick…"));
    pickButton->setAccessibleName(tr("Pick %1").arg(title));
    m_hex->setFixedWidth(140);
    m_hex->setMaxLength(9);
    row->addWidget(m_swatch);
    row->addWidget(m_hex);
    row->addWidget(pickButton);
    row->addStretch(1);
    m_field = new forms::FormField(title, editor, m_hex);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);

    connect(m_hex, &QLineEdit::textEdited, this, &ColorField::read);
    connect(m_hex, &QLineEdit::editingFinished, this, [this] {
        if (isValid())
            m_hex->setText(m_color);
    });
    connect(m_hex, &QLineEdit::returnPressed, this, &ColorField::submitted);
    connect(pickButton, &QPushButton::clicked, this, &ColorField::pick);
}

bool ColorField::isValid() const
{
    return !normalizedColor(m_hex->text()).isEmpty();
}

void ColorField::setColor(const QString &color)
{
    m_hex->setText(color);
    read(color);
}

void ColorField::read(const QString &typed)
{
    const QString color = normalizedColor(typed);
    if (color.isEmpty()) {
        m_field->fault(tr("Give a colour as # and six digits of 0–9 and A–F."));
    } else {
        m_color = color;
        m_swatch->setColor(QColor(color));
        m_field->calm();
    }
    Q_EMIT changed();
}

void ColorField::pick()
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new QColorDialog(QColor(m_color), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setWindowTitle(m_title);
    connect(m_dialog, &QColorDialog::currentColorChanged, this,
        [this](const QColor &color) { setColor(color.name().toUpper()); });
    connect(m_dialog, &QColorDialog::rejected, this, [this, before = m_color] { setColor(before); });
    m_dialog->open();
}

} // namespace touchline::onboard
