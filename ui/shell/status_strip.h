// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFrame>
#include <QTimer>

namespace touchline::widgets {
class Button;
class IconView;
class Label;
} // namespace touchline::widgets

namespace touchline::shell {

class CoreWatch;

/// The line at the bottom: where the API listens (a click copies it), clubs in work, commit latency, errors, operator.
class StatusStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);

    void show(const CoreWatch &watch);
    /// Copies where the API listens, or what links begin with; says so for a moment.
    void copyUrl();

private:
    QString m_url;
    QString m_serving;
    QTimer m_copied;
    widgets::IconView *m_dot;
    widgets::Button *m_serves;
    widgets::Label *m_work;
    widgets::Label *m_commit;
    widgets::Label *m_errors;
    widgets::Label *m_operator;
};

} // namespace touchline::shell
