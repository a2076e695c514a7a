// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/sql_literals.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

QStringList stringLiterals(const QString &source)
{
    static const QRegularExpression token(
        u"//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])'|\"((?:\\\\.|[^\"\\\\])*)\"|[^\\s]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    bool joins = false;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const auto piece = match.next();
        const QString whole = piece.captured();
        if (whole.startsWith(u"//"_s) || whole.startsWith(u"/*"_s))
            continue;
        if (!whole.startsWith(u'"') || whole.size() < 2) {
            joins = false;
            continue;
        }
        if (joins)
            found.last().append(piece.captured(1));
        else
            found.append(piece.captured(1));
        joins = true;
    }
    return found;
}

QList<SqlLiteral> sqlLiterals(const QString &wildcard)
{
    static const QRegularExpression begin(u"^\\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\\s"_s);
    const QDir store(QStringLiteral(TOUCHLINE_SOURCE_DIR "/core/store"));
    QList<SqlLiteral> found;
    for (const QString &name : store.entryList({wildcard}, QDir::Files)) {
        QFile file(store.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        for (const QString &text : stringLiterals(QString::fromUtf8(file.readAll()))) {
            if (begin.match(text).hasMatch())
                found.append({name, text.simplified()});
        }
    }
    return found;
}

} // namespace touchline::testsupport
