// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/fixed_resolver.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
void answer(QPromise<outbound::LookupAnswer> &promise, outbound::LookupAnswer answer)
{
    promise.addResult(std::move(answer));
    promise.finish();
}
} // namespace

FixedResolver::~FixedResolver()
{
    for (auto &promise : m_hanging)
        answer(promise, {.addresses = {}, .failure = u"the look-up was given up"_s});
}

QFuture<outbound::LookupAnswer> FixedResolver::resolve(const QString &host, std::chrono::milliseconds)
{
    m_asked.append(host);
    QPromise<outbound::LookupAnswer> promise;
    promise.start();
    auto future = promise.future();
    const auto entry = m_table.constFind(host);
    if (entry == m_table.cend()) {
        answer(promise, {.addresses = {}, .failure = u"Host not found"_s});
    } else if (entry->isEmpty()) {
        m_hanging.push_back(std::move(promise));
    } else {
        QList<QHostAddress> addresses;
        for (const QString &text : *entry)
            addresses.append(QHostAddress(text));
        answer(promise, {.addresses = addresses});
    }
    return future;
}

} // namespace touchline::testsupport
