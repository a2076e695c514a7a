<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
        <location filename="../ui/clubs/clubs_table.cpp" line="+288"/>
        <source>%n new club(s)</source>
        <translation>
            <numerusform>%n new club</numerusform>
            <numerusform>%n new clubs</numerusform>
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
        <location filename="../ui/shell/main_window.cpp" line="+210"/>
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
