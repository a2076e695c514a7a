// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/filter_completer.h"

#include "core/domain/club_filter.h"
#include "ui/clubs/filter_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int completionRole = Qt::UserRole;
constexpr int widestPopup = 420;
constexpr qsizetype shortestToken = 2;
} // namespace

FilterCompleter::FilterCompleter(QLineEdit &field, QObject *parent)
    : QObject(parent)
    , m_field(field)
    , m_completer(new QCompleter(this))
    , m_items(new QStandardItemModel(this))
{
    m_completer->setModel(m_items);
    m_completer->setCompletionRole(completionRole);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(&field);
    m_completer->popup()->setProperty("completion", true);
    m_completer->popup()->setAccessibleName(tr("Filters to choose from"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &FilterCompleter::take);
    connect(&field, &QLineEdit::textEdited, this, [this] { look(false); });
}

QAbstractItemView *FilterCompleter::popup() const
{
    return m_completer->popup();
}

QStringList FilterCompleter::offered() const
{
    QStringList completions;
    for (int row = 0; row < m_items->rowCount(); ++row)
        completions.append(m_items->item(row)->data(completionRole).toString());
    return completions;
}

void FilterCompleter::offer()
{
    look(true);
}

/// Where the term at the cursor begins.
int FilterCompleter::tokenStart() const
{
    const QString before = m_field.text().left(m_field.cursorPosition());
    return static_cast<int>(before.lastIndexOf(u' ')) + 1;
}

void FilterCompleter::look(bool evenWithoutText)
{
    const int start = tokenStart();
    const QString token = m_field.text().mid(start, m_field.cursorPosition() - start);
    m_items->clear();
    // One letter is the beginning of a name more often than of a filter.
    if ((token.size() >= shortestToken || evenWithoutText) && !token.startsWith(u'"'))
        fill(token);
    if (m_items->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    const int wanted = m_completer->popup()->sizeHintForColumn(0) + 24
        + m_completer->popup()->verticalScrollBar()->sizeHint().width();
    QRect place = m_field.rect();
    place.setWidth(std::clamp(wanted, 160, widestPopup));
    m_completer->complete(place);
}

void FilterCompleter::fill(const QString &token)
{
    const qsizetype colon = token.indexOf(u':');
    if (colon < 0) {
        for (const QString &key : domain::clubFilterKeys()) {
            if (key.startsWith(token, Qt::CaseInsensitive))
                addItem(key + u':', filterKeyText(key));
        }
        return;
    }
    const QString key = token.left(colon).toLower();
    // A state may be several: the last one is being typed.
    const QString typed = token.mid(colon + 1);
    const qsizetype comma = typed.lastIndexOf(u',');
    const QString before = typed.left(comma + 1);
    QStringList values = domain::clubFilterValues(key);
    if (values.isEmpty() && m_values)
        values = m_values(key);
    for (const QString &value : std::as_const(values)) {
        if (value.startsWith(typed.mid(comma + 1), Qt::CaseInsensitive) && before + value != typed)
            addItem(domain::clubFilterTerm(key, before + value), {});
    }
}

void FilterCompleter::addItem(const QString &completion, const QString &explanation)
{
    auto *item = new QStandardItem(explanation.isEmpty()
            ? completion
            : tr("%1   %2", "a filter key; what it is for").arg(completion, explanation));
    item->setData(completion, completionRole);
    item->setEditable(false);
    m_items->appendRow(item);
}

void FilterCompleter::take(const QString &completion)
{
    const int start = tokenStart();
    const int end = m_field.cursorPosition();
    const bool more = completion.endsWith(u':');
    const QString placed = more ? completion : completion + u' ';
    m_field.setText(m_field.text().left(start) + placed + m_field.text().mid(end).trimmed());
    m_field.setCursorPosition(start + static_cast<int>(placed.size()));
    if (more)
        look(true);
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab) {
        QModelIndex index = m_completer->popup()->currentIndex();
        if (!index.isValid())
            index = m_completer->popup()->model()->index(0, 0);
        m_completer->popup()->hide();
        take(index.data(completionRole).toString());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace touchline::clubs
