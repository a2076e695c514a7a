// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/saved_views.h"

#include <QDialog>

class QLineEdit;

namespace touchline::forms {
class FormField;
}

namespace touchline::widgets {
class Button;
}

namespace touchline::clubs {

/// Asks what the present view is to be called. Deletes itself when closed.
class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `views` outlives it.
    ViewDialog(const ClubView &view, const SavedViews &views, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    void look();

    const SavedViews &m_views;
    QLineEdit *m_name;
    forms::FormField *m_field;
    widgets::Button *m_save;
};

} // namespace touchline::clubs
