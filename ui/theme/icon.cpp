// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace touchline::theme {

namespace {
class PaletteIconEngine final : public QIconEngine
{
public:
    PaletteIconEngine(QString name, Role off, Role on)
        : m_name(std::move(name))
        , m_off(off)
        , m_on(on)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2);
        painter->drawPixmap(corner, drawn(side, mode, state, painter->device()->devicePixelRatio()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// As large as asked for, the drawing in its middle: a wider size leaves room between icon and text.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap canvas(size);
        canvas.setDevicePixelRatio(scale);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        paint(&painter, QRect({}, (QSizeF(size) / scale).toSize()), mode, state);
        return canvas;
    }

    QIconEngine *clone() const override { return new PaletteIconEngine(m_name, m_off, m_on); }

private:
    QPixmap drawn(int side, QIcon::Mode mode, QIcon::State state, qreal scale) const
    {
        QColor ink = color(state == QIcon::On ? m_on : m_off);
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.45F);
        return iconPixmap(m_name, ink, side, scale);
    }

    QString m_name;
    Role m_off;
    Role m_on;
};
} // namespace

QIcon icon(const QString &name, Role role)
{
    return icon(name, role, role);
}

QIcon icon(const QString &name, Role off, Role on)
{
    return QIcon(new PaletteIconEngine(name, off, on));
}

QPixmap iconPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key
        = u"touchline-icon/%1/%2/%3/%4"_s.arg(name, color.name(QColor::HexArgb)).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int pixels = std::max(1, qRound(size * devicePixelRatio));
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QByteArray drawing = file.readAll();
        drawing.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
        QSvgRenderer renderer(drawing);
        QPainter painter(&pixmap);
        painter.setOpacity(color.alphaF());
        renderer.render(&painter);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace touchline::theme
