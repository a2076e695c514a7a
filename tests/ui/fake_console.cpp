// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"

#include <QPromise>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;
using domain::Result;

qsizetype FakeConsole::callCount(const QString &function) const
{
    return std::count_if(calls.begin(), calls.end(),
        [&](const QString &call) { return call == function || call.startsWith(function + u' '); });
}

void FakeConsole::fail(const QString &function, domain::Error error)
{
    m_failures.insert(function, std::move(error));
}

void FakeConsole::succeed(const QString &function)
{
    m_failures.remove(function);
}

void FakeConsole::hold()
{
    m_holding = true;
}

void FakeConsole::release()
{
    m_holding = false;
    for (const auto &finish : std::exchange(m_held, {}))
        finish();
}

ClubDetail *FakeConsole::find(const QString &tenantId)
{
    const auto found = std::find_if(
        details.begin(), details.end(), [&](const ClubDetail &detail) { return detail.club.id == tenantId; });
    return found == details.end() ? nullptr : &*found;
}

void FakeConsole::add(const ClubDetail &detail)
{
    details.append(detail);
    Q_EMIT clubsChanged({detail.club.id});
}

void FakeConsole::change(const QString &tenantId, const std::function<void(ClubDetail &)> &edit)
{
    if (ClubDetail *detail = find(tenantId)) {
        edit(*detail);
        Q_EMIT clubsChanged({tenantId});
    }
}

void FakeConsole::announce(const QList<domain::LogRecord> &fresh, qint64 dropped)
{
    records.append(fresh);
    Q_EMIT logRecords(fresh, dropped);
}

FakeBulkOrders &FakeConsole::bulk()
{
    if (!m_bulk)
        m_bulk = new FakeBulkOrders(*this);
    return *m_bulk;
}

ClubPage FakeConsole::page(const ClubQuery &query) const
{
    QList<ClubRow> rows;
    for (const ClubDetail &detail : details) {
        const ClubRow &row = detail.club;
        const bool matches = query.search.isEmpty() || row.name.contains(query.search, Qt::CaseInsensitive)
            || row.slug.contains(query.search, Qt::CaseInsensitive)
            || row.email.contains(query.search, Qt::CaseInsensitive);
        if (matches && (!query.state || row.state == *query.state) && query.filter.matches(row.facts()))
            rows.append(row);
    }
    const auto less = [&query](const ClubRow &a, const ClubRow &b) {
        switch (query.sort) {
        case ClubSort::Created:
            return std::tie(a.createdAtMs, a.id) < std::tie(b.createdAtMs, b.id);
        case ClubSort::Name:
            return std::tie(a.name, a.id) < std::tie(b.name, b.id);
        case ClubSort::State:
            return std::tie(a.state, a.id) < std::tie(b.state, b.id);
        case ClubSort::Took: {
            const qint64 tookA = a.finishedAtMs - a.startedAtMs;
            const qint64 tookB = b.finishedAtMs - b.startedAtMs;
            return std::tie(tookA, a.id) < std::tie(tookB, b.id);
        }
        case ClubSort::Plan:
            return std::tie(a.plan, a.id) < std::tie(b.plan, b.id);
        }
        Q_UNREACHABLE();
    };
    std::sort(rows.begin(), rows.end(), less);
    if (query.descending)
        std::reverse(rows.begin(), rows.end());
    qsizetype from = 0;
    if (!query.after.isEmpty() && !query.after.startsWith(u"short "_s)) {
        while (from < rows.size() && rows.at(from).id != query.after)
            ++from;
        ++from;
    }
    ClubPage result;
    result.rows = rows.mid(from, query.limit);
    if (from + query.limit < rows.size())
        result.next = result.rows.constLast().id;
    return result;
}

Reply<ClubPage> FakeConsole::clubs(ClubQuery query)
{
    QStringList states;
    for (const domain::ProvisionState state : std::as_const(query.filter.states))
        states.append(domain::provisionStateName(state));
    const QString state = states.isEmpty() ? u"any"_s : states.join(u',');
    ClubPage found;
    if (shortPages > 0)
        found.next = u"short %1"_s.arg(shortPages--);
    else
        found = page(query);
    return answer<ClubPage>(u"clubs"_s, u"%1 '%2'"_s.arg(state, query.filter.words.join(u' ')), found);
}

