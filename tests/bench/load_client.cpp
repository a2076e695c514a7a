// SPDX-License-Identifier: GPL-3.0-only
#include "tests/bench/load_client.h"

#include <arpa/inet.h>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace touchline::bench {

namespace {
[[noreturn]] void giveUp(const char *what)
{
    std::perror(what);
    std::exit(1);
}

struct Connection
{
    int socket = -1;
    QByteArray received;
};

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        giveUp("socket");
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        giveUp("connect");
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

void sendAll(int socket, const QByteArray &bytes)
{
    qsizetype sent = 0;
    while (sent < bytes.size()) {
        const auto count
            = ::send(socket, bytes.constData() + sent, static_cast<std::size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            giveUp("send");
        sent += count;
    }
}

/// The status of the answer at the front of the bytes once it is complete, with its length; else 0.
int completeAnswer(const QByteArray &bytes, qsizetype *length)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const qsizetype name = bytes.left(end).toLower().indexOf("content-length:");
    const qsizetype size
        = name < 0 ? 0 : bytes.mid(name + 15, bytes.indexOf("\r\n", name) - name - 15).trimmed().toLongLong();
    *length = end + 4 + size;
    return bytes.size() >= *length ? bytes.mid(9, 3).toInt() : 0;
}
} // namespace

LoadResult runLoad(quint16 port, int connections, qint64 total, const std::function<QByteArray(qint64)> &request)
{
    const int poll = ::epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> all(static_cast<std::size_t>(connections));
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].socket = connectTo(port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = i;
        if (::epoll_ctl(poll, EPOLL_CTL_ADD, all[i].socket, &event) != 0)
            giveUp("epoll_ctl");
    }
    LoadResult result;
    qint64 next = 0;
    const auto began = std::chrono::steady_clock::now();
    for (Connection &connection : all) {
        if (next < total)
            sendAll(connection.socket, request(next++));
    }
    std::vector<epoll_event> events(all.size());
    char buffer[16384];
    while (result.answers < total) {
        const int count = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), 30000);
        if (count == 0 || (count < 0 && errno != EINTR))
            giveUp("no answer for 30 s");
        for (int i = 0; i < count; ++i) {
            Connection &connection = all[events[static_cast<std::size_t>(i)].data.u64];
            const auto got = ::recv(connection.socket, buffer, sizeof buffer, 0);
            if (got <= 0)
                giveUp("the server closed a connection");
            connection.received.append(buffer, got);
            qsizetype length = 0;
            while (const int status = completeAnswer(connection.received, &length)) {
                connection.received.remove(0, length);
                ++result.byStatus[status];
                ++result.answers;
                if (next < total)
                    sendAll(connection.socket, request(next++));
            }
        }
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    for (const Connection &connection : all)
        ::close(connection.socket);
    ::close(poll);
    return result;
}

} // namespace touchline::bench
