// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/view_dialog.h"

#include "ui/forms/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace touchline::clubs {

namespace {
constexpr int longestName = 60;
}

ViewDialog::ViewDialog(const ClubView &view, const SavedViews &views, QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_name(new QLineEdit)
    , m_field(new forms::FormField(tr("Name"), m_name))
    , m_save(new widgets::Button(tr("Save view"), widgets::Button::Kind::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Save this view"));
    setMinimumWidth(420);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(theme::space12);
    column->addWidget(new widgets::Label(tr("Save this view"), theme::TextStyle::Heading));
    auto *what = new widgets::Label(view.filter.isEmpty()
            ? tr("All clubs, in the present order and with the present columns.")
            : tr("Clubs with %1, in the present order and with the present columns.").arg(view.filter),
        theme::TextStyle::Body, theme::Role::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    m_name->setMaxLength(longestName);
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addStretch(1);
    auto *cancel = new widgets::Button(tr("Cancel"));
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_name->text().simplified());
        accept();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ViewDialog::look);
    look();
    m_name->setFocus();
}

void ViewDialog::look()
{
    const QString name = m_name->text().simplified();
    m_save->setEnabled(!name.isEmpty());
    if (m_views.has(name))
        m_field->say(forms::FormField::Mood::Warning, tr("There is a view of this name; it is replaced."));
    else
        m_field->calm();
}

} // namespace touchline::clubs
