// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/shortcut_sheet.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

namespace {
QString keysText(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &each : action.shortcuts())
        keys.append(each.toString(QKeySequence::NativeText));
    return keys.join(u" · "_s);
}
} // namespace

QList<ShortcutLine> shortcutLines(const QList<QAction *> &actions)
{
    QList<ShortcutLine> lines;
    for (const QAction *action : actions) {
        if (!action->shortcut().isEmpty() && !action->text().isEmpty())
            lines.append({keysText(*action), action->text()});
    }
    return lines;
}

QList<ShortcutLine> shortcutLines(const QWidget &page)
{
    QList<ShortcutLine> lines;
    for (const QShortcut *shortcut : page.findChildren<QShortcut *>()) {
        if (!shortcut->whatsThis().isEmpty())
            lines.append({shortcut->key().toString(QKeySequence::NativeText), shortcut->whatsThis()});
    }
    return lines + shortcutLines(page.findChildren<QAction *>());
}

ShortcutSheet::ShortcutSheet(const QList<ShortcutGroup> &groups, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shortcuts"));
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    auto *stack = new QVBoxLayout(content);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(theme::space24);
    for (const ShortcutGroup &group : groups) {
        if (!group.lines.isEmpty())
            stack->addWidget(makeGroup(group));
    }
    stack->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Shortcuts"));
    const QSize wanted = content->sizeHint();
    scroll->setMinimumWidth(wanted.width() + theme::space16);
    scroll->setMinimumHeight(std::min(wanted.height() + theme::space4, 520));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(theme::space16);
    column->addWidget(new widgets::Label(tr("Shortcuts"), theme::TextStyle::Page));
    column->addWidget(scroll, 1);
    auto *close = new widgets::Button(tr("Close"));
    close->setDefault(true);
    column->addWidget(close, 0, Qt::AlignRight);
    close->setFocus();
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

QWidget *ShortcutSheet::makeGroup(const ShortcutGroup &group)
{
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space16);
    grid->setVerticalSpacing(theme::space8);
    grid->addWidget(new widgets::Label(group.title, theme::TextStyle::Strong, theme::Role::Muted), 0, 0, 1, -1);
    // Two columns, the first read to its end before the second.
    const auto half = static_cast<int>(group.lines.size() + 1) / 2;
    for (int index = 0; index < group.lines.size(); ++index) {
        const int row = 1 + index % half;
        const int column = index / half * 3;
        const ShortcutLine &line = group.lines.at(index);
        grid->addWidget(new widgets::Label(line.keys, theme::TextStyle::Mono, theme::Role::Muted), row, column);
        grid->addWidget(new widgets::Label(line.what), row, column + 1);
    }
    grid->setColumnMinimumWidth(2, theme::space16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    return whole;
}

} // namespace touchline::shell
