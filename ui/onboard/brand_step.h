// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::onboard {

class BadgeDrop;
class SwitchOverride;
class ColorField;

/// Step two: the club's colours.
class BrandStep final : public QWidget
{
    Q_OBJECT

public:
    explicit BrandStep(console::Console &console, QWidget *parent = nullptr);

    void begin(const QString &tenantId, const QString &clubName, const domain::Brand &brand);
    /// The colours in the fields; the last good ones while what is typed is none.
    domain::Brand brand() const;

Q_SIGNALS:
    void edited();
    void backRequested();
    /// The colours are stored; `later`: the operator goes on another day.
    void saved(const touchline::domain::Brand &brand, bool later);

private:
    void build();
    void weighContrast();
    void useReadable();
    void take(const domain::Brand &brand);
    void submit(bool later);
    void showError(const domain::Error &error);
    void setPending(bool pending, bool later);

    console::Console &m_console;
    QString m_tenantId{};
    widgets::Label *m_title;
    ColorField *m_primary;
    ColorField *m_secondary;
    BadgeDrop *m_badge;
    forms::FormField *m_badgeField;
    widgets::Notice *m_notice;
    SwitchOverride *m_override;
    widgets::Button *m_back;
    widgets::Button *m_later;
    widgets::Button *m_next;
    bool m_pending = false;
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
