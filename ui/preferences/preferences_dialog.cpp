// SPDX-License-Identifier: GPL-3.0-only
#include "ui/preferences/preferences_dialog.h"

#include "ui/preferences/preferences_panel.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace touchline::preferences {

PreferencesDialog::PreferencesDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Language, colours and closing"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::space16);
    column->addWidget(new widgets::Label(windowTitle(), theme::TextStyle::Page));
    column->addWidget(
        new widgets::Label(tr("What holds for you on this computer."), theme::TextStyle::Body, theme::Role::Muted));
    auto *panel = new PreferencesPanel;
    column->addWidget(panel);
    column->addStretch(1);
    auto *close = new widgets::Button(tr("Close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(panel, &PreferencesPanel::schemeChanged, this, &PreferencesDialog::schemeChanged);
}

} // namespace touchline::preferences
