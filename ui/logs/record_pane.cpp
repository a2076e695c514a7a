// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/record_pane.h"

#include "ui/logs/log_filter.h"
#include "ui/logs/log_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_pane.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::logs {

RecordPane::RecordPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_level(new widgets::Chip)
    , m_title(new widgets::Label({}, theme::TextStyle::Strong))
    , m_json(new QPlainTextEdit)
    , m_club(new widgets::Button(tr("Open the club")))
    , m_request(new widgets::Button(tr("Only this request")))
    , m_copyLine(new widgets::Button(tr("Copy line")))
    , m_copyJson(new widgets::Button(tr("Copy JSON")))
{
    auto *nothing = new widgets::StatePane;
    nothing->showEmpty(u"logs"_s, tr("No record selected"), tr("Select one to see all of it."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(content());
    auto *card = new widgets::Card;
    card->body()->addWidget(m_stack);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    connect(m_club, &QPushButton::clicked, this, [this] { Q_EMIT clubRequested(m_tenantId); });
    connect(m_request, &QPushButton::clicked, this, [this] { Q_EMIT requestRequested(m_requestId); });
    connect(m_copyLine, &QPushButton::clicked, this, &RecordPane::copyLineRequested);
    connect(m_copyJson, &QPushButton::clicked, this, &RecordPane::copyJsonRequested);
    show(std::nullopt);
}

QWidget *RecordPane::content()
{
    m_club->setObjectName(u"openClub"_s);
    m_request->setObjectName(u"onlyRequest"_s);
    m_json->setObjectName(u"recordJson"_s);
    m_json->setReadOnly(true);
    m_json->setFont(theme::font(theme::TextStyle::Mono));
    m_json->setAccessibleName(tr("The record as JSON"));
    m_json->setTabChangesFocus(true);
    m_title->setElided(true);
    for (widgets::Button *button : {m_club, m_request, m_copyLine, m_copyJson})
        button->setSize(widgets::Button::Size::Small);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space8);
    head->addWidget(m_title, 1);
    head->addWidget(m_level);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(theme::space8);
    ways->addWidget(m_club);
    ways->addWidget(m_request);
    ways->addStretch(1);
    auto *copies = new QHBoxLayout;
    copies->setSpacing(theme::space8);
    copies->addWidget(m_copyLine);
    copies->addWidget(m_copyJson);
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttons->setSpacing(theme::space8);
    m_buttons->addLayout(ways, 1);
    m_buttons->addLayout(copies);
    m_buttons->setAlignment(copies, Qt::AlignLeft);
    column->addLayout(head);
    column->addWidget(m_json, 1);
    column->addLayout(m_buttons);
    return whole;
}

void RecordPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_buttons->setDirection(width() > 560 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void RecordPane::show(const std::optional<domain::LogRecord> &record)
{
    m_tenantId = record ? record->fields.value(u"tenantId"_s).toString() : QString();
    m_requestId = record ? record->fields.value(u"requestId"_s).toString() : QString();
    m_stack->setCurrentIndex(record ? 1 : 0);
    m_title->setText(record ? record->msg.simplified() : QString());
    m_title->setToolTip({});
    if (record)
        m_level->setLook({levelTone(record->level), levelIcon(record->level), domain::logLevelName(record->level)});
    m_json->setPlainText(record ? prettyJson(*record) : QString());
    m_club->setVisible(!m_tenantId.isEmpty());
    m_request->setVisible(!m_requestId.isEmpty());
}

} // namespace touchline::logs
