// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLayout>

namespace touchline::widgets {

/// Lays out widgets in lines, like words: what does not fit beside the others goes into the next line. For rows of
/// buttons whose texts differ in length from language to language.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(int spacing, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// The height it takes in that rectangle.
    int arrange(const QRect &rect, bool apply) const;

    const int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace touchline::widgets
