// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QUdpSocket>

namespace touchline::testsupport {

/// dnsmasq on 127.0.0.1:53 of a network of one's own (own_namespaces.h), the server that the system's resolver asks
/// from then on. For some names it asks on, at a server in the test that gives another answer each time.
class NameServer final : public QObject
{
    Q_OBJECT

public:
    explicit NameServer(QObject *parent = nullptr);
    ~NameServer() override;

    /// Shows this process and those it starts a resolver configuration that leads here. Once, before any look-up.
    bool becomeTheSystems();
    /// Starts dnsmasq, with lines of its configuration such as `host-record=a.example.test,10.0.0.5`; false if it does
    /// not start. Running, it is ended first.
    bool serve(const QStringList &lines);
    /// The name's address is the first of these at the first look-up, the second at the second, and the last from then
    /// on. Neither side may remember it. Before `serve`.
    void alternate(const QString &name, const QStringList &addresses);
    /// How often an address of that name was asked for.
    int asked(const QString &name) const { return m_asked.value(name); }
    QByteArray log() const { return m_log; }

private:
    bool replaceFile(const QString &name, const QByteArray &text);
    void answerQuestions();
    void stop();

    QTemporaryDir m_directory;
    QProcess m_dnsmasq;
    QUdpSocket m_changing;
    QHash<QString, QStringList> m_answers;
    QHash<QString, int> m_asked;
    QByteArray m_log;
};

} // namespace touchline::testsupport
