// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QSpinBox;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::promos {

/// Creates a promo code, or changes what may be changed of one: uses, validity, notes.
class PromoForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PromoForm(console::Console &console, QWidget *parent = nullptr);

    /// A new code; one that is typed already and not saved goes on instead.
    void create();
    /// A change of that code; with something else unsaved, that goes on instead.
    void edit(const domain::PromoCode &promo);
    /// Something has been typed that is neither saved nor given up.
    bool isUnsaved() const;

Q_SIGNALS:
    void saved(const QString &code);
    void cancelled();

private:
    void build();
    QWidget *limits();
    void fill(const domain::PromoCode &promo);
    void save();
    void take(const domain::Result<domain::PromoCode> &reply);
    std::optional<qint64> maxUses() const;
    domain::PromoCode typed() const;
    void giveUp();

    console::Console &m_console;
    QString m_code{}; ///< the one changed; empty: a new one
    std::optional<domain::PromoCode> m_begun{}; ///< as the fields were filled; nothing: there is nothing to save
    widgets::Label *m_title;
    QLineEdit *m_codeLine;
    forms::FormField *m_codeField;
    QSpinBox *m_percent;
    forms::FormField *m_percentField;
    QComboBox *m_plan;
    forms::FormField *m_planField;
    QCheckBox *m_lifetime;
    QLineEdit *m_uses;
    forms::FormField *m_usesField;
    QCheckBox *m_hasStart;
    QDateTimeEdit *m_start;
    QCheckBox *m_hasEnd;
    QDateTimeEdit *m_end;
    forms::FormField *m_endField;
    QLineEdit *m_clubs;
    forms::FormField *m_clubsField;
    QLineEdit *m_notes;
    forms::FormField *m_notesField;
    widgets::Notice *m_notice;
    widgets::Button *m_cancel;
    widgets::Button *m_save;
};

} // namespace touchline::promos
