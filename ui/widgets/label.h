// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/metrics.h"
#include "ui/theme/roles.h"

#include <QLabel>

namespace touchline::widgets {

/// A line or paragraph of the type scale in a role's colour. Plain text only: what users typed cannot become markup.
class Label final : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text, theme::TextStyle style = theme::TextStyle::Body,
        theme::Role ink = theme::Role::Text, QWidget *parent = nullptr);

    void setStyle(theme::TextStyle style);
    void setInk(theme::Role ink);
    /// Cuts what does not fit with an ellipsis instead of asking for more room; the tool tip has the whole text.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;
    /// Lets people mark and copy the text with mouse and keyboard.
    void setSelectable();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_elided = false;
    QString m_cutText; ///< what the tool tip was set to because it did not fit
};

} // namespace touchline::widgets
