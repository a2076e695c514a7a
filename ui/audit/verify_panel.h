// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QProgressBar;

namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::audit {

/// Has the chain walked and says what was found. Hidden until it is asked to.
class VerifyPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit VerifyPanel(console::AuditTrail &trail, QWidget *parent = nullptr);

    bool isRunning() const { return m_id != 0; }

public Q_SLOTS:
    void start();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void build();
    void ask();
    void take(const console::AuditVerification &state);
    void showVerdict(const domain::AuditVerdict &verdict);
    void fail(const domain::Error &error);
    void setRunning(qint64 id);

    console::AuditTrail &m_trail;
    widgets::Notice *m_verdict;
    QProgressBar *m_progress;
    widgets::Button *m_stop;
    QWidget *m_running;
    QWidget *m_after;
    widgets::Label *m_findings;
    widgets::Label *m_remark;
    widgets::Label *m_newest;
    widgets::Button *m_copy;
    widgets::Button *m_close;
    QLineEdit *m_expected;
    widgets::Button *m_compare;
    QTimer m_poll{};
    QString m_newestHash{};
    qint64 m_id = 0; ///< 0: none is under way
    bool m_starting = false;
    bool m_stopped = false;
};

} // namespace touchline::audit
