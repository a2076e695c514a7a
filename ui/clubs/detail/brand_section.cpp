// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/brand_section.h"

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/swatch.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;

namespace {
/// WCAG 2.2, 1.4.3 (AA): below it the page itself takes black or white.
constexpr double readableRatio = 4.5;

QString inkOn(const domain::Brand &brand)
{
    return domain::contrastRatio(brand.primaryColor, brand.secondaryColor) >= readableRatio
        ? brand.secondaryColor
        : domain::readableTextColor(brand.primaryColor);
}

void drawCut(QPainter &painter, TextStyle style, const QRect &line, const QString &text)
{
    painter.setFont(theme::font(style));
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}
} // namespace

BrandSection::BrandSection(QWidget *parent)
    : FoldSection(tr("Brand"), u"brand"_s, parent)
    , m_primary(new widgets::Swatch({}))
    , m_secondary(new widgets::Swatch({}))
    , m_colors(new widgets::Label({}, TextStyle::Mono, Role::Muted))
    , m_preview(new BrandPreview)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    m_colors->setSelectable();
    row->addWidget(m_primary);
    row->addWidget(m_secondary);
    row->addWidget(m_colors);
    row->addStretch(1);
    body()->addLayout(row);
    body()->addWidget(m_preview);
}

void BrandSection::setDetail(const console::ClubDetail &detail)
{
    m_primary->setColor(QColor(detail.brand.primaryColor));
    m_secondary->setColor(QColor(detail.brand.secondaryColor));
    m_colors->setText(u"%1 %2"_s.arg(detail.brand.primaryColor, detail.brand.secondaryColor));
    const QUrl page(detail.publicUrl);
    m_preview->setClub(detail.club.name, page.authority() + page.path(), detail.brand);
}

BrandPreview::BrandPreview(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BrandPreview::setClub(const QString &name, const QString &address, const domain::Brand &brand)
{
    m_name = name;
    m_address = address;
    m_brand = brand;
    setAccessibleName(tr("How the club's page looks"));
    setAccessibleDescription(tr("%1 in %2 and %3").arg(name, brand.primaryColor, brand.secondaryColor));
    update();
}

void BrandPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius, theme::controlRadius);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(rect(), QColor(m_brand.primaryColor));
    painter.fillRect(QRect(0, height() - 4, width(), 4), QColor(m_brand.secondaryColor));
    painter.setPen(QColor(inkOn(m_brand)));
    const QRect inside = rect().adjusted(theme::space16, 14, -theme::space16, -14);
    drawCut(painter, TextStyle::Page, QRect(inside.left(), inside.top(), inside.width(), 28), m_name);
    drawCut(painter, TextStyle::Small, QRect(inside.left(), inside.top() + 30, inside.width(), 18), m_address);
    painter.restore();
    painter.setPen(theme::color(Role::Border, palette()));
    painter.drawPath(frame);
}

} // namespace touchline::clubs
