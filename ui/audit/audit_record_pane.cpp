// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_record_pane.h"

#include "ui/audit/audit_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/state_pane.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::audit {

using theme::Role;
using theme::TextStyle;

namespace {
/// A hash in groups of eight, so that it wraps and can be compared by eye.
QString grouped(const QString &hash)
{
    QStringList parts;
    for (qsizetype at = 0; at < hash.size(); at += 8)
        parts.append(hash.sliced(at, std::min<qsizetype>(8, hash.size() - at)));
    return parts.join(u' ');
}
} // namespace

AuditRecordPane::AuditRecordPane(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_title(new widgets::Label({}, TextStyle::Strong))
    , m_scroll(new QScrollArea)
    , m_club(new widgets::Button(tr("Open the club")))
    , m_trail(new widgets::Button(tr("Only this club")))
    , m_copy(new widgets::Button(tr("Copy JSON")))
{
    auto *nothing = new widgets::StatePane;
    nothing->showEmpty(u"audit"_s, tr("No record selected"), tr("Select one to see all of it."));
    m_stack->addWidget(nothing);
    m_stack->addWidget(content());
    auto *card = new widgets::Card;
    card->body()->addWidget(m_stack);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    connect(m_club, &QPushButton::clicked, this, [this] { Q_EMIT clubRequested(m_record.tenantId); });
    connect(m_trail, &QPushButton::clicked, this,
        [this] { Q_EMIT trailRequested(m_record.slug.isEmpty() ? m_record.tenantId : m_record.slug); });
    connect(m_copy, &QPushButton::clicked, this, &AuditRecordPane::copyRequested);
    show(std::nullopt);
}

QWidget *AuditRecordPane::content()
{
    m_club->setObjectName(u"openClub"_s);
    m_trail->setObjectName(u"onlyClub"_s);
    m_copy->setObjectName(u"copyRecord"_s);
    m_title->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addWidget(m_title);
    column->addWidget(m_scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space8);
    for (widgets::Button *button : {m_club, m_trail, m_copy}) {
        button->setSize(widgets::Button::Size::Small);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    return whole;
}

void AuditRecordPane::addRow(const QString &name, const QString &value, bool isHash)
{
    auto *text = new widgets::Label(value, isHash ? TextStyle::MonoSmall : TextStyle::Body);
    text->setWordWrap(true);
    text->setSelectable();
    text->setAccessibleName(name);
    m_rows->addRow(new widgets::Label(name, TextStyle::Small, Role::Muted), text);
}

void AuditRecordPane::fill(const domain::AuditRecord &record)
{
    auto *rows = new QWidget;
    rows->setProperty("transparent", true);
    m_rows = new QFormLayout(rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(theme::space16);
    m_rows->setVerticalSpacing(theme::space8);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(tr("When"), recordTime(record.atMs));
    addRow(tr("Who"), record.who.name);
    addRow(tr("From where"), originText(record.who.origin));
    if (!record.reason.isEmpty())
        addRow(tr("Why"), record.reason);
    if (!record.tenantId.isEmpty())
        addRow(tr("Club"), record.slug.isEmpty() ? record.tenantId : record.slug);
    for (const auto &[name, value] : detailLines(record.details))
        addRow(name, value);
    addRow(tr("Action"), record.action);
    addRow(tr("Record"), QString::number(record.id));
    addRow(tr("Its hash"), grouped(record.hash), true);
    addRow(tr("The one before"),
        record.previousHash.isEmpty() ? tr("none: this is the first record") : grouped(record.previousHash),
        !record.previousHash.isEmpty());
    m_scroll->setWidget(rows);
}

void AuditRecordPane::show(const std::optional<domain::AuditRecord> &record)
{
    m_stack->setCurrentIndex(record ? 1 : 0);
    if (!record)
        return;
    m_record = *record;
    m_title->setText(actionText(record->action));
    // A club that was erased has nothing to open, but its trail stays.
    m_club->setVisible(!record->tenantId.isEmpty() && !record->slug.isEmpty());
    m_trail->setVisible(!record->tenantId.isEmpty());
    fill(*record);
}

} // namespace touchline::audit
