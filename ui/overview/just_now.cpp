// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/just_now.h"

#include "ui/overview/event_line.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace touchline::overview {

namespace {
constexpr int mostLines = 9;
} // namespace

JustNow::JustNow(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new widgets::Label(tr("Nothing has happened yet."), theme::TextStyle::Body, theme::Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_nothing);
    // The lines stay and take other texts, so that neither the mouse nor the keyboard loses its place.
    for (int i = 0; i < mostLines; ++i) {
        auto *line = new EventLine;
        line->hide();
        connect(line, &QAbstractButton::clicked, this, [this, line] {
            if (!line->tenantId().isEmpty())
                Q_EMIT clubRequested(line->tenantId());
        });
        column->addWidget(line);
        m_lines.append(line);
    }
    column->addStretch(1);
}

void JustNow::showHappenings(const QList<console::Happening> &happenings, qint64 nowMs)
{
    m_nothing->setVisible(happenings.isEmpty());
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < happenings.size();
        if (used)
            m_lines.at(i)->setHappening(happenings.at(i), nowMs);
        m_lines.at(i)->setVisible(used);
    }
}

} // namespace touchline::overview
