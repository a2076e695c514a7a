// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/webhook_dialog.h"

#include "ui/clubs/orders/probe_result.h"
#include "ui/forms/form_field.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using forms::FormField;

namespace {
constexpr qsizetype shortestSecret = 16;
constexpr qsizetype longestSecret = 256;

bool isComplete(const console::ClubDetail &club)
{
    return club.club.state == domain::ProvisionState::Complete;
}
} // namespace

WebhookDialog::WebhookDialog(console::Console &console, const console::ClubDetail &club, QWidget *parent)
    : OrderDialog(tr("Webhook of %1").arg(club.club.name), Weight::Plain, parent)
    , m_console(console)
    , m_url(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_urlField(new FormField(tr("Webhook address"), m_url))
    , m_secretField(new FormField(tr("New signing secret (if it changed)"), m_secret))
    , m_test(new widgets::Button(tr("Test now")))
    , m_seen(new ProbeResult)
{
    if (isComplete(club)) {
        setEffects({tr("Events that wait go to the new address at once; the club stays as it is.")});
        setConfirm(tr("Save the webhook"), tr("Saving…"));
    } else {
        setEffects({tr("The run goes on at once and checks the new address.")});
        setConfirm(tr("Save and retry"), tr("Saving…"));
    }
    build(club.webhookUrl);
    connect(m_url, &QLineEdit::textEdited, this, [this] {
        ++m_testGeneration;
        m_urlField->calm();
        m_seen->clear();
    });
    connect(m_secret, &QLineEdit::textEdited, m_secretField, &FormField::calm);
    connect(m_test, &QPushButton::clicked, this, &WebhookDialog::test);
}

void WebhookDialog::build(const QString &url)
{
    m_url->setObjectName(u"editWebhookUrl"_s);
    m_secret->setObjectName(u"editWebhookSecret"_s);
    m_test->setObjectName(u"editWebhookTest"_s);
    m_url->setMaxLength(2048);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_url->setText(url);
    m_url->setCursorPosition(0);
    m_secret->setMaxLength(longestSecret);
    m_secret->setEchoMode(QLineEdit::Password);
    m_secretField->setHint(tr("Leave it empty to keep the one there. 16 to 256 characters."));
    addField(m_urlField, u"webhookUrl"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    auto *remark = new widgets::Label(
        tr("Knocks at the address; changes nothing."), theme::TextStyle::Small, theme::Role::Muted);
    remark->setWordWrap(true);
    row->addWidget(m_test);
    row->addWidget(remark, 1);
    body()->addLayout(row);
    body()->addWidget(m_seen);
    addField(m_secretField, u"webhookSecret"_s);
    m_url->setFocus();
    m_url->selectAll();
}

QString WebhookDialog::webhookUrl() const
{
    return m_url->text().trimmed();
}

QString WebhookDialog::webhookSecret() const
{
    return m_secret->text();
}

bool WebhookDialog::urlGiven()
{
    if (webhookUrl().contains(u"://"_s))
        return true;
    m_urlField->fault(tr("Give the whole address, beginning with https://."));
    m_url->setFocus();
    return false;
}

bool WebhookDialog::complete()
{
    if (!urlGiven())
        return false;
    if (m_secret->text().isEmpty() || m_secret->text().size() >= shortestSecret)
        return true;
    m_secretField->fault(tr("At least 16 characters, or nothing."));
    m_secret->setFocus();
    return false;
}

void WebhookDialog::test()
{
    if (m_test->isBusy() || !urlGiven())
        return;
    m_test->setBusy(true, tr("Testing…"));
    m_seen->clear();
    replies::onReply(this, m_console.testWebhook(webhookUrl()),
        [this, generation = m_testGeneration](const domain::Result<console::WebhookTest> &test) {
            m_test->setBusy(false);
            // The address has changed meanwhile: what was seen says nothing about the new one.
            if (generation == m_testGeneration)
                m_seen->show(test);
        });
}

} // namespace touchline::clubs
