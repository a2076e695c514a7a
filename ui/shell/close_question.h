// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/preferences/preferences.h"

#include <QDialog>

class QCheckBox;

namespace touchline::shell {

/// Asks what closing means while the core serves: keep serving in the tray, or stop. Without a tray it says so and only
/// offers to stop. Deletes itself once it is answered.
class CloseQuestion final : public QDialog
{
    Q_OBJECT

public:
    struct Situation
    {
        qint64 clubsInWork = 0;
        bool trayThere = false;
        bool quitting = false; ///< the program is to end, not only the window
    };

    CloseQuestion(const Situation &situation, QWidget *parent);

Q_SIGNALS:
    void keepServing();
    void stop();

private:
    QString sentence(const Situation &situation) const;
    void answer(preferences::OnClose choice);

    QCheckBox *m_always;
};

} // namespace touchline::shell
