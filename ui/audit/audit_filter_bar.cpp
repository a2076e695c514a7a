// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_filter_bar.h"

#include "ui/audit/audit_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/search_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::audit {

namespace {
constexpr int typingMs = 250;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

enum Span { AnyTime, Day, Week, Month, Days };

/// The groups of actions one usually looks for; each is the beginning of their names.
const char *const groups[][2] = {
    {"club.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Clubs: all actions")},
    {"signups.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Signup switch")},
    {"provisioner.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Provisioner")},
    {"link.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Owners’ links: all actions")},
    {"webhook.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Webhooks: all actions")},
    {"promo.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Promo codes: all actions")},
    {"keys.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Signing keys: all actions")},
    {"backup.", QT_TRANSLATE_NOOP("touchline::audit::AuditFilterBar", "Backups: all actions")},
};

/// What was chosen and is not offered any more, or not yet, is offered all the same: it still narrows the list.
void chooseData(QComboBox &box, const QString &data, const QString &text)
{
    if (box.findData(data) < 0)
        box.addItem(text, data);
    box.setCurrentIndex(box.findData(data));
}
} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_operator(new QComboBox)
    , m_action(new QComboBox)
    , m_club(new QLineEdit)
    , m_span(new QComboBox)
    , m_from(new QDateEdit(QDate::currentDate().addDays(-7)))
    , m_to(new QDateEdit(QDate::currentDate()))
    , m_days(new QWidget)
    , m_search(new widgets::SearchField(tr("Search the trail"), u"/"_s))
    , m_clear(new widgets::Button(tr("Clear"), widgets::Button::Kind::Quiet))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &AuditFilterBar::changedNow);
    for (QComboBox *box : {m_operator, m_action})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditFilterBar::changedNow);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this] {
        showDays();
        changedNow();
    });
    for (QDateEdit *day : {m_from, m_to})
        connect(day, &QDateEdit::dateChanged, this, &AuditFilterBar::changedNow);
    for (QLineEdit *line : {m_club, static_cast<QLineEdit *>(m_search)})
        connect(line, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_clear, &QPushButton::clicked, this, &AuditFilterBar::clear);
    setNames({});
    showDays();
}

void AuditFilterBar::build()
{
    m_operator->setObjectName(u"auditOperator"_s);
    m_action->setObjectName(u"auditAction"_s);
    m_club->setObjectName(u"auditClub"_s);
    m_span->setObjectName(u"auditSpan"_s);
    m_search->setObjectName(u"auditSearch"_s);
    m_clear->setObjectName(u"auditClear"_s);
    m_operator->setAccessibleName(tr("Who"));
    m_action->setAccessibleName(tr("What"));
    m_club->setAccessibleName(tr("Club"));
    m_club->setPlaceholderText(tr("Club’s address"));
    m_club->setClearButtonEnabled(true);
    m_span->setAccessibleName(tr("When"));
    m_search->setAccessibleName(tr("Search the trail"));
    m_from->setAccessibleName(tr("From this day"));
    m_to->setAccessibleName(tr("To this day"));
    m_span->addItem(tr("Any time"));
    m_span->addItem(tr("Last 24 hours"));
    m_span->addItem(tr("Last 7 days"));
    m_span->addItem(tr("Last 30 days"));
    m_span->addItem(tr("Days…"));
    for (QComboBox *box : {m_operator, m_action}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(theme::space8);
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        days->addWidget(day);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8);
    row->addWidget(m_operator, 2);
    row->addWidget(m_action, 3);
    row->addWidget(m_club, 2);
    row->addWidget(m_span);
    row->addWidget(m_days);
    row->addWidget(m_clear);
}

void AuditFilterBar::showDays()
{
    m_days->setVisible(m_span->currentIndex() == Days);
}

