// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/views_button.h"

#include "ui/clubs/view_dialog.h"
#include "ui/theme/icon.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

ViewsButton::ViewsButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new widgets::Button(tr("Views")))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setIcon(theme::icon(u"chevron-down"_s, theme::Role::Muted));
    m_button->setIconSize({12, 12});
    m_button->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    m_button->setToolTip(tr("Views of the list: filter, order and columns (V)"));
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
    connect(m_button, &QPushButton::clicked, this, &ViewsButton::openMenu);
}

void ViewsButton::openMenu()
{
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 2)));
}

void ViewsButton::addView(QMenu *menu, const ClubView &view)
{
    QAction *action = menu->addAction(QString(view.name).replace(u'&', u"&&"_s));
    action->setToolTip(view.filter);
    action->setStatusTip(view.filter);
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
}

void ViewsButton::fill()
{
    m_menu->clear();
    m_menu->setToolTipsVisible(true);
    for (const ClubView &view : SavedViews::builtIn())
        addView(m_menu, view);
    m_menu->addSeparator();
    for (const ClubView &view : m_views.own())
        addView(m_menu, view);
    if (!m_views.own().isEmpty())
        m_menu->addSeparator();
    m_menu->addAction(tr("Save this view…"), this, &ViewsButton::askForName);
    if (m_views.own().isEmpty())
        return;
    QMenu *removal = m_menu->addMenu(tr("Remove a view"));
    for (const ClubView &view : m_views.own()) {
        removal->addAction(
            QString(view.name).replace(u'&', u"&&"_s), this, [this, name = view.name] { m_views.remove(name); });
    }
}

void ViewsButton::askForName()
{
    auto *dialog = new ViewDialog(m_present ? m_present() : ClubView(), m_views, window());
    connect(dialog, &ViewDialog::named, this, &ViewsButton::save);
    dialog->open();
}

void ViewsButton::save(const QString &name)
{
    ClubView view = m_present ? m_present() : ClubView();
    view.name = name;
    m_views.save(view);
}

} // namespace touchline::clubs
