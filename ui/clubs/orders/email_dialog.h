// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/order_dialog.h"

class QLineEdit;

namespace touchline::clubs {

/// The owner's mail address, corrected.
class EmailDialog final : public OrderDialog
{
    Q_OBJECT

public:
    EmailDialog(const console::ClubDetail &club, QWidget *parent);

    QString email() const;

protected:
    bool complete() override;

private:
    QLineEdit *m_email;
    forms::FormField *m_field;
};

} // namespace touchline::clubs
