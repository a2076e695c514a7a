// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/slug_check.h"

#include "core/domain/slug.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

using namespace Qt::StringLiterals;

namespace touchline::onboard {

SlugCheck::SlugCheck(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(std::chrono::milliseconds(250));
    connect(&m_rest, &QTimer::timeout, this, &SlugCheck::ask);
}

void SlugCheck::check(const QString &slug)
{
    if (slug == m_slug && m_verdict != Verdict::Unknown)
        return;
    m_slug = slug;
    ++m_generation;
    m_rest.stop();
    if (slug.isEmpty())
        return settle(Verdict::Empty, {});
    if (const auto fault = domain::slugFault(slug))
        return settle(Verdict::Malformed, errors::slugFaultText(*fault));
    settle(Verdict::Asking, tr("Checking whether it is free…"));
    m_rest.start();
}

void SlugCheck::ask()
{
    replies::onReply(this, m_console.availability(m_slug),
        [this, generation = m_generation](const domain::Result<console::SlugAvailability> &reply) {
            if (generation != m_generation)
                return;
            if (reply)
                answer(*reply);
            else
                settle(Verdict::Unknown, tr("Could not be checked: %1").arg(errors::errorText(reply.error())));
        });
}

void SlugCheck::answer(const console::SlugAvailability &availability)
{
    if (availability.available)
        return settle(Verdict::Available, tr("Free."));
    if (availability.reason == u"reserved"_s)
        return settle(
            Verdict::Unavailable, errors::slugFaultText(domain::SlugFault::Reserved), availability.suggestion);
    if (availability.reason == u"invalid"_s)
        return settle(Verdict::Unavailable, tr("This address cannot be used."), availability.suggestion);
    settle(Verdict::Unavailable, tr("Another club already has this address."), availability.suggestion);
}

void SlugCheck::settle(Verdict verdict, const QString &text, const QString &suggestion)
{
    m_verdict = verdict;
    m_text = text;
    m_suggestion = suggestion;
    Q_EMIT changed();
}

} // namespace touchline::onboard
