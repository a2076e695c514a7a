// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promo_detail_pane.h"

#include "ui/errors/error_text.h"
#include "ui/forms/form_field.h"
#include "ui/promos/promo_uses_model.h"
#include "ui/promos/promo_words.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::promos {

using domain::Result;
using theme::Role;
using theme::TextStyle;

PromoDetailPane::PromoDetailPane(console::Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_title(new widgets::Label({}, TextStyle::Heading))
    , m_chip(new widgets::Chip)
    , m_offer(new widgets::Label({}))
    , m_window(new widgets::Label({}, TextStyle::Body, Role::Muted))
    , m_clubs(new widgets::Label({}, TextStyle::Body, Role::Muted))
    , m_notes(new widgets::Label({}, TextStyle::Body, Role::Muted))
    , m_edit(new widgets::Button(tr("Change…")))
    , m_switch(new widgets::Button({}))
    , m_reason(new QLineEdit)
    , m_reasonField(new forms::FormField(tr("Reason (shown in the audit)"), m_reason))
    , m_cancel(new widgets::Button(tr("Cancel")))
    , m_confirm(new widgets::Button({}, widgets::Button::Kind::Danger))
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_usesTitle(new widgets::Label({}, TextStyle::Strong))
    , m_uses(new PromoUsesModel(this))
    , m_table(new QTableView)
    , m_noUses(new widgets::Label(tr("No club has used it yet."), TextStyle::Body, Role::Muted))
{
    build();
    connect(m_edit, &QPushButton::clicked, this, &PromoDetailPane::editRequested);
    connect(m_switch, &QPushButton::clicked, this, [this] { askReason(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { askReason(false); });
    connect(m_confirm, &QPushButton::clicked, this, &PromoDetailPane::switchState);
    connect(m_reason, &QLineEdit::returnPressed, this, &PromoDetailPane::switchState);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_confirm->setEnabled(!m_confirm->isBusy() && !text.trimmed().isEmpty());
        m_reasonField->calm();
    });
    connect(m_table, &QTableView::activated, this, &PromoDetailPane::openUse);
}

void PromoDetailPane::build()
{
    m_title->setObjectName(u"promoTitle"_s);
    m_chip->setObjectName(u"promoChip"_s);
    m_edit->setObjectName(u"promoEdit"_s);
    m_switch->setObjectName(u"promoSwitch"_s);
    m_reason->setObjectName(u"promoReason"_s);
    m_confirm->setObjectName(u"promoConfirm"_s);
    m_title->setElided(true);
    m_title->setSelectable();
    for (widgets::Label *label : {m_offer, m_window, m_clubs, m_notes})
        label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space8);
    head->addWidget(m_title, 1);
    head->addWidget(m_chip);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_switch);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    column->addLayout(head);
    for (widgets::Label *label : {m_offer, m_window, m_clubs, m_notes})
        column->addWidget(label);
    column->addSpacing(theme::space4);
    column->addLayout(buttons);
    column->addWidget(reasonForm());
    column->addWidget(m_notice);
    column->addSpacing(theme::space8);
    column->addWidget(m_usesTitle);
    column->addWidget(usesArea(), 1);
    m_notice->hide();
}

QWidget *PromoDetailPane::reasonForm()
{
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, theme::space4, 0, 0);
    column->setSpacing(theme::space8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    column->addWidget(m_reasonField);
    column->addLayout(buttons);
    m_reason->setMaxLength(500);
    m_form->hide();
    return m_form;
}

QWidget *PromoDetailPane::usesArea()
{
    m_table->setObjectName(u"promoUsesTable"_s);
    m_table->setAccessibleName(tr("Clubs that used the code"));
    m_table->setModel(m_uses);
    m_table->setItemDelegate(new widgets::CellDelegate(
        [](const QModelIndex &index) {
            return index.column() == PromoUsesModel::ClubColumn ? widgets::CellLook{TextStyle::Mono, Role::Text}
                                                                : widgets::CellLook{TextStyle::Body, Role::Muted};
        },
        m_table));
    widgets::prepareTable(*m_table, PromoUsesModel::ClubColumn);
    auto *area = new QWidget;
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_noUses, 0, Qt::AlignTop);
    column->addWidget(m_table, 1);
    return area;
}