domain::AuditFilter AuditFilterBar::filter() const
{
    domain::AuditFilter filter{.operatorName = m_operator->currentData().toString(),
        .action = m_action->currentData().toString(),
        .club = m_club->text().trimmed(),
        .text = m_search->text().trimmed()};
    // To the minute, so that the same choice is the same filter while one looks at it.
    const qint64 now = QDateTime::currentMSecsSinceEpoch() / 60'000 * 60'000;
    switch (static_cast<Span>(m_span->currentIndex())) {
    case AnyTime:
        break;
    case Day:
        filter.fromMs = now - dayMs;
        break;
    case Week:
        filter.fromMs = now - 7 * dayMs;
        break;
    case Month:
        filter.fromMs = now - 30 * dayMs;
        break;
    case Days:
        filter.fromMs = m_from->date().startOfDay().toMSecsSinceEpoch();
        filter.toMs = m_to->date().addDays(1).startOfDay().toMSecsSinceEpoch();
        break;
    }
    return filter;
}

void AuditFilterBar::setNames(const console::AuditNames &names)
{
    const QSignalBlocker quietOperator(m_operator);
    const QSignalBlocker quietAction(m_action);
    const QString chosenOperator = m_operator->currentData().toString();
    const QString chosenAction = m_action->currentData().toString();
    m_operator->clear();
    m_operator->addItem(tr("Everybody"), QString());
    for (const QString &name : names.operators)
        m_operator->addItem(name, name);
    m_action->clear();
    m_action->addItem(tr("Everything"), QString());
    for (const auto &group : groups) {
        const QString prefix = QString::fromLatin1(group[0]);
        const bool there = std::ranges::any_of(
            names.actions, [&prefix](const QString &action) { return action.startsWith(prefix); });
        if (there)
            m_action->addItem(nameOf(prefix), prefix);
    }
    if (!names.actions.isEmpty())
        m_action->insertSeparator(m_action->count());
    for (const QString &action : names.actions)
        m_action->addItem(nameOf(action), action);
    chooseData(*m_operator, chosenOperator, chosenOperator);
    chooseData(*m_action, chosenAction, nameOf(chosenAction));
}

QString AuditFilterBar::nameOf(const QString &action)
{
    for (const auto &group : groups) {
        if (action == QLatin1StringView(group[0]))
            return tr(group[1]);
    }
    return actionText(action);
}

QVariantMap AuditFilterBar::state() const
{
    return {{u"operator"_s, m_operator->currentData()}, {u"action"_s, m_action->currentData()},
        {u"club"_s, m_club->text()}, {u"text"_s, m_search->text()}, {u"span"_s, m_span->currentIndex()},
        {u"from"_s, m_from->date()}, {u"to"_s, m_to->date()}};
}

void AuditFilterBar::restore(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    const QString action = state.value(u"action"_s).toString();
    {
        const QSignalBlocker blockers[]{QSignalBlocker(m_operator), QSignalBlocker(m_action), QSignalBlocker(m_span),
            QSignalBlocker(m_from), QSignalBlocker(m_to)};
        const QString name = state.value(u"operator"_s).toString();
        chooseData(*m_operator, name, name);
        chooseData(*m_action, action, nameOf(action));
        m_span->setCurrentIndex(std::clamp(state.value(u"span"_s).toInt(), 0, m_span->count() - 1));
        m_from->setDate(state.value(u"from"_s, m_from->date()).toDate());
        m_to->setDate(state.value(u"to"_s, m_to->date()).toDate());
        m_club->setText(state.value(u"club"_s).toString());
        m_search->setText(state.value(u"text"_s).toString());
    }
    showDays();
    changedNow();
}

void AuditFilterBar::showClub(const QString &club)
{
    clear();
    m_club->setText(club);
    changedNow();
}

void AuditFilterBar::clear()
{
    const QSignalBlocker quietOperator(m_operator);
    const QSignalBlocker quietAction(m_action);
    const QSignalBlocker quietSpan(m_span);
    m_operator->setCurrentIndex(0);
    m_action->setCurrentIndex(0);
    m_span->setCurrentIndex(0);
    m_club->clear();
    m_search->clear();
    showDays();
    changedNow();
}

void AuditFilterBar::changedNow()
{
    m_typing.stop();
    const domain::AuditFilter now = filter();
    m_clear->setVisible(now != domain::AuditFilter{});
    Q_EMIT changed(now);
}

} // namespace touchline::audit
