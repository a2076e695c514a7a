// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/order_dialog.h"

class QLineEdit;

namespace touchline::clubs {

class ProbeResult;

/// Another address for a club's webhook, and another secret where there is one; *Test now* knocks at what is typed.
class WebhookDialog final : public OrderDialog
{
    Q_OBJECT

public:
    /// The console outlives the dialog.
    WebhookDialog(console::Console &console, const console::ClubDetail &club, QWidget *parent);

    QString webhookUrl() const;
    /// Empty: the one there stays.
    QString webhookSecret() const;

protected:
    bool complete() override;

private:
    void build(const QString &url);
    bool urlGiven();
    void test();

    console::Console &m_console;
    QLineEdit *m_url;
    QLineEdit *m_secret;
    forms::FormField *m_urlField;
    forms::FormField *m_secretField;
    widgets::Button *m_test;
    ProbeResult *m_seen;
    quint64 m_testGeneration = 0;
};

} // namespace touchline::clubs
