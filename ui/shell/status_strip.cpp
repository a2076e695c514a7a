// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/status_strip.h"

#include "ui/shell/core_watch.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::shell {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

StatusStrip::StatusStrip(QWidget *parent)
    : QFrame(parent)
    , m_dot(new widgets::IconView(u"dot"_s, Role::Faint, 14))
    , m_serves(new widgets::Button({}, widgets::Button::Kind::Quiet))
    , m_work(new Label({}, TextStyle::Small, Role::Muted))
    , m_commit(new Label({}, TextStyle::Small, Role::Muted))
    , m_errors(new Label({}, TextStyle::Small, Role::Muted))
    , m_operator(new Label({}, TextStyle::Small, Role::Muted))
{
    setProperty("bar", u"bottom"_s);
    setFixedHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, 0);
    row->setSpacing(22);
    auto *where = new QHBoxLayout;
    where->setSpacing(0);
    where->addWidget(m_dot);
    where->addWidget(m_serves);
    row->addLayout(where);
    m_serves->setSize(widgets::Button::Size::Small);
    m_serves->setPlain();
    m_serves->setToolTip(tr("Copy the address"));
    for (Label *label : {m_work, m_commit, m_errors})
        row->addWidget(label);
    row->addStretch(1);
    row->addWidget(m_operator);
    m_operator->setToolTip(tr("Who your actions are recorded as"));
    m_copied.setSingleShot(true);
    m_copied.setInterval(1500);
    connect(&m_copied, &QTimer::timeout, this, [this] { m_serves->setText(m_serving); });
    connect(m_serves, &QPushButton::clicked, this, &StatusStrip::copyUrl);
    m_serves->setText(tr("Connecting…"));
    m_serves->setEnabled(false);
}

void StatusStrip::copyUrl()
{
    if (m_url.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(m_url);
    m_serves->setText(tr("Copied %1").arg(m_url));
    m_copied.start();
}

void StatusStrip::show(const CoreWatch &watch)
{
    const auto &status = watch.status();
    if (!status) {
        m_serving = watch.isStale() ? tr("The core does not answer") : tr("Connecting…");
        m_dot->setIcon(watch.isStale() ? u"warning"_s : u"dot"_s, watch.isStale() ? Role::Danger : Role::Faint);
        m_serves->setText(m_serving);
        return;
    }
    m_url = status->publicUrl.isEmpty() ? status->url : status->publicUrl;
    const bool troubled = watch.isStale() || status->trouble != console::CoreTrouble::None || !status->serving;
    m_dot->setIcon(troubled ? u"warning"_s : u"dot"_s, troubled ? Role::Danger : Role::Success);
    if (watch.isStale()) {
        const QString time
            = QLocale().toString(QDateTime::fromMSecsSinceEpoch(watch.heardAtMs()).time(), u"HH:mm:ss"_s);
        m_serving = tr("The core does not answer; as of %1:").arg(time);
    } else {
        m_serving = status->serving ? tr("Serving %1").arg(m_url) : tr("Not serving");
    }
    m_serves->setEnabled(!m_url.isEmpty());
    if (!m_copied.isActive())
        m_serves->setText(m_serving);
    m_work->setText(tr("%n club(s) in work", nullptr, static_cast<int>(status->clubsInWork)));
    m_commit->setText(tr("commit p95 %1 ms").arg(QLocale().toString(status->commitP95Ms, 'f', 1)));
    m_errors->setText(tr("%n error(s) in the last hour", nullptr, static_cast<int>(status->errorsLastHour)));
    m_errors->setInk(status->errorsLastHour > 0 ? Role::Danger : Role::Muted);
    m_operator->setText(status->operatorName);
    for (Label *label : {m_work, m_commit, m_errors})
        label->setEnabled(!watch.isStale());
}

} // namespace touchline::shell
