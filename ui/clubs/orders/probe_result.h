// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "core/domain/result.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class Notice;
}

namespace touchline::clubs {

/// What a test of a webhook saw: the verdict, and below it the cascade, a line a probe with its mark.
class ProbeResult final : public QWidget
{
    Q_OBJECT

public:
    explicit ProbeResult(QWidget *parent = nullptr);

    void show(const domain::Result<console::WebhookTest> &test);
    using QWidget::show;
    void clear();

private:
    void addLine(const QString &line);

    widgets::Notice *m_verdict;
    QWidget *m_cascade;
    QVBoxLayout *m_lines;
};

} // namespace touchline::clubs
