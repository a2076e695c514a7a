// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/theme/roles.h"

#include <QAbstractButton>

namespace touchline::shell {

/// Always visible: whether clubs can sign up, and if not, since when and until when. A click leads to the switch.
class SignupsPill final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SignupsPill(QWidget *parent = nullptr);

    /// `view` empty: not known yet; `stale`: it was so when the core last answered.
    void setView(const std::optional<console::SwitchView> &view, bool stale, qint64 nowMs);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    theme::Tone m_tone = theme::Tone::Neutral;
};

/// An outlined word for where one is: `PRODUCTION`, `PREVIEW`, `DRY RUN`.
class EnvironmentBadge final : public QWidget
{
    Q_OBJECT

public:
    explicit EnvironmentBadge(QWidget *parent = nullptr);

    void setBadge(const QString &text, theme::Tone tone, const QString &meaning);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    theme::Tone m_tone = theme::Tone::Neutral;
};

} // namespace touchline::shell
