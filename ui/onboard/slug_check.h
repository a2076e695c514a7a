// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QObject>
#include <QTimer>

namespace touchline::onboard {

/// Tells while somebody types whether a club address can be had: its shape at once, its availability once typing rests.
/// Answers to what is no longer typed are ignored.
class SlugCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlugCheck)

public:
    enum class Verdict {
        Empty,
        Malformed,
        Asking,
        Available,
        Unavailable,
        Unknown, ///< the core did not say; the core decides when the club is created
    };

    explicit SlugCheck(console::Console &console, QObject *parent = nullptr);

    void check(const QString &slug);
    Verdict verdict() const { return m_verdict; }
    /// The verdict as a sentence.
    const QString &text() const { return m_text; }
    /// An address that is free, when this one is not; may be empty.
    const QString &suggestion() const { return m_suggestion; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void answer(const console::SlugAvailability &availability);
    void settle(Verdict verdict, const QString &text, const QString &suggestion = {});

    console::Console &m_console;
    QTimer m_rest{};
    QString m_slug{};
    quint64 m_generation = 0;
    Verdict m_verdict = Verdict::Empty;
    QString m_text{};
    QString m_suggestion{};
};

} // namespace touchline::onboard
