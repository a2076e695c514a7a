// SPDX-License-Identifier: GPL-3.0-only
#include "ui/remarks/remark_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline::remarks {

namespace {
/// Nothing the core says has more remarks inside each other.
constexpr int deepest = 4;

/// The more particular before the more general: the first that fits is taken.
constexpr const char *shapes[] = {
    // A run and its steps
    QT_TRANSLATE_NOOP("Remarks", "queued again after a restart"),
    QT_TRANSLATE_NOOP("Remarks", "waiting for its turn at %1"),
    QT_TRANSLATE_NOOP("Remarks", "waiting for the end of the dry run"),
    QT_TRANSLATE_NOOP("Remarks", "the club is %1"),
    QT_TRANSLATE_NOOP("Remarks", "suspended"),
    QT_TRANSLATE_NOOP("Remarks", "cancelled"),
    QT_TRANSLATE_NOOP("Remarks", "cancelled by %1"),
    QT_TRANSLATE_NOOP("Remarks", "the program was stopped"),
    QT_TRANSLATE_NOOP("Remarks", "the program ended while this was under way (crash %1 of %2)"),
    QT_TRANSLATE_NOOP("Remarks", "a fault inside the program; its log says more"),
    QT_TRANSLATE_NOOP("Remarks", "this program does not know the step %1"),
    QT_TRANSLATE_NOOP("Remarks", "/c/%1 is live"),
    QT_TRANSLATE_NOOP("Remarks", "the club has content already"),
    QT_TRANSLATE_NOOP("Remarks", "welcome post, sample fixture on %1"),
    QT_TRANSLATE_NOOP("Remarks", "the club has no webhook"),
    // Nothing is sent
    QT_TRANSLATE_NOOP("Remarks", "dry run"),
    QT_TRANSLATE_NOOP("Remarks", "test club"),
    QT_TRANSLATE_NOOP("Remarks", "dry run: nothing left this machine"),
    QT_TRANSLATE_NOOP("Remarks", "dry run: would have asked %1"),
    QT_TRANSLATE_NOOP("Remarks", "dry run: would have made and deployed the script project \"%1\""),
    QT_TRANSLATE_NOOP("Remarks", "dry run: %1 is allowed; nothing was sent"),
    QT_TRANSLATE_NOOP("Remarks", "dry run: not sent"),
    QT_TRANSLATE_NOOP("Remarks", "test club: not sent"),
    QT_TRANSLATE_NOOP("Remarks", "test club: nothing is made at Google"),
    QT_TRANSLATE_NOOP("Remarks", "%1: the mail to %2 was written and not sent"),
    // Automations
    QT_TRANSLATE_NOOP("Remarks", "no automations service is configured (provision.automations_url)"),
    QT_TRANSLATE_NOOP("Remarks", "Google Apps Script is not configured (provision.apps_script_enabled)"),
    QT_TRANSLATE_NOOP("Remarks", "the automations service %1 gave no answer: %2"),
    QT_TRANSLATE_NOOP("Remarks", "the automations service %1 answered %2"),
    QT_TRANSLATE_NOOP("Remarks", "the automations service %1 refused with %2; check its address and secret"),
    QT_TRANSLATE_NOOP("Remarks", "the automations service %1 broke off in the middle of its answer"),
    QT_TRANSLATE_NOOP("Remarks", "the automations service %1 answered without a deployment_id"),
    QT_TRANSLATE_NOOP("Remarks", "deployment %1"),
    QT_TRANSLATE_NOOP("Remarks", "script %1, version %2, deployment %3"),
    // Mail
    QT_TRANSLATE_NOOP("Remarks", "the mail could not be written: %1"),
    QT_TRANSLATE_NOOP("Remarks", "the mail to %1 did not leave: %2"),
    QT_TRANSLATE_NOOP("Remarks", "to %1 · %2"),
    QT_TRANSLATE_NOOP("Remarks", "a newer link took its place"),
    QT_TRANSLATE_NOOP("Remarks", "the owner has used the link already"),
    // A webhook and what was found out about it
    QT_TRANSLATE_NOOP("Remarks", "accepted: %1"),
    QT_TRANSLATE_NOOP("Remarks", "exists but restricted: %1"),
    QT_TRANSLATE_NOOP("Remarks", "The webhook could not be checked (%1): %2; it will be tried again."),
    QT_TRANSLATE_NOOP("Remarks", "The webhook could not be checked (%1); it will be tried again."),
    QT_TRANSLATE_NOOP("Remarks",
        "The webhook does not accept requests (%1). Check that its address is right and that it is switched on."),
    QT_TRANSLATE_NOOP("Remarks", "The webhook's certificate is not accepted: %1."),
    QT_TRANSLATE_NOOP(
        "Remarks", "The webhook redirects to %1 (%2); redirects are not followed, enter the final address."),
    QT_TRANSLATE_NOOP("Remarks", "The webhook redirects (%1); redirects are not followed, enter the final address."),
    QT_TRANSLATE_NOOP("Remarks", "The webhook host %1 is not allowed. Allowed: %2."),
    QT_TRANSLATE_NOOP("Remarks", "The webhook host %1 is %2, which webhooks may not reach."),
    QT_TRANSLATE_NOOP("Remarks", "%1 · allowed · not contacted (dry run)"),
    QT_TRANSLATE_NOOP("Remarks", "%1 · refused: %2"),
    QT_TRANSLATE_NOOP("Remarks", "%1 · allowed"),
    QT_TRANSLATE_NOOP("Remarks", "refused: %1"),
    QT_TRANSLATE_NOOP("Remarks", "%1 answered 410 Gone: the webhook wants no more events"),
    QT_TRANSLATE_NOOP("Remarks", "given up after %1 attempts: %2"),
    // The way there
    QT_TRANSLATE_NOOP("Remarks", "%1 could not be looked up: %2"),
    QT_TRANSLATE_NOOP("Remarks", "%1 resolves to %2, %3"),
    QT_TRANSLATE_NOOP("Remarks", "no answer from the name server in time"),
    QT_TRANSLATE_NOOP("Remarks", "no connection in time"),
    QT_TRANSLATE_NOOP("Remarks", "TLS was not agreed in time"),
    QT_TRANSLATE_NOOP("Remarks", "connected, but no answer in time"),
    QT_TRANSLATE_NOOP("Remarks", "the connection was closed without an answer"),
    QT_TRANSLATE_NOOP("Remarks", "the connection was closed before TLS was agreed"),
    QT_TRANSLATE_NOOP("Remarks", "the answer is not HTTP"),
    QT_TRANSLATE_NOOP("Remarks", "the answer was cut off"),
    QT_TRANSLATE_NOOP("Remarks", "a private address"),
    QT_TRANSLATE_NOOP("Remarks", "a loopback address"),
    QT_TRANSLATE_NOOP("Remarks", "a link-local address"),
    // What a preflight sees
    QT_TRANSLATE_NOOP("Remarks", "refused"),
    QT_TRANSLATE_NOOP("Remarks", "version %1, %2"),
    QT_TRANSLATE_NOOP("Remarks", "complete in %1 ms"),
    QT_TRANSLATE_NOOP("Remarks", "accepted; the club has %1 posts and %2 fixtures"),
    QT_TRANSLATE_NOOP("Remarks", "%1 test clubs removed"),
    QT_TRANSLATE_NOOP("Remarks", "not tried, step 3 did not succeed"),
    QT_TRANSLATE_NOOP("Remarks", "not tried, there is no club to collide with"),
    QT_TRANSLATE_NOOP("Remarks", "not tried, there is no club to ask about"),
    QT_TRANSLATE_NOOP("Remarks", "provisioning failed at %1: %2"),
};

struct Shape
{
    QString beginning; ///< before the first part that differs: told apart by it at once
    QRegularExpression whole;
    const char *words;
};

Shape compiled(const char *words)
{
    static const QRegularExpression part(u"%\\d"_s);
    const QString text = QString::fromUtf8(words);
    QString pattern;
    qsizetype at = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const QRegularExpressionMatch found = parts.next();
        pattern += QRegularExpression::escape(text.sliced(at, found.capturedStart() - at)) + u"(.+?)"_s;
        at = found.capturedEnd();
    }
    pattern += QRegularExpression::escape(text.sliced(at));
    return {text.section(u'%', 0, 0),
        QRegularExpression(
            QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption),
        words};
}

