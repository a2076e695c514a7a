// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QWidget>

namespace touchline::clubs {

/// When something happened within a run, and how long it took: spans on a thin track that stands for the whole run.
class DurationBar final : public QWidget
{
    Q_OBJECT

public:
    /// Milliseconds since the epoch.
    struct Span
    {
        qint64 fromMs = 0;
        qint64 toMs = 0;
        theme::Tone tone = theme::Tone::Neutral;
        bool operator==(const Span &) const = default;
    };

    explicit DurationBar(QWidget *parent = nullptr);

    /// The track stands for the time from `fromMs` to `toMs`.
    void setSpans(const QList<Span> &spans, qint64 fromMs, qint64 toMs);

    QSize sizeHint() const override { return {84, 12}; }
    QSize minimumSizeHint() const override { return {40, 12}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Span> m_spans;
    qint64 m_fromMs = 0;
    qint64 m_toMs = 0;
};

} // namespace touchline::clubs
