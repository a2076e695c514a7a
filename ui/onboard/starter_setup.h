// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QAction;
class QLineEdit;

namespace touchline::clubs {
class ProbeResult;
}
namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Notice;
class Label;
} // namespace touchline::widgets

namespace touchline::onboard {

/// What a Starter club brings: its webhook and the secret that signs what is sent there, with a test of the webhook.
class StarterSetup final : public QWidget
{
    Q_OBJECT

public:
    explicit StarterSetup(console::Console &console, QWidget *parent = nullptr);

    QString webhookUrl() const;
    QString webhookSecret() const;
    /// Whether both can be sent; says at the field what is missing otherwise.
    bool complete();
    /// Shows an error at its field; false if it is about none of them.
    bool showError(const domain::Error &error);
    void reset();
    void setWebhookUrl(const QString &url);
    void fill(const QString &url, const QString &secret);

Q_SIGNALS:
    void submitted();

private:
    void build();
    QWidget *secretRow();
    void generate();
    void setSecretShown(bool shown);
    void test();
    bool urlGiven();

    console::Console &m_console;
    QLineEdit *m_url;
    QLineEdit *m_secret;
    forms::FormField *m_urlField;
    forms::FormField *m_secretField = nullptr;
    widgets::Button *m_generate;
    widgets::Button *m_reveal;
    widgets::Button *m_copy;
    widgets::Button *m_test;
    clubs::ProbeResult *m_seen;
    quint64 m_testGeneration = 0;
    bool m_testing = false;
};

} // namespace touchline::onboard
