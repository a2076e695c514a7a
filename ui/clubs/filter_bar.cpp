// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/filter_bar.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int debounceMs = 180;

qint64 countOf(const console::ClubCounts &counts, const FilterBar::Filter &filter)
{
    if (!filter)
        return counts.total();
    switch (*filter) {
    case domain::ProvisionState::Pending:
        return counts.pending;
    case domain::ProvisionState::Processing:
        return counts.processing;
    case domain::ProvisionState::Complete:
        return counts.complete;
    case domain::ProvisionState::Failed:
        return counts.failed;
    }
    Q_UNREACHABLE();
}
} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new widgets::SearchField(tr("Search name, slug or mail"), u"/"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8 + 2);
    auto *group = new QButtonGroup(this);
    addChoice({}, tr("All"), {});
    for (const auto state : {domain::ProvisionState::Failed, domain::ProvisionState::Processing,
             domain::ProvisionState::Pending, domain::ProvisionState::Complete})
        addChoice(state, stateTitle(state), stateIcon(state));
    for (const Choice &choice : std::as_const(m_choices)) {
        group->addButton(choice.pill);
        row->addWidget(choice.pill);
        connect(choice.pill, &QPushButton::clicked, this, [this, filter = choice.filter] { setFilter(filter); });
    }
    m_choices.constFirst().pill->setChecked(true);
    row->addStretch(1);
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(380);
    row->addWidget(m_search, 4);
    m_search->installEventFilter(this);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(&m_debounce, &QTimer::timeout, this, &FilterBar::changed);
    setCounts({});
}

void FilterBar::addChoice(Filter filter, const QString &title, const QString &iconName)
{
    auto *pill = new widgets::PillButton(title, iconName);
    if (filter == domain::ProvisionState::Failed)
        pill->setIcon(theme::icon(iconName, theme::Role::Danger, theme::Role::Danger));
    m_choices.append({filter, title, pill});
}

QString FilterBar::searchText() const
{
    return m_search->text();
}

void FilterBar::setFilter(Filter filter)
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.pill->setChecked(choice.filter == filter);
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_debounce.stop();
    Q_EMIT changed();
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
    m_debounce.stop();
    Q_EMIT changed();
}

void FilterBar::setCounts(const std::optional<console::ClubCounts> &counts)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!counts) {
            choice.pill->setText(choice.title);
            continue;
        }
        const QString count = QLocale().toString(countOf(*counts, choice.filter));
        choice.pill->setText(tr("%1 %2", "state and how many").arg(choice.title, count));
    }
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_debounce.isActive()) {
                m_debounce.stop();
                Q_EMIT changed();
            }
            Q_EMIT leaveToTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace touchline::clubs
