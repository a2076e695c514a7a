// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_records.h"
#include "ui/widgets/fold_section.h"

class QLineEdit;

namespace touchline::clubs {

/// What lets the club's people in besides the link: signup tokens, as far as the core knows them, and the owner's
/// sessions.
class AccessSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit AccessSection(console::ClubRecords &records, QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail, qint64 nowMs);

Q_SIGNALS:
    void revokeAllRequested();
    /// By its id (`jti`).
    void revokeRequested(const QString &tokenId);

private:
    void build();
    void load();
    void take(const domain::Result<console::ClubAccessRecord> &access);
    void addLine(const QString &text, const QString &more = {});

    console::ClubRecords &m_records;
    QString m_tenantId;
    qint64 m_nowMs = 0;
    std::optional<console::ClubAccessRecord> m_shown{};
    QVBoxLayout *m_lines;
    QLineEdit *m_tokenId;
    widgets::Button *m_revokeOne;
    widgets::Button *m_revokeAll;
    quint64 m_generation = 0;
};

} // namespace touchline::clubs
