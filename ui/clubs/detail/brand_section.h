// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/widgets/fold_section.h"

namespace touchline::widgets {
class Swatch;
}

namespace touchline::clubs {

class BrandPreview;

/// The club's colours, and the head of its page in them.
class BrandSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit BrandSection(QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail);

private:
    widgets::Swatch *m_primary;
    widgets::Swatch *m_secondary;
    widgets::Label *m_colors;
    BrandPreview *m_preview;
};

/// The head of a club's page, small: its name and address in its colours, as visitors see it.
class BrandPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit BrandPreview(QWidget *parent = nullptr);

    void setClub(const QString &name, const QString &address, const domain::Brand &brand);
    QSize sizeHint() const override { return {240, 84}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_address;
    domain::Brand m_brand{};
};

} // namespace touchline::clubs
