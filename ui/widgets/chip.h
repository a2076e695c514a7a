// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QSize>
#include <QWidget>

class QPainter;

namespace touchline::widgets {

/// What a state chip shows: a tone, a shape and words, never colour alone.
struct ChipLook
{
    theme::Tone tone = theme::Tone::Neutral;
    QString icon{}; ///< name in resources/icons; may be empty
    QString text{};
    bool operator==(const ChipLook &) const = default;
};

/// The chip's size in device-independent pixels; digits count as equally wide.
QSize chipSize(const ChipLook &look);
/// Paints the chip at the left edge of `rect`, vertically centred, in the colours of `palette`'s scheme. For delegates.
void paintChip(QPainter &painter, const QRect &rect, const ChipLook &look, const QPalette &palette);

/// The same as a widget.
class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(QWidget *parent = nullptr);
    explicit Chip(const ChipLook &look, QWidget *parent = nullptr);

    const ChipLook &look() const { return m_look; }
    void setLook(const ChipLook &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipLook m_look;
};

} // namespace touchline::widgets
