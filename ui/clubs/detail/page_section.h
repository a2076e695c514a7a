// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_records.h"
#include "ui/widgets/fold_section.h"

namespace touchline::clubs {

/// The club's public page: its address, and the posts and fixtures that stand on it.
class PageSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit PageSection(console::ClubRecords &records, QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail);

private:
    void load();
    void take(const domain::Result<console::ClubPageContent> &content);
    void addPost(const console::ClubPost &post);
    void addFixture(const console::ClubFixture &fixture);
    void addRemark(const QString &remark);
    void clear();

    console::ClubRecords &m_records;
    QString m_tenantId;
    QString m_publicUrl;
    std::optional<console::ClubPageContent> m_shown{};
    widgets::Button *m_address;
    QVBoxLayout *m_lines;
    quint64 m_generation = 0;
};

} // namespace touchline::clubs
