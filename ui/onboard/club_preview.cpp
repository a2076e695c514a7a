// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/club_preview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QDate>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

namespace {
constexpr int bannerHeight = 112;
constexpr int margin = 28;

QColor pageColor(theme::Role role)
{
    return theme::color(role, theme::Scheme::Light);
}

/// The club's second colour where it can be read on the first, else black or white.
QString inkOn(const domain::Brand &brand)
{
    return domain::contrastRatio(brand.primaryColor, brand.secondaryColor) >= 4.5
        ? brand.secondaryColor
        : domain::readableTextColor(brand.primaryColor);
}

void drawLine(QPainter &painter, theme::TextStyle style, const QColor &ink, const QRect &line, const QString &text)
{
    painter.setFont(theme::font(style));
    painter.setPen(ink);
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}
} // namespace

ClubPreview::ClubPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Preview of the club's page"));
}

void ClubPreview::show(const QString &name, const QString &address, const domain::Brand &brand)
{
    m_name = name.isEmpty() ? tr("Name of the club") : name;
    m_address = address;
    m_brand = brand;
    setAccessibleDescription(tr("%1 in %2 and %3").arg(m_name, brand.primaryColor, brand.secondaryColor));
    update();
}

void ClubPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(rect(), pageColor(theme::Role::Surface));
    paintBanner(painter, QRect(0, 0, width(), bannerHeight));
    const QRect page = rect().adjusted(margin, bannerHeight, -margin, 0);
    drawLine(painter, theme::TextStyle::Heading, pageColor(theme::Role::Text),
        QRect(page.left(), page.top() + 22, page.width(), 24), tr("Welcome to your club page"));
    drawLine(painter, theme::TextStyle::Body, pageColor(theme::Role::Muted),
        QRect(page.left(), page.top() + 48, page.width(), 24),
        tr("This is how the club's page looks in these colours."));
    // What would be cut off is left out.
    if (page.height() >= 170)
        paintFixture(painter, QRect(page.left(), page.top() + 85, page.width(), 72));
    if (page.height() >= 215)
        paintButton(painter, {page.left(), page.top() + 168});
    painter.restore();
    painter.setPen(theme::color(theme::Role::Border, palette()));
    painter.drawPath(frame);
}

void ClubPreview::paintBanner(QPainter &painter, const QRect &area) const
{
    painter.fillRect(area, QColor(m_brand.primaryColor));
    painter.fillRect(QRect(area.left(), area.bottom() - 3, area.width(), 4), QColor(m_brand.secondaryColor));
    const QColor ink(inkOn(m_brand));
    drawLine(painter, theme::TextStyle::Figure, ink, QRect(margin, 26, area.width() - 2 * margin, 36), m_name);
    drawLine(painter, theme::TextStyle::Body, ink, QRect(margin, 63, area.width() - 2 * margin, 20), m_address);
}

void ClubPreview::paintFixture(QPainter &painter, const QRect &area) const
{
    painter.setPen(pageColor(theme::Role::Border));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius, theme::cardRadius);
    const QRect inside = area.adjusted(14, 12, -14, -12);
    const QDate day = QDate::currentDate().addDays(7);
    drawLine(painter, theme::TextStyle::Strong, pageColor(theme::Role::Text),
        QRect(inside.left(), inside.top(), inside.width() / 2, 24),
        tr("%1 · 10:30", "day of a match, kick-off").arg(QLocale().toString(day, u"ddd d MMM"_s)));
    painter.setFont(theme::font(theme::TextStyle::Body));
    painter.setPen(pageColor(theme::Role::Muted));
    painter.drawText(
        QRect(inside.left(), inside.top(), inside.width(), 24), Qt::AlignRight | Qt::AlignVCenter, tr("Home Ground"));
    drawLine(painter, theme::TextStyle::Body, pageColor(theme::Role::Text),
        QRect(inside.left(), inside.top() + 24, inside.width(), 24), tr("%1 – Sample Opponent").arg(m_name));
}

void ClubPreview::paintButton(QPainter &painter, const QPoint &at) const
{
    painter.setFont(theme::font(theme::TextStyle::Strong));
    const QString text = tr("Add a fixture");
    const QRect button(at, QSize(painter.fontMetrics().horizontalAdvance(text) + 32, theme::controlHeight));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(m_brand.primaryColor));
    painter.drawRoundedRect(button, theme::controlRadius, theme::controlRadius);
    painter.setPen(QColor(inkOn(m_brand)));
    painter.drawText(button, Qt::AlignCenter, text);
}

} // namespace touchline::onboard
