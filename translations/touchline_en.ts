<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
    <name>touchline::clubs::ClubFacts</name>
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
    <name>touchline::clubs::ClubsTable</name>
    <message numerus="yes">
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
            <numerusform>The first %n club that matches; the last entry shows all.</numerusform>
            <numerusform>The first %n clubs that match; the last entry shows all.</numerusform>
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
</TS>
