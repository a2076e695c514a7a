// SPDX-License-Identifier: GPL-3.0-only
#include "app/passphrase_prompt.h"

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::app {

using domain::ErrorCode;
using domain::Result;

namespace {
/// The controlling terminal with its echo off, for as long as this lives.
class QuietTerminal final
{
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
        if (m_descriptor < 0 || ::tcgetattr(m_descriptor, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= static_cast<tcflag_t>(~static_cast<tcflag_t>(ECHO));
        quiet.c_lflag |= ECHONL;
        m_isQuiet = ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_isQuiet)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    bool isQuiet() const { return m_isQuiet; }
    QByteArray ask(const QString &question) const
    {
        const QByteArray text = question.toUtf8();
        if (::write(m_descriptor, text.constData(), static_cast<size_t>(text.size())) < 0)
            return {};
        QByteArray line;
        char c = 0;
        while (::read(m_descriptor, &c, 1) == 1 && c != '\n')
            line.append(c);
        return line;
    }

private:
    const int m_descriptor;
    termios m_before{};
    bool m_isQuiet = false;
};
} // namespace

Result<QByteArray> askPassphrase(const QString &question, bool twice)
{
    const QuietTerminal terminal;
    if (!terminal.isQuiet()) {
        return domain::fail(
            ErrorCode::InvalidRequest, u"there is no terminal to ask for the passphrase; use --passphrase-file"_s);
    }
    QByteArray first = terminal.ask(question + u": "_s);
    if (first.isEmpty())
        return domain::fail(ErrorCode::InvalidRequest, u"no passphrase was given"_s);
    if (twice && terminal.ask(u"Once more: "_s) != first)
        return domain::fail(ErrorCode::InvalidRequest, u"the two passphrases differ"_s);
    return first;
}

} // namespace touchline::app
