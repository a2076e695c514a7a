// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/host_resolver.h"

#include <QHostInfo>
#include <QPromise>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

namespace {
/// One look-up; a child of the resolver, gone once answered.
class Lookup final : public QObject
{
public:
    explicit Lookup(QObject *resolver)
        : QObject(resolver)
    {
        m_promise.start();
    }
    ~Lookup() override
    {
        if (m_id >= 0)
            QHostInfo::abortHostLookup(m_id);
        answer({.addresses = {}, .failure = u"the look-up was given up"_s});
    }
    QFuture<LookupAnswer> start(const QString &host, std::chrono::milliseconds timeout)
    {
        QTimer::singleShot(timeout, this, [this] {
            answer({.addresses = {}, .failure = u"no answer from the name server in time"_s});
            deleteLater();
        });
        m_id = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) {
            const bool found = info.error() == QHostInfo::NoError && !info.addresses().isEmpty();
            answer({.addresses = info.addresses(), .failure = found ? QString() : info.errorString()});
            deleteLater();
        });
        return m_promise.future();
    }

private:
    void answer(LookupAnswer answer)
    {
        if (m_answered)
            return;
        m_answered = true;
        m_promise.addResult(std::move(answer));
        m_promise.finish();
    }

    QPromise<LookupAnswer> m_promise;
    int m_id = -1;
    bool m_answered = false;
};
} // namespace

QFuture<LookupAnswer> SystemResolver::resolve(const QString &host, std::chrono::milliseconds timeout)
{
    return (new Lookup(this))->start(host, timeout);
}

} // namespace touchline::outbound
