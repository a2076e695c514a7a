// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/onboard/club_draft.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Label;
class Notice;
class PillButton;
} // namespace touchline::widgets

namespace touchline::onboard {

class PromoCheck;
class SignupsGate;
class SlugCheck;

/// Step one: who the club is. Creates it; from then on it only shows what was entered.
class BasicStep final : public QWidget
{
    Q_OBJECT

public:
    explicit BasicStep(console::Console &console, QWidget *parent = nullptr);

    /// What is in the fields.
    ClubDraft draft() const;
    /// Shows a club that exists already: nothing can be changed any more.
    void lock(const ClubDraft &club);
    /// Empty fields for the next club.
    void reset();
    /// Puts back what was typed before for a club that does not exist yet.
    void fill(const ClubDraft &draft);
    /// Whether somebody has typed something that is not stored yet.
    bool isDirty() const;
    /// Address the club pages begin with, e.g. `https://clubs.example.org`.
    void setPublicUrl(const QString &url);

Q_SIGNALS:
    void edited();
    /// The club was created as `club`; its plan is the one stored, which a promo code may have made another than
    /// `ordered`.
    void started(const touchline::onboard::ClubDraft &club, touchline::domain::Plan ordered);
    /// Next on a club that exists already.
    void passed();

private:
    void build();
    void buildPlan(QWidget *row);
    void wire();
    void nameEdited();
    void slugEdited(const QString &text);
    void showSlugVerdict();
    void showPromoVerdict();
    void useSuggestion();
    void submit();
    bool complete();
    void receive(const ClubDraft &order, const domain::Result<console::StartedClub> &reply);
    void showError(const domain::Error &error);
    void setPending(bool pending);
    QString typedSlug() const;

    console::Console &m_console;
    SlugCheck *m_slugCheck;
    PromoCheck *m_promoCheck;
    SignupsGate *m_gate;
    widgets::Notice *m_notice;
    QLineEdit *m_name;
    QLineEdit *m_slug;
    QLineEdit *m_email;
    QLineEdit *m_promo;
    forms::FormField *m_nameField;
    forms::FormField *m_slugField;
    forms::FormField *m_emailField;
    forms::FormField *m_planField = nullptr;
    forms::FormField *m_promoField;
    QButtonGroup *m_plans;
    widgets::Button *m_next;
    QString m_publicUrl{};
    QString m_tenantId{}; ///< set once the club exists
    bool m_slugTyped = false; ///< somebody chose the address: the name no longer makes it
    bool m_pending = false;
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
