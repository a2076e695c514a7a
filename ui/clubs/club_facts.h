// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Swatch;
} // namespace touchline::widgets

namespace touchline::clubs {

/// What is known about a club besides its runs: colours, webhook, magic link, content, public page, signup.
class ClubFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit ClubFacts(QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail, qint64 nowMs);

private:
    QVBoxLayout *addSection(const QString &title);
    void addBrand();
    void addWebhook();
    void addMagicLink();
    void addPage();
    void addSignup();

    QVBoxLayout *m_column;
    QString m_publicUrl;
    widgets::Swatch *m_primary = nullptr;
    widgets::Swatch *m_secondary = nullptr;
    widgets::Label *m_colors = nullptr;
    QWidget *m_webhook = nullptr;
    widgets::Label *m_webhookUrl = nullptr;
    widgets::Label *m_webhookState = nullptr;
    widgets::Chip *m_linkChip = nullptr;
    widgets::Label *m_linkTimes = nullptr;
    widgets::Button *m_page = nullptr;
    widgets::Label *m_content = nullptr;
    widgets::Label *m_owner = nullptr;
    widgets::Label *m_signup = nullptr;
};

} // namespace touchline::clubs
