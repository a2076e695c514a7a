// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/audit_section.h"

#include "ui/audit/audit_words.h"
#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Label;

namespace {
constexpr int fewEntries = 5;
constexpr int manyEntries = 100;
} // namespace

AuditSection::AuditSection(console::ClubRecords &records, QWidget *parent)
    : FoldSection(tr("Audit"), u"audit"_s, parent)
    , m_records(records)
    , m_limit(fewEntries)
    , m_lines(new QVBoxLayout)
    , m_more(new widgets::Button(tr("Show more"), widgets::Button::Kind::Link))
{
    m_lines->setSpacing(6);
    body()->addLayout(m_lines);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->setAccessibleName(tr("Show more of the audit"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_limit = manyEntries;
        load();
    });
    connect(this, &FoldSection::opened, this, &AuditSection::load);
}

void AuditSection::setDetail(const console::ClubDetail &detail, qint64 nowMs)
{
    if (detail.club.id != m_tenantId) {
        m_shown.reset();
        m_limit = fewEntries;
        clear();
    }
    m_tenantId = detail.club.id;
    m_nowMs = nowMs;
    if (isOpen())
        load();
}

void AuditSection::load()
{
    replies::onReply(this, m_records.audit(m_tenantId, m_limit),
        [this, generation = ++m_generation](const domain::Result<console::ClubAuditTrail> &trail) {
            if (generation == m_generation)
                take(trail);
        });
}

void AuditSection::take(const domain::Result<console::ClubAuditTrail> &trail)
{
    if (trail && m_shown && m_shown->entries == trail->entries && m_shown->more == trail->more)
        return;
    clear();
    m_shown.reset();
    if (!trail) {
        m_lines->addWidget(new Label(errors::errorText(trail.error()), TextStyle::Small, Role::Muted));
        return;
    }
    m_shown = *trail;
    if (trail->entries.isEmpty())
        m_lines->addWidget(new Label(tr("No operator has done anything to it yet."), TextStyle::Small, Role::Muted));
    for (const console::ClubAuditEntry &entry : trail->entries)
        addEntry(entry);
    m_more->setVisible(trail->more && m_limit == fewEntries);
}

void AuditSection::addEntry(const console::ClubAuditEntry &entry)
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space8);
    auto *title = new Label(audit::actionText(entry.action), TextStyle::SmallStrong);
    title->setWordWrap(true);
    first->addWidget(title, 1);
    first->addWidget(new Label(momentText(entry.atMs, m_nowMs), TextStyle::Small, Role::Muted), 0, Qt::AlignTop);
    column->addLayout(first);
    const QString who
        = entry.origin.isEmpty() ? entry.by : tr("%1 (%2)", "operator, where").arg(entry.by, entry.origin);
    auto *more = new Label(entry.reason.isEmpty() ? who : who + u" · "_s + entry.reason, TextStyle::Small, Role::Muted);
    more->setWordWrap(true);
    column->addWidget(more);
    if (!entry.details.isEmpty())
        row->setToolTip(QString::fromUtf8(QJsonDocument(entry.details).toJson(QJsonDocument::Indented)).trimmed());
    m_lines->addWidget(row);
}

void AuditSection::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_more->hide();
}

} // namespace touchline::clubs
