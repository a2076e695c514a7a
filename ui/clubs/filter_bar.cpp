// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/filter_bar.h"

#include "core/domain/club_filter.h"
#include "ui/clubs/club_words.h"
#include "ui/clubs/filter_words.h"
#include "ui/clubs/views_button.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int debounceMs = 180;
constexpr int narrowestSearch = 260;
constexpr int widestSearch = 380;

qint64 countOf(const console::ClubCounts &counts, const FilterBar::State &state)
{
    if (!state)
        return counts.total();
    switch (*state) {
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
/// Puts the search below the chips where it would be too narrow beside them.
void arrange(QWidget &bar, QWidget &search, const QWidget &views)
{
    auto *rows = qobject_cast<QBoxLayout *>(bar.layout()->itemAt(0)->layout());
    const int chips = rows->itemAt(0)->sizeHint().width();
    const bool beside = bar.width() >= chips + narrowestSearch + views.sizeHint().width() + 2 * rows->spacing();
    search.setMaximumWidth(beside ? widestSearch : QWIDGETSIZE_MAX);
    // Beside the chips it keeps to the other end; below them it takes the whole row.
    static_cast<QBoxLayout *>(rows->itemAt(1)->layout())->setStretch(0, beside ? 1 : 0);
    rows->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
} // namespace

FilterBar::FilterBar(const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_search(new widgets::SearchField(tr("Search, or state:failed since:2d"), u"/"_s))
    , m_completer(new FilterCompleter(*m_search, this))
    , m_views(new ViewsButton)
    , m_fault(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    // Beside each other where there is room, else one below the other: see arrange().
    auto *rows = new QBoxLayout(QBoxLayout::TopToBottom);
    rows->setSpacing(theme::space8 + 2);
    column->addLayout(rows);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8 + 2);
    rows->addLayout(row);
    auto *find = new QHBoxLayout;
    find->setSpacing(theme::space8 + 2);
    rows->addLayout(find, 1);
    auto *group = new QButtonGroup(this);
    addChoice({}, tr("All"), {});
    for (const auto state : {domain::ProvisionState::Failed, domain::ProvisionState::Processing,
             domain::ProvisionState::Pending, domain::ProvisionState::Complete})
        addChoice(state, stateTitle(state), stateIcon(state));
    for (const Choice &choice : std::as_const(m_choices)) {
        group->addButton(choice.pill);
        row->addWidget(choice.pill);
        connect(choice.pill, &QPushButton::clicked, this, [this, state = choice.state] { choose(state); });
    }
    // None is down while a filter names several states.
    group->setExclusive(false);
    row->addStretch(1);
    m_search->setMinimumWidth(150);
    m_search->setAccessibleName(tr("Search and filter clubs"));
    m_search->setToolTip(tr("Words from name, slug or mail address, and filters such as state:failed, plan:pro, "
                            "host:hook.eu2.make.com or since:2d. Ctrl+Space shows them all."));
    find->addStretch(1);
    find->addWidget(m_search, 100);
    find->addWidget(m_views);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_search->installEventFilter(this);
    installEventFilter(this);
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounceMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_debounce.start(); });
    connect(m_search, &QLineEdit::editingFinished, this, [this] { take(false); });
    connect(&m_debounce, &QTimer::timeout, this, [this] { take(true); });
    showChoice();
    setCounts({});
}

FilterBar::~FilterBar()
{
    // As a window of its own it takes the focus from the field when it is half gone.
    m_search->disconnect(this);
}

void FilterBar::addChoice(State state, const QString &title, const QString &iconName)
{
    auto *pill = new widgets::PillButton(title, iconName);
    if (state == domain::ProvisionState::Failed)
        pill->setIcon(theme::icon(iconName, theme::Role::Danger, theme::Role::Danger));
    m_choices.append({state, title, pill});
}

domain::ClubFilter FilterBar::filter() const
{
    domain::ClubFilter filter = domain::parseClubFilter(m_understood, m_clock.nowMs()).value_or(domain::ClubFilter());
    if (m_state && filter.states.isEmpty())
        filter.states = {*m_state};
    return filter;
}

QString FilterBar::searchText() const
{
    return m_search->text();
}

QString FilterBar::filterText() const
{
    if (!m_state)
        return m_understood;
    const QString state = domain::clubFilterTerm(u"state"_s, domain::provisionStateName(*m_state));
    return m_understood.isEmpty() ? state : state + u' ' + m_understood;
}

void FilterBar::setFilterText(const QString &text)
{
    m_state = {};
    // A state alone is what the chips are for.
    static const QRegularExpression stateAlone(u"^state:([a-z]+)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto alone = stateAlone.match(text.trimmed());
    if (const auto state = domain::provisionStateFromName(alone.captured(1).toLower())) {
        m_state = state;
        setSearchText({});
    } else {
        setSearchText(text);
    }
}

void FilterBar::choose(State state)
{
    setState(state);
    showChoice();
}

void FilterBar::setState(State state)
{
    static const QRegularExpression inText(u"(^|\\s)state:\\S*"_s, QRegularExpression::CaseInsensitiveOption);
    const QString rest = QString(m_search->text()).remove(inText).trimmed();
    if (state == m_state && rest == m_search->text().trimmed()) {
        showChoice();
        return;
    }
    m_state = state;
    setSearchText(rest);
}

void FilterBar::setSearchText(const QString &text)
{
    m_search->setText(text);
    take(false);
}

void FilterBar::take(bool typing)
{
    m_debounce.stop();
    const QString text = m_search->text().trimmed();
    const auto parsed = domain::parseClubFilter(text, m_clock.nowMs());
    if (!parsed) {
        const QString faulty = parsed.error().issues.constFirst().path.value(0);
        const bool unfinished = typing && m_search->hasFocus() && m_search->text().endsWith(faulty);
        sayFault(unfinished ? QString() : filterFaultText(parsed.error()));
        return;
    }
    sayFault({});
    // A text that names states takes the place of the chip.
    if (!parsed->states.isEmpty())
        m_state = {};
    m_understood = text;
    showChoice();
    if (std::exchange(m_told, filterText()) != filterText())
        Q_EMIT changed();
}

void FilterBar::showChoice()
{
    const QList<domain::ProvisionState> states = filter().states;
    for (const Choice &choice : std::as_const(m_choices))
        choice.pill->setChecked(choice.state ? states == QList{*choice.state} : states.isEmpty());
}

void FilterBar::sayFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_search->setAccessibleDescription(fault);
}

void FilterBar::setCounts(const std::optional<console::ClubCounts> &counts)
{
    for (const Choice &choice : std::as_const(m_choices)) {
        if (!counts) {
            choice.pill->setText(choice.title);
            continue;
        }
        const QString count = QLocale().toString(countOf(*counts, choice.state));
        choice.pill->setText(tr("%1 %2", "state and how many").arg(choice.title, count));
    }
    arrange(*this, *m_search, *m_views);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == this && event->type() == QEvent::Resize)
        arrange(*this, *m_search, *m_views);
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            m_completer->offer();
            return true;
        }
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            take(false);
            if (m_fault->isHidden())
                Q_EMIT leaveToTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace touchline::clubs
