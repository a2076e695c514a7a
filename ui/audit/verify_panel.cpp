// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/verify_panel.h"

#include "ui/audit/audit_words.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::audit {

using domain::Result;
using theme::Role;
using theme::TextStyle;

namespace {
constexpr int pollMs = 100;
/// The rest can be had from the command line.
constexpr qsizetype mostLines = 8;
} // namespace

VerifyPanel::VerifyPanel(console::AuditTrail &trail, QWidget *parent)
    : QWidget(parent)
    , m_trail(trail)
    , m_verdict(new widgets::Notice(theme::Tone::Success))
    , m_progress(new QProgressBar)
    , m_stop(new widgets::Button(tr("Stop")))
    , m_running(new QWidget)
    , m_after(new QWidget)
    , m_findings(new widgets::Label({}, TextStyle::Body, Role::Danger))
    , m_remark(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_newest(new widgets::Label({}, TextStyle::MonoSmall, Role::Muted))
    , m_copy(new widgets::Button(tr("Copy the newest hash")))
    , m_close(new widgets::Button(tr("Close")))
    , m_expected(new QLineEdit)
    , m_compare(new widgets::Button(tr("Look for it")))
{
    build();
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, &VerifyPanel::ask);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stopped = true;
        replies::onReply(this, m_trail.giveUpVerification(m_id), [](const Result<void> &) { });
    });
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_newestHash); });
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_compare, &QPushButton::clicked, this, &VerifyPanel::start);
    connect(m_expected, &QLineEdit::returnPressed, this, &VerifyPanel::start);
    hide();
}

void VerifyPanel::build()
{
    m_stop->setObjectName(u"stopVerify"_s);
    m_copy->setObjectName(u"copyNewestHash"_s);
    m_expected->setObjectName(u"expectedHash"_s);
    m_compare->setObjectName(u"compareHash"_s);
    m_findings->setObjectName(u"findings"_s);
    m_verdict->setObjectName(u"verdict"_s);
    m_progress->setAccessibleName(tr("How far the walk over the trail is"));
    m_progress->setTextVisible(false);
    m_expected->setPlaceholderText(tr("A hash you noted down earlier"));
    m_expected->setAccessibleName(tr("A hash you noted down earlier"));
    m_expected->setMaxLength(64);
    m_expected->setMinimumWidth(180);
    for (widgets::Label *label : {m_findings, m_remark}) {
        label->setWordWrap(true);
        label->setSelectable();
    }
    m_newest->setElided(true);
    for (widgets::Button *button : {m_stop, m_copy, m_close, m_compare})
        button->setSize(widgets::Button::Size::Small);
    auto *running = new QHBoxLayout(m_running);
    running->setContentsMargins(0, 0, 0, 0);
    running->setSpacing(theme::space12);
    running->addWidget(new widgets::Label(tr("Walking the chain…")));
    running->addWidget(m_progress, 1);
    running->addWidget(m_stop);
    auto *after = new QHBoxLayout(m_after);
    after->setContentsMargins(0, 0, 0, 0);
    after->setSpacing(theme::space8);
    after->addWidget(m_copy);
    after->addWidget(m_expected, 1);
    after->addWidget(m_compare);
    after->addStretch(1);
    after->addWidget(m_close);
    auto *card = new widgets::Card;
    for (QWidget *row : std::initializer_list<QWidget *>{m_running, m_verdict, m_findings, m_remark, m_newest, m_after})
        card->body()->addWidget(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void VerifyPanel::start()
{
    if (isRunning() || std::exchange(m_starting, true))
        return;
    m_stopped = false;
    m_progress->setValue(0);
    show();
    m_running->show();
    for (QWidget *row : std::initializer_list<QWidget *>{m_verdict, m_findings, m_remark, m_newest, m_after})
        row->hide();
    replies::onReply(this, m_trail.beginVerification(m_expected->text().trimmed()), [this](const Result<qint64> &id) {
        m_starting = false;
        if (!id)
            return fail(id.error());
        setRunning(*id);
        ask();
    });
}

void VerifyPanel::setRunning(qint64 id)
{
    m_id = id;
    if (id != 0)
        m_poll.start();
    else
        m_poll.stop();
    m_running->setVisible(id != 0);
    Q_EMIT runningChanged(id != 0);
}

void VerifyPanel::ask()
{
    replies::onReply(
        this, m_trail.verification(m_id), [this, id = m_id](const Result<console::AuditVerification> &state) {
            if (id != m_id)
                return;
            if (state)
                take(*state);
            else
                fail(state.error());
        });
}

void VerifyPanel::take(const console::AuditVerification &state)
{
    m_progress->setValue(state.percent);
    if (!state.verdict)
        return;
    setRunning(0);
    showVerdict(*state.verdict);
}

void VerifyPanel::showVerdict(const domain::AuditVerdict &verdict)
{
    m_verdict->setTone(verdict.isWhole() ? theme::Tone::Success : theme::Tone::Danger);
    m_verdict->setText(verdictText(verdict));
    m_verdict->show();
    QStringList lines;
    for (const domain::AuditFault &fault : verdict.faults)
        lines.append(faultText(fault));
    for (const domain::AuditAnchor &anchor : verdict.missing)
        lines.append(missingText(anchor));
    const qsizetype more = lines.size() - mostLines;
    if (more > 0) {
        lines.resize(mostLines);
        lines.append(tr("… and %n more; touchline audit verify lists them.", nullptr, static_cast<int>(more)));
    }
    m_findings->setText(lines.join(u'\n'));
    m_findings->setVisible(!lines.isEmpty());
    m_remark->setText(verdict.anchorsUnread.isEmpty()
            ? QString()
            : tr("Not compared, because they could not be opened with the passphrase of the settings: %1")
                  .arg(verdict.anchorsUnread.join(", "_L1)));
    m_remark->setVisible(!verdict.anchorsUnread.isEmpty());
    m_newestHash = verdict.newestHash;
    m_newest->setText(tr("Newest hash: %1").arg(verdict.newestHash));
    m_newest->setVisible(!verdict.newestHash.isEmpty());
    m_copy->setVisible(!verdict.newestHash.isEmpty());
    m_after->show();
}

void VerifyPanel::fail(const domain::Error &error)
{
    setRunning(0);
    m_verdict->setTone(m_stopped ? theme::Tone::Neutral : theme::Tone::Danger);
    m_verdict->setText(m_stopped
            ? tr("Stopped. Nothing is known about the part that was not looked at.")
            : tr("The trail could not be verified. %1", "followed by a sentence").arg(errors::errorText(error)));
    m_verdict->show();
    m_copy->setVisible(!m_newestHash.isEmpty());
    m_after->show();
}

} // namespace touchline::audit
