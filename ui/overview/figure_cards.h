// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/overview/figure_card.h"

class QGridLayout;

namespace touchline::overview {

/// The row of figures: signups, provisioned, in work, failed, and how long it takes.
class FigureCards final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCards(QWidget *parent = nullptr);

    void show(const console::FiguresView &view);
    /// How many clubs have failed comes from the counts that the navigation's badge shows too.
    void showCounts(const std::optional<console::ClubCounts> &counts);
    using QWidget::show;
    /// In one row of five, or in rows of three where five would cut their remarks off.
    void setWide(bool wide);

Q_SIGNALS:
    /// The clubs of that state are asked for; nothing: all of them.
    void clubsRequested(std::optional<touchline::domain::ProvisionState> state);

private:
    FigureCard *add(const QString &title, std::optional<domain::ProvisionState> state);
    void showFailed();

    QGridLayout *m_grid;
    QList<FigureCard *> m_cards;
    FigureCard *m_signups;
    FigureCard *m_provisioned;
    FigureCard *m_inWork;
    FigureCard *m_failed;
    FigureCard *m_took;
    int m_columns = 0;
    std::optional<qint64> m_failedCount{};
    std::optional<qint64> m_oldestFailureMs{};
    qint64 m_asOfMs = 0;
};

} // namespace touchline::overview
