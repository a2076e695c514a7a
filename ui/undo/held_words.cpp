// SPDX-License-Identifier: GPL-3.0-only
#include "ui/undo/held_words.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touchline::undo {

namespace {
struct HeldWords
{
    Q_DECLARE_TR_FUNCTIONS(HeldWords)
};

QString oneDone(const console::HeldAction &action)
{
    if (action.action == u"club.suspend")
        return HeldWords::tr("%1 is suspended.").arg(action.slug);
    if (action.action == u"club.cancel")
        return HeldWords::tr("%1 is cancelled.").arg(action.slug);
    if (action.action == u"club.erase")
        return HeldWords::tr("%1 is erased.").arg(action.slug);
    return HeldWords::tr("%1: %2 is done.").arg(action.slug, action.action);
}

QString manyDone(const QString &action, int clubs)
{
    if (action == u"club.suspend")
        return HeldWords::tr("%Ln club(s) are suspended.", nullptr, clubs);
    if (action == u"club.cancel")
        return HeldWords::tr("%Ln club(s) are cancelled.", nullptr, clubs);
    if (action == u"club.erase")
        return HeldWords::tr("%Ln club(s) are erased.", nullptr, clubs);
    return HeldWords::tr("%1 is done for %Ln club(s).", "what happens", clubs).arg(action);
}

QString oneUndone(const console::HeldAction &action)
{
    if (action.action == u"club.suspend")
        return HeldWords::tr("Undone: %1 is not suspended.").arg(action.slug);
    if (action.action == u"club.cancel")
        return HeldWords::tr("Undone: %1 is not cancelled.").arg(action.slug);
    if (action.action == u"club.erase")
        return HeldWords::tr("Undone: %1 is not erased.").arg(action.slug);
    return HeldWords::tr("Undone: %1 stays as it is.").arg(action.slug);
}

QString manyUndone(int clubs)
{
    return HeldWords::tr("Undone: %Ln club(s) stay as they are.", nullptr, clubs);
}
} // namespace

QString heldText(const console::HeldAction &action, qint64 nowMs)
{
    const qint64 seconds = (action.dueAtMs - nowMs + 999) / 1000;
    if (seconds <= 0)
        return HeldWords::tr("%1: being carried out…", "a club's address").arg(action.slug);
    const QString in = HeldWords::tr("%1 s", "seconds").arg(seconds);
    if (action.action == u"club.suspend")
        return HeldWords::tr("%1 will be suspended in %2", "a club's address, a span of time").arg(action.slug, in);
    if (action.action == u"club.cancel")
        return HeldWords::tr("%1 will be cancelled in %2", "a club's address, a span of time").arg(action.slug, in);
    if (action.action == u"club.erase")
        return HeldWords::tr("%1 will be erased in %2", "a club's address, a span of time").arg(action.slug, in);
    return HeldWords::tr("%1: %2 in %3", "a club's address, what happens, a span of time")
        .arg(action.slug, action.action, in);
}

QString doneText(const QList<console::HeldAction> &actions)
{
    if (actions.size() == 1)
        return oneDone(actions.constFirst());
    QMap<QString, int> clubs; // by what happened to them
    for (const console::HeldAction &action : actions)
        ++clubs[action.action];
    QStringList sentences;
    for (const auto &[action, count] : clubs.asKeyValueRange())
        sentences.append(manyDone(action, count));
    return sentences.join(u' ');
}

QString undoneText(const QList<console::HeldAction> &actions)
{
    return actions.size() == 1 ? oneUndone(actions.constFirst()) : manyUndone(static_cast<int>(actions.size()));
}

} // namespace touchline::undo
