// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPointer>
#include <QWidget>

class QColorDialog;
class QLineEdit;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Swatch;
}

namespace touchline::onboard {

/// One club colour: a swatch, its value in hex, and a dialog to pick it from.
class ColorField final : public QWidget
{
    Q_OBJECT

public:
    ColorField(const QString &title, const QString &color, QWidget *parent = nullptr);

    /// `#RRGGBB` in capitals; the last good value while what is typed is none.
    const QString &color() const { return m_color; }
    bool isValid() const;
    void setColor(const QString &color);
    forms::FormField *field() const { return m_field; }

Q_SIGNALS:
    void changed();
    void submitted();

private:
    void read(const QString &typed);
    void pick();

    QString m_title;
    QString m_color;
    QLineEdit *m_hex;
    widgets::Swatch *m_swatch;
    forms::FormField *m_field;
    QPointer<QColorDialog> m_dialog{};
};

/// `#RRGGBB` in capitals from `f2a900`, `#F2A900` or `#fa0`; empty if it is no colour.
QString normalizedColor(const QString &typed);

} // namespace touchline::onboard
