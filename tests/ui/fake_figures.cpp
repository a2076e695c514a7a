// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_figures.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;

QFuture<domain::Result<FiguresView>> FakeFigures::figures(FigureSpan span)
{
    asked.append(span);
    const auto promise = std::make_shared<Promise>();
    promise->start();
    if (m_holding)
        m_held.append({promise, span});
    else
        finish(*promise, span);
    return promise->future();
}

void FakeFigures::release()
{
    m_holding = false;
    for (const Held &held : std::exchange(m_held, {}))
        finish(*held.promise, held.span);
}

void FakeFigures::finish(Promise &promise, FigureSpan span) const
{
    FiguresView answer = view;
    answer.span = span;
    promise.addResult(failure ? domain::Result<FiguresView>(domain::fail(*failure)) : answer);
    promise.finish();
}

FiguresView demoFigures(qint64 nowMs)
{
    constexpr qint64 minute = 60'000;
    FiguresView view{.span = FigureSpan::Hour, .asOfMs = nowMs, .bucketMs = minute};
    const qint64 from = nowMs - nowMs % minute - 59 * minute;
    for (int i = 0; i < 60; ++i) {
        const double wave = 6.5 + 4.5 * std::sin(i / 8.5 + 0.6) + 1.8 * std::sin(i * 1.7);
        FigureBucket bucket{from + i * minute, std::lround(std::max(0.0, wave)),
            std::lround(std::max(0.0, wave + 1.2 * std::sin(i * 2.3)))};
        bucket.failures = i % 17 == 9 ? 1 : 0;
        view.signups += bucket.signups;
        view.completions += bucket.completions;
        view.failures += bucket.failures;
        view.buckets.append(bucket);
    }
    view.signupsBefore = view.signups * 100 / 108;
    view.durations = {view.completions, 310, 480, 920};
    view.funnel = {view.signups, view.signups - 6, view.signups - 14, view.signups - 22};
    view.longestInWork
        = ClubNote{u"syston-tigers-u16-id"_s, u"syston-tigers-u16"_s, u"Syston Tigers U16"_s, {}, nowMs - 1200};
    view.longestWaiting = ClubNote{u"barrow-town-ladies-id"_s, u"barrow-town-ladies"_s, u"Barrow Town Ladies"_s,
        u"webhook: timed out after 5 s"_s, nowMs - 291'000};
    view.oldestFailureMs = nowMs - 134 * minute;
    view.needsYou = {
        {u"anstey-nomads-id"_s, u"anstey-nomads"_s, u"Anstey Nomads"_s, u"webhook: HEAD 404 → GET 404"_s,
            nowMs - 97'000},
        {u"wigston-fields-id"_s, u"wigston-fields"_s, u"Wigston Fields"_s,
            u"mail address refused by its server (550)"_s, nowMs - 20 * minute},
        {u"countesthorpe-id"_s, u"countesthorpe"_s, u"Countesthorpe"_s, u"automations endpoint answered 401"_s,
            nowMs - 22 * minute},
        {u"desford-youth-id"_s, u"desford-youth"_s, u"Desford Youth"_s, u"host not on the allow-list"_s,
            nowMs - 134 * minute},
    };
    using Kind = Happening::Kind;
    view.justNow = {
        {.atMs = nowMs - 4'000,
            .kind = Kind::Started,
            .tenantId = u"syston-tigers-u16-id"_s,
            .name = u"Syston Tigers U16"_s,
            .plan = domain::Plan::Pro},
        {.atMs = nowMs - 97'000,
            .kind = Kind::Failed,
            .tenantId = u"anstey-nomads-id"_s,
            .name = u"Anstey Nomads"_s,
            .reason = u"webhook: HEAD 404 → GET 404"_s},
        {.atMs = nowMs - 190'000,
            .kind = Kind::Complete,
            .tenantId = u"fc-goettingen-05-id"_s,
            .name = u"FC Göttingen 05"_s,
            .tookMs = 310},
        {.atMs = nowMs - 260'000,
            .kind = Kind::Complete,
            .tenantId = u"real-oadby-id"_s,
            .name = u"Real Oadby"_s,
            .tookMs = 440},
        {.atMs = nowMs - 300'000, .kind = Kind::SignupsOn, .name = u"night desk"_s, .reason = u"end of maintenance"_s},
        {.atMs = nowMs - 420'000, .kind = Kind::SignupsOff, .name = u"night desk"_s, .reason = u"database move"_s},
        {.atMs = nowMs - 480'000,
            .kind = Kind::Complete,
            .tenantId = u"kibworth-juniors-id"_s,
            .name = u"Kibworth Juniors"_s,
            .tookMs = 290},
        {.atMs = nowMs - 540'000,
            .kind = Kind::Complete,
            .tenantId = u"lutterworth-athletic-id"_s,
            .name = u"Lutterworth Athletic"_s,
            .tookMs = 470},
    };
    view.targets = {{LaunchTarget::SignupFaults, 0, 0, TargetVerdict::Met},
        {LaunchTarget::ProvisioningSuccess, 95, 98.3, TargetVerdict::Met, 412},
        {LaunchTarget::ProvisioningP95, 2000, 480, TargetVerdict::Met, 405},
        {LaunchTarget::KillSwitch, 100, std::nullopt, TargetVerdict::NoData},
        {LaunchTarget::FailuresThisWeek, 1, 1.7, TargetVerdict::Missed, 4211}};
    view.provisioner = {.beating = true, .silentMs = 420, .inWork = 3, .waiting = 1};
    return view;
}

} // namespace touchline::testsupport
