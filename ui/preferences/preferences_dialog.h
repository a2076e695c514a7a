// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace touchline::preferences {

/// The panel as a dialog; deletes itself once it is closed.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent);

Q_SIGNALS:
    void schemeChanged();
};

} // namespace touchline::preferences
