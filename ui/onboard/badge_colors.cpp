// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/badge_colors.h"

#include <QColor>
#include <QCoreApplication>
#include <QHash>
#include <QImageReader>
#include <QtConcurrentRun>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

namespace {
constexpr int sampleSide = 128;
constexpr int bits = 4; ///< per channel: shades of one colour fall into one bucket

struct BadgeTexts
{
    Q_DECLARE_TR_FUNCTIONS(BadgeTexts)
};

struct Bucket
{
    qint64 pixels = 0;
    qint64 red = 0;
    qint64 green = 0;
    qint64 blue = 0;

    QColor mean() const
    {
        return {static_cast<int>(red / pixels), static_cast<int>(green / pixels), static_cast<int>(blue / pixels)};
    }
};

double distance(const QColor &a, const QColor &b)
{
    return std::hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue());
}

bool isGround(const QColor &color)
{
    return color.red() > 235 && color.green() > 235 && color.blue() > 235;
}

QImage sampleOf(const QImage &badge)
{
    return badge.scaled(sampleSide, sampleSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_ARGB32);
}

std::vector<Bucket> bucketsOf(const QImage &image)
{
    std::vector<Bucket> buckets(1U << (3 * bits));
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = line[x];
            if (qAlpha(pixel) < 128)
                continue;
            const auto index = static_cast<size_t>((qRed(pixel) >> (8 - bits) << (2 * bits))
                | (qGreen(pixel) >> (8 - bits) << bits) | (qBlue(pixel) >> (8 - bits)));
            Bucket &bucket = buckets[index];
            ++bucket.pixels;
            bucket.red += qRed(pixel);
            bucket.green += qGreen(pixel);
            bucket.blue += qBlue(pixel);
        }
    }
    std::erase_if(buckets, [](const Bucket &bucket) { return bucket.pixels == 0; });
    std::sort(buckets.begin(), buckets.end(), [](const Bucket &a, const Bucket &b) { return a.pixels > b.pixels; });
    return buckets;
}

/// Neighbouring buckets are one colour to the eye: the smaller ones are counted with the bigger.
std::vector<Bucket> merged(const std::vector<Bucket> &buckets)
{
    std::vector<Bucket> groups;
    for (const Bucket &bucket : buckets) {
        const auto near = std::find_if(groups.begin(), groups.end(),
            [&bucket](const Bucket &group) { return distance(group.mean(), bucket.mean()) < 48; });
        if (near == groups.end()) {
            groups.push_back(bucket);
            continue;
        }
        near->pixels += bucket.pixels;
        near->red += bucket.red;
        near->green += bucket.green;
        near->blue += bucket.blue;
    }
    std::stable_sort(
        groups.begin(), groups.end(), [](const Bucket &a, const Bucket &b) { return a.pixels > b.pixels; });
    return groups;
}
/// The exact colour the group consists of, where one stands out (drawings); else its mean (photographs).
QString colorOf(const Bucket &group, const QImage &image)
{
    const QColor mean = group.mean();
    QHash<QRgb, qint64> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qAlpha(pixel) >= 128 && distance(QColor(pixel), mean) < 32)
                ++counts[pixel | 0xff000000U];
        }
    }
    QRgb best = mean.rgb();
    qint64 most = group.pixels / 10;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each) {
        if (each.value() > most) {
            best = each.key();
            most = each.value();
        }
    }
    return QColor(best).name().toUpper();
}
} // namespace

std::optional<domain::Brand> badgeColors(const QImage &badge)
{
    if (badge.isNull())
        return std::nullopt;
    const QImage image = sampleOf(badge);
    std::vector<Bucket> groups = merged(bucketsOf(image));
    if (groups.empty())
        return std::nullopt;
    const bool onlyGround
        = std::all_of(groups.begin(), groups.end(), [](const Bucket &group) { return isGround(group.mean()); });
    if (!onlyGround)
        std::erase_if(groups, [](const Bucket &group) { return isGround(group.mean()); });
    const QString primary = colorOf(groups.front(), image);
    // A speck is no club colour: the second one must cover at least a fiftieth of the first.
    if (groups.size() < 2 || groups[1].pixels * 50 < groups[0].pixels)
        return domain::Brand{primary, domain::readableTextColor(primary)};
    return domain::Brand{primary, colorOf(groups[1], image)};
}

QFuture<domain::Result<domain::Brand>> readBadge(const QString &path)
{
    return QtConcurrent::run([path]() -> domain::Result<domain::Brand> {
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QSize size = reader.size();
        if (size.isValid() && (size.width() > 512 || size.height() > 512))
            reader.setScaledSize(size.scaled(512, 512, Qt::KeepAspectRatio));
        const std::optional<domain::Brand> brand = badgeColors(reader.read());
        if (!brand)
            return domain::fail(
                domain::ErrorCode::InvalidRequest, BadgeTexts::tr("This file is not a picture Touchline can read."));
        return *brand;
    });
}

} // namespace touchline::onboard