Reply<ClubCounts> FakeConsole::clubCounts()
{
    ClubCounts counts;
    for (const ClubDetail &detail : std::as_const(details)) {
        switch (detail.club.state) {
        case domain::ProvisionState::Pending:
            ++counts.pending;
            break;
        case domain::ProvisionState::Processing:
            ++counts.processing;
            break;
        case domain::ProvisionState::Complete:
            ++counts.complete;
            break;
        case domain::ProvisionState::Failed:
            ++counts.failed;
            break;
        }
    }
    return answer<ClubCounts>(u"clubCounts"_s, {}, counts);
}

Reply<ClubDetail> FakeConsole::club(QString tenantId)
{
    const ClubDetail *detail = find(tenantId);
    return answer<ClubDetail>(u"club"_s, tenantId,
        detail ? Result<ClubDetail>(*detail) : domain::fail(domain::ErrorCode::TenantNotFound, {}));
}

Reply<QList<ClubRow>> FakeConsole::clubRows(QStringList tenantIds)
{
    QList<ClubRow> rows;
    for (const QString &id : std::as_const(tenantIds)) {
        if (const ClubDetail *detail = find(id))
            rows.append(detail->club);
    }
    return answer<QList<ClubRow>>(u"clubRows"_s, tenantIds.join(u','), rows);
}

Reply<void> FakeConsole::retryClub(QString tenantId)
{
    return answer<void>(u"retryClub"_s, tenantId, {});
}

Reply<void> FakeConsole::resendMagicLink(QString tenantId)
{
    return answer<void>(u"resendMagicLink"_s, tenantId, {});
}

Reply<QString> FakeConsole::copyMagicLink(QString tenantId)
{
    return answer<QString>(u"copyMagicLink"_s, tenantId, u"https://clubs.example.org/magic/4Jt0bD2s9mQvXw7LkP1c"_s);
}

Reply<SlugAvailability> FakeConsole::availability(QString slug)
{
    SlugAvailability result{true, {}, {}};
    for (const ClubDetail &detail : std::as_const(details)) {
        if (detail.club.slug == slug)
            result = {false, u"taken"_s, slug + u"-2"_s};
    }
    return answer<SlugAvailability>(u"availability"_s, slug, result);
}

Reply<PromoOffer> FakeConsole::verifyPromo(QString code, QString slug)
{
    const auto offer = promos.constFind(code);
    return answer<PromoOffer>(u"verifyPromo"_s, code + u' ' + slug,
        offer != promos.cend() ? Result<PromoOffer>(*offer) : domain::fail(domain::ErrorCode::InvalidPromo, {}));
}

Reply<StartedClub> FakeConsole::startClub(StartClub order)
{
    lastStart = order;
    StartedClub result = started;
    result.slug = order.clubSlug;
    result.plan = promos.value(order.promoCode).appliedPlan.value_or(order.plan);
    return answer<StartedClub>(u"startClub"_s, order.clubSlug, result);
}

Reply<void> FakeConsole::setBrand(QString tenantId, domain::Brand brand)
{
    return answer<void>(u"setBrand"_s, u"%1 %2 %3"_s.arg(tenantId, brand.primaryColor, brand.secondaryColor), {});
}

Reply<void> FakeConsole::finishStarter(QString tenantId, QString webhookUrl, QString webhookSecret)
{
    return answer<void>(u"finishStarter"_s, u"%1 %2 %3"_s.arg(tenantId, webhookUrl, webhookSecret), {});
}

Reply<void> FakeConsole::finishPro(QString tenantId)
{
    return answer<void>(u"finishPro"_s, tenantId, {});
}

Reply<SignupStage> FakeConsole::signupStage(QString tenantId)
{
    return answer<SignupStage>(u"signupStage"_s, tenantId, stage);
}

