// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/readiness/readiness_words.h"

#include <QWidget>

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::readiness {

/// One line of the checklist: its state, what it is about, what was found, and a button that leads to where that is put
/// right.
class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent = nullptr);

    void show(const domain::CheckEntry &entry);
    using QWidget::show;
    const domain::CheckEntry &entry() const { return m_entry; }
    QString text() const;

Q_SIGNALS:
    void fixRequested(touchline::domain::Finding finding);

private:
    domain::CheckEntry m_entry;
    widgets::Chip *m_chip;
    widgets::Label *m_title;
    widgets::Label *m_finding;
    widgets::Button *m_fix;
};

} // namespace touchline::readiness
