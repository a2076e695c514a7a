// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QMap>
#include <QPromise>
#include <functional>
#include <memory>

namespace touchline::testsupport {

/// How the fakes of the console's parts answer: everything asked is written down in `calls`; replies are ready at once
/// unless they are held back, and fail where they are told to.
class FakeReplies final
{
public:
    QStringList calls;

    qsizetype callCount(const QString &function) const
    {
        qsizetype count = 0;
        for (const QString &call : calls)
            count += call == function || call.startsWith(function + QLatin1Char(' ')) ? 1 : 0;
        return count;
    }
    void fail(const QString &function, const domain::Error &error) { m_failures.insert(function, error); }
    void succeed(const QString &function) { m_failures.remove(function); }
    bool fails(const QString &function) const { return m_failures.contains(function); }
    void hold() { m_holding = true; }
    void release()
    {
        m_holding = false;
        for (const auto &finish : std::exchange(m_held, {}))
            finish();
    }

    template <class T>
    console::Reply<T> answer(const QString &function, const QString &arguments, domain::Result<T> result)
    {
        calls.append(arguments.isEmpty() ? function : function + QLatin1Char(' ') + arguments);
        if (const auto failure = m_failures.constFind(function); failure != m_failures.cend())
            result = domain::fail(*failure);
        const auto promise = std::make_shared<QPromise<domain::Result<T>>>();
        promise->start();
        const auto finish = [promise, result] {
            promise->addResult(result);
            promise->finish();
        };
        if (m_holding)
            m_held.append(finish);
        else
            finish();
        return promise->future();
    }

private:
    QMap<QString, domain::Error> m_failures;
    QList<std::function<void()>> m_held;
    bool m_holding = false;
};

} // namespace touchline::testsupport
