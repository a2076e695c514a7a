// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/top_bar.h"

#include "ui/shell/core_watch.h"
#include "ui/shell/signups_pill.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/search_field.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

TopBar::TopBar(QWidget *parent)
    : QFrame(parent)
    , m_search(new widgets::SearchField(tr("Search clubs"), tr("Ctrl K", "key hint")))
    , m_environment(new EnvironmentBadge)
    , m_dryRun(new EnvironmentBadge)
    , m_pill(new SignupsPill)
{
    setProperty("bar", u"top"_s);
    setFixedHeight(52);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, 0);
    row->setSpacing(theme::space12);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(420);
    row->addWidget(m_search, 10);
    row->addStretch(1);
    row->addWidget(m_dryRun);
    row->addWidget(m_environment);
    row->addWidget(m_pill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_search->text().trimmed();
        m_search->clear();
        if (!text.isEmpty())
            Q_EMIT searchRequested(text);
    });
    connect(m_pill, &QAbstractButton::clicked, this, &TopBar::signupsRequested);
}

void TopBar::show(const CoreWatch &watch, qint64 nowMs)
{
    m_pill->setView(watch.switches(), watch.isStale(), nowMs);
    const auto &status = watch.status();
    if (!status)
        return;
    if (status->environment == u"production")
        m_environment->setBadge(tr("PRODUCTION"), theme::Tone::Warning, tr("Real clubs: everything here takes effect"));
    else
        m_environment->setBadge(status->environment.toUpper(), theme::Tone::Neutral, tr("Not production"));
    m_dryRun->setBadge(
        status->dryRun ? tr("DRY RUN") : QString(), theme::Tone::Info, tr("No request and no mail leaves"));
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace touchline::shell
