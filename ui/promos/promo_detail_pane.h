// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QLineEdit;
class QTableView;
class QVBoxLayout;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::promos {

class PromoUsesModel;

/// One promo code: what it offers, who used it, and what can be done with it.
class PromoDetailPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PromoDetailPane(console::Console &console, QWidget *parent = nullptr);

    /// Shows the code as the list has it, and reads who used it.
    void show(const domain::PromoCode &promo, qint64 nowSeconds);
    using QWidget::show;
    const QString &code() const { return m_promo.code; }

Q_SIGNALS:
    void editRequested();
    void clubRequested(const QString &tenantId);

private:
    QWidget *reasonForm();
    QWidget *usesArea();
    void build();
    void showFacts(qint64 nowSeconds);
    void fetchUses();
    void askReason(bool ask);
    void switchState();
    void openUse();

    console::Console &m_console;
    domain::PromoCode m_promo{};
    widgets::Label *m_title;
    widgets::Chip *m_chip;
    widgets::Label *m_offer;
    widgets::Label *m_window;
    widgets::Label *m_clubs;
    widgets::Label *m_notes;
    widgets::Button *m_edit;
    widgets::Button *m_switch;
    QWidget *m_form = nullptr;
    QLineEdit *m_reason;
    forms::FormField *m_reasonField;
    widgets::Button *m_cancel;
    widgets::Button *m_confirm;
    widgets::Notice *m_notice;
    widgets::Label *m_usesTitle;
    PromoUsesModel *m_uses;
    QTableView *m_table;
    widgets::Label *m_noUses;
};

} // namespace touchline::promos
