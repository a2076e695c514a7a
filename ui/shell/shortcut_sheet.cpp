// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/shortcut_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace touchline::shell {

ShortcutSheet::ShortcutSheet(const QList<ShortcutLine> &lines, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(theme::space24);
    grid->setVerticalSpacing(theme::space8);
    grid->addWidget(new widgets::Label(tr("Shortcuts"), theme::TextStyle::Heading), 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, theme::space4);
    int row = 2;
    for (const ShortcutLine &line : lines) {
        grid->addWidget(new widgets::Label(line.keys, theme::TextStyle::Mono, theme::Role::Muted), row, 0);
        grid->addWidget(new widgets::Label(line.what), row, 1);
        ++row;
    }
    grid->setRowMinimumHeight(row++, theme::space8);
    auto *close = new widgets::Button(tr("Close"));
    close->setDefault(true);
    grid->addWidget(close, row, 0, 1, 2, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace touchline::shell
