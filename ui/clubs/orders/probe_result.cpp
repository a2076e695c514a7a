// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/probe_result.h"

#include "ui/clubs/failure_words.h"
#include "ui/clubs/orders/order_errors.h"
#include "ui/errors/error_text.h"
#include "ui/remarks/remark_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using theme::Tone;

namespace {
struct Mark
{
    QString icon;
    Tone tone;
};

/// `HEAD 405 · 81 ms`, `GET timed out · 5 s`, `hook.eu2.make.com → 203.0.113.20 · allowed`
Mark markOf(const QString &line)
{
    static const QRegularExpression probe(u"^(HEAD|GET|OPTIONS|POST) (\\d{3})?"_s);
    const auto match = probe.match(line);
    if (!match.hasMatch())
        return line.contains(u"refused"_s) || line.contains(u"not on the allow-list"_s)
            ? Mark{u"exclamation"_s, Tone::Danger}
            : Mark{u"globe"_s, Tone::Neutral};
    const int status = match.captured(2).toInt();
    if (status >= 200 && status < 300)
        return {u"check"_s, Tone::Success};
    return {u"minus"_s, status == 405 ? Tone::Neutral : Tone::Danger};
}
QString sentenceOf(const console::WebhookTest &test)
{
    if (!test.accepted)
        return failureSentence(domain::stepName(domain::StepKind::ValidateWebhook), test.verdict);
    const auto behind = [&test](QStringView beginning) { return test.verdict.mid(beginning.size()); };
    if (test.verdict.startsWith(u"accepted: "_s))
        return ProbeResult::tr("The webhook answers and is accepted (%1).", "e.g. GET 200").arg(behind(u"accepted: "));
    if (test.verdict.startsWith(u"exists but restricted: "_s))
        return ProbeResult::tr("The webhook exists but is restricted (%1); outside production that is accepted.")
            .arg(behind(u"exists but restricted: "));
    if (test.verdict.startsWith(u"dry run: "_s))
        return ProbeResult::tr("Dry run: the host is allowed; nothing was sent.");
    return remarks::remarkText(test.verdict);
}
} // namespace

ProbeResult::ProbeResult(QWidget *parent)
    : QWidget(parent)
    , m_verdict(new widgets::Notice(Tone::Success))
    , m_cascade(new QWidget)
    , m_lines(new QVBoxLayout(m_cascade))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addWidget(m_verdict);
    column->addWidget(m_cascade);
    m_lines->setContentsMargins(2, 0, 0, 0);
    m_lines->setSpacing(theme::space4);
    m_cascade->setAccessibleName(tr("What the test saw"));
    clear();
}

void ProbeResult::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    hide();
}

void ProbeResult::show(const domain::Result<console::WebhookTest> &test)
{
    clear();
    if (!test) {
        const QString atField = errors::fieldErrorText(test.error(), u"webhookUrl");
        m_verdict->setTone(Tone::Danger);
        m_verdict->setText(atField.isEmpty() ? orderErrorText(test.error()) : atField);
        return show();
    }
    m_verdict->setTone(test->accepted ? Tone::Success : Tone::Danger);
    m_verdict->setText(sentenceOf(*test));
    for (const QString &line : test->evidence) {
        // Several probes on one line read as one cascade; each gets its own.
        const QStringList probes
            = markOf(line).icon == u"globe" ? QStringList{line} : line.split(u" → "_s, Qt::SkipEmptyParts);
        for (const QString &probe : probes)
            addLine(probe);
    }
    m_cascade->setVisible(!test->evidence.isEmpty());
    show();
}

void ProbeResult::addLine(const QString &line)
{
    const Mark mark = markOf(line);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space8);
    auto *icon = new widgets::IconView({}, Role::Muted, 16);
    icon->setDisc(mark.icon, mark.tone, 9);
    auto *text = new widgets::Label(remarks::remarkText(line), TextStyle::Mono, Role::Muted);
    text->setWordWrap(true);
    text->setSelectable();
    text->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_lines->addWidget(row);
}

} // namespace touchline::clubs
