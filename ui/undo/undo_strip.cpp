// SPDX-License-Identifier: GPL-3.0-only
#include "ui/undo/undo_strip.h"

#include "ui/theme/metrics.h"
#include "ui/undo/held_actions.h"
#include "ui/undo/held_words.h"
#include "ui/undo/undo_row.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/restyle.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QShortcut>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::undo {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

namespace {
/// More than these are counted, not listed: a bulk order must not push the page away.
constexpr qsizetype mostRows = 3;
} // namespace

UndoStrip::UndoStrip(console::Console &console, const domain::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_held(new HeldActions(console, clock, this))
    , m_frame(new QFrame)
    , m_rowColumn(new QVBoxLayout)
    , m_more(new QWidget)
    , m_moreText(new Label({}, TextStyle::Small, Role::Warning))
    , m_undoAll(new widgets::Button({}))
    , m_told(new Label({}, TextStyle::Strong, Role::Warning))
{
    setAccessibleName(tr("What can still be undone"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::pageMargin, 0, theme::pageMargin, theme::space8);
    outer->addWidget(m_frame);
    widgets::setStyledProperty(*m_frame, "notice", u"warning"_s);
    auto *column = new QVBoxLayout(m_frame);
    column->setContentsMargins(theme::space12, theme::space4, theme::space12, theme::space4);
    column->setSpacing(theme::space4);
    m_rowColumn->setSpacing(theme::space4);
    column->addWidget(m_told);
    column->addLayout(m_rowColumn);
    column->addWidget(m_more);
    auto *moreRow = new QHBoxLayout(m_more);
    moreRow->setContentsMargins(0, 0, 0, 2);
    moreRow->addWidget(m_moreText, 1);
    moreRow->addWidget(m_undoAll);
    m_undoAll->setSize(widgets::Button::Size::Small);
    m_told->setWordWrap(true);
    m_told->setMinimumHeight(28);
    m_told->hide();
    connect(m_undoAll, &QPushButton::clicked, this, [this] {
        QStringList ids;
        for (const console::HeldAction &action : m_held->actions())
            ids.append(action.id);
        m_held->undo(ids);
    });
    connect(new QShortcut(QKeySequence(QKeySequence::Undo), this), &QShortcut::activated, this, &UndoStrip::undoNewest);
    connect(m_held, &HeldActions::changed, this, &UndoStrip::render);
    connect(m_held, &HeldActions::carriedOut, this, &UndoStrip::tellCarriedOut);
    connect(m_held, &HeldActions::undone, this, [this](const auto &actions) {
        m_carriedOut.clear();
        tell(undoneText(actions));
    });
    connect(m_held, &HeldActions::undoFailed, this, [this](const QString &why) {
        m_carriedOut.clear();
        tell(why);
    });
    m_tick.setInterval(200);
    connect(&m_tick, &QTimer::timeout, this, &UndoStrip::tick);
    m_toldTime.setSingleShot(true);
    m_toldTime.setInterval(std::chrono::seconds(5));
    connect(&m_toldTime, &QTimer::timeout, this, [this] {
        m_carriedOut.clear();
        m_told->hide();
        render();
    });
    m_alert.setSingleShot(true);
    m_alert.setInterval(300);
    connect(&m_alert, &QTimer::timeout, this, [this] {
        QAccessibleEvent alert(m_told, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    });
    render();
}

void UndoStrip::undoNewest()
{
    const QList<console::HeldAction> &all = m_held->actions();
    const auto newest = std::ranges::max_element(all, {}, &console::HeldAction::createdAtMs);
    if (newest != all.end())
        m_held->undo({newest->id});
}

void UndoStrip::render()
{
    const QList<console::HeldAction> &all = m_held->actions();
    const qsizetype shown = std::min(all.size(), mostRows);
    while (m_rows.size() > shown)
        delete m_rows.takeLast();
    while (m_rows.size() < shown) {
        auto *row = new UndoRow;
        connect(row, &UndoRow::undoRequested, m_held, [this](const QString &id) { m_held->undo({id}); });
        m_rows.append(row);
        m_rowColumn->addWidget(row);
    }
    const qint64 nowMs = m_clock.nowMs();
    for (qsizetype i = 0; i < shown; ++i)
        m_rows.at(i)->setAction(all.at(i), m_held->isUndoing(all.at(i).id), nowMs);
    m_more->setVisible(all.size() > shown);
    m_moreText->setText(tr("and %n more", "things that can still be undone", static_cast<int>(all.size() - shown)));
    m_undoAll->setText(tr("Undo all %n", nullptr, static_cast<int>(all.size())));
    if (all.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    setVisible(!all.isEmpty() || !m_told->isHidden());
}

void UndoStrip::tick()
{
    const qint64 nowMs = m_clock.nowMs();
    for (UndoRow *row : std::as_const(m_rows))
        row->tick(nowMs);
}

void UndoStrip::tell(const QString &sentence)
{
    m_told->setText(sentence);
    m_told->show();
    m_toldTime.start();
    render();
    // One sentence may grow several times a second; it is read out once.
    if (!m_alert.isActive())
        m_alert.start();
}

/// What a bulk order did comes in pieces; it is told as one.
void UndoStrip::tellCarriedOut(const QList<console::HeldAction> &actions)
{
    m_carriedOut.append(actions);
    tell(doneText(m_carriedOut));
}

} // namespace touchline::undo
