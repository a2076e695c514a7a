// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QWidget>

namespace touchline::widgets {
class Label;
}

namespace touchline::overview {

class EventLine;

/// What happened last, newest first.
class JustNow final : public QWidget
{
    Q_OBJECT

public:
    explicit JustNow(QWidget *parent = nullptr);

    void showHappenings(const QList<console::Happening> &happenings, qint64 nowMs);

Q_SIGNALS:
    void clubRequested(const QString &tenantId);

private:
    QList<EventLine *> m_lines;
    widgets::Label *m_nothing;
};

} // namespace touchline::overview
