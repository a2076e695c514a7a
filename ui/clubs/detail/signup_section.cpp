// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/signup_section.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;

namespace {
QString statusTitle(domain::TenantStatus status)
{
    switch (status) {
    case domain::TenantStatus::Trial:
        return SignupSection::tr("on trial");
    case domain::TenantStatus::Active:
        return SignupSection::tr("active");
    case domain::TenantStatus::Suspended:
        return SignupSection::tr("suspended");
    case domain::TenantStatus::Cancelled:
        return SignupSection::tr("cancelled");
    }
    Q_UNREACHABLE();
}
} // namespace

SignupSection::SignupSection(QWidget *parent)
    : FoldSection(tr("Owner and signup"), u"signup"_s, parent)
    , m_owner(new widgets::Label({}, TextStyle::Mono, Role::Muted))
    , m_facts(new widgets::Label({}, TextStyle::Small, Role::Muted))
{
    body()->setSpacing(theme::space4);
    m_owner->setSelectable();
    m_owner->setElided(true);
    m_facts->setWordWrap(true);
    body()->addWidget(m_owner);
    body()->addWidget(m_facts);
}

void SignupSection::setDetail(const console::ClubDetail &detail, qint64 nowMs)
{
    m_owner->setText(detail.club.email);
    setRemark(statusTitle(detail.club.status));
    QStringList facts{tr("started %1").arg(momentText(detail.club.createdAtMs, nowMs))};
    if (!detail.promoCode.isEmpty())
        facts.append(tr("promo code %1").arg(detail.promoCode));
    if (detail.trialEndsAtMs > 0) {
        const QDate end = QDateTime::fromMSecsSinceEpoch(detail.trialEndsAtMs).date();
        facts.append(tr("trial until %1").arg(QLocale().toString(end, u"d MMM yyyy"_s)));
    }
    m_facts->setText(facts.join(u" · "_s));
}

} // namespace touchline::clubs
