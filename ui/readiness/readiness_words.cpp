// SPDX-License-Identifier: GPL-3.0-only
#include "ui/readiness/readiness_words.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::readiness {

using domain::CheckEntry;
using domain::CheckState;
using domain::Finding;
using Kind = FixPlace::Kind;

namespace {
struct ReadinessWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadinessWords)
};

int countOf(const QList<CheckEntry> &entries, CheckState state)
{
    return static_cast<int>(std::ranges::count(entries, state, &CheckEntry::state));
}
} // namespace

QString itemTitle(domain::CheckItem item)
{
    return QCoreApplication::translate("Checklist", domain::checkItemTitle(item));
}

QString entryText(const CheckEntry &entry)
{
    QString text = QCoreApplication::translate("Checklist", domain::findingSentence(entry.finding));
    for (const QString &value : entry.values)
        text = text.arg(value);
    return text;
}

widgets::ChipLook stateChip(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return {theme::Tone::Success, u"check"_s, ReadinessWords::tr("OK", "a line of the launch checklist")};
    case CheckState::Warning:
        return {theme::Tone::Warning, u"warning"_s, ReadinessWords::tr("Warning", "a line of the launch checklist")};
    case CheckState::Blocks:
        return {theme::Tone::Danger, u"exclamation"_s, ReadinessWords::tr("Blocks", "a line of the launch checklist")};
    case CheckState::Unknown:
        return {theme::Tone::Neutral, u"minus"_s, ReadinessWords::tr("Unknown", "a line of the launch checklist")};
    }
    Q_UNREACHABLE();
}

QString summaryText(const QList<CheckEntry> &entries)
{
    const int blocking = countOf(entries, CheckState::Blocks);
    const int warnings = countOf(entries, CheckState::Warning);
    if (blocking == 0 && warnings == 0)
        return ReadinessWords::tr("ready to go live");
    const QString warning = ReadinessWords::tr("%n warning(s)", nullptr, warnings);
    if (blocking == 0)
        return ReadinessWords::tr("nothing blocks going live · %1", "so many warnings").arg(warning);
    const QString blocks = ReadinessWords::tr("%n thing(s) block going live", nullptr, blocking);
    return warnings == 0 ? blocks : u"%1 · %2"_s.arg(blocks, warning);
}

FixPlace fixPlace(Finding finding)
{
    switch (finding) {
    case Finding::SwitchNever:
    case Finding::SwitchOff:
    case Finding::SwitchSlow:
    case Finding::ProvisionerPaused:
        return {Kind::Page, u"switches"_s};
    case Finding::FailedSome:
        return {Kind::FailedClubs};
    case Finding::PreflightNever:
    case Finding::PreflightOld:
    case Finding::PreflightFailed:
        return {Kind::Preflight};
    case Finding::DatabaseUnchecked:
        return {Kind::CheckAll};
    case Finding::MailNever:
    case Finding::MailRefused:
        return {Kind::Setting, u"test_mail"_s};
    case Finding::KeysOld:
        return {Kind::Setting, u"keys"_s};
    case Finding::BackupOld:
    case Finding::BackupNone:
    case Finding::RestoreNever:
        return {Kind::Setting, u"backups"_s};
    default:
        break;
    }
    const domain::CheckFix fix = domain::checkFix(finding);
    if (!fix.setting.isEmpty())
        return {Kind::Setting, fix.setting};
    return fix.command.isEmpty() ? FixPlace{} : FixPlace{Kind::Command, fix.command};
}

QString fixButtonText(const FixPlace &place)
{
    switch (place.kind) {
    case Kind::None:
        return {};
    case Kind::Setting:
    case Kind::Page:
    case Kind::FailedClubs:
    case Kind::Preflight:
    case Kind::CheckAll:
        return ReadinessWords::tr("Fix");
    case Kind::Command:
        return ReadinessWords::tr("Copy command");
    }
    Q_UNREACHABLE();
}

QString fixHint(const FixPlace &place)
{
    switch (place.kind) {
    case Kind::None:
        return {};
    case Kind::Setting:
        return place.what.contains(u'.') ? ReadinessWords::tr("Leads to the setting %1").arg(place.what)
                                         : ReadinessWords::tr("Leads to where it is done, on the Settings page");
    case Kind::Page:
        return ReadinessWords::tr("Leads to the page where it is put right");
    case Kind::FailedClubs:
        return ReadinessWords::tr("Leads to the clubs that have failed");
    case Kind::Preflight:
        return ReadinessWords::tr("Leads to the preflight");
    case Kind::CheckAll:
        return ReadinessWords::tr("Reads the database from beginning to end now");
    case Kind::Command:
        return ReadinessWords::tr("In a terminal: %1", "a command").arg(place.what);
    }
    Q_UNREACHABLE();
}

QString preflightTitle(const QString &name)
{
    if (name == u"server")
        return ReadinessWords::tr("The server answers");
    if (name == u"starter path")
        return ReadinessWords::tr("A Starter club is completed");
    if (name == u"repeat of step 3")
        return ReadinessWords::tr("Repeating step 3 changes nothing");
    if (name == u"pro path")
        return ReadinessWords::tr("A Pro club is completed");
    if (name == u"slug collision")
        return ReadinessWords::tr("A taken address is refused");
    if (name == u"invalid token")
        return ReadinessWords::tr("A forged token is refused");
    if (name == u"clean-up")
        return ReadinessWords::tr("The test clubs are removed");
    return name;
}

QStringList preflightNames()
{
    return {u"server"_s, u"starter path"_s, u"repeat of step 3"_s, u"pro path"_s, u"slug collision"_s,
        u"invalid token"_s, u"clean-up"_s};
}

} // namespace touchline::readiness