const std::vector<Shape> &compiledShapes()
{
    static const std::vector<Shape> all = [] {
        std::vector<Shape> made;
        for (const char *words : shapes)
            made.push_back(compiled(words));
        return made;
    }();
    return all;
}

QString worded(const QString &remark, int depth)
{
    for (const Shape &shape : compiledShapes()) {
        if (!remark.startsWith(shape.beginning))
            continue;
        const QRegularExpressionMatch match = shape.whole.match(remark);
        if (!match.hasMatch())
            continue;
        QString words = QCoreApplication::translate("Remarks", shape.words);
        QStringList parts = match.capturedTexts();
        parts.removeFirst();
        if (depth > 0) {
            for (QString &part : parts)
                part = worded(part, depth - 1);
        }
        switch (parts.size()) {
        case 0:
            return words;
        case 1:
            return words.arg(parts.at(0));
        case 2:
            return words.arg(parts.at(0), parts.at(1));
        default:
            return words.arg(parts.at(0), parts.at(1), parts.at(2));
        }
    }
    return remark;
}
} // namespace

QString remarkText(const QString &remark)
{
    return worded(remark, deepest);
}

QString remarkLines(const QStringList &remarks)
{
    QStringList lines;
    for (const QString &remark : remarks)
        lines.append(remarkText(remark));
    return lines.join(u'\n');
}

QStringList knownRemarks()
{
    QStringList all;
    for (const char *words : shapes)
        all.append(QString::fromUtf8(words));
    return all;
}

} // namespace touchline::remarks
