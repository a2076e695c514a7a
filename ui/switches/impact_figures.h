// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace touchline::switches {

class FigureTile;

/// Whom switching signups off would hit right now. Kept fresh while visible.
class ImpactFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit ImpactFigures(console::Console &console, QWidget *parent = nullptr);

    /// Clubs in the middle of signing up; nothing until the core has said.
    std::optional<qint64> inTheMiddle() const { return m_inTheMiddle; }

Q_SIGNALS:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    FigureTile *addFigure(const QString &title);
    void fetch();
    void show(const console::SwitchImpact &impact);

    console::Console &m_console;
    QHBoxLayout *m_row;
    FigureTile *m_middle;
    FigureTile *m_queued;
    FigureTile *m_lastHour;
    std::optional<qint64> m_inTheMiddle{};
    QTimer m_again{};
    bool m_fetching = false;
};

} // namespace touchline::switches
