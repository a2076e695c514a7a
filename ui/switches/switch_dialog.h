// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QDialog>

namespace touchline::switches {

class StateCard;
class SwitchOffForm;

/// The signups switch by itself, for whoever is not on its page: off with its impact first, or on again. Closes when
/// the switch has been thrown; deletes itself. The console must outlive it.
class SwitchDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SwitchDialog(console::Console &console, QWidget *parent = nullptr);

private:
    void fetch();

    console::Console &m_console;
    StateCard *m_state;
    SwitchOffForm *m_form;
};

} // namespace touchline::switches
