// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/starter_setup.h"

#include "ui/clubs/orders/probe_result.h"
#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/onboard/webhook_secret.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

using forms::FormField;

namespace {
constexpr qsizetype minimumSecret = 16;
constexpr qsizetype maximumSecret = 256;
} // namespace

StarterSetup::StarterSetup(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_url(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_urlField(new FormField(tr("Webhook address"), m_url))
    , m_generate(new widgets::Button(tr("Generate")))
    , m_reveal(new widgets::Button(tr("Show")))
    , m_copy(new widgets::Button(tr("Copy")))
    , m_test(new widgets::Button(tr("Test now")))
    , m_seen(new clubs::ProbeResult)
{
    build();
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        ++m_testGeneration;
        m_urlField->calm();
        m_seen->clear();
    });
    connect(m_secret, &QLineEdit::textChanged, this, [this] {
        m_secretField->calm();
        m_copy->setEnabled(!m_secret->text().isEmpty());
    });
    connect(m_generate, &QPushButton::clicked, this, &StarterSetup::generate);
    connect(
        m_reveal, &QPushButton::clicked, this, [this] { setSecretShown(m_secret->echoMode() == QLineEdit::Password); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_secret->text());
        m_secretField->say(FormField::Mood::Good, tr("Copied."));
    });
    connect(m_test, &QPushButton::clicked, this, &StarterSetup::test);
    for (const QLineEdit *line : {m_url, m_secret})
        connect(line, &QLineEdit::returnPressed, this, &StarterSetup::submitted);
    reset();
}

void StarterSetup::build()
{
    m_url->setObjectName(u"webhookUrl"_s);
    m_secret->setObjectName(u"webhookSecret"_s);
    m_test->setObjectName(u"testWebhook"_s);
    m_generate->setObjectName(u"generateSecret"_s);
    m_url->setPlaceholderText(tr("https://hook.eu2.make.com/…"));
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_url->setMaxLength(2048);
    m_urlField->setHint(tr("The address Make.com shows for the club's scenario."));
    auto *secret = secretRow();
    m_secretField = new FormField(tr("Signing secret"), secret, m_secret);
    m_secretField->setHint(tr("16 to 256 characters. The club enters the same secret at its end."));

    auto *testRow = new QHBoxLayout;
    testRow->setSpacing(theme::space12);
    testRow->addWidget(m_test);
    testRow->addWidget(
        new widgets::Label(tr("Knocks at the address; changes nothing."), theme::TextStyle::Small, theme::Role::Muted),
        1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space12);
    column->addWidget(m_urlField);
    column->addWidget(m_secretField);
    column->addLayout(testRow);
    column->addWidget(m_seen);
}

QWidget *StarterSetup::secretRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space8);
    m_secret->setMaxLength(maximumSecret);
    m_generate->setAccessibleName(tr("Generate a secret"));
    m_copy->setAccessibleName(tr("Copy the secret"));
    layout->addWidget(m_secret, 1);
    layout->addWidget(m_reveal);
    layout->addWidget(m_copy);
    layout->addWidget(m_generate);
    return row;
}

QString StarterSetup::webhookUrl() const
{
    return m_url->text().trimmed();
}

QString StarterSetup::webhookSecret() const
{
    return m_secret->text();
}

bool StarterSetup::urlGiven()
{
    if (webhookUrl().contains(u"://"_s))
        return true;
    m_urlField->fault(tr("Give the whole address, beginning with https://."));
    m_url->setFocus();
    return false;
}

bool StarterSetup::complete()
{
    const bool url = urlGiven();
    const qsizetype length = webhookSecret().size();
    if (length >= minimumSecret && length <= maximumSecret)
        return url;
    m_secretField->fault(length == 0 ? tr("Give a secret or generate one.")
                                     : tr("Give a secret of at least %1 characters.").arg(minimumSecret));
    if (url)
        m_secret->setFocus();
    return false;
}

bool StarterSetup::showError(const domain::Error &error)
{
    const QString url = errors::fieldErrorText(error, u"webhookUrl");
    const QString secret = errors::fieldErrorText(error, u"webhookSecret");
    if (!secret.isEmpty()) {
        m_secretField->fault(secret);
        m_secret->setFocus();
    }
    if (!url.isEmpty()) {
        m_urlField->fault(url);
        m_url->setFocus();
    }
    return !url.isEmpty() || !secret.isEmpty();
}

void StarterSetup::reset()
{
    ++m_testGeneration;
    m_testing = false;
    m_test->setBusy(false);
    m_url->clear();
    m_secret->clear();
    m_copy->setEnabled(false);
    setSecretShown(false);
    m_urlField->calm();
    m_secretField->calm();
    m_seen->clear();
}

void StarterSetup::setWebhookUrl(const QString &url)
{
    m_url->setText(url);
}

void StarterSetup::fill(const QString &url, const QString &secret)
{
    m_url->setText(url);
    m_secret->setText(secret);
}

void StarterSetup::generate()
{
    m_secret->setText(generatedWebhookSecret());
    setSecretShown(true);
    m_secretField->say(FormField::Mood::Good, tr("A new secret. Copy it for the club before you go on."));
}

void StarterSetup::setSecretShown(bool shown)
{
    m_secret->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_secret->setCursorPosition(0);
    m_reveal->setText(shown ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(shown ? tr("Hide the secret") : tr("Show the secret"));
}

void StarterSetup::test()
{
    if (m_testing || !urlGiven())
        return;
    m_testing = true;
    m_test->setBusy(true, tr("Testing…"));
    m_seen->clear();
    replies::onReply(this, m_console.testWebhook(webhookUrl()),
        [this, generation = m_testGeneration](const domain::Result<console::WebhookTest> &reply) {
            m_testing = false;
            m_test->setBusy(false);
            // The address has changed meanwhile: what was seen says nothing about the new one.
            if (generation == m_testGeneration && (reply || !showError(reply.error())))
                m_seen->show(reply);
        });
}

} // namespace touchline::onboard
