// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/error_table.h"
#include "core/http/request.h"

#include <QByteArray>
#include <expected>
#include <memory>

namespace touchline::http {

/// The request line and header fields of one message, checked.
struct RequestHead
{
    Method method = Method::Get;
    QByteArray target; ///< origin form, printable ASCII
    Headers headers;
    qint64 contentLength = 0;
    bool keepAlive = true;
    bool expectsContinue = false;
};

/// Reads the head of one HTTP/1.1 message through Boost.Beast's strict parser and refuses what Beast lets through:
/// transfer codings, line folding, repeated or listed lengths, a missing, repeated or malformed `Host`, targets not in
/// origin form, unknown methods, upgrades and expectations other than `100-continue` (RFC 9112; RFC 9110, 10.1.1).
class HeadParser final
{
public:
    explicit HeadParser(qint64 maxHeadBytes);
    ~HeadParser();
    Q_DISABLE_COPY_MOVE(HeadParser)

    /// Starts a new message.
    void reset();
    /// Takes bytes never fed before; tells how many of them belong to the head (the rest is body or the next message).
    std::expected<qsizetype, Problem> feed(QByteArrayView bytes);
    bool done() const { return m_done; }
    /// The head, once done.
    RequestHead take();

private:
    struct Parser;
    std::expected<void, Problem> check(qsizetype headBytes);

    const qint64 m_maxHeadBytes;
    QByteArray m_bytes; ///< everything of this head so far
    qsizetype m_parsed = 0; ///< how much of it the parser has taken
    bool m_done = false;
    RequestHead m_head;
    std::unique_ptr<Parser> m_parser;
};

} // namespace touchline::http
