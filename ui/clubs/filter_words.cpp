// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/filter_words.h"

#include "core/domain/club_filter.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString valueFault(const QString &term)
{
    const QString key = term.section(u':', 0, 0).toLower();
    if (key == "since"_L1 || key == "until"_L1) {
        return FilterWords::tr("“%1” is no time. Try %2:2d, %2:today or %2:2026-11-28.", "a filter term; its key")
            .arg(term, key);
    }
    if (key == "host"_L1)
        return FilterWords::tr("“%1” is no host. Give its name alone, such as host:hook.eu2.make.com.").arg(term);
    return FilterWords::tr("“%1” is not known. It may be %2.", "a filter term; its possible values")
        .arg(term, domain::clubFilterValues(key).join(u", "_s));
}
} // namespace

QString filterFaultText(const domain::Error &error)
{
    const domain::Issue issue = error.issues.value(0);
    const QString term = issue.path.value(0);
    if (issue.code == "unknown_filter"_L1) {
        return FilterWords::tr(
            "There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.")
            .arg(term.section(u':', 0, 0), domain::clubFilterKeys().join(u", "_s));
    }
    if (issue.code == "empty_value"_L1)
        return FilterWords::tr("Something must stand behind “%1”.").arg(term);
    if (issue.code == "twice"_L1)
        return FilterWords::tr("“%1”: this filter is there already.").arg(term);
    if (issue.code == "too_many_words"_L1) {
        return FilterWords::tr("At most %n word(s) can be searched for; put those that belong together in quotes.",
            nullptr, domain::ClubFilter::mostWords);
    }
    return valueFault(term);
}

QString filterKeyText(const QString &key)
{
    const QHash<QString, QString> texts{
        {u"state"_s, FilterWords::tr("how far its setup is")},
        {u"plan"_s, FilterWords::tr("its plan")},
        {u"status"_s, FilterWords::tr("trial, active or at rest")},
        {u"slug"_s, FilterWords::tr("its whole slug")},
        {u"host"_s, FilterWords::tr("where its webhook is")},
        {u"promo"_s, FilterWords::tr("the promo code it used")},
        {u"step"_s, FilterWords::tr("the step it is at")},
        {u"dry"_s, FilterWords::tr("set up in a dry run or not")},
        {u"since"_s, FilterWords::tr("started then or later")},
        {u"until"_s, FilterWords::tr("started before")},
    };
    return texts.value(key);
}

} // namespace touchline::clubs
