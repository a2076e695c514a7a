// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/plan.h"

#include <QRandomGenerator>
#include <QString>

namespace touchline::demo {

/// How the webhook of a simulated club behaves; also the first part of its path at the stand.
enum class Temper { Steady, Shaky, Broken, Gone, Silent };

QString temperName(Temper temper);

/// How far a simulated club comes before it loses interest.
enum class Patience { AfterStart, AfterBrand, ToTheEnd };

/// One simulated club and what it is going to do.
struct Visitor
{
    QString name;
    QString slug;
    QString email;
    domain::Plan plan = domain::Plan::Starter;
    QString primaryColor;
    QString secondaryColor;
    Temper temper = Temper::Steady;
    Patience patience = Patience::ToTheEnd;
};

/// The n-th club of a demo, always another name.
Visitor visitor(int index, QRandomGenerator &random);

} // namespace touchline::demo
