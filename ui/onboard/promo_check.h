// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QObject>
#include <QTimer>

namespace touchline::onboard {

/// The offer of a promo code in words, e.g. `25 % off · Pro plan · 3 uses left`.
QString offerText(const console::PromoOffer &offer);

/// Tells while somebody types what a promo code is worth. Answers to what is no longer typed are ignored.
class PromoCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PromoCheck)

public:
    enum class Verdict {
        Empty,
        Asking,
        Good,
        Refused,
        Unknown, ///< the core did not say
    };

    explicit PromoCheck(console::Console &console, QObject *parent = nullptr);

    /// `slug`: the address wanted, since a code may be for some clubs only; may be empty.
    void check(const QString &code, const QString &slug);
    Verdict verdict() const { return m_verdict; }
    const QString &text() const { return m_text; }
    /// The plan the code switches the club to, if it does.
    std::optional<domain::Plan> appliedPlan() const { return m_appliedPlan; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void refuse(const domain::Error &error);
    void settle(Verdict verdict, const QString &text, std::optional<domain::Plan> plan = {});

    console::Console &m_console;
    QTimer m_rest{};
    QString m_code{};
    QString m_slug{};
    quint64 m_generation = 0;
    Verdict m_verdict = Verdict::Empty;
    QString m_text{};
    std::optional<domain::Plan> m_appliedPlan{};
};

} // namespace touchline::onboard
