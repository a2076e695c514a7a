// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/badge_drop.h"

#include "ui/onboard/badge_colors.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QImageReader>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

namespace {
QString localFileOf(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

QString pictureFilter()
{
    QStringList patterns;
    for (const QByteArray &format : QImageReader::supportedImageFormats())
        patterns << u"*."_s + QString::fromLatin1(format);
    return BadgeDrop::tr("Pictures (%1)").arg(patterns.join(u' '));
}
} // namespace

BadgeDrop::BadgeDrop(QWidget *parent)
    : QAbstractButton(parent)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(tr("Drop an image here to take its colours, or click to choose one"));
    setAccessibleName(tr("Take the colours from the badge"));
    connect(this, &QAbstractButton::clicked, this, &BadgeDrop::choose);
}

void BadgeDrop::take(const QString &path)
{
    if (m_reading)
        return;
    m_reading = true;
    update();
    replies::onReply(this, readBadge(path), [this](const domain::Result<domain::Brand> &brand) {
        m_reading = false;
        update();
        if (brand)
            Q_EMIT colorsFound(*brand);
        else
            Q_EMIT failed(brand.error().detail);
    });
}

void BadgeDrop::choose()
{
    auto *dialog = new QFileDialog(this, tr("Picture of the badge"), {}, pictureFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BadgeDrop::take);
    dialog->open();
}

void BadgeDrop::setHovered(bool hovered)
{
    m_hovered = hovered;
    update();
}

void BadgeDrop::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setHovered(true);
}

void BadgeDrop::dragLeaveEvent(QDragLeaveEvent *)
{
    setHovered(false);
}

void BadgeDrop::dropEvent(QDropEvent *event)
{
    setHovered(false);
    event->acceptProposedAction();
    take(localFileOf(event->mimeData()));
}

void BadgeDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lively = m_hovered || hasFocus();
    QPen pen(theme::color(lively ? theme::Role::Accent : theme::Role::Border, palette()), hasFocus() ? 2 : 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(m_hovered ? theme::color(theme::Role::AccentSoft, palette()) : QColor(Qt::transparent));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::controlRadius, theme::controlRadius);
    painter.setFont(theme::font(theme::TextStyle::Body));
    painter.setPen(theme::color(theme::Role::Muted, palette()));
    painter.drawText(rect().adjusted(12, 4, -12, -4), Qt::AlignCenter | Qt::TextWordWrap,
        m_reading ? tr("Reading the picture…") : text());
}

} // namespace touchline::onboard
