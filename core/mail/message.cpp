// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/message.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr qsizetype lineWidth = 76;
constexpr qsizetype longestLine = 998;

bool isPrintableAscii(QChar c)
{
    return c > u' ' && c < u'\x7f';
}

bool hasControl(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph;
    });
}

/// `local@host` of the characters that need no quoting anywhere in a header.
bool isAddressShape(QStringView text)
{
    constexpr QStringView special = u"<>()[]:;,\\\"";
    return text.size() <= 254 && text.count(u'@') == 1 && !text.startsWith(u'@') && !text.endsWith(u'@')
        && std::ranges::all_of(text, [&](QChar c) { return isPrintableAscii(c) && !special.contains(c); });
}

bool isPlainHeaderText(const QString &text)
{
    return text.size() < lineWidth - 12 && !text.contains(u"=?"_s)
        && std::ranges::all_of(text, [](QChar c) { return c == u' ' || isPrintableAscii(c); });
}

/// RFC 2047 "B" words, short enough for a line of 76 with the header's name; none of which splits a character, folded
/// one a line.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype bytesAWord = 39;
    QByteArrayList words;
    QByteArray word;
    const auto flush = [&] {
        words += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (word.size() + bytes.size() > bytesAWord)
            flush();
        word += bytes;
    }
    flush();
    return words.join("\r\n ");
}

QByteArray headerText(const QString &text)
{
    return isPlainHeaderText(text) ? text.toLatin1() : encodedWords(text);
}

QByteArray headerMailbox(const Mailbox &mailbox)
{
    QByteArray address = '<' + mailbox.address.toLatin1() + '>';
    if (mailbox.name.isEmpty())
        return address;
    if (!isPlainHeaderText(mailbox.name))
        return encodedWords(mailbox.name) + "\r\n " + address;
    QString quoted = mailbox.name;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return '"' + quoted.toLatin1() + "\" " + address;
}

QByteArray headerDate(qint64 dateMs)
{
    const QDateTime date = QDateTime::fromMSecsSinceEpoch(dateMs, Qt::UTC);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy hh:mm:ss '+0000'"_s).toLatin1();
}

QByteArrayList linesOf(const QString &text)
{
    QString unified = text;
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return unified.toUtf8().split('\n');
}

bool isSevenBit(const QByteArrayList &lines)
{
    return std::ranges::all_of(lines, [](const QByteArray &line) {
        return line.size() <= longestLine
            && std::ranges::all_of(line, [](char c) { return (c >= ' ' && c < '\x7f') || c == '\t'; });
    });
}

/// One line of quoted-printable; blanks at its end are encoded, long ones broken softly (RFC 2045, section 6.7).
QByteArray quotedPrintable(const QByteArray &line)
{
    QByteArray encoded;
    qsizetype column = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const auto byte = static_cast<uchar>(line.at(i));
        const bool blankAtEnd = (byte == ' ' || byte == '\t') && i == line.size() - 1;
        const bool literal = byte == '\t' || (byte >= ' ' && byte < 0x7f && byte != '=');
        const QByteArray piece
            = literal && !blankAtEnd ? QByteArray(1, line.at(i)) : '=' + line.sliced(i, 1).toHex().toUpper();
        if (column + piece.size() > lineWidth - 1) {
            encoded += "=\r\n";
            column = 0;
        }
        encoded += piece;
        column += piece.size();
    }
    return encoded;
}

QByteArray part(const QByteArray &type, const QString &content)
{
    QByteArrayList lines = linesOf(content);
    const bool sevenBit = isSevenBit(lines);
    if (!sevenBit)
        std::ranges::transform(lines, lines.begin(), quotedPrintable);
    return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: "
        + (sevenBit ? "7bit" : "quoted-printable") + "\r\n\r\n" + lines.join("\r\n") + "\r\n";
}

std::unexpected<domain::Error> malformed(const QString &what)
{
    return fail(ErrorCode::InvalidRequest, u"The mail's %1 is malformed."_s.arg(what));
}
} // namespace

std::optional<Mailbox> Mailbox::fromText(const QString &text)
{
    Mailbox mailbox{.address = text.trimmed()};
    const qsizetype open = text.lastIndexOf(u'<');
    if (open >= 0 && mailbox.address.endsWith(u'>')) {
        mailbox.name = text.first(open).trimmed();
        mailbox.address = text.sliced(open + 1).trimmed().chopped(1);
        if (mailbox.name.size() >= 2 && mailbox.name.startsWith(u'"') && mailbox.name.endsWith(u'"'))
            mailbox.name = mailbox.name.sliced(1).chopped(1);
    }
    if (!isAddressShape(mailbox.address) || hasControl(mailbox.name))
        return std::nullopt;
    return mailbox;
}

Result<QByteArray> toInternetMessage(const Message &message)
{
    for (const Mailbox &mailbox : {message.from, message.to}) {
        if (!isAddressShape(mailbox.address) || hasControl(mailbox.name))
            return malformed(u"address"_s);
    }
    if (hasControl(message.subject))
        return malformed(u"subject"_s);
    if (!isAddressShape(message.messageId))
        return malformed(u"Message-ID"_s);

    const QByteArray id = message.messageId.toLatin1();
    // "=_" can stand in no quoted-printable line, and the hash is nobody's to choose.
    const QByteArray digest
        = QCryptographicHash::hash(id + message.text.toUtf8() + message.html.toUtf8(), QCryptographicHash::Sha256);
    const QByteArray boundary = "=_touchline_" + digest.toHex().first(24);
    return QByteArray("From: " + headerMailbox(message.from) + "\r\nTo: " + headerMailbox(message.to) + "\r\nSubject: "
        + headerText(message.subject) + "\r\nDate: " + headerDate(message.dateMs) + "\r\nMessage-ID: <" + id
        + ">\r\nAuto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/alternative;\r\n boundary=\""
        + boundary + "\"\r\n\r\n--" + boundary + "\r\n" + part("text/plain", message.text) + "--" + boundary + "\r\n"
        + part("text/html", message.html) + "--" + boundary + "--\r\n");
}

} // namespace touchline::mail