Reply<WebhookMessageView> FakeConsole::sendTestEvent(QString tenantId)
{
    return answer<WebhookMessageView>(u"sendTestEvent"_s, tenantId,
        WebhookMessageView{
            .id = u"msg_1"_s, .event = u"test"_s, .state = u"delivered"_s, .attempts = 1, .status = 200});
}

Reply<RotatedSecret> FakeConsole::rotateWebhookSecret(QString tenantId, QString secret)
{
    return answer<RotatedSecret>(u"rotateWebhookSecret"_s, u"%1 %2"_s.arg(tenantId, secret),
        RotatedSecret{secret.isEmpty() ? u"whsec_bmV3IHNlY3JldA=="_s : secret, 0});
}

Reply<void> FakeConsole::endSecretRotation(QString tenantId, QString reason)
{
    return answer<void>(u"endSecretRotation"_s, u"%1 %2"_s.arg(tenantId, reason), {});
}

Reply<void> FakeConsole::enableWebhook(QString tenantId)
{
    return answer<void>(u"enableWebhook"_s, tenantId, {});
}

Reply<void> FakeConsole::resendWebhookMessage(QString tenantId, QString messageId)
{
    return answer<void>(u"resendWebhookMessage"_s, u"%1 %2"_s.arg(tenantId, messageId), {});
}

Reply<WebhookTest> FakeConsole::testWebhook(QString webhookUrl)
{
    return answer<WebhookTest>(u"testWebhook"_s, webhookUrl, webhookTest);
}

Reply<LogPage> FakeConsole::logs(LogQuery query)
{
    LogPage result;
    for (auto record = records.crbegin(); record != records.crend(); ++record) {
        if (query.atLeast && record->level < *query.atLeast)
            continue;
        if (query.feature && record->feature != *query.feature)
            continue;
        if (!query.tenantId.isEmpty() && record->fields.value(u"tenantId"_s).toString() != query.tenantId)
            continue;
        if (!query.text.isEmpty()
            && !QString::fromUtf8(domain::toJsonLine(*record)).contains(query.text, Qt::CaseInsensitive))
            continue;
        if ((query.fromMs && record->tsMs < query.fromMs) || (query.toMs && record->tsMs > query.toMs)
            || (query.beforeId && record->id >= query.beforeId))
            continue;
        if (result.records.size() == query.limit) {
            result.more = true;
            break;
        }
        result.records.append(*record);
    }
    return answer<LogPage>(u"logs"_s, query.tenantId, result);
}

Reply<SwitchView> FakeConsole::switchView()
{
    return answer<SwitchView>(u"switchView"_s, {}, switches);
}

Reply<SwitchImpact> FakeConsole::switchImpact()
{
    return answer<SwitchImpact>(u"switchImpact"_s, {}, impact);
}

Reply<void> FakeConsole::switchSignupsOff(SwitchOffOrder order)
{
    lastOff = order;
    return answer<void>(u"switchSignupsOff"_s, order.reason, {});
}

Reply<void> FakeConsole::switchSignupsOn(QString reason)
{
    return answer<void>(u"switchSignupsOn"_s, reason, {});
}

Reply<void> FakeConsole::pauseProvisioner(PauseOrder order)
{
    lastPause = order;
    return answer<void>(u"pauseProvisioner"_s, order.reason, {});
}

Reply<void> FakeConsole::resumeProvisioner()
{
    return answer<void>(u"resumeProvisioner"_s, {}, {});
}

Reply<QList<SwitchHistoryEntry>> FakeConsole::switchHistory(int limit)
{
    return answer<QList<SwitchHistoryEntry>>(u"switchHistory"_s, {}, history.mid(0, limit));
}

Reply<CoreStatus> FakeConsole::status()
{
    return answer<CoreStatus>(u"status"_s, {}, coreStatus);
}

Reply<QList<console::LibraryVersion>> FakeConsole::libraries()
{
    return answer<QList<console::LibraryVersion>>(
        u"libraries"_s, {}, QList<console::LibraryVersion>{{u"SQLite"_s, u"3.40.1"_s, u"public domain"_s}});
}

} // namespace touchline::testsupport
