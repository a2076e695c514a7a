// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_words.h"

#include "ui/clubs/failure_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using domain::ProvisionState;
using domain::StepKind;

namespace {
struct ClubWords
{
    Q_DECLARE_TR_FUNCTIONS(ClubWords)
};
} // namespace

QString planTitle(domain::Plan plan)
{
    switch (plan) {
    case domain::Plan::Starter:
        return ClubWords::tr("Starter");
    case domain::Plan::Pro:
        return ClubWords::tr("Pro");
    }
    Q_UNREACHABLE();
}

QString stateTitle(ProvisionState state)
{
    switch (state) {
    case ProvisionState::Pending:
        return ClubWords::tr("Pending");
    case ProvisionState::Processing:
        return ClubWords::tr("Processing");
    case ProvisionState::Complete:
        return ClubWords::tr("Complete");
    case ProvisionState::Failed:
        return ClubWords::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString stateIcon(ProvisionState state)
{
    switch (state) {
    case ProvisionState::Pending:
        return u"circle"_s;
    case ProvisionState::Processing:
        return u"half"_s;
    case ProvisionState::Complete:
        return u"check"_s;
    case ProvisionState::Failed:
        return u"exclamation"_s;
    }
    Q_UNREACHABLE();
}

widgets::ChipLook chipOf(const console::ClubRow &row, qint64 nowMs)
{
    const auto look
        = [&row](theme::Tone tone) { return widgets::ChipLook{tone, stateIcon(row.state), stateTitle(row.state)}; };
    const bool unfinished = row.state == ProvisionState::Pending || row.state == ProvisionState::Processing;
    if (unfinished && row.nextAttemptAtMs > 0) {
        const QString text = row.nextAttemptAtMs > nowMs
            ? ClubWords::tr("Retry in %1").arg(countdownText(row.nextAttemptAtMs, nowMs))
            : ClubWords::tr("Retry due");
        return {theme::Tone::Warning, u"retry"_s, text};
    }
    switch (row.state) {
    case ProvisionState::Pending:
        return look(theme::Tone::Neutral);
    case ProvisionState::Processing:
        return look(theme::Tone::Info);
    case ProvisionState::Complete:
        return look(theme::Tone::Success);
    case ProvisionState::Failed:
        return look(theme::Tone::Danger);
    }
    Q_UNREACHABLE();
}

widgets::ChipLook chipOf(const console::MagicLinkView &link)
{
    using State = console::MagicLinkView::State;
    switch (link.state) {
    case State::None:
        return {theme::Tone::Neutral, u"minus"_s, ClubWords::tr("Not sent yet")};
    case State::Sent:
        return {theme::Tone::Info, u"mail"_s, ClubWords::tr("Sent")};
    case State::Used:
        return {theme::Tone::Success, u"check"_s, ClubWords::tr("Used")};
    case State::Expired:
        return {theme::Tone::Warning, u"clock"_s, ClubWords::tr("Expired")};
    case State::Voided:
        return {theme::Tone::Neutral, u"close"_s, ClubWords::tr("Voided")};
    }
    Q_UNREACHABLE();
}

QString stepTitle(const QString &wireName)
{
    const auto step = domain::stepFromName(wireName);
    if (!step)
        return wireName;
    switch (*step) {
    case StepKind::SeedDefaults:
        return ClubWords::tr("Seed default content");
    case StepKind::ConfigureRouting:
        return ClubWords::tr("Configure routing");
    case StepKind::ValidateWebhook:
        return ClubWords::tr("Validate webhook");
    case StepKind::DeployAutomations:
        return ClubWords::tr("Deploy automations");
    case StepKind::DeployAppsScript:
        return ClubWords::tr("Deploy Apps Script");
    case StepKind::CreateOwner:
        return ClubWords::tr("Create owner");
    case StepKind::SendMagicLink:
        return ClubWords::tr("Send magic link");
    case StepKind::MarkComplete:
        return ClubWords::tr("Mark complete");
    }
    Q_UNREACHABLE();
}

QString stepIcon(const QString &wireName)
{
    const auto step = domain::stepFromName(wireName);
    if (!step)
        return u"dot"_s;
    switch (*step) {
    case StepKind::SeedDefaults:
        return u"seed"_s;
    case StepKind::ConfigureRouting:
        return u"route"_s;
    case StepKind::ValidateWebhook:
        return u"webhook"_s;
    case StepKind::DeployAutomations:
        return u"bolt"_s;
    case StepKind::DeployAppsScript:
        return u"script"_s;
    case StepKind::CreateOwner:
        return u"user"_s;
    case StepKind::SendMagicLink:
        return u"mail"_s;
    case StepKind::MarkComplete:
        return u"flag"_s;
    }
    Q_UNREACHABLE();
}

QString waitingText(const console::ClubRow &row)
{
    if (row.status == domain::TenantStatus::Suspended)
        return ClubWords::tr("suspended");
    if (row.status == domain::TenantStatus::Cancelled)
        return ClubWords::tr("cancelled");
    if (row.state == ProvisionState::Complete)
        return row.dryRun ? ClubWords::tr("dry run, nothing was sent") : QString();
    if (!row.signupFinished)
        return ClubWords::tr("signup not finished");
    if (row.state == ProvisionState::Processing && row.waitingFor.isEmpty())
        return row.currentStep.isEmpty() ? QString() : stepTitle(row.currentStep).toLower();
    if (row.waitingFor.isEmpty())
        return row.state == ProvisionState::Pending ? ClubWords::tr("a free slot") : QString();
    return reasonText(row.waitingFor);
}

QString failureText(const console::ClubDetail &detail)
{
    QString step = detail.club.currentStep;
    QString reason = detail.club.waitingFor;
    if (!detail.runs.isEmpty()) {
        for (const console::StepView &view : detail.runs.constFirst().steps) {
            if (view.status != domain::StepStatus::Failed)
                continue;
            step = view.name;
            if (!view.error.isEmpty())
                reason = view.error;
        }
    }
    return failureSentence(step, reason);
}

QString durationText(qint64 ms)
{
    if (ms < 0)
        return {};
    if (ms < 1000)
        return ClubWords::tr("%1 ms", "milliseconds").arg(ms);
    if (ms < 60'000)
        return ClubWords::tr("%1 s", "seconds").arg(QLocale().toString(static_cast<double>(ms) / 1000.0, 'f', 1));
    const qint64 seconds = ms / 1000;
    if (seconds < 3600)
        return ClubWords::tr("%1 min %2 s", "minutes and seconds").arg(seconds / 60).arg(seconds % 60);
    const qint64 minutes = seconds / 60;
    if (minutes < 2880) // two days
        return ClubWords::tr("%1 h %2 min", "hours and minutes").arg(minutes / 60).arg(minutes % 60);
    return ClubWords::tr("%n day(s)", nullptr, static_cast<int>(minutes / 1440));
}

QString countdownText(qint64 untilMs, qint64 nowMs)
{
    const qint64 seconds = std::max<qint64>(0, (untilMs - nowMs + 999) / 1000);
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return ClubWords::tr("%1 h %2 min", "hours and minutes").arg(seconds / 3600).arg(seconds / 60 % 60);
}

QString momentText(qint64 atMs, qint64 nowMs)
{
    if (atMs <= 0)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs);
    const qint64 days = at.date().daysTo(QDateTime::fromMSecsSinceEpoch(nowMs).date());
    const QLocale locale;
    if (days == 0)
        return locale.toString(at.time(), u"HH:mm:ss"_s);
    if (days > 0 && days < 7)
        return locale.toString(at, u"ddd HH:mm"_s);
    return locale.toString(at, u"d MMM yyyy"_s);
}

QString tookText(const console::ClubRow &row, qint64 nowMs)
{
    if (row.startedAtMs <= 0)
        return {};
    const bool over = row.state == ProvisionState::Complete || row.state == ProvisionState::Failed;
    if (over)
        return row.finishedAtMs > 0 ? durationText(row.finishedAtMs - row.startedAtMs) : QString();
    return row.state == ProvisionState::Processing ? durationText(std::max<qint64>(0, nowMs - row.startedAtMs))
                                                   : QString();
}

} // namespace touchline::clubs
