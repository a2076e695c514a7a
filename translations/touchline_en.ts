<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>BulkWords</name>
    <message numerus="yes">
        <location filename="../ui/clubs/bulk/bulk_words.cpp" line="+32"/>
        <source>Retry %Ln club(s)?</source>
        <translation>
            <numerusform>Retry %Ln club?</numerusform>
            <numerusform>Retry %Ln clubs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Cancel the setup of %Ln club(s)?</source>
        <translation>
            <numerusform>Cancel the setup of %Ln club?</numerusform>
            <numerusform>Cancel the setup of %Ln clubs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Send %Ln owner(s) a new link?</source>
        <translation>
            <numerusform>Send %Ln owner a new link?</numerusform>
            <numerusform>Send %Ln owners a new link?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Suspend %Ln club(s)?</source>
        <translation>
            <numerusform>Suspend %Ln club?</numerusform>
            <numerusform>Suspend %Ln clubs?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+29"/>
        <source>Retry %Ln club(s)</source>
        <translation>
            <numerusform>Retry %Ln club</numerusform>
            <numerusform>Retry %Ln clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Cancel %Ln setup(s)</source>
        <translation>
            <numerusform>Cancel %Ln setup</numerusform>
            <numerusform>Cancel %Ln setups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Send %Ln link(s)</source>
        <translation>
            <numerusform>Send %Ln link</numerusform>
            <numerusform>Send %Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
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
        <location filename="../ui/clubs/club_words.cpp" line="+206"/>
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
        <location filename="../ui/clubs/filter_words.cpp" line="+46"/>
        <source>At most %n word(s) can be searched for; put those that belong together in quotes.</source>
        <translation>
            <numerusform>At most %n word can be searched for; put those that belong together in quotes.</numerusform>
            <numerusform>At most %n words can be searched for; put those that belong together in quotes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkPanel</name>
    <message numerus="yes">
        <location filename="../ui/clubs/bulk/bulk_panel.cpp" line="+149"/>
        <source>%Ln further club(s) are counted but not listed.</source>
        <translation>
            <numerusform>%Ln further club is counted but not listed.</numerusform>
            <numerusform>%Ln further clubs are counted but not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%Ln club(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln club is as it was before.</numerusform>
            <numerusform>%Ln clubs are as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubFacts</name>
    <message numerus="yes">
        <location filename="../ui/clubs/club_facts.cpp" line="+155"/>
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n fixture(s)</source>
        <translation>
            <numerusform>%n fixture</numerusform>
            <numerusform>%n fixtures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsTable</name>
    <message numerus="yes">
        <location filename="../ui/clubs/clubs_table.cpp" line="+263"/>
        <source>Copy %n slug(s)	Ctrl+C</source>
        <translation>
            <numerusform>Copy %n slug	Ctrl+C</numerusform>
            <numerusform>Copy %n slugs	Ctrl+C</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+73"/>
        <source>%n new club(s)</source>
        <translation>
            <numerusform>%n new club</numerusform>
            <numerusform>%n new clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ExportDesk</name>
    <message numerus="yes">
        <location filename="../ui/clubs/bulk/export_desk.cpp" line="+35"/>
        <source>Export %Ln club(s)</source>
        <translation>
            <numerusform>Export %Ln club</numerusform>
            <numerusform>Export %Ln clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+28"/>
        <source>Exporting: %Ln club(s) so far…</source>
        <translation>
            <numerusform>Exporting: %Ln club so far…</numerusform>
            <numerusform>Exporting: %Ln clubs so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%Ln club(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln club exported to %1.</numerusform>
            <numerusform>%Ln clubs exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SelectionBar</name>
    <message numerus="yes">
        <location filename="../ui/clubs/bulk/selection_bar.cpp" line="+59"/>
        <source>%Ln club(s) chosen</source>
        <translation>
            <numerusform>%Ln club chosen</numerusform>
            <numerusform>%Ln clubs chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>Choose all %Ln that match</source>
        <translation>
            <numerusform>Choose all %Ln that match</numerusform>
            <numerusform>Choose all %Ln that match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
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
        <location filename="../ui/clubs/step_row.cpp" line="+212"/>
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::MainWindow</name>
    <message numerus="yes">
        <location filename="../ui/shell/main_window.cpp" line="+212"/>
        <source>%n failed club(s)</source>
        <translation>
            <numerusform>%n failed club</numerusform>
            <numerusform>%n failed clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+46"/>
        <source>%n club(s) are being set up.</source>
        <translation>
            <numerusform>%n club is being set up.</numerusform>
            <numerusform>%n clubs are being set up.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::SignupsPill</name>
    <message numerus="yes">
        <location filename="../ui/shell/signups_pill.cpp" line="+28"/>
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
        <location filename="../ui/shell/status_strip.cpp" line="+90"/>
        <source>%n club(s) in work</source>
        <translation>
            <numerusform>%n club in work</numerusform>
            <numerusform>%n clubs in work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n error(s) in the last hour</source>
        <translation>
            <numerusform>%n error in the last hour</numerusform>
            <numerusform>%n errors in the last hour</numerusform>
        </translation>
    </message>
</context>
</TS>
