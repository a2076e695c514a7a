// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/widgets/fold_section.h"

namespace touchline::clubs {

/// How the club came: its owner, when, with which promo code, and until when its trial lasts.
class SignupSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit SignupSection(QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail, qint64 nowMs);

private:
    widgets::Label *m_owner;
    widgets::Label *m_facts;
};

} // namespace touchline::clubs
