// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;
using domain::AttemptOutcome;
using domain::Plan;
using domain::ProvisionState;
using domain::StepStatus;

namespace {
enum class Story {
    Complete,
    Processing,
    WebhookGone,
    TimedOut,
    Unverified,
    HalfDone,
    MailRefused,
    AutomationsDenied,
    HostRefused,
    DryRun
};

struct DemoClub
{
    const char16_t *name;
    const char16_t *slug;
    Plan plan;
    Story story;
    const char *primary;
    const char *secondary;
};

constexpr DemoClub demoClubs[] = {
    {u"Syston Tigers U16", u"syston-tigers-u16", Plan::Pro, Story::Processing, "#F2A900", "#1B1F27"},
    {u"Anstey Nomads", u"anstey-nomads", Plan::Starter, Story::WebhookGone, "#C8102E", "#0B1F3A"},
    {u"FC Göttingen 05", u"fc-goettingen-05", Plan::Starter, Story::Complete, "#FFD700", "#000000"},
    {u"Barrow Town Ladies", u"barrow-town-ladies", Plan::Starter, Story::TimedOut, "#6D28D9", "#FFFFFF"},
    {u"Real Oadby", u"real-oadby", Plan::Pro, Story::Complete, "#FFFFFF", "#1A5FD1"},
    {u"Kibworth Juniors", u"kibworth-juniors", Plan::Starter, Story::Complete, "#0F766E", "#FDE68A"},
    {u"Thurmaston Magpies", u"thurmaston-magpies", Plan::Starter, Story::Unverified, "#111111", "#FFFFFF"},
    {u"Lutterworth Athletic", u"lutterworth-athletic", Plan::Pro, Story::Complete, "#B91C1C", "#FFFFFF"},
    {u"AS Saint-Rémy", u"as-saint-remy", Plan::Starter, Story::Complete, "#1D4ED8", "#FACC15"},
    {u"Ibstock United", u"ibstock-united", Plan::Starter, Story::Complete, "#DC2626", "#111827"},
    {u"Coalville Town", u"coalville-town", Plan::Pro, Story::Complete, "#000000", "#FFFFFF"},
    {u"Hathern FC", u"hathern-fc", Plan::Starter, Story::Complete, "#15803D", "#FFFFFF"},
    {u"Birstall Old Boys", u"birstall-old-boys", Plan::Starter, Story::HalfDone, "#7C2D12", "#FED7AA"},
    {u"Wigston Fields", u"wigston-fields", Plan::Starter, Story::MailRefused, "#166534", "#FFFFFF"},
    {u"Countesthorpe", u"countesthorpe", Plan::Pro, Story::AutomationsDenied, "#1E3A8A", "#F59E0B"},
    {u"Desford Youth", u"desford-youth", Plan::Starter, Story::HostRefused, "#BE185D", "#FFFFFF"},
    {u"Club Deportivo Peñalara", u"club-deportivo-penalara", Plan::Pro, Story::Processing, "#DB2777", "#1F2937"},
    {u"Loughborough Lightning", u"loughborough-lightning", Plan::Pro, Story::Complete, "#7E22CE", "#FBBF24"},
    {u"Melton Mowbray Harriers", u"melton-mowbray-harriers", Plan::Starter, Story::Complete, "#0369A1", "#FFFFFF"},
    {u"SV Blau-Weiß Ahrensburg", u"sv-blau-weiss-ahrensburg", Plan::Starter, Story::Complete, "#1D4ED8", "#FFFFFF"},
    {u"Quorn Cricket Club", u"quorn-cricket-club", Plan::Starter, Story::DryRun, "#14532D", "#FEF3C7"},
    {u"Oakham Rowing", u"oakham-rowing", Plan::Pro, Story::Complete, "#0C4A6E", "#E0F2FE"},
    {u"Enderby Ramblers", u"enderby-ramblers", Plan::Starter, Story::Complete, "#365314", "#ECFCCB"},
    {u"Blaby & Whetstone Boys", u"blaby-whetstone-boys", Plan::Starter, Story::HalfDone, "#991B1B", "#FFFFFF"},
    {u"Glenfield Ladies Hockey", u"glenfield-ladies-hockey", Plan::Pro, Story::Complete, "#BE123C", "#FFE4E6"},
    {u"Shepshed Dynamo", u"shepshed-dynamo", Plan::Starter, Story::Complete, "#111827", "#FBBF24"},
    {u"Sileby Rangers", u"sileby-rangers", Plan::Starter, Story::Complete, "#1E40AF", "#FFFFFF"},
    {u"St Andrews", u"st-andrews", Plan::Starter, Story::Complete, "#000000", "#FFFFFF"},
    {u"US Villefranche", u"us-villefranche", Plan::Pro, Story::Complete, "#047857", "#FFFFFF"},
    {u"Rothley Imperial", u"rothley-imperial", Plan::Starter, Story::Complete, "#4C1D95", "#DDD6FE"},
    {u"Narborough & Littlethorpe", u"narborough-littlethorpe", Plan::Starter, Story::Complete, "#B45309", "#FFFFFF"},
    {u"Aylestone Park", u"aylestone-park", Plan::Starter, Story::Complete, "#DC2626", "#FFFFFF"},
    {u"Hinckley Netball", u"hinckley-netball", Plan::Pro, Story::Complete, "#9D174D", "#FBCFE8"},
    {u"Market Harborough RFC", u"market-harborough-rfc", Plan::Starter, Story::Complete, "#1F2937", "#F87171"},
    {u"TSV Neuried", u"tsv-neuried", Plan::Starter, Story::Complete, "#166534", "#FFFFFF"},
    {u"Ashby Ivanhoe", u"ashby-ivanhoe", Plan::Pro, Story::Complete, "#1D4ED8", "#111827"},
    {u"Castle Donington", u"castle-donington", Plan::Starter, Story::Complete, "#B91C1C", "#FEE2E2"},
    {u"Evington Bowls", u"evington-bowls", Plan::Starter, Story::Complete, "#0F766E", "#FFFFFF"},
    {u"Whitwick Wanderers", u"whitwick-wanderers", Plan::Starter, Story::Complete, "#7F1D1D", "#FDE68A"},
    {u"Groby Juniors", u"groby-juniors", Plan::Pro, Story::Complete, "#15803D", "#FACC15"},
};

/// How many steps are behind the club, by its story.
int stepsBehind(Story story, int total)
{
    switch (story) {
    case Story::Complete:
    case Story::DryRun:
        return total;
    case Story::Processing:
        return 4;
    case Story::WebhookGone:
    case Story::TimedOut:
    case Story::AutomationsDenied:
    case Story::HostRefused:
        return 2;
    case Story::MailRefused:
        return 4;
    case Story::Unverified:
    case Story::HalfDone:
        return 0;
    }
    Q_UNREACHABLE();
}

ProvisionState stateOf(Story story)
{
    switch (story) {
    case Story::Complete:
    case Story::DryRun:
        return ProvisionState::Complete;
    case Story::Processing:
        return ProvisionState::Processing;
    case Story::TimedOut:
    case Story::Unverified:
    case Story::HalfDone:
        return ProvisionState::Pending;
    case Story::WebhookGone:
    case Story::MailRefused:
    case Story::AutomationsDenied:
    case Story::HostRefused:
        return ProvisionState::Failed;
    }
    Q_UNREACHABLE();
}

QString reasonOf(Story story)
{
    switch (story) {
    case Story::Complete:
    case Story::DryRun:
    case Story::Processing:
        return {};
    case Story::WebhookGone:
        return u"webhook: HEAD 404 → GET 404"_s;
    case Story::TimedOut:
        return u"webhook: timed out after 5 s"_s;
    case Story::Unverified:
        return u"awaiting email verification"_s;
    case Story::HalfDone:
        return u"signup not finished"_s;
    case Story::MailRefused:
        return u"mail address refused by its server (550)"_s;
    case Story::AutomationsDenied:
        return u"automations endpoint answered 401"_s;
    case Story::HostRefused:
        return u"host not on the allow-list"_s;
    }
    Q_UNREACHABLE();
}

QStringList evidenceOf(Story story)
{
    switch (story) {
    case Story::WebhookGone:
        return {u"HEAD 404 · 81 ms → GET 404 · 77 ms → OPTIONS 404 · 80 ms"_s,
            u"hook.eu2.make.com → 203.0.113.20 · allowed"_s};
    case Story::TimedOut:
        return {u"HEAD timed out · 5 s → GET timed out · 5 s"_s, u"hook.eu1.make.com → 203.0.113.7 · allowed"_s};
    case Story::MailRefused:
        return {u"RCPT TO → 550 5.1.1 no such user"_s, u"mx.wigston.example · 214 ms"_s};
    case Story::AutomationsDenied:
        return {u"POST 401 · 96 ms"_s};
    case Story::HostRefused:
        return {u"hooks.desford.example is not on the allow-list · no look-up made"_s};
    case Story::Complete:
    case Story::DryRun:
    case Story::Processing:
    case Story::Unverified:
    case Story::HalfDone:
        return {u"HEAD 405 · 81 ms → GET 200 · 64 ms"_s, u"hook.eu2.make.com → 203.0.113.20 · allowed"_s};
    }
    Q_UNREACHABLE();
}

QString noteOf(const QString &step, const ClubRow &club, qint64 nowMs)
{
    if (step == u"seed_defaults")
        return u"welcome post, sample fixture on %1"_s.arg(
            QDateTime::fromMSecsSinceEpoch(nowMs + 7 * 86'400'000LL).date().toString(Qt::ISODate));
    if (step == u"configure_routing")
        return u"/c/%1 is live"_s.arg(club.slug);
    if (step == u"deploy_automations")
        return u"deployment dep_7Q2m9x"_s;
    if (step == u"deploy_apps_script")
        return u"Google Apps Script is not configured (provision.apps_script_enabled)"_s;
    if (step == u"create_owner" || step == u"send_magic_link")
        return club.email;
    return {};
}

int millisecondsOf(const QString &step)
{
    if (step == u"seed_defaults")
        return 6;
    if (step == u"validate_webhook")
        return 152;
    if (step == u"deploy_automations")
        return 318;
    if (step == u"send_magic_link")
        return 41;
    return 2;
}

RunView runOf(Story story, const ClubRow &club, qint64 nowMs)
{
    RunView run{.number = story == Story::WebhookGone ? 2 : 1,
        .state = club.state,
        .dryRun = club.dryRun,
        .queuedAtMs = club.startedAtMs,
        .startedAtMs = club.startedAtMs,
        .finishedAtMs = club.finishedAtMs,
        .reason = club.waitingFor};
    qint64 at = club.startedAtMs;
    int index = 0;
    const int behind = stepsBehind(story, club.stepsTotal);
    for (const domain::StepKind kind : domain::stepsFor(club.plan)) {
        StepView step{.name = domain::stepName(kind)};
        if (index < behind) {
            const bool skipped = kind == domain::StepKind::DeployAppsScript;
            const int took = millisecondsOf(step.name);
            step.status = skipped ? StepStatus::Skipped : StepStatus::Done;
            step.startedAtMs = at;
            step.completedAtMs = at + took;
            step.note = noteOf(step.name, club, nowMs);
            AttemptView attempt{1, skipped ? AttemptOutcome::Skipped : AttemptOutcome::Done, at, at + took};
            if (kind == domain::StepKind::ValidateWebhook)
                attempt.evidence = evidenceOf(Story::Complete);
            step.attempts = {attempt};
            at += took;
        } else if (index == behind && club.state == ProvisionState::Processing) {
            step.status = StepStatus::Running;
            step.startedAtMs = at;
            step.attempts = {{1, AttemptOutcome::Running, at, 0}};
        } else if (index == behind && (club.state == ProvisionState::Failed || club.nextAttemptAtMs)) {
            const bool failed = club.state == ProvisionState::Failed;
            step.status = failed ? StepStatus::Failed : StepStatus::Retrying;
            step.startedAtMs = at;
            step.completedAtMs = failed ? at + 3400 : 0;
            step.error = club.waitingFor;
            step.nextAttemptAtMs = club.nextAttemptAtMs;
            step.attempts = {{1, AttemptOutcome::Retry, at, at + 1620, club.waitingFor, evidenceOf(story)},
                {2, failed ? AttemptOutcome::Failed : AttemptOutcome::Retry, at + 3160, at + 3400, club.waitingFor,
                    evidenceOf(story)}};
        }
        run.steps.append(step);
        ++index;
    }
    return run;
}

/// The run before the latest: the same, an hour earlier, with one attempt less.
RunView earlierRun(RunView run, const ClubRow &club)
{
    constexpr qint64 hourMs = 3'600'000;
    run.number -= 1;
    for (qint64 *moment : {&run.queuedAtMs, &run.startedAtMs, &run.finishedAtMs})
        *moment -= hourMs;
    for (StepView &step : run.steps) {
        if (step.startedAtMs == 0)
            continue;
        step.startedAtMs -= hourMs;
        step.completedAtMs -= hourMs;
        if (step.attempts.size() > 1)
            step.attempts.removeLast();
        for (AttemptView &attempt : step.attempts) {
            attempt.startedAtMs -= hourMs;
            attempt.endedAtMs -= hourMs;
        }
    }
    run.state = club.state;
    return run;
}

QList<WebhookMessageView> messagesOf(const ClubRow &club, int index)
{
    const qint64 at = club.finishedAtMs + 900;
    QList<WebhookMessageView> messages{{.id = u"msg_%1"_s.arg(index),
        .event = u"club.provisioned"_s,
        .state = u"delivered"_s,
        .attempts = 1,
        .status = 200,
        .createdAtMs = at,
        .finishedAtMs = at + 140}};
    if (index % 2 == 0)
        messages.prepend({.id = u"msg_%1_test"_s.arg(index),
            .event = u"test"_s,
            .state = u"failed"_s,
            .attempts = 1,
            .status = 500,
            .error = u"the webhook answered 500"_s,
            .createdAtMs = at + 30'000,
            .finishedAtMs = at + 30'210});
    return messages;
}

ClubDetail detailOf(const DemoClub &demo, int index, qint64 nowMs)
{
    ClubDetail detail;
    ClubRow &club = detail.club;
    club.slug = QString::fromUtf16(demo.slug);
    club.id = club.slug + u"-id"_s;
    club.name = QString::fromUtf16(demo.name);
    club.email = u"sec@%1.example"_s.arg(club.slug.section(u'-', 0, 0));
    club.plan = demo.plan;
    club.state = stateOf(demo.story);
    club.signupFinished = demo.story != Story::HalfDone;
    club.status = club.signupFinished ? domain::TenantStatus::Active : domain::TenantStatus::Trial;
    club.dryRun = demo.story == Story::DryRun;
    const auto steps = domain::stepsFor(demo.plan);
    club.stepsTotal = static_cast<int>(steps.size());
    club.stepsDone = stepsBehind(demo.story, club.stepsTotal);
    if (club.stepsDone < club.stepsTotal)
        club.currentStep = domain::stepName(steps.at(club.stepsDone));
    club.waitingFor = reasonOf(demo.story);
    club.createdAtMs = nowMs - index * 97'000LL - 4000;
    if (club.signupFinished)
        club.startedAtMs = club.createdAtMs + 2000;
    if (club.state == ProvisionState::Complete)
        club.finishedAtMs = club.startedAtMs + 290 + index * 13;
    if (club.state == ProvisionState::Failed)
        club.finishedAtMs = club.startedAtMs + 3408;
    if (demo.story == Story::TimedOut)
        club.nextAttemptAtMs = nowMs + 42'500;
    detail.brand = {QString::fromLatin1(demo.primary), QString::fromLatin1(demo.secondary)};
    detail.publicUrl = u"https://clubs.example.org/c/"_s + club.slug;
    detail.routeReady = club.stepsDone >= 2;
    detail.posts = club.stepsDone >= 1 ? 1 : 0;
    detail.fixtures = detail.posts;
    detail.trialEndsAtMs = nowMs + 14 * 86'400'000LL;
    if (club.plan == Plan::Starter && club.signupFinished)
        detail.webhookUrl = u"https://hook.eu2.make.com/%1"_s.arg(QString::number(qHash(club.slug), 36));
    if (club.plan == Plan::Starter && club.stepsDone >= 3)
        detail.webhookValidatedAtMs = club.startedAtMs + 160;
    if (club.state == ProvisionState::Complete)
        detail.magicLink = {index % 3 == 0 ? MagicLinkView::State::Used : MagicLinkView::State::Sent,
            club.finishedAtMs - 5, club.finishedAtMs + 86'400'000LL, index % 3 == 0 ? club.finishedAtMs + 60'000 : 0};
    if (club.signupFinished)
        detail.runs = {runOf(demo.story, club, nowMs)};
    if (demo.story == Story::WebhookGone)
        detail.runs.append(earlierRun(detail.runs.constFirst(), club));
    if (detail.webhookValidatedAtMs > 0 && club.state == ProvisionState::Complete)
        detail.webhookMessages = messagesOf(club, index);
    return detail;
}

/// What stands on the page of a club that was seeded, and what operators did to it.
void addRecords(FakeClubRecords &records, const ClubDetail &detail, qint64 nowMs)
{
    const ClubRow &club = detail.club;
    if (detail.posts > 0) {
        const QString day = QDateTime::fromMSecsSinceEpoch(nowMs + 7 * 86'400'000LL).date().toString(Qt::ISODate);
        records.contents.insert(club.id,
            {{{u"Welcome to %1!"_s.arg(club.name),
                 u"This is your club's page. News, fixtures and results will appear here."_s, u"Touchline"_s}},
                {{day, club.name, u"Sample Opponent"_s, u"Home Ground"_s, u"scheduled"_s}}});
    }
    ClubAccessRecord access;
    if (detail.magicLink.state == MagicLinkView::State::Used) {
        access.openSessions = 1;
        access.newestSessionAtMs = detail.magicLink.usedAtMs;
    }
    QList<ClubAuditEntry> audit;
    if (club.state == ProvisionState::Failed) {
        audit.append({nowMs - 90'000, u"duty desk"_s, u"console"_s, u"club.retry"_s});
        audit.append({nowMs - 3'600'000, u"night desk"_s, u"command line"_s, u"club.edit_webhook"_s});
    } else if (club.state == ProvisionState::Complete) {
        audit.append({nowMs - 60'000, u"duty desk"_s, u"console"_s, u"link.resend"_s});
    }
    records.accesses.insert(club.id, access);
    records.audits.insert(club.id, audit);
}

domain::LogRecord logRecord(
    qint64 tsMs, domain::LogLevel level, domain::LogFeature feature, const QString &msg, QJsonObject fields)
{
    domain::LogRecord record;
    record.tsMs = tsMs;
    record.level = level;
    record.feature = feature;
    record.msg = msg;
    record.fields = std::move(fields);
    return record;
}

QList<domain::LogRecord> recordsOf(const ClubDetail &detail)
{
    using domain::LogFeature;
    using domain::LogLevel;
    QList<domain::LogRecord> records;
    const ClubRow &club = detail.club;
    const QJsonObject about{{u"tenantId"_s, club.id}, {u"plan"_s, domain::planName(club.plan)}};
    records.append(logRecord(club.createdAtMs, LogLevel::Info, LogFeature::Signup, u"Club started"_s, about));
    for (const RunView &run : detail.runs) {
        records.append(logRecord(run.queuedAtMs, LogLevel::Info, LogFeature::Provision, u"Queue request"_s, about));
        records.append(
            logRecord(run.startedAtMs + 1, LogLevel::Info, LogFeature::Provision, u"Provision start"_s, about));
        for (const StepView &step : run.steps) {
            for (const AttemptView &attempt : step.attempts) {
                QJsonObject fields = about;
                fields.insert(u"step"_s, step.name);
                fields.insert(u"attempt"_s, attempt.number);
                const bool well = attempt.error.isEmpty();
                if (!well)
                    fields.insert(u"reason"_s, attempt.error);
                records.append(logRecord(attempt.startedAtMs + 1, well ? LogLevel::Info : LogLevel::Warn,
                    LogFeature::Provision, well ? u"Step %1"_s.arg(step.name) : u"Step will be tried again"_s, fields));
            }
        }
        QJsonObject fields = about;
        fields.insert(u"duration_ms"_s, run.finishedAtMs - run.startedAtMs);
        if (run.state == ProvisionState::Complete)
            records.append(
                logRecord(run.finishedAtMs, LogLevel::Info, LogFeature::Provision, u"Provision complete"_s, fields));
        fields.insert(u"reason"_s, run.reason);
        if (run.state == ProvisionState::Failed)
            records.append(
                logRecord(run.finishedAtMs, LogLevel::Error, LogFeature::Provision, u"Provision failed"_s, fields));
    }
    return records;
}
QList<PromoDetail> demoPromos(qint64 now)
{
    constexpr qint64 day = 86'400;
    const auto code = [](const QString &name, int percent, std::optional<qint64> most, qint64 used) {
        domain::PromoCode promo;
        promo.code = name;
        promo.discountPercent = percent;
        promo.maxUses = most;
        promo.usedCount = used;
        return promo;
    };
    QList<PromoDetail> promos;
    promos.append({code(u"SPRING25"_s, 25, 200, 38)});
    promos.last().promo.validUntil = now + 40 * day;
    promos.last().promo.notes = u"Spring campaign, leaflet and newsletter"_s;
    for (const auto &[slug, hours] : {std::pair(u"syston-tigers-u16"_s, 2), std::pair(u"real-oadby"_s, 26),
             std::pair(u"fc-goettingen-05"_s, 49), std::pair(u"hathern-fc"_s, 120)})
        promos.last().uses.append({slug, slug, (now - hours * 3600) * 1000});
    promos.append({code(u"GOPRO"_s, 100, {}, 3)});
    promos.last().promo.plan = Plan::Pro;
    promos.last().promo.lifetime = true;
    promos.last().promo.tenantSlugWhitelist = {u"real-oadby"_s, u"coalville-town"_s, u"kibworth-juniors"_s};
    promos.append({code(u"LAUNCH50"_s, 50, 500, 500)});
    promos.append({code(u"WINTER10"_s, 10, {}, 0)});
    promos.last().promo.startsAt = now + 12 * day;
    promos.last().promo.validUntil = now + 90 * day;
    promos.append({code(u"SUMMER2025"_s, 20, {}, 212)});
    promos.last().promo.validUntil = now - 90 * day;
    promos.append({code(u"PARTNER-LEAGUE"_s, 30, 40, 12)});
    promos.last().promo.active = false;
    return promos;
}
} // namespace

void fillWithDemoData(FakeConsole &fake, qint64 nowMs)
{
    int index = 0;
    for (const DemoClub &demo : demoClubs) {
        fake.details.append(detailOf(demo, index++, nowMs));
        fake.records.append(recordsOf(fake.details.constLast()));
        addRecords(fake.clubRecords(), fake.details.constLast(), nowMs);
    }
    std::sort(fake.records.begin(), fake.records.end(), [](const auto &a, const auto &b) { return a.tsMs < b.tsMs; });
    qint64 id = 1;
    for (domain::LogRecord &record : fake.records)
        record.id = id++;
    fake.coreStatus = {.serving = true,
        .url = u"http://127.0.0.1:8787"_s,
        .publicUrl = u"https://clubs.example.org"_s,
        .environment = u"production"_s,
        .clubsInWork = 2,
        .waiting = 0,
        .commitP95Ms = 1.8,
        .errorsLastHour = 0,
        .operatorName = u"duty desk"_s};
    fake.figures().view = demoFigures(nowMs);
    fake.readiness().entries = demoChecklist();
    fake.readiness().asOfMs = nowMs;
    fake.impact = {14, 3, 412};
    fake.switches.state.sinceMs = nowMs - 3 * 3'600'000LL;
    fake.switches.state.by = u"timer"_s;
    fake.history = {
        {nowMs - 3 * 3'600'000LL, u"signups.on"_s, u"timer"_s, u"end of maintenance"_s},
        {nowMs - 3 * 3'600'000LL - 32 * 60'000LL, u"signups.off"_s, u"night desk"_s, u"database move"_s, false,
            nowMs - 3 * 3'600'000LL},
        {nowMs - 28 * 3'600'000LL, u"provisioner.resumed"_s, u"night desk"_s},
        {nowMs - 29 * 3'600'000LL, u"provisioner.paused"_s, u"night desk"_s, u"Make.com outage"_s},
    };
    fake.promos.insert(u"LAUNCH50"_s, {u"LAUNCH50"_s, 50, {}, false, 38});
    fake.promos.insert(u"GOPRO"_s, {u"GOPRO"_s, 100, Plan::Pro, true, {}});
    fake.promoDetails = demoPromos(nowMs / 1000);
    fillWithDemoData(fake.auditTrail, nowMs);
    fillWithDemoData(fake.upkeepDesk, nowMs);
    FakeSettingsDesk &desk = fake.settingsDesk;
    desk.setting(u"server.environment"_s).value = u"production"_s;
    desk.setting(u"server.environment"_s).runningValue = u"production"_s;
    desk.setting(u"server.environment"_s).source = domain::SettingSource::File;
    desk.setting(u"server.environment"_s).where = u"touchline.toml, line 4"_s;
    desk.setting(u"server.listen"_s).source = domain::SettingSource::CommandLine;
    desk.setting(u"server.listen"_s).where = u"--listen"_s;
    desk.setting(u"server.public_url"_s).value = u"https://clubs.example.org"_s;
    desk.setting(u"server.public_url"_s).source = domain::SettingSource::Environment;
    desk.setting(u"server.public_url"_s).where = u"TOUCHLINE_SERVER_PUBLIC_URL"_s;
    desk.setting(u"server.trusted_proxies"_s).value = u"10.0.0.1"_s;
    desk.setting(u"server.trusted_proxies"_s).source = domain::SettingSource::File;
    desk.setting(u"server.trusted_proxies"_s).where = u"touchline.toml, line 5"_s;
    desk.setting(u"server.trusted_proxies"_s).awaitsRestart = true;
    desk.setting(u"mail.password"_s).isSet = true;
    fake.webhookTest = {true, u"The webhook answered and was accepted."_s, evidenceOf(Story::Complete)};
}

} // namespace touchline::testsupport
