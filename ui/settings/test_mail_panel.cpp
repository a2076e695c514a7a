// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/test_mail_panel.h"

#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using console::TestMailView;
using domain::Result;

namespace {
constexpr int pollMs = 250;
/// After this the mail is waiting for somebody; it goes on without being watched.
constexpr int mostAsked = 120;
} // namespace

TestMailPanel::TestMailPanel(console::Upkeep &upkeep, QWidget *parent)
    : QWidget(parent)
    , m_upkeep(upkeep)
    , m_address(new QLineEdit)
    , m_field(new forms::FormField(tr("To"), m_address))
    , m_send(new widgets::Button(tr("Send test mail")))
    , m_notice(new widgets::Notice(theme::Tone::Info))
{
    m_address->setObjectName(u"testMailAddress"_s);
    m_send->setObjectName(u"testMailSend"_s);
    m_notice->setObjectName(u"testMailNotice"_s);
    m_address->setPlaceholderText(u"you@club.example"_s);
    m_field->setHint(tr("It goes the way every mail goes, with the settings this instance was started with."));
    auto *card = new widgets::Card(tr("Test mail"));
    card->body()->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->addWidget(m_send);
    row->addStretch(1);
    card->body()->addLayout(row);
    card->body()->addWidget(m_notice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    m_notice->hide();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &TestMailPanel::ask);
    connect(m_send, &QPushButton::clicked, this, &TestMailPanel::send);
    connect(m_address, &QLineEdit::returnPressed, this, &TestMailPanel::send);
    connect(m_address, &QLineEdit::textChanged, m_field, &forms::FormField::calm);
}

void TestMailPanel::send()
{
    if (m_send->isBusy())
        return;
    const QString address = m_address->text().trimmed();
    if (address.isEmpty())
        return m_field->fault(tr("Give the address the mail goes to."));
    m_notice->hide();
    m_send->setBusy(true, tr("Sending…"));
    replies::onReply(this, m_upkeep.sendTestMail(address), [this](const Result<QString> &messageId) {
        if (messageId) {
            m_messageId = *messageId;
            m_asked = 0;
            m_poll.start();
            return ask();
        }
        m_send->setBusy(false);
        if (messageId.error().code == domain::ErrorCode::InvalidRequest)
            m_field->fault(tr("Give a mail address like name@club.example."));
        else
            over(false, errors::errorText(messageId.error()));
    });
}

void TestMailPanel::ask()
{
    replies::onReply(this, m_upkeep.testMail(m_messageId), [this, id = m_messageId](const Result<TestMailView> &mail) {
        if (id != m_messageId || id.isEmpty())
            return;
        if (mail)
            take(*mail);
        else
            over(false, errors::errorText(mail.error()));
    });
}

void TestMailPanel::take(const TestMailView &mail)
{
    switch (mail.state) {
    case TestMailView::State::Sent:
        return over(true,
            mail.words.isEmpty() ? tr("The mail has left.")
                                 : tr("The mail has left. The mail server said: %1").arg(mail.words));
    case TestMailView::State::Failed:
        return over(false, tr("The mail could not be sent: %1").arg(mail.words));
    case TestMailView::State::Withheld:
        return over(true, tr("Nothing leaves in a dry run: the mail was only recorded."));
    case TestMailView::State::Queued:
        break;
    }
    if (mail.attempts > 0)
        return over(false, tr("It did not leave yet and will be tried again: %1").arg(mail.words));
    if (++m_asked >= mostAsked)
        over(false, tr("It is still waiting to be sent. The log says more."));
}

void TestMailPanel::over(bool well, const QString &text)
{
    m_poll.stop();
    m_messageId.clear();
    m_send->setBusy(false);
    m_notice->setTone(well ? theme::Tone::Success : theme::Tone::Danger);
    m_notice->setText(text);
    m_notice->show();
}

} // namespace touchline::settings
