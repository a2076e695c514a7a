// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/export_row.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
QString isoUtc(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) : QString();
}

bool looksLikeFormula(const QString &field)
{
    return !field.isEmpty() && u"=+-@\t\r"_s.contains(field.front());
}

qint64 tookMs(const console::ClubRow &club)
{
    return club.finishedAtMs > 0 ? club.finishedAtMs - club.startedAtMs : -1;
}
} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QByteArray line;
    for (const QString &field : fields) {
        if (!line.isEmpty() || &field != &fields.constFirst())
            line += ',';
        QString text = looksLikeFormula(field) ? u'\'' + field : field;
        if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
            text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
        line += text.toUtf8();
    }
    return line + "\r\n";
}

QByteArray clubCsvHeading()
{
    return csvLine({u"slug"_s, u"name"_s, u"email"_s, u"plan"_s, u"status"_s, u"state"_s, u"reason"_s, u"step"_s,
        u"steps_done"_s, u"steps_total"_s, u"started_at"_s, u"setup_finished_at"_s, u"took_ms"_s, u"webhook_host"_s,
        u"promo_code"_s, u"dry_run"_s, u"id"_s});
}

QByteArray clubCsvLine(const console::ClubRow &club)
{
    const qint64 took = tookMs(club);
    return csvLine({club.slug, club.name, club.email, domain::planName(club.plan),
        domain::tenantStatusName(club.status), domain::provisionStateName(club.state), club.waitingFor,
        club.currentStep, QString::number(club.stepsDone), QString::number(club.stepsTotal), isoUtc(club.createdAtMs),
        isoUtc(club.finishedAtMs), took < 0 ? QString() : QString::number(took), club.host, club.promo,
        club.dryRun ? u"yes"_s : u"no"_s, club.id});
}

QByteArray clubJson(const console::ClubRow &club)
{
    QJsonObject json{{u"slug"_s, club.slug}, {u"name"_s, club.name}, {u"email"_s, club.email},
        {u"plan"_s, domain::planName(club.plan)}, {u"status"_s, domain::tenantStatusName(club.status)},
        {u"state"_s, domain::provisionStateName(club.state)}, {u"stepsDone"_s, club.stepsDone},
        {u"stepsTotal"_s, club.stepsTotal}, {u"startedAt"_s, isoUtc(club.createdAtMs)}, {u"dryRun"_s, club.dryRun},
        {u"id"_s, club.id}};
    const auto put = [&json](const QString &name, const QString &value) {
        if (!value.isEmpty())
            json.insert(name, value);
    };
    put(u"reason"_s, club.waitingFor);
    put(u"step"_s, club.currentStep);
    put(u"setupFinishedAt"_s, isoUtc(club.finishedAtMs));
    put(u"webhookHost"_s, club.host);
    put(u"promoCode"_s, club.promo);
    if (const qint64 took = tookMs(club); took >= 0)
        json.insert(u"tookMs"_s, took);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace touchline::clubs
