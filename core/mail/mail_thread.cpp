// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mail_thread.h"

using namespace Qt::StringLiterals;

namespace touchline::mail {

namespace {
QCoro::Task<void> drainAndQuit(Mailer &mailer, QThread &thread, std::chrono::milliseconds limit)
{
    auto draining = mailer.drain(limit);
    co_await draining;
    thread.quit();
}
} // namespace

MailThread::MailThread(const Mailer::Needs &needs, Mailer::Rules rules)
    : m_needs(needs)
    , m_rules(std::move(rules))
{
    m_thread.setObjectName(u"mailer"_s);
    m_context.moveToThread(&m_thread);
}

MailThread::~MailThread()
{
    stop(std::chrono::milliseconds(0));
}

void MailThread::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_mailer = std::make_unique<Mailer>(m_needs, m_rules);
            connect(
                &m_needs.writer, &store::Writer::committed, m_mailer.get(), &Mailer::onCommitted, Qt::QueuedConnection);
            m_mailer->start();
        },
        Qt::BlockingQueuedConnection);
    // On its own thread, as the loop ends: timers must not be destroyed elsewhere.
    connect(&m_thread, &QThread::finished, &m_context, [this] { m_mailer.reset(); }, Qt::DirectConnection);
}

void MailThread::beginNothingMore()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(&m_context, [this] { m_mailer->beginNothingMore(); });
}

void MailThread::stop(std::chrono::milliseconds limit)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(&m_context, [this, limit] { drainAndQuit(*m_mailer, m_thread, limit); });
    m_thread.wait();
}

} // namespace touchline::mail
