// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep.h"

#include <QWidget>

class QTableView;

namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::settings {

class ActionForm;
class KeysModel;

/// The signing keys: which signs, how many tokens the others still vouch for; rotate and retire.
class KeysPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPanel(console::Upkeep &upkeep, QWidget *parent = nullptr);

public Q_SLOTS:
    void refresh();

private:
    enum class Asked { Nothing, Rotate, Retire };

    void build();
    void take(const domain::Result<console::SigningKeysView> &reply);
    void showButtons();
    void askRotate();
    void askRetire();
    void carryOut();
    const console::SigningKeyView *chosen() const;

    console::Upkeep &m_upkeep;
    KeysModel *m_model;
    QTableView *m_table;
    widgets::Label *m_remark;
    widgets::Button *m_rotate;
    widgets::Button *m_retire;
    ActionForm *m_form;
    widgets::Notice *m_notice;
    Asked m_asked = Asked::Nothing;
    QString m_kid{}; ///< the key to be retired
};

} // namespace touchline::settings
