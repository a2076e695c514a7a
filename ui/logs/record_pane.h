// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/log_record.h"

#include <QWidget>
#include <optional>

class QBoxLayout;
class QPlainTextEdit;
class QStackedWidget;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
} // namespace touchline::widgets

namespace touchline::logs {

/// The selected record in full, and where it leads.
class RecordPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordPane(QWidget *parent = nullptr);

    void show(const std::optional<domain::LogRecord> &record);
    using QWidget::show;

Q_SIGNALS:
    void clubRequested(const QString &tenantId);
    /// Show only what belongs to this HTTP request.
    void requestRequested(const QString &requestId);
    void copyLineRequested();
    void copyJsonRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *content();

    QStackedWidget *m_stack;
    QBoxLayout *m_buttons = nullptr;
    widgets::Chip *m_level;
    widgets::Label *m_title;
    QPlainTextEdit *m_json;
    widgets::Button *m_club;
    widgets::Button *m_request;
    widgets::Button *m_copyLine;
    widgets::Button *m_copyJson;
    QString m_tenantId{};
    QString m_requestId{};
};

} // namespace touchline::logs
