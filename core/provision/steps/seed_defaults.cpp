// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/seed_defaults.h"

#include "core/access/random.h"
#include "core/store/club_content.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::provision {

QString SeedDefaults::apply(store::Transaction &transaction, const StepContext &context) const
{
    const store::TenantRow &club = context.tenant;
    store::ClubContent content(transaction);
    // A later run finds what the club has had since the first, and what its owner has made of it.
    if (context.runNumber > 1 && content.countPosts(club.id) + content.countFixtures(club.id) > 0)
        return u"the club has content already"_s;
    content.addPost(club.id,
        {access::newId(), u"Welcome to %1"_s.arg(club.name),
            u"This is the page of %1. News, fixtures and results will appear here."_s.arg(club.name), club.name},
        context.nowMs / 1000);
    const QDate day = QDateTime::fromMSecsSinceEpoch(context.nowMs, Qt::UTC).date().addDays(7);
    content.addFixture(club.id,
        {access::newId(), day.toString(Qt::ISODate), u"Sample Opponent"_s, club.name, u"Sample Opponent"_s,
            u"Home Ground"_s},
        context.nowMs / 1000);
    return u"welcome post, sample fixture on %1"_s.arg(day.toString(Qt::ISODate));
}

} // namespace touchline::provision
