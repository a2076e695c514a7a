// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QWidget>

class QGridLayout;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Rule;
} // namespace touchline::widgets

namespace touchline::overview {

/// The clubs that failed and wait for an operator, newest first, each with why and a way to it.
class NeedsYou final : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsYou(QWidget *parent = nullptr);

    void showClubs(const QList<console::ClubNote> &clubs, qint64 nowMs);
    /// How many there are in all.
    void showTotal(std::optional<qint64> failed);

Q_SIGNALS:
    void clubRequested(const QString &tenantId);
    void allRequested();

private:
    struct Row
    {
        widgets::Label *name;
        widgets::Chip *chip;
        widgets::Label *why;
        widgets::Button *open;
        widgets::Rule *rule;
    };
    Row makeRow(QGridLayout &grid, int row);
    void write();

    QList<Row> m_rows;
    QList<QWidget *> m_header;
    widgets::Label *m_nothing;
    widgets::Button *m_all;
    QList<console::ClubNote> m_clubs;
    std::optional<qint64> m_total{};
};

} // namespace touchline::overview
