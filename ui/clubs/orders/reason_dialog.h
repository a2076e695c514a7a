// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/order_dialog.h"

class QLineEdit;

namespace touchline::clubs {

/// An order that needs no more than a reason, and for the gravest the club's address typed.
class ReasonDialog final : public OrderDialog
{
    Q_OBJECT

public:
    enum class Reason { Required, Optional };

    ReasonDialog(const QString &title, Weight weight, Reason reason, QWidget *parent);

    /// It can be confirmed only while exactly this is typed.
    void requireTyped(const QString &slug);
    QString reason() const;
    QString typed() const;

protected:
    bool complete() override;

private:
    const Reason m_needed;
    QLineEdit *m_reason;
    forms::FormField *m_reasonField;
    QLineEdit *m_typed = nullptr;
};

} // namespace touchline::clubs
