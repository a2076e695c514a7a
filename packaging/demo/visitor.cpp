// SPDX-License-Identifier: GPL-3.0-only
#include "packaging/demo/visitor.h"

#include <QStringList>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::demo {

namespace {

const QStringList &towns()
{
    static const QStringList names{u"Northgate"_s, u"Harbour"_s, u"Alderford"_s, u"Kingsmead"_s, u"São Bento"_s,
        u"Millbrook"_s, u"Redcliff"_s, u"Oakhurst"_s, u"Bergstadt"_s, u"Fenwick"_s, u"Castleton"_s, u"Rivermouth"_s,
        u"Lindenau"_s, u"Ashcombe"_s, u"Stonebridge"_s, u"Val d’Or"_s, u"Highmoor"_s, u"Seaview"_s, u"Thornbury"_s,
        u"Elmswood"_s, u"Grünau"_s, u"Westhaven"_s, u"Brackley"_s, u"Larkfield"_s, u"Monteverde"_s, u"Penrose"_s,
        u"Hollowell"_s, u"Eastcote"_s, u"Maplewood"_s, u"Ravenscar"_s, u"Sutton Vale"_s, u"Cold Ash"_s, u"Örebro"_s,
        u"Winterbourne"_s, u"Greywell"_s, u"Foxley"_s, u"Marlow End"_s};
    return names;
}

const QStringList &endings()
{
    static const QStringList names{u"Rovers"_s, u"United"_s, u"Hockey Club"_s, u"Athletic"_s, u"Netball Club"_s,
        u"Wanderers"_s, u"Rugby Club"_s, u"Town FC"_s, u"Volleyball"_s, u"Swimming Club"_s, u"Cricket Club"_s,
        u"Harriers"_s, u"Basketball"_s, u"Ladies FC"_s, u"Juniors"_s, u"Lacrosse"_s, u"Tennis Club"_s};
    return names;
}

constexpr std::array<std::pair<const char *, const char *>, 10> colours{{{"#0B5D3B", "#FFFFFF"}, {"#B3151B", "#111111"},
    {"#14387F", "#FFD23F"}, {"#FFD700", "#000000"}, {"#5B2A86", "#F2E9FF"}, {"#0E7C86", "#FDF6E3"},
    {"#E4572E", "#17255A"}, {"#1D1D1F", "#F5A300"}, {"#7A1F3D", "#9FD3F0"}, {"#2E7D32", "#FFEB3B"}}};

QString slugOf(const QString &name)
{
    QString slug;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9'))
            slug += letter;
        else if (letter == u' ' && !slug.endsWith(u'-'))
            slug += u'-';
    }
    return slug;
}

struct Story
{
    domain::Plan plan = domain::Plan::Starter;
    Temper temper = Temper::Steady;
    Patience patience = Patience::ToTheEnd;
};

/// What the clubs do, one after the other and from the beginning again: success first, and each kind of trouble soon.
constexpr std::array<Story, 24> stories{{{}, {.plan = domain::Plan::Pro}, {}, {}, {.plan = domain::Plan::Pro},
    {.temper = Temper::Shaky}, {.temper = Temper::Gone}, {.plan = domain::Plan::Pro, .patience = Patience::AfterStart},
    {}, {.temper = Temper::Silent}, {.plan = domain::Plan::Pro}, {}, {.temper = Temper::Broken},
    {.patience = Patience::AfterBrand}, {}, {.plan = domain::Plan::Pro}, {.temper = Temper::Shaky}, {}, {},
    {.plan = domain::Plan::Pro}, {.patience = Patience::AfterStart}, {}, {.plan = domain::Plan::Pro}, {}}};

} // namespace

QString temperName(Temper temper)
{
    switch (temper) {
    case Temper::Steady:
        return u"steady"_s;
    case Temper::Shaky:
        return u"shaky"_s;
    case Temper::Broken:
        return u"broken"_s;
    case Temper::Gone:
        return u"gone"_s;
    case Temper::Silent:
        return u"silent"_s;
    }
    Q_UNREACHABLE();
}

Visitor visitor(int index, QRandomGenerator &random)
{
    // The two lists have no common factor, so walking both never repeats a pair before all are used.
    const qsizetype town = index % towns().size();
    const qsizetype ending = index % endings().size();
    const qsizetype round = index / (towns().size() * endings().size());

    Visitor visitor;
    visitor.name = towns().at(town) + u' ' + endings().at(ending);
    if (round > 0)
        visitor.name += u' ' + QString::number(round + 1);
    visitor.slug = slugOf(visitor.name);
    visitor.email = u"secretary@%1.example"_s.arg(visitor.slug);
    const auto &[primary, secondary] = colours.at(static_cast<std::size_t>(random.bounded(int(colours.size()))));
    visitor.primaryColor = QString::fromLatin1(primary);
    visitor.secondaryColor = QString::fromLatin1(secondary);
    const Story &story = stories.at(static_cast<std::size_t>(index) % stories.size());
    visitor.plan = story.plan;
    visitor.temper = story.temper;
    visitor.patience = story.patience;
    return visitor;
}

} // namespace touchline::demo
