// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/onboard/club_draft.h"

#include <QWidget>

namespace touchline::onboard {

/// A drawing of the club's public page in its colours, always on white as visitors see it.
class ClubPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ClubPreview(QWidget *parent = nullptr);

    void show(const QString &name, const QString &address, const domain::Brand &brand);
    using QWidget::show;
    const domain::Brand &brand() const { return m_brand; }

    QSize sizeHint() const override { return {460, 300}; }
    QSize minimumSizeHint() const override { return {240, 220}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBanner(QPainter &painter, const QRect &area) const;
    void paintFixture(QPainter &painter, const QRect &area) const;
    void paintButton(QPainter &painter, const QPoint &at) const;

    QString m_name{};
    QString m_address{};
    domain::Brand m_brand{};
};

} // namespace touchline::onboard
