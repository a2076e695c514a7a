// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"

#include <QAbstractButton>

namespace touchline::onboard {

/// A place to drop a picture of the club's badge on, or to choose one from by click or key; takes its two colours.
class BadgeDrop final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit BadgeDrop(QWidget *parent = nullptr);

    /// Reads the picture and answers with one of the signals.
    void take(const QString &path);

    QSize sizeHint() const override { return {320, 68}; }

Q_SIGNALS:
    void colorsFound(const touchline::domain::Brand &brand);
    /// One sentence.
    void failed(const QString &why);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void setHovered(bool hovered);

    bool m_hovered = false;
    bool m_reading = false;
};

} // namespace touchline::onboard
