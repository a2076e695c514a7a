// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QFrame>

class QHBoxLayout;

namespace touchline::widgets {

class Button;
class Label;

/// A soft box with a sentence in its tone: why something failed, what to look out for. Wraps.
class Notice final : public QFrame
{
    Q_OBJECT

public:
    explicit Notice(theme::Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(theme::Tone tone);
    void setText(const QString &text);
    QString text() const;
    /// A quiet button at the right end; empty takes it away.
    void setAction(const QString &text);

Q_SIGNALS:
    void actionRequested();

private:
    QHBoxLayout *m_row;
    Label *m_text;
    Button *m_action = nullptr;
};

} // namespace touchline::widgets