void PromoDetailPane::show(const domain::PromoCode &promo, qint64 nowSeconds)
{
    const bool isOther = promo.code != m_promo.code;
    const bool switched = promo.active != m_promo.active;
    const bool usedSince = isOther || promo.usedCount != m_promo.usedCount;
    m_promo = promo;
    if (isOther) {
        m_uses->show({});
        m_notice->hide();
    }
    if (isOther || switched)
        askReason(false);
    showFacts(nowSeconds);
    if (usedSince)
        fetchUses();
}

void PromoDetailPane::showFacts(qint64 nowSeconds)
{
    m_title->setText(m_promo.code);
    m_chip->setLook(stateLook(m_promo, nowSeconds));
    m_offer->setText(m_promo.plan
            ? tr("%1 off, puts the club on %2.").arg(discountText(m_promo), planText(m_promo.plan))
            : tr("%1 off.").arg(discountText(m_promo)));
    m_window->setText(tr("Valid: %1").arg(windowText(m_promo)));
    m_clubs->setText(m_promo.tenantSlugWhitelist.isEmpty()
            ? tr("For every club")
            : tr("Only for %1").arg(m_promo.tenantSlugWhitelist.join(", "_L1)));
    m_notes->setText(m_promo.notes);
    m_notes->setVisible(!m_promo.notes.isEmpty());
    m_switch->setText(m_promo.active ? tr("Deactivate…") : tr("Reactivate…"));
    m_confirm->setKind(m_promo.active ? widgets::Button::Kind::Danger : widgets::Button::Kind::Primary);
    m_usesTitle->setText(tr("Used %1", "followed by a count such as 3 of 50").arg(usesText(m_promo)));
}

void PromoDetailPane::fetchUses()
{
    m_noUses->setVisible(m_promo.usedCount == 0);
    m_table->setVisible(m_promo.usedCount > 0);
    if (m_promo.usedCount == 0)
        return m_uses->show({});
    replies::onReply(this, m_console.promoCode(m_promo.code),
        [this, code = m_promo.code](const Result<console::PromoDetail> &reply) {
            if (code != m_promo.code)
                return;
            if (!reply) {
                m_notice->setText(errors::errorText(reply.error()));
                m_notice->show();
                return;
            }
            m_uses->show(reply->uses);
            // Uses of clubs that were erased count, but have nobody left to name.
            m_noUses->setText(tr("The clubs that used it were erased."));
            m_noUses->setVisible(reply->uses.isEmpty());
            m_table->setVisible(!reply->uses.isEmpty());
        });
}

void PromoDetailPane::askReason(bool ask)
{
    m_form->setVisible(ask);
    m_edit->setVisible(!ask);
    m_switch->setVisible(!ask);
    m_reason->clear();
    m_confirm->setText(m_promo.active ? tr("Deactivate the code") : tr("Reactivate the code"));
    m_confirm->setEnabled(false);
    if (ask) {
        m_notice->hide();
        m_reason->setFocus();
    }
}

void PromoDetailPane::switchState()
{
    const QString reason = m_reason->text().trimmed();
    if (m_confirm->isBusy() || reason.isEmpty())
        return;
    m_confirm->setBusy(true);
    const auto reply = m_promo.active ? m_console.deactivatePromoCode(m_promo.code, reason)
                                      : m_console.reactivatePromoCode(m_promo.code, reason);
    replies::onReply(this, reply, [this](const Result<void> &done) {
        m_confirm->setBusy(false);
        if (done)
            return askReason(false);
        m_notice->setText(errors::errorText(done.error()));
        m_notice->show();
    });
}

void PromoDetailPane::openUse()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        Q_EMIT clubRequested(m_uses->use(current.row()).tenantId);
}

} // namespace touchline::promos
