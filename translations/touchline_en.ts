<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>%n record(s) between %1 and %2 were removed.</source>
        <translation>
            <numerusform>%n record between %1 and %2 was removed.</numerusform>
            <numerusform>%n records between %1 and %2 were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is broken. %n record(s) were looked at.</source>
        <translation>
            <numerusform>The trail is broken. %n record was looked at.</numerusform>
            <numerusform>The trail is broken. %n records were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: %n record(s), nothing removed or altered.</source>
        <translation>
            <numerusform>The trail is whole: %n record, nothing removed or altered.</numerusform>
            <numerusform>The trail is whole: %n records, nothing removed or altered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) confirm how it ended.</source>
        <translation>
            <numerusform>%n backup confirms how it ended.</numerusform>
            <numerusform>%n backups confirm how it ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <source>Retry %Ln club(s)?</source>
        <translation>
            <numerusform>Retry %Ln club?</numerusform>
            <numerusform>Retry %Ln clubs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the setup of %Ln club(s)?</source>
        <translation>
            <numerusform>Cancel the setup of %Ln club?</numerusform>
            <numerusform>Cancel the setup of %Ln clubs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln owner(s) a new link?</source>
        <translation>
            <numerusform>Send %Ln owner a new link?</numerusform>
            <numerusform>Send %Ln owners a new link?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)?</source>
        <translation>
            <numerusform>Suspend %Ln club?</numerusform>
            <numerusform>Suspend %Ln clubs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)</source>
        <translation>
            <numerusform>Retry %Ln club</numerusform>
            <numerusform>Retry %Ln clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln setup(s)</source>
        <translation>
            <numerusform>Cancel %Ln setup</numerusform>
            <numerusform>Cancel %Ln setups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln link(s)</source>
        <translation>
            <numerusform>Send %Ln link</numerusform>
            <numerusform>Send %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)</source>
        <translation>
            <numerusform>Suspend %Ln club</numerusform>
            <numerusform>Suspend %Ln clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClubWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message numerus="yes">
        <source>At most %n word(s) can be searched for; put those that belong together in quotes.</source>
        <translation>
            <numerusform>At most %n word can be searched for; put those that belong together in quotes.</numerusform>
            <numerusform>At most %n words can be searched for; put those that belong together in quotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message numerus="yes">
        <source>%Ln club(s) are suspended.</source>
        <translation>
            <numerusform>%Ln club is suspended.</numerusform>
            <numerusform>%Ln clubs are suspended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are cancelled.</source>
        <translation>
            <numerusform>%Ln club is cancelled.</numerusform>
            <numerusform>%Ln clubs are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are erased.</source>
        <translation>
            <numerusform>%Ln club is erased.</numerusform>
            <numerusform>%Ln clubs are erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is done for %Ln club(s).</source>
        <comment>what happens</comment>
        <translation>
            <numerusform>%1 is done for %Ln club.</numerusform>
            <numerusform>%1 is done for %Ln clubs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln club(s) stay as they are.</source>
        <translation>
            <numerusform>Undone: %Ln club stays as it is.</numerusform>
            <numerusform>Undone: %Ln clubs stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last 24 hours; judged from 20 on</source>
        <translation>
            <numerusform>Of the one run that ended in the last 24 hours; judged from 20 on</numerusform>
            <numerusform>Of the %n runs that ended in the last 24 hours; judged from 20 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step 3 to complete, of the %n run(s) that ended in the last hour; judged from 20 on</source>
        <translation>
            <numerusform>Step 3 to complete, of the one run that ended in the last hour; judged from 20 on</numerusform>
            <numerusform>Step 3 to complete, of the %n runs that ended in the last hour; judged from 20 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last seven days; judged from 20 on</source>
        <translation>
            <numerusform>Of the one run that ended in the last seven days; judged from 20 on</numerusform>
            <numerusform>Of the %n runs that ended in the last seven days; judged from 20 on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromoWords</name>
    <message numerus="yes">
        <source>%n club(s)</source>
        <translation>
            <numerusform>%n club</numerusform>
            <numerusform>%n clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block going live</source>
        <translation>
            <numerusform>%n thing blocks going live</numerusform>
            <numerusform>%n things block going live</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message numerus="yes">
        <source>%n club(s) still in work</source>
        <translation>
            <numerusform>%n club still in work</numerusform>
            <numerusform>%n clubs still in work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpkeepWords</name>
    <message numerus="yes">
        <source>%1 can be restored: %n club(s) as of %2, %3.</source>
        <translation>
            <numerusform>%1 can be restored: %n club as of %2, %3.</numerusform>
            <numerusform>%1 can be restored: %n clubs as of %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) retired; every token issued before is refused.</source>
        <translation>
            <numerusform>%n signing key retired; every token issued before is refused.</numerusform>
            <numerusform>%n signing keys retired; every token issued before is refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) void.</source>
        <translation>
            <numerusform>%n link void.</numerusform>
            <numerusform>%n links void.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting mail(s) forgotten.</source>
        <translation>
            <numerusform>%n waiting mail forgotten.</numerusform>
            <numerusform>%n waiting mails forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::audit::VerifyPanel</name>
    <message numerus="yes">
        <source>… and %n more; touchline audit verify lists them.</source>
        <translation>
            <numerusform>… and %n more; touchline audit verify lists it.</numerusform>
            <numerusform>… and %n more; touchline audit verify lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AccessSection</name>
    <message numerus="yes">
        <source>The owner is signed in with %n browser(s), last since %1.</source>
        <translation>
            <numerusform>The owner is signed in with %n browser, last since %1.</numerusform>
            <numerusform>The owner is signed in with %n browsers, last since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln further club(s) are counted but not listed.</source>
        <translation>
            <numerusform>%Ln further club is counted but not listed.</numerusform>
            <numerusform>%Ln further clubs are counted but not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln club is as it was before.</numerusform>
            <numerusform>%Ln clubs are as they were before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln (%1 s)</source>
        <comment>clubs; seconds left</comment>
        <translation>
            <numerusform>Undo the last (%1 s)</numerusform>
            <numerusform>Undo the last %Ln (%1 s)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) had been suspended already.</source>
        <translation>
            <numerusform>%Ln club had been suspended already.</numerusform>
            <numerusform>%Ln clubs had been suspended already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubExport</name>
    <message numerus="yes">
        <source>Export %Ln club(s)</source>
        <translation>
            <numerusform>Export %Ln club</numerusform>
            <numerusform>Export %Ln clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln club(s) so far…</source>
        <translation>
            <numerusform>Exporting: %Ln club so far…</numerusform>
            <numerusform>Exporting: %Ln clubs so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln club exported to %1.</numerusform>
            <numerusform>%Ln clubs exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubOrders</name>
    <message numerus="yes">
        <source>%n link(s) voided</source>
        <translation>
            <numerusform>%n link voided</numerusform>
            <numerusform>%n links voided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session ended.</numerusform>
            <numerusform>%n sessions ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsTable</name>
    <message numerus="yes">
        <source>Copy %n slug(s)	Ctrl+C</source>
        <translation>
            <numerusform>Copy %n slug	Ctrl+C</numerusform>
            <numerusform>Copy %n slugs	Ctrl+C</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new club(s)</source>
        <translation>
            <numerusform>%n new club</numerusform>
            <numerusform>%n new clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::PageSection</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixture(s)</source>
        <translation>
            <numerusform>%n fixture</numerusform>
            <numerusform>%n fixtures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln club(s) chosen</source>
        <translation>
            <numerusform>%Ln club chosen</numerusform>
            <numerusform>%Ln clubs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln that match</source>
        <translation>
            <numerusform>Choose all %Ln that match</numerusform>
            <numerusform>Choose all %Ln that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clubs that match are chosen</source>
        <translation>
            <numerusform>The %Ln club that matches is chosen</numerusform>
            <numerusform>All %Ln clubs that match are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::StepRow</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessageRow</name>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Notifications</name>
    <message numerus="yes">
        <source>%n club(s) failed</source>
        <translation>
            <numerusform>%n club failed</numerusform>
            <numerusform>%n clubs failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityChart</name>
    <message numerus="yes">
        <source>%n signup(s)</source>
        <translation>
            <numerusform>%n signup</numerusform>
            <numerusform>%n signups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n completion</numerusform>
            <numerusform>%n completions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::overview::FigureCards</name>
    <message numerus="yes">
        <source>Of the newest %n completed run(s) of this time</source>
        <translation>
            <numerusform>Of the one completed run of this time</numerusform>
            <numerusform>Of the newest %n completed runs of this time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::overview::NeedsYou</name>
    <message numerus="yes">
        <source>Show all %n failed clubs</source>
        <translation>
            <numerusform>Show the failed club</numerusform>
            <numerusform>Show all %n failed clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::palette::Palette</name>
    <message numerus="yes">
        <source>%n club(s) match.</source>
        <translation>
            <numerusform>%n club matches.</numerusform>
            <numerusform>%n clubs match.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n club(s) that match; the last entry shows all.</source>
        <translation>
            <numerusform>The first club that matches; the last entry shows all.</numerusform>
            <numerusform>The first %n clubs that match; the last entry shows all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysPanel</name>
    <message numerus="yes">
        <source>%n token(s) signed with it are refused from then on: those clubs carry on with a link they ask for.</source>
        <translation>
            <numerusform>%n token signed with it is refused from then on: that club carries on with a link it asks for.</numerusform>
            <numerusform>%n tokens signed with it are refused from then on: those clubs carry on with a link they ask for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::settings::SaveBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingsPage</name>
    <message numerus="yes">
        <source>%n changed setting(s) are not saved.</source>
        <translation>
            <numerusform>%n changed setting is not saved.</numerusform>
            <numerusform>%n changed settings are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::CloseQuestion</name>
    <message numerus="yes">
        <source>%n club(s) are being set up.</source>
        <translation>
            <numerusform>%n club is being set up.</numerusform>
            <numerusform>%n clubs are being set up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::MainWindow</name>
    <message numerus="yes">
        <source>%n failed club(s)</source>
        <translation>
            <numerusform>%n failed club</numerusform>
            <numerusform>%n failed clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::SignupsPill</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::StatusStrip</name>
    <message numerus="yes">
        <source>%n club(s) in work</source>
        <translation>
            <numerusform>%n club in work</numerusform>
            <numerusform>%n clubs in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last hour</source>
        <translation>
            <numerusform>%n error in the last hour</numerusform>
            <numerusform>%n errors in the last hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::switches::PauseForm</name>
    <message numerus="yes">
        <source>What goes on: signups, the owners&apos; pages, mails, webhook events, and the %n club(s) in work. Every other club waits until the provisioner goes on.</source>
        <translation>
            <numerusform>What goes on: signups, the owners&apos; pages, mails, webhook events, and the %n club in work. Every other club waits until the provisioner goes on.</numerusform>
            <numerusform>What goes on: signups, the owners&apos; pages, mails, webhook events, and the %n clubs in work. Every other club waits until the provisioner goes on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::undo::HeldActions</name>
    <message numerus="yes">
        <source>Too late for %Ln club(s): it has been carried out.</source>
        <translation>
            <numerusform>Too late for %Ln club: it has been carried out.</numerusform>
            <numerusform>Too late for %Ln clubs: it has been carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoStrip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that can still be undone</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Undo all %n</numerusform>
            <numerusform>Undo all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
