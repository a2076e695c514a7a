// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/order_dialog.h"

class QLineEdit;

namespace touchline::clubs {

/// Puts a new signing secret in place and shows it this once, for copying. The old one signs as well for a day.
class SecretDialog final : public OrderDialog
{
    Q_OBJECT

public:
    SecretDialog(const QString &clubName, QWidget *parent);

    /// Empty: the core makes one.
    QString secret() const;
    /// The new secret is in place.
    void showSecret(const console::RotatedSecret &rotated);

protected:
    bool complete() override;

private:
    QLineEdit *m_own;
    forms::FormField *m_ownField;
    QWidget *m_shown;
    QLineEdit *m_secret;
    widgets::Button *m_copy;
    widgets::Label *m_until;
};

} // namespace touchline::clubs
