// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

namespace touchline::settings {

/// Asks whether to restart although something is not saved, and says what. Deletes itself once it is answered.
class RestartQuestion final : public QDialog
{
    Q_OBJECT

public:
    RestartQuestion(const QStringList &unsaved, QWidget *parent);
};

} // namespace touchline::settings
