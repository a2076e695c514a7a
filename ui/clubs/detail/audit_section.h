// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_records.h"
#include "ui/widgets/fold_section.h"

namespace touchline::clubs {

/// What operators did to the club: when, who, what, why. Newest first; more on request.
class AuditSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit AuditSection(console::ClubRecords &records, QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail, qint64 nowMs);

private:
    void load();
    void take(const domain::Result<console::ClubAuditTrail> &trail);
    void addEntry(const console::ClubAuditEntry &entry);
    void clear();

    console::ClubRecords &m_records;
    QString m_tenantId;
    qint64 m_nowMs = 0;
    int m_limit;
    std::optional<console::ClubAuditTrail> m_shown{};
    QVBoxLayout *m_lines;
    widgets::Button *m_more;
    quint64 m_generation = 0;
};

} // namespace touchline::clubs
