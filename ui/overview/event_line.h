// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QAbstractButton>

namespace touchline::overview {

/// One line of what happened: when, and what, in a shape and ink of its kind. Leads to the club it is about.
class EventLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit EventLine(QWidget *parent = nullptr);

    void setHappening(const console::Happening &happening, qint64 nowMs);
    QString tenantId() const { return m_happening.tenantId; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    console::Happening m_happening;
    QString m_when;
};

} // namespace touchline::overview
