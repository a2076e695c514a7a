// SPDX-License-Identifier: GPL-3.0-only
#include "app/termination.h"

#include <QSocketNotifier>

#include <csignal>
#include <pthread.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace touchline::app {

namespace {
sigset_t handledSignals()
{
    sigset_t signalSet;
    sigemptyset(&signalSet);
    sigaddset(&signalSet, SIGTERM);
    sigaddset(&signalSet, SIGINT);
    return signalSet;
}

int openDescriptor()
{
    const sigset_t signalSet = handledSignals();
    return ::signalfd(-1, &signalSet, SFD_CLOEXEC | SFD_NONBLOCK);
}
} // namespace

void Termination::blockSignals()
{
    const sigset_t signalSet = handledSignals();
    pthread_sigmask(SIG_BLOCK, &signalSet, nullptr);
}

Termination::Termination(QObject *parent)
    : QObject(parent)
    , m_descriptor(openDescriptor())
    , m_notifier(new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this))
{
    blockSignals();
    connect(m_notifier, &QSocketNotifier::activated, this, &Termination::read);
}

Termination::~Termination()
{
    m_notifier->setEnabled(false);
    ::close(m_descriptor);
}

void Termination::read()
{
    signalfd_siginfo info{};
    while (::read(m_descriptor, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        Q_EMIT requested();
}

} // namespace touchline::app
