// SPDX-License-Identifier: GPL-3.0-only
#include "ui/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace touchline::widgets {

namespace {
void collect(QWidget *widget, QList<QWidget *> &found);

void collect(const QLayout &layout, QList<QWidget *> &found)
{
    for (int index = 0; index < layout.count(); ++index) {
        QLayoutItem *item = layout.itemAt(index);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(*item->layout(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.append(widget);
    if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), found);
    } else if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int index = 0; index < stack->count(); ++index)
            collect(stack->widget(index), found);
    } else if (auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget()) {
        collect(scroll->widget(), found);
    } else if (widget->layout() && !qobject_cast<QAbstractItemView *>(widget)) {
        collect(*widget->layout(), found);
    }
}
} // namespace

void orderTabs(QWidget &root)
{
    QList<QWidget *> found;
    collect(&root, found);
    for (qsizetype index = 1; index < found.size(); ++index)
        QWidget::setTabOrder(found.at(index - 1), found.at(index));
}

} // namespace touchline::widgets
