// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>

class QButtonGroup;
class QDateTimeEdit;
class QLayout;

namespace touchline::widgets {
class PillButton;
}

namespace touchline::switches {

/// When what was switched off comes back by itself: in half an hour, in two hours, at a time, or when somebody says so.
class BackOnChoice final : public QWidget
{
    Q_OBJECT

public:
    enum Choice { HalfHour, TwoHours, AtTime, ByHand };

    enum class Subject { Signups, Provisioner };

    explicit BackOnChoice(Subject subject, QWidget *parent = nullptr);

    Choice choice() const;
    /// Milliseconds since the epoch, counted from `nowMs`; nothing when somebody has to say so.
    std::optional<qint64> untilMs(qint64 nowMs) const;
    void choose(Choice choice);
    void setTime(qint64 atMs);
    void reset();

Q_SIGNALS:
    void changed();

private:
    widgets::PillButton *addPill(QLayout &row, Choice choice, const QString &text);
    void name(Subject subject);

    QButtonGroup *m_group;
    widgets::PillButton *m_atTime = nullptr;
    QDateTimeEdit *m_time;
};

} // namespace touchline::switches
