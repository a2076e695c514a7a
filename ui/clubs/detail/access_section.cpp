// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/access_section.h"

#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using widgets::Button;
using widgets::Label;

AccessSection::AccessSection(console::ClubRecords &records, QWidget *parent)
    : FoldSection(tr("Tokens and sessions"), u"access"_s, parent)
    , m_records(records)
    , m_lines(new QVBoxLayout)
    , m_tokenId(new QLineEdit)
    , m_revokeOne(new Button(tr("Revoke this token…")))
    , m_revokeAll(new Button(tr("Revoke all tokens…")))
{
    build();
    connect(this, &FoldSection::opened, this, &AccessSection::load);
    connect(m_tokenId, &QLineEdit::textChanged, this,
        [this] { m_revokeOne->setEnabled(!m_tokenId->text().trimmed().isEmpty()); });
    const auto revokeOne = [this] {
        if (const QString id = m_tokenId->text().trimmed(); !id.isEmpty())
            Q_EMIT revokeRequested(id);
    };
    connect(m_revokeOne, &QPushButton::clicked, this, revokeOne);
    connect(m_tokenId, &QLineEdit::returnPressed, this, revokeOne);
    connect(m_revokeAll, &QPushButton::clicked, this, &AccessSection::revokeAllRequested);
}

void AccessSection::build()
{
    m_lines->setSpacing(theme::space4);
    body()->addLayout(m_lines);
    m_tokenId->setObjectName(u"tokenId"_s);
    m_tokenId->setMaxLength(100);
    m_tokenId->setPlaceholderText(tr("Token id (jti)"));
    m_tokenId->setAccessibleName(tr("Token id"));
    m_revokeOne->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addWidget(m_tokenId, 1);
    row->addWidget(m_revokeOne);
    body()->addLayout(row);
    m_revokeAll->setSize(Button::Size::Small);
    body()->addWidget(m_revokeAll, 0, Qt::AlignLeft);
}

void AccessSection::setDetail(const console::ClubDetail &detail, qint64 nowMs)
{
    if (detail.club.id != m_tenantId) {
        m_shown.reset();
        m_tokenId->clear();
    }
    m_tenantId = detail.club.id;
    m_nowMs = nowMs;
    const bool live = detail.club.status != domain::TenantStatus::Cancelled;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tokenId, m_revokeOne, m_revokeAll})
        widget->setVisible(live);
    if (isOpen())
        load();
}

void AccessSection::load()
{
    replies::onReply(this, m_records.access(m_tenantId),
        [this, generation = ++m_generation](const domain::Result<console::ClubAccessRecord> &access) {
            if (generation == m_generation)
                take(access);
        });
}

void AccessSection::take(const domain::Result<console::ClubAccessRecord> &access)
{
    if (access && m_shown == *access)
        return;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_shown.reset();
    if (!access)
        return addLine(errors::errorText(access.error()));
    m_shown = *access;
    addLine(access->openSessions > 0 ? tr("The owner is signed in with %n browser(s), last since %1.", nullptr,
                                           static_cast<int>(access->openSessions))
                                           .arg(momentText(access->newestSessionAtMs, m_nowMs))
                                     : tr("The owner is not signed in anywhere."));
    addLine(access->allRevokedUntilMs > 0
            ? tr("Every token issued until %1 is refused.").arg(momentText(access->allRevokedUntilMs, m_nowMs))
            : tr("Signup tokens are good for a year, unless they are revoked."));
    for (const console::RevokedTokenEntry &token : access->revoked)
        addLine(tr("Revoked %1: %2", "when, a token's id").arg(momentText(token.revokedAtMs, m_nowMs), token.tokenId),
            token.reason);
}

void AccessSection::addLine(const QString &text, const QString &more)
{
    auto *label = new Label(more.isEmpty() ? text : text + u" · "_s + more, TextStyle::Small, Role::Muted);
    label->setWordWrap(true);
    label->setSelectable();
    label->setFocusPolicy(Qt::NoFocus);
    m_lines->addWidget(label);
}

} // namespace touchline::clubs
