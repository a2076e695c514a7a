// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/keys_panel.h"

#include "ui/replies/on_reply.h"
#include "ui/settings/action_form.h"
#include "ui/settings/keys_model.h"
#include "ui/settings/upkeep_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using domain::Result;
using theme::Role;
using theme::TextStyle;

KeysPanel::KeysPanel(console::Upkeep &upkeep, QWidget *parent)
    : QWidget(parent)
    , m_upkeep(upkeep)
    , m_model(new KeysModel(this))
    , m_table(new QTableView)
    , m_remark(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_rotate(new widgets::Button(tr("Rotate…")))
    , m_retire(new widgets::Button(tr("Retire…")))
    , m_form(new ActionForm)
    , m_notice(new widgets::Notice(theme::Tone::Success))
{
    build();
    connect(&upkeep, &console::Upkeep::changed, this, &KeysPanel::refresh);
    connect(m_rotate, &QPushButton::clicked, this, &KeysPanel::askRotate);
    connect(m_retire, &QPushButton::clicked, this, &KeysPanel::askRetire);
    connect(m_form, &ActionForm::accepted, this, &KeysPanel::carryOut);
    connect(m_form, &ActionForm::closed, this, &KeysPanel::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &KeysPanel::showButtons);
    showButtons();
    refresh();
}

void KeysPanel::build()
{
    m_table->setObjectName(u"keysTable"_s);
    m_rotate->setObjectName(u"keyRotate"_s);
    m_retire->setObjectName(u"keyRetire"_s);
    m_notice->setObjectName(u"keysNotice"_s);
    m_table->setAccessibleName(tr("Signing keys"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new widgets::CellDelegate(
        [this](const QModelIndex &index) -> widgets::CellLook {
            if (index.column() == KeysModel::StateColumn)
                return {.chip = m_model->look(index.row())};
            if (index.column() == KeysModel::KeyColumn)
                return {TextStyle::Mono, Role::Text};
            return {TextStyle::Body, index.column() == KeysModel::CreatedColumn ? Role::Muted : Role::Text};
        },
        m_table));
    widgets::prepareTable(*m_table, KeysModel::TokensColumn);
    m_table->setMinimumHeight(5 * theme::oneLineRow);
    m_remark->setWordWrap(true);
    auto *text = new widgets::Label(
        tr("These keys sign the tokens clubs get when they sign up. A new key signs at once; the old ones go on "
           "verifying until they are retired."),
        TextStyle::Body, Role::Muted);
    text->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space8);
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_retire);
    buttons->addStretch(1);
    auto *card = new widgets::Card(tr("Signing keys"));
    card->body()->addWidget(text);
    card->body()->addWidget(m_table, 1);
    card->body()->addWidget(m_remark);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_notice);
    m_notice->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

void KeysPanel::refresh()
{
    replies::onReply(
        this, m_upkeep.signingKeys(), [this](const Result<console::SigningKeysView> &reply) { take(reply); });
}

void KeysPanel::take(const Result<console::SigningKeysView> &reply)
{
    if (!reply) {
        m_notice->setTone(theme::Tone::Danger);
        m_notice->setText(
            tr("The keys could not be read. %1", "followed by a sentence").arg(upkeepFault(reply.error())));
        return m_notice->show();
    }
    m_model->show(reply->keys);
    m_remark->setText(reply->uncounted > 0
            ? tr("Besides these, up to %1 tokens were signed before tokens were counted by key.")
                  .arg(QLocale().toString(reply->uncounted))
            : QString());
    m_remark->setVisible(reply->uncounted > 0);
    showButtons();
}

const console::SigningKeyView *KeysPanel::chosen() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->key(rows.constFirst().row());
}

void KeysPanel::showButtons()
{
    const console::SigningKeyView *key = chosen();
    const bool isAsking = m_form->isVisible();
    m_rotate->setEnabled(!isAsking);
    m_retire->setEnabled(!isAsking && key != nullptr && !key->isActive && key->retiredAtMs == 0);
    m_retire->setToolTip(tr("Choose a key that only verifies"));
}

void KeysPanel::askRotate()
{
    m_asked = Asked::Rotate;
    m_notice->hide();
    m_form->ask({.title = tr("A new key is made and signs from now on."),
        .text = tr("Tokens signed by the keys before stay good until those are retired. Nobody has to do anything."),
        .actionText = tr("Rotate the key"),
        .fields = {{u"keyReason"_s, tr("Reason (shown in the audit)")}}});
    showButtons();
}

void KeysPanel::askRetire()
{
    const console::SigningKeyView *key = chosen();
    if (!key)
        return;
    m_asked = Asked::Retire;
    m_kid = key->kid;
    m_notice->hide();
    m_form->ask({.title = tr("Key %1 is retired for good.").arg(key->kid),
        .text = key->tokens == 0
            ? tr("No token signed with it is still good, as far as they were counted.")
            : tr("%n token(s) signed with it are refused from then on: those clubs carry on with a link they ask for.",
                  nullptr, static_cast<int>(key->tokens)),
        .actionText = tr("Retire the key"),
        .kind = widgets::Button::Kind::Danger,
        .fields = {{.name = u"keyReason"_s, .title = tr("Reason (shown in the audit)"), .isNeeded = true}}});
    showButtons();
}

void KeysPanel::carryOut()
{
    const QString reason = m_form->value(u"keyReason"_s);
    m_form->setBusy(true);
    const bool rotates = m_asked == Asked::Rotate;
    const auto reply = rotates ? m_upkeep.rotateSigningKey(reason) : m_upkeep.retireSigningKey(m_kid, reason);
    replies::onReply(this, reply, [this, rotates](const Result<void> &done) {
        m_form->setBusy(false);
        if (!done)
            return m_form->showFault(upkeepFault(done.error()));
        m_form->close();
        m_notice->setTone(theme::Tone::Success);
        m_notice->setText(
            rotates ? tr("A new key signs from now on.") : tr("The key is retired; its tokens are refused."));
        m_notice->show();
        refresh();
    });
}

} // namespace touchline::settings
