// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/onboard/club_draft.h"
#include "ui/widgets/card.h"

namespace touchline::widgets {
class Label;
class Swatch;
} // namespace touchline::widgets

namespace touchline::onboard {

/// The club so far, to check it with whoever is on the phone.
class ClubSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit ClubSummary(QWidget *parent = nullptr);

    void show(const ClubDraft &club);
    using QWidget::show;

private:
    widgets::Label *addRow(const QString &title, const QList<QWidget *> &before = {});

    widgets::Card *m_card;
    widgets::Label *m_name;
    widgets::Label *m_address;
    widgets::Label *m_email;
    widgets::Label *m_plan;
    widgets::Label *m_promo;
    widgets::Swatch *m_primary;
    widgets::Swatch *m_secondary;
    widgets::Label *m_colors;
};

} // namespace touchline::onboard
