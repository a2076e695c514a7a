<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AuditWords</name>
    <message>
        <source>Signups switched off</source>
        <translation>Anmeldungen ausgeschaltet</translation>
    </message>
    <message>
        <source>Signups switched on</source>
        <translation>Anmeldungen eingeschaltet</translation>
    </message>
    <message>
        <source>Provisioner paused</source>
        <translation>Einrichtung angehalten</translation>
    </message>
    <message>
        <source>Provisioner resumed</source>
        <translation>Einrichtung fortgesetzt</translation>
    </message>
    <message>
        <source>Club started</source>
        <translation>Verein begonnen</translation>
    </message>
    <message>
        <source>Club started while signups were off</source>
        <translation>Verein begonnen, obwohl Anmeldungen aus waren</translation>
    </message>
    <message>
        <source>Signup finished</source>
        <translation>Anmeldung abgeschlossen</translation>
    </message>
    <message>
        <source>Club retried</source>
        <translation>Verein erneut versucht</translation>
    </message>
    <message>
        <source>Club retried from a step</source>
        <translation>Verein ab einem Schritt erneut versucht</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Lauf abgebrochen</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook geändert</translation>
    </message>
    <message>
        <source>Owner’s mail address corrected</source>
        <translation>E-Mail-Adresse des Inhabers berichtigt</translation>
    </message>
    <message>
        <source>Released without confirmed mail address</source>
        <translation>Ohne bestätigte E-Mail-Adresse freigegeben</translation>
    </message>
    <message>
        <source>Club suspended</source>
        <translation>Verein gesperrt</translation>
    </message>
    <message>
        <source>Club reinstated</source>
        <translation>Verein entsperrt</translation>
    </message>
    <message>
        <source>Club cancelled</source>
        <translation>Verein gekündigt</translation>
    </message>
    <message>
        <source>Club erased</source>
        <translation>Verein gelöscht</translation>
    </message>
    <message>
        <source>Owner’s link sent again</source>
        <translation>Link des Inhabers erneut gesendet</translation>
    </message>
    <message>
        <source>Owner’s link copied</source>
        <translation>Link des Inhabers kopiert</translation>
    </message>
    <message>
        <source>Owner’s links and sessions revoked</source>
        <translation>Links und Sitzungen des Inhabers widerrufen</translation>
    </message>
    <message>
        <source>Signup tokens revoked</source>
        <translation>Anmelde-Tokens widerrufen</translation>
    </message>
    <message>
        <source>Test event sent</source>
        <translation>Testereignis gesendet</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>Ereignis erneut gesendet</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook eingeschaltet</translation>
    </message>
    <message>
        <source>Webhook secret replaced</source>
        <translation>Webhook-Geheimnis ersetzt</translation>
    </message>
    <message>
        <source>Old webhook secret ended</source>
        <translation>Altes Webhook-Geheimnis beendet</translation>
    </message>
    <message>
        <source>Promo code created</source>
        <translation>Aktionscode angelegt</translation>
    </message>
    <message>
        <source>Promo code changed</source>
        <translation>Aktionscode geändert</translation>
    </message>
    <message>
        <source>Promo code deactivated</source>
        <translation>Aktionscode deaktiviert</translation>
    </message>
    <message>
        <source>Promo code reactivated</source>
        <translation>Aktionscode reaktiviert</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Signaturschlüssel gewechselt</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Signaturschlüssel stillgelegt</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>Test-E-Mail gesendet</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Backup proven by a trial restore</source>
        <translation>Sicherung durch Probewiederherstellung geprüft</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Discount (%)</source>
        <translation>Rabatt (%)</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Höchstzahl Nutzungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Started clubs may finish</source>
        <translation>Begonnene Vereine dürfen abschließen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Sicherung vom</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Schemaversion</translation>
    </message>
    <message>
        <source>Its audit trail is whole</source>
        <translation>Ihr Audit ist vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value of a setting</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>das Programm selbst</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its hash.</source>
        <translation>Eintrag %1 wurde verändert: Sein Inhalt passt nicht zu seinem Hash.</translation>
    </message>
    <message>
        <source>Record %1 was rewritten: the next one remembers another hash.</source>
        <translation>Eintrag %1 wurde neu geschrieben: Der nächste erinnert sich an einen anderen Hash.</translation>
    </message>
    <message>
        <source>Records before %1 were removed.</source>
        <translation>Einträge vor %1 wurden entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) between %1 and %2 were removed.</source>
        <translation>
            <numerusform>%n Eintrag zwischen %1 und %2 wurde entfernt.</numerusform>
            <numerusform>%n Einträge zwischen %1 und %2 wurden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning was removed: the first record left is %1.</source>
        <translation>Der Anfang wurde entfernt: Der erste vorhandene Eintrag ist %1.</translation>
    </message>
    <message>
        <source>No record has the hash you gave: the newest records were removed, or it is not one of this trail’s.</source>
        <translation>Kein Eintrag hat den angegebenen Hash: Die neuesten Einträge wurden entfernt, oder er gehört nicht zu diesem Audit.</translation>
    </message>
    <message>
        <source>The backup %1 of %2 ends with a record that is not in the trail any more: newest records were removed.</source>
        <translation>Die Sicherung %1 vom %2 endet mit einem Eintrag, der nicht mehr im Audit steht: Die neuesten Einträge wurden entfernt.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Es gibt noch keine Einträge.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is broken. %n record(s) were looked at.</source>
        <translation>
            <numerusform>Das Audit ist beschädigt. %n Eintrag wurde geprüft.</numerusform>
            <numerusform>Das Audit ist beschädigt. %n Einträge wurden geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: %n record(s), nothing removed or altered.</source>
        <translation>
            <numerusform>Das Audit ist vollständig: %n Eintrag, nichts entfernt oder verändert.</numerusform>
            <numerusform>Das Audit ist vollständig: %n Einträge, nichts entfernt oder verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) confirm how it ended.</source>
        <translation>
            <numerusform>%n Sicherung bestätigt, wie es endete.</numerusform>
            <numerusform>%n Sicherungen bestätigen, wie es endete.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many clubs retried</source>
        <translation>Viele Vereine erneut versucht</translation>
    </message>
    <message>
        <source>Many clubs’ runs cancelled</source>
        <translation>Läufe vieler Vereine abgebrochen</translation>
    </message>
    <message>
        <source>Many owners’ links sent again</source>
        <translation>Links vieler Inhaber erneut gesendet</translation>
    </message>
    <message>
        <source>Many clubs suspended</source>
        <translation>Viele Vereine gesperrt</translation>
    </message>
    <message>
        <source>Preflight run</source>
        <translation>Vorabprüfung ausgeführt</translation>
    </message>
    <message>
        <source>%1: asked for, held back</source>
        <comment>what was to be done</comment>
        <translation>%1: angefordert, zurückgehalten</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <comment>what was to be done</comment>
        <translation>%1: rückgängig gemacht</translation>
    </message>
    <message>
        <source>%1: no longer fitted</source>
        <comment>what was to be done</comment>
        <translation>%1: passte nicht mehr</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>what was to be done</comment>
        <translation>%1: fehlgeschlagen</translation>
    </message>
    <message>
        <source>Held-back actions dropped</source>
        <translation>Verworfen, was zurückgehalten war</translation>
    </message>
</context>
<context>
    <name>BadgeTexts</name>
    <message>
        <source>This file is not a picture Touchline can read.</source>
        <translation>Diese Datei ist kein Bild, das Touchline lesen kann.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>There is nothing to retry.</source>
        <translation>Es gibt nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>It is not being set up.</source>
        <translation>Er wird gerade nicht eingerichtet.</translation>
    </message>
    <message>
        <source>It has no owner yet, or is cancelled.</source>
        <translation>Er hat noch keinen Inhaber oder ist gekündigt.</translation>
    </message>
    <message>
        <source>It is at rest already, or something else is held back for it.</source>
        <translation>Er ruht bereits, oder für ihn wird schon etwas zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)?</source>
        <translation>
            <numerusform>%Ln Verein erneut versuchen?</numerusform>
            <numerusform>%Ln Vereine erneut versuchen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the setup of %Ln club(s)?</source>
        <translation>
            <numerusform>Einrichtung von %Ln Verein abbrechen?</numerusform>
            <numerusform>Einrichtung von %Ln Vereinen abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln owner(s) a new link?</source>
        <translation>
            <numerusform>%Ln Inhaber einen neuen Link senden?</numerusform>
            <numerusform>%Ln Inhabern einen neuen Link senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)?</source>
        <translation>
            <numerusform>%Ln Verein sperren?</numerusform>
            <numerusform>%Ln Vereine sperren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each goes on at once at the step it stopped at. Clubs with nothing to retry are left as they are and listed.</source>
        <translation>Jeder macht sofort bei dem Schritt weiter, an dem er stehen blieb. Vereine, bei denen nichts zu wiederholen ist, bleiben, wie sie sind, und werden aufgeführt.</translation>
    </message>
    <message>
        <source>Each setup ends as failed, at the latest at its next step, and can be retried later. What was set up stays. Clubs that are not being set up are left as they are and listed.</source>
        <translation>Jede Einrichtung endet als fehlgeschlagen, spätestens beim nächsten Schritt, und kann später erneut versucht werden. Was eingerichtet wurde, bleibt. Vereine, die nicht eingerichtet werden, bleiben, wie sie sind, und werden aufgeführt.</translation>
    </message>
    <message>
        <source>Each owner is mailed a new link; links sent before are void. Clubs without an owner yet are left as they are and listed.</source>
        <translation>Jeder Inhaber erhält einen neuen Link per E-Mail; früher gesendete Links sind ungültig. Vereine ohne Inhaber bleiben, wie sie sind, und werden aufgeführt.</translation>
    </message>
    <message>
        <source>Their pages, links and sessions rest, and nothing more is set up for them until they are reinstated. Each club is held back for ten seconds and can be saved by Undo until then.</source>
        <translation>Ihre Seiten, Links und Sitzungen ruhen, und es wird nichts mehr für sie eingerichtet, bis sie entsperrt werden. Jeder Verein wird zehn Sekunden zurückgehalten; bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)</source>
        <translation>
            <numerusform>%Ln Verein erneut versuchen</numerusform>
            <numerusform>%Ln Vereine erneut versuchen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln setup(s)</source>
        <translation>
            <numerusform>%Ln Einrichtung abbrechen</numerusform>
            <numerusform>%Ln Einrichtungen abbrechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln link(s)</source>
        <translation>
            <numerusform>%Ln Link senden</numerusform>
            <numerusform>%Ln Links senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)</source>
        <translation>
            <numerusform>%Ln Verein sperren</numerusform>
            <numerusform>%Ln Vereine sperren</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry clubs</source>
        <translation>Vereine erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel setups</source>
        <translation>Einrichtungen abbrechen</translation>
    </message>
    <message>
        <source>Resend links</source>
        <translation>Links erneut senden</translation>
    </message>
    <message>
        <source>Suspend clubs</source>
        <translation>Vereine sperren</translation>
    </message>
    <message>
        <source>Stopped after %1 clubs. %2</source>
        <translation>Nach %1 Vereinen angehalten. %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 clubs.</source>
        <translation>Nach %1 von %2 Vereinen angehalten.</translation>
    </message>
    <message>
        <source>Stopped after %1 clubs.</source>
        <translation>Nach %1 Vereinen angehalten.</translation>
    </message>
    <message>
        <source>Finished: %1 done, %2 left as they were.</source>
        <translation>Fertig: %1 erledigt, %2 unverändert.</translation>
    </message>
    <message>
        <source>%1 clubs so far…</source>
        <translation>Bisher %1 Vereine…</translation>
    </message>
    <message>
        <source>%1 of %2 clubs…</source>
        <translation>%1 von %2 Vereinen…</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Link on its way</source>
        <translation>Link unterwegs</translation>
    </message>
    <message>
        <source>Suspended in ten seconds unless undone</source>
        <translation>In zehn Sekunden gesperrt, falls nicht rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>TLS or proxy</source>
        <translation>TLS oder Proxy</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Andere Websites</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Anfragelimit</translation>
    </message>
    <message>
        <source>Strict webhooks</source>
        <translation>Strenge Webhooks</translation>
    </message>
    <message>
        <source>Webhook hosts</source>
        <translation>Webhook-Hosts</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Mail geht hinaus</translation>
    </message>
    <message>
        <source>Operators told</source>
        <translation>Bediener benachrichtigt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Proven restore</source>
        <translation>Geprüfte Wiederherstellung</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Kill switch tried</source>
        <translation>Schalter erprobt</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Failed clubs</source>
        <translation>Fehlgeschlagene Vereine</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Tokens are signed with a key of %1; keys that verify: %2.</source>
        <translation>Token werden mit einem Schlüssel vom %1 signiert; prüfende Schlüssel: %2.</translation>
    </message>
    <message>
        <source>The key that signs tokens is of %1: rotate it once a year.</source>
        <translation>Der Schlüssel, der Token signiert, ist vom %1: wechseln Sie ihn einmal im Jahr.</translation>
    </message>
    <message>
        <source>The keys cannot be read: no token can be signed and no secret opened.</source>
        <translation>Die Schlüssel sind nicht lesbar: kein Token kann signiert, kein Geheimnis geöffnet werden.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the keys.</source>
        <translation>Andere Benutzer dieses Rechners können die Schlüssel lesen.</translation>
    </message>
    <message>
        <source>HTTPS is served with a certificate that holds until %1.</source>
        <translation>HTTPS läuft mit einem Zertifikat, das bis %1 gilt.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Das Zertifikat endet am %1.</translation>
    </message>
    <message>
        <source>The certificate ended on %1: browsers refuse the signup pages.</source>
        <translation>Das Zertifikat endete am %1: Browser verweigern die Anmeldeseiten.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>Das Zertifikat %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A proxy serves HTTPS; forwarding headers are believed from %1.</source>
        <translation>Ein Proxy stellt HTTPS bereit; Weiterleitungs-Header werden geglaubt von %1.</translation>
    </message>
    <message>
        <source>No proxy is trusted: behind one, all visitors count as one address and share one rate limit.</source>
        <translation>Keinem Proxy wird vertraut: Hinter einem zählen alle Besucher als eine Adresse und teilen sich ein Anfragelimit.</translation>
    </message>
    <message>
        <source>Nothing serves HTTPS: what clubs type crosses the network in the open.</source>
        <translation>Nichts stellt HTTPS bereit: was Vereine eingeben, geht offen durchs Netz.</translation>
    </message>
    <message>
        <source>Links in mails begin with %1.</source>
        <translation>Links in Mails beginnen mit %1.</translation>
    </message>
    <message>
        <source>Links in mails begin with %1, which leads nowhere from outside.</source>
        <translation>Links in Mails beginnen mit %1, was von außen nirgendwohin führt.</translation>
    </message>
    <message>
        <source>The strict rules of production hold.</source>
        <translation>Die strengen Regeln der Produktion gelten.</translation>
    </message>
    <message>
        <source>This is a preview: any page on a visitor&apos;s own machine may use the API.</source>
        <translation>Dies ist eine Vorschau: Jede Seite auf dem Rechner eines Besuchers darf die API nutzen.</translation>
    </message>
    <message>
        <source>This is a dry run: clubs are told they are ready and nothing is sent.</source>
        <translation>Dies ist ein Probelauf: Vereine gelten als fertig, und nichts wird gesendet.</translation>
    </message>
    <message>
        <source>No other site may use the API.</source>
        <translation>Keine andere Website darf die API nutzen.</translation>
    </message>
    <message>
        <source>These sites may use the API: %1.</source>
        <translation>Diese Websites dürfen die API nutzen: %1.</translation>
    </message>
    <message>
        <source>These sites may use the API without HTTPS: %1.</source>
        <translation>Diese Websites dürfen die API ohne HTTPS nutzen: %1.</translation>
    </message>
    <message>
        <source>Signup requests a minute and address: %1.</source>
        <translation>Anmeldeanfragen je Minute und Adresse: %1.</translation>
    </message>
    <message>
        <source>Anybody may send signup requests as fast as they can.</source>
        <translation>Jeder darf Anmeldeanfragen beliebig schnell senden.</translation>
    </message>
    <message>
        <source>A webhook has to answer 2xx.</source>
        <translation>Ein Webhook muss mit 2xx antworten.</translation>
    </message>
    <message>
        <source>A webhook that answers 401, 403, 404 or 405 counts as there.</source>
        <translation>Ein Webhook, der mit 401, 403, 404 oder 405 antwortet, gilt als vorhanden.</translation>
    </message>
    <message>
        <source>Webhooks may be at %1.</source>
        <translation>Webhooks dürfen liegen bei %1.</translation>
    </message>
    <message>
        <source>No host is allowed for webhooks: no Starter club can be completed.</source>
        <translation>Kein Host ist für Webhooks erlaubt: kein Starter-Verein kann fertig werden.</translation>
    </message>
    <message>
        <source>Webhooks may lead into this machine&apos;s own network.</source>
        <translation>Webhooks dürfen ins eigene Netz dieses Rechners führen.</translation>
    </message>
    <message>
        <source>Mails leave through %1.</source>
        <translation>Mails gehen hinaus über %1.</translation>
    </message>
    <message>
        <source>Mails leave from %1, which other mail servers refuse.</source>
        <translation>Mails gehen von %1 aus, was andere Mailserver ablehnen.</translation>
    </message>
    <message>
        <source>Mails are written into a folder and do not leave: no owner gets a link.</source>
        <translation>Mails werden in einen Ordner geschrieben und gehen nicht hinaus: kein Inhaber erhält einen Link.</translation>
    </message>
    <message>
        <source>A mail last left on %1.</source>
        <translation>Zuletzt ging am %1 eine Mail hinaus.</translation>
    </message>
    <message>
        <source>No mail has left yet.</source>
        <translation>Noch ist keine Mail hinausgegangen.</translation>
    </message>
    <message>
        <source>The last mail did not leave: %1.</source>
        <translation>Die letzte Mail ging nicht hinaus: %1.</translation>
    </message>
    <message>
        <source>Nothing can be said while no mail server is set.</source>
        <translation>Ohne eingestellten Mailserver lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Told when clubs fail: %1.</source>
        <translation>Bei Fehlschlägen benachrichtigt: %1.</translation>
    </message>
    <message>
        <source>Nobody is told when clubs fail.</source>
        <translation>Niemand wird benachrichtigt, wenn Vereine fehlschlagen.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>Die neueste Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 and without the keys: no passphrase is set.</source>
        <translation>Die neueste Sicherung ist vom %1 und ohne Schlüssel: keine Passphrase ist gesetzt.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>No nightly backup is made.</source>
        <translation>Es wird keine nächtliche Sicherung gemacht.</translation>
    </message>
    <message>
        <source>A backup was last proven to restore on %1.</source>
        <translation>Zuletzt wurde am %1 eine Wiederherstellung geprüft.</translation>
    </message>
    <message>
        <source>Whether a backup can be restored has never been tried.</source>
        <translation>Ob sich eine Sicherung wiederherstellen lässt, wurde nie geprüft.</translation>
    </message>
    <message>
        <source>Free: %1.</source>
        <translation>Frei: %1.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Nur %1 sind frei.</translation>
    </message>
    <message>
        <source>Only %1 are free: soon nothing can be saved.</source>
        <translation>Nur %1 sind frei: bald kann nichts mehr gespeichert werden.</translation>
    </message>
    <message>
        <source>The clock keeps time.</source>
        <translation>Die Uhr geht richtig.</translation>
    </message>
    <message>
        <source>The clock has jumped by %1 since the program was started.</source>
        <translation>Die Uhr ist seit dem Programmstart um %1 gesprungen.</translation>
    </message>
    <message>
        <source>The clock is behind the data, of which the newest is of %1.</source>
        <translation>Die Uhr geht den Daten nach, deren neueste vom %1 sind.</translation>
    </message>
    <message>
        <source>The database is whole; it was checked just now.</source>
        <translation>Die Datenbank ist unversehrt; sie wurde eben geprüft.</translation>
    </message>
    <message>
        <source>The database was whole when it was last checked, on %1.</source>
        <translation>Die Datenbank war bei der letzten Prüfung am %1 unversehrt.</translation>
    </message>
    <message>
        <source>The database has not been checked yet.</source>
        <translation>Die Datenbank wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>Die Datenbank ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>Die Datenbank ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The schema is at version %1, as it should.</source>
        <translation>Das Schema steht auf Version %1, wie es soll.</translation>
    </message>
    <message>
        <source>The schema is at version %1 of %2.</source>
        <translation>Das Schema steht auf Version %1 von %2.</translation>
    </message>
    <message>
        <source>The database is newer than the program: its schema is at version %1 of %2.</source>
        <translation>Die Datenbank ist neuer als das Programm: ihr Schema steht auf Version %1 von %2.</translation>
    </message>
    <message>
        <source>Signups were last switched off on %1.</source>
        <translation>Anmeldungen wurden zuletzt am %1 ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switching signups off took %1 ms to take effect.</source>
        <translation>Das Ausschalten der Anmeldungen wirkte erst nach %1 ms.</translation>
    </message>
    <message>
        <source>Signups have never been switched off to try it.</source>
        <translation>Das Ausschalten der Anmeldungen wurde nie erprobt.</translation>
    </message>
    <message>
        <source>Signups are switched off at the moment, since %1.</source>
        <translation>Anmeldungen sind gerade ausgeschaltet, seit %1.</translation>
    </message>
    <message>
        <source>The provisioner looks for work.</source>
        <translation>Die Einrichtung sucht nach Arbeit.</translation>
    </message>
    <message>
        <source>The provisioner is paused.</source>
        <translation>Die Einrichtung ist angehalten.</translation>
    </message>
    <message>
        <source>The provisioner has stopped looking for work: restart the program.</source>
        <translation>Die Einrichtung sucht nicht mehr nach Arbeit: starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Touchline does not run on this data.</source>
        <translation>Touchline läuft nicht auf diesen Daten.</translation>
    </message>
    <message>
        <source>No club has failed.</source>
        <translation>Kein Verein ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Clubs that have failed: %1.</source>
        <translation>Fehlgeschlagene Vereine: %1.</translation>
    </message>
    <message>
        <source>The preflight passed on %1.</source>
        <translation>Die Vorabprüfung gelang am %1.</translation>
    </message>
    <message>
        <source>The preflight last passed on %1, which is more than a week ago.</source>
        <translation>Die Vorabprüfung gelang zuletzt am %1, vor mehr als einer Woche.</translation>
    </message>
    <message>
        <source>The preflight failed on %1.</source>
        <translation>Die Vorabprüfung scheiterte am %1.</translation>
    </message>
    <message>
        <source>No preflight has been run.</source>
        <translation>Es wurde keine Vorabprüfung gemacht.</translation>
    </message>
</context>
<context>
    <name>ClubColumns</name>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Webhook host</source>
        <translation>Webhook-Host</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>steps done of steps</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ClubOrderWords</name>
    <message>
        <source>Continue signup</source>
        <translation>Anmeldung fortsetzen</translation>
    </message>
    <message>
        <source>Edit webhook…</source>
        <translation>Webhook bearbeiten…</translation>
    </message>
    <message>
        <source>Edit webhook and retry</source>
        <translation>Webhook bearbeiten und erneut versuchen</translation>
    </message>
    <message>
        <source>Correct the owner&apos;s mail…</source>
        <translation>E-Mail des Inhabers berichtigen…</translation>
    </message>
    <message>
        <source>Correct mail and retry</source>
        <translation>E-Mail berichtigen und erneut versuchen</translation>
    </message>
    <message>
        <source>Release e-mail hold…</source>
        <translation>Ohne E-Mail-Bestätigung freigeben…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Retry from…</source>
        <comment>a step</comment>
        <translation>Erneut versuchen ab…</translation>
    </message>
    <message>
        <source>Cancel run…</source>
        <translation>Lauf abbrechen…</translation>
    </message>
    <message>
        <source>Copy link…</source>
        <translation>Link kopieren…</translation>
    </message>
    <message>
        <source>Resend link</source>
        <translation>Link erneut senden</translation>
    </message>
    <message>
        <source>Revoke links…</source>
        <translation>Links widerrufen…</translation>
    </message>
    <message>
        <source>Test webhook now</source>
        <translation>Webhook jetzt testen</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Change signing secret…</source>
        <translation>Signaturgeheimnis ändern…</translation>
    </message>
    <message>
        <source>End the old secret…</source>
        <translation>Altes Geheimnis beenden…</translation>
    </message>
    <message>
        <source>Switch webhook on again</source>
        <translation>Webhook wieder einschalten…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Tokens widerrufen…</translation>
    </message>
    <message>
        <source>Copy status request as curl</source>
        <translation>Statusabfrage als curl kopieren</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Cancel club…</source>
        <translation>Verein kündigen…</translation>
    </message>
    <message>
        <source>Erase club…</source>
        <translation>Verein löschen…</translation>
    </message>
</context>
<context>
    <name>ClubWords</name>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Retry due</source>
        <translation>Neuer Versuch fällig</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Seed default content</source>
        <translation>Standardinhalte anlegen</translation>
    </message>
    <message>
        <source>Configure routing</source>
        <translation>Routing konfigurieren</translation>
    </message>
    <message>
        <source>Validate webhook</source>
        <translation>Webhook prüfen</translation>
    </message>
    <message>
        <source>Deploy automations</source>
        <translation>Automationen bereitstellen</translation>
    </message>
    <message>
        <source>Deploy Apps Script</source>
        <translation>Apps Script bereitstellen</translation>
    </message>
    <message>
        <source>Create owner</source>
        <translation>Inhaber anlegen</translation>
    </message>
    <message>
        <source>Send magic link</source>
        <translation>Anmeldelink senden</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Als fertig markieren</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>dry run, nothing was sent</source>
        <translation>Probelauf, nichts wurde gesendet</translation>
    </message>
    <message>
        <source>signup not finished</source>
        <translation>Anmeldung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>a free slot</source>
        <translation>freier Platz</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Versuchen Sie es in %1 min noch einmal.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird benötigt.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Die Adresse muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address has no valid host name; user names do not belong in it.</source>
        <translation>Die Adresse enthält keinen gültigen Hostnamen; Benutzernamen gehören nicht hinein.</translation>
    </message>
    <message>
        <source>The address must use the standard port, 443.</source>
        <translation>Die Adresse muss den Standardport 443 verwenden.</translation>
    </message>
    <message>
        <source>Give a name of 1 to 120 characters.</source>
        <translation>Geben Sie einen Namen mit 1 bis 120 Zeichen an.</translation>
    </message>
    <message>
        <source>Use 3 to 63 of a–z, 0–9 and hyphens, with a letter or digit at both ends.</source>
        <translation>Verwenden Sie 3 bis 63 Zeichen aus a–z, 0–9 und Bindestrich, mit Buchstabe oder Ziffer an beiden Enden.</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@club.example an.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Wählen Sie Starter oder Pro.</translation>
    </message>
    <message>
        <source>Give a colour as # and six digits of 0–9 and A–F.</source>
        <translation>Geben Sie eine Farbe als # mit sechs Zeichen aus 0–9 und A–F an.</translation>
    </message>
    <message>
        <source>Give an https address, such as the one Make.com shows for the scenario.</source>
        <translation>Geben Sie eine https-Adresse an, etwa die, die Make.com für das Szenario anzeigt.</translation>
    </message>
    <message>
        <source>Give a secret of 16 to 256 characters.</source>
        <translation>Geben Sie ein Geheimnis mit 16 bis 256 Zeichen an.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>One entry is not right yet.</source>
        <translation>Eine Eingabe stimmt noch nicht.</translation>
    </message>
    <message>
        <source>Some entries are not right yet.</source>
        <translation>Einige Eingaben stimmen noch nicht.</translation>
    </message>
    <message>
        <source>The core could not read the request.</source>
        <translation>Der Kern konnte die Anfrage nicht lesen.</translation>
    </message>
    <message>
        <source>The core does not take this kind of content.</source>
        <translation>Der Kern nimmt diese Art von Inhalt nicht an.</translation>
    </message>
    <message>
        <source>The core does not know who is asking. Sign in again.</source>
        <translation>Der Kern weiß nicht, wer fragt. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Das dürfen Sie nicht.</translation>
    </message>
    <message>
        <source>What was asked for does not exist (any more).</source>
        <translation>Das Angeforderte gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>This club does not exist (any more).</source>
        <translation>Diesen Verein gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>The core does not offer this.</source>
        <translation>Der Kern bietet das nicht an.</translation>
    </message>
    <message>
        <source>Another club already has this address.</source>
        <translation>Ein anderer Verein hat diese Adresse schon.</translation>
    </message>
    <message>
        <source>A club with this mail address is already registered.</source>
        <translation>Ein Verein mit dieser E-Mail-Adresse ist schon angemeldet.</translation>
    </message>
    <message>
        <source>This club is on the other plan.</source>
        <translation>Dieser Verein hat den anderen Tarif.</translation>
    </message>
    <message>
        <source>The club is already past this step. Open it to see where it stands.</source>
        <translation>Der Verein ist schon über diesen Schritt hinaus. Öffnen Sie ihn, um den Stand zu sehen.</translation>
    </message>
    <message>
        <source>This club is suspended; reinstate it first.</source>
        <translation>Dieser Verein ist gesperrt; entsperren Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>The same request was sent before with other values.</source>
        <translation>Dieselbe Anfrage wurde schon mit anderen Werten gesendet.</translation>
    </message>
    <message>
        <source>This host is not on the list of allowed webhook hosts.</source>
        <translation>Dieser Host steht nicht auf der Liste erlaubter Webhook-Hosts.</translation>
    </message>
    <message>
        <source>There is no such promo code.</source>
        <translation>Diesen Aktionscode gibt es nicht.</translation>
    </message>
    <message>
        <source>This promo code has been deactivated.</source>
        <translation>Dieser Aktionscode wurde deaktiviert.</translation>
    </message>
    <message>
        <source>This promo code is not valid yet.</source>
        <translation>Dieser Aktionscode ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>This promo code has expired.</source>
        <translation>Dieser Aktionscode ist abgelaufen.</translation>
    </message>
    <message>
        <source>This promo code is for other clubs.</source>
        <translation>Dieser Aktionscode ist für andere Vereine.</translation>
    </message>
    <message>
        <source>This promo code has been used up.</source>
        <translation>Dieser Aktionscode ist aufgebraucht.</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Zu viele Anfragen. %1</translation>
    </message>
    <message>
        <source>Signups are switched off.</source>
        <translation>Anmeldungen sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>The disk is full or failing; nothing was saved. %1</source>
        <translation>Der Datenträger ist voll oder defekt; nichts wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>Something went wrong inside Touchline. The log says more.</source>
        <translation>In Touchline ist ein Fehler aufgetreten. Mehr dazu im Protokoll.</translation>
    </message>
    <message>
        <source>Too short: at least 3 characters.</source>
        <translation>Zu kurz: mindestens 3 Zeichen.</translation>
    </message>
    <message>
        <source>Too long: at most 63 characters.</source>
        <translation>Zu lang: höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens are allowed.</source>
        <translation>Nur a–z, 0–9 und Bindestriche sind erlaubt.</translation>
    </message>
    <message>
        <source>It cannot begin or end with a hyphen.</source>
        <translation>Ein Bindestrich am Anfang oder Ende ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>This address is kept for the site itself.</source>
        <translation>Diese Adresse ist für die Site selbst reserviert.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The host is not on the list of allowed hosts. Ask the club for the address Make.com shows, or allow the host in provision.webhook_allowed_hosts.</source>
        <translation>Der Host steht nicht auf der Liste erlaubter Hosts. Fragen Sie den Verein nach der Adresse, die Make.com anzeigt, oder erlauben Sie den Host in provision.webhook_allowed_hosts.</translation>
    </message>
    <message>
        <source>The address leads into a private network, which is refused. Ask the club for a public one.</source>
        <translation>Die Adresse führt in ein privates Netz; das wird abgelehnt. Bitten Sie den Verein um eine öffentliche.</translation>
    </message>
    <message>
        <source>The certificate of the address could not be verified. Tell the club, then retry.</source>
        <translation>Das Zertifikat der Adresse konnte nicht überprüft werden. Informieren Sie den Verein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The address did not answer in time. Check it with the club, then retry.</source>
        <translation>Die Adresse hat nicht rechtzeitig geantwortet. Prüfen Sie sie mit dem Verein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The address could not be reached. Check it with the club, then retry.</source>
        <translation>Die Adresse war nicht erreichbar. Prüfen Sie sie mit dem Verein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The webhook does not exist: every probe was answered %1. Check the address with the club, then retry.</source>
        <translation>Den Webhook gibt es nicht: Jede Anfrage wurde mit %1 beantwortet. Prüfen Sie die Adresse mit dem Verein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The webhook exists but refuses us (%1). Ask the club to open it, then retry.</source>
        <translation>Der Webhook ist vorhanden, weist uns aber ab (%1). Bitten Sie den Verein, ihn zu öffnen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The webhook&apos;s server has trouble of its own (%1). Retry later, or ask the club.</source>
        <translation>Der Server des Webhooks hat selbst Probleme (%1). Versuchen Sie es später erneut oder fragen Sie den Verein.</translation>
    </message>
    <message>
        <source>The automations service refuses our signature (%1). Check provision.automations_secret, then retry.</source>
        <translation>Der Automationsdienst weist unsere Signatur ab (%1). Prüfen Sie provision.automations_secret und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The automations service answered %1. Ask the people who run it, then retry.</source>
        <translation>Der Automationsdienst hat mit %1 geantwortet. Fragen Sie dessen Betreiber und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The owner&apos;s mail address was refused by its mail server (%1). Check the address with the club.</source>
        <translation>Die E-Mail-Adresse des Inhabers wurde von ihrem Mailserver abgelehnt (%1). Prüfen Sie die Adresse mit dem Verein.</translation>
    </message>
    <message>
        <source>Our mail server does not accept our login. Check mail.username and mail.password, then retry.</source>
        <translation>Unser Mailserver nimmt unsere Zugangsdaten nicht an. Prüfen Sie mail.username und mail.password und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>signup not finished</source>
        <translation>Anmeldung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>e-mail not verified</source>
        <translation>E-Mail nicht bestätigt</translation>
    </message>
    <message>
        <source>the provisioner is paused</source>
        <translation>die Einrichtung ist angehalten</translation>
    </message>
    <message>
        <source>a free slot</source>
        <translation>freier Platz</translation>
    </message>
    <message>
        <source>webhook: %1</source>
        <comment>what the probes were answered</comment>
        <translation>Webhook: %1</translation>
    </message>
    <message>
        <source>The run was stopped: %1.</source>
        <translation>Der Lauf wurde angehalten: %1.</translation>
    </message>
    <message>
        <source>The program died several times while this step was under way. Look into the log before you retry.</source>
        <translation>Das Programm ist während dieses Schritts mehrmals abgestürzt. Sehen Sie ins Protokoll, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Provisioning failed. The log says more.</source>
        <translation>Die Einrichtung ist fehlgeschlagen. Mehr dazu im Protokoll.</translation>
    </message>
    <message>
        <source>“%1” failed. The log says more.</source>
        <translation>„%1“ ist fehlgeschlagen. Mehr dazu im Protokoll.</translation>
    </message>
    <message>
        <source>Provisioning failed: %1.</source>
        <translation>Einrichtung fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>“%1” failed: %2.</source>
        <translation>„%1“ fehlgeschlagen: %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>“%1” is no time. Try %2:2d, %2:today or %2:2026-11-28.</source>
        <comment>a filter term; its key</comment>
        <translation>„%1“ ist keine Zeitangabe. Versuchen Sie %2:2d, %2:today oder %2:2026-11-28.</translation>
    </message>
    <message>
        <source>“%1” is no host. Give its name alone, such as host:hook.eu2.make.com.</source>
        <translation>„%1“ ist kein Host. Geben Sie nur seinen Namen an, etwa host:hook.eu2.make.com.</translation>
    </message>
    <message>
        <source>“%1” is not known. It may be %2.</source>
        <comment>a filter term; its possible values</comment>
        <translation>„%1“ ist unbekannt. Möglich sind %2.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.</source>
        <translation>Es gibt keinen Filter „%1:“. Es gibt %2. Um nach dem Text selbst zu suchen, setzen Sie ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Something must stand behind “%1”.</source>
        <translation>Hinter „%1“ muss etwas stehen.</translation>
    </message>
    <message>
        <source>“%1”: this filter is there already.</source>
        <translation>„%1“: Dieser Filter ist schon vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n word(s) can be searched for; put those that belong together in quotes.</source>
        <translation>
            <numerusform>Es kann nach höchstens %n Wort gesucht werden; setzen Sie Zusammengehöriges in Anführungszeichen.</numerusform>
            <numerusform>Es kann nach höchstens %n Wörtern gesucht werden; setzen Sie Zusammengehöriges in Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>how far its setup is</source>
        <translation>Stand der Einrichtung</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>sein Tarif</translation>
    </message>
    <message>
        <source>trial, active or at rest</source>
        <translation>in Testphase, aktiv oder ruhend</translation>
    </message>
    <message>
        <source>its whole slug</source>
        <translation>sein ganzer Kurzname</translation>
    </message>
    <message>
        <source>where its webhook is</source>
        <translation>wo sein Webhook liegt</translation>
    </message>
    <message>
        <source>the promo code it used</source>
        <translation>sein benutzter Aktionscode</translation>
    </message>
    <message>
        <source>the step it is at</source>
        <translation>der Schritt, bei dem er steht</translation>
    </message>
    <message>
        <source>set up in a dry run or not</source>
        <translation>im Probelauf eingerichtet oder nicht</translation>
    </message>
    <message>
        <source>started then or later</source>
        <translation>dann oder später begonnen</translation>
    </message>
    <message>
        <source>started before</source>
        <translation>vorher begonnen</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>%1: being carried out…</source>
        <comment>a club&apos;s address</comment>
        <translation>%1: wird ausgeführt…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 will be suspended in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 wird in %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 will be cancelled in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 wird in %2 gekündigt</translation>
    </message>
    <message>
        <source>%1 will be erased in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 wird in %2 gelöscht</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a club&apos;s address, what happens, a span of time</comment>
        <translation>%1: %2 in %3</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist gekündigt.</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message>
        <source>%1: %2 is done.</source>
        <translation>%1: %2 ist erledigt.</translation>
    </message>
    <message>
        <source>Undone: %1 is not suspended.</source>
        <translation>Rückgängig gemacht: %1 ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>Undone: %1 is not cancelled.</source>
        <translation>Rückgängig gemacht: %1 ist nicht gekündigt.</translation>
    </message>
    <message>
        <source>Undone: %1 is not erased.</source>
        <translation>Rückgängig gemacht: %1 ist nicht gelöscht.</translation>
    </message>
    <message>
        <source>Undone: %1 stays as it is.</source>
        <translation>Rückgängig gemacht: %1 bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are suspended.</source>
        <translation>
            <numerusform>%Ln Verein ist gesperrt.</numerusform>
            <numerusform>%Ln Vereine sind gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are cancelled.</source>
        <translation>
            <numerusform>%Ln Verein ist gekündigt.</numerusform>
            <numerusform>%Ln Vereine sind gekündigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are erased.</source>
        <translation>
            <numerusform>%Ln Verein ist gelöscht.</numerusform>
            <numerusform>%Ln Vereine sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is done for %Ln club(s).</source>
        <comment>what happens</comment>
        <translation>
            <numerusform>%1 ist für %Ln Verein ausgeführt.</numerusform>
            <numerusform>%1 ist für %Ln Vereine ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln club(s) stay as they are.</source>
        <translation>
            <numerusform>Rückgängig gemacht: %Ln Verein bleibt, wie er ist.</numerusform>
            <numerusform>Rückgängig gemacht: %Ln Vereine bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderErrors</name>
    <message>
        <source>There is nothing to retry at the moment.</source>
        <translation>Zurzeit gibt es nichts erneut zu versuchen.</translation>
    </message>
    <message>
        <source>This club is being set up at this moment; try again shortly, or cancel its run first.</source>
        <translation>Dieser Verein wird gerade eingerichtet; versuchen Sie es in Kürze noch einmal oder brechen Sie zuerst seinen Lauf ab.</translation>
    </message>
    <message>
        <source>The present run is not over yet. Cancel it first.</source>
        <translation>Der jetzige Lauf ist noch nicht zu Ende. Brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>There is no run to cancel: it is over, or has not begun.</source>
        <translation>Es gibt keinen Lauf zum Abbrechen: Er ist zu Ende oder hat nicht begonnen.</translation>
    </message>
    <message>
        <source>The club no longer waits for its mail address.</source>
        <translation>Der Verein wartet nicht mehr auf seine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This club&apos;s signup is not finished.</source>
        <translation>Die Anmeldung dieses Vereins ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>This club is suspended already.</source>
        <translation>Dieser Verein ist schon gesperrt.</translation>
    </message>
    <message>
        <source>This club is not suspended.</source>
        <translation>Dieser Verein ist nicht gesperrt.</translation>
    </message>
    <message>
        <source>This club is cancelled.</source>
        <translation>Dieser Verein ist gekündigt.</translation>
    </message>
    <message>
        <source>The club&apos;s owner has not been set up yet.</source>
        <translation>Der Inhaber des Vereins wurde noch nicht angelegt.</translation>
    </message>
    <message>
        <source>This club has no webhook.</source>
        <translation>Dieser Verein hat keinen Webhook.</translation>
    </message>
    <message>
        <source>The webhook is switched off; switch it on again first.</source>
        <translation>Der Webhook ist ausgeschaltet; schalten Sie ihn zuerst wieder ein.</translation>
    </message>
    <message>
        <source>The webhook is not switched off.</source>
        <translation>Der Webhook ist nicht ausgeschaltet.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret is not being changed.</source>
        <translation>Das Geheimnis des Webhooks wird gerade nicht gewechselt.</translation>
    </message>
    <message>
        <source>Only a message that failed can be sent again.</source>
        <translation>Nur eine fehlgeschlagene Nachricht kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Something else is held back for this club already; undo that first.</source>
        <translation>Für diesen Verein wird schon etwas anderes zurückgehalten; machen Sie das zuerst rückgängig.</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>It is held back for ten seconds and can be undone until then.</source>
        <translation>Es wird zehn Sekunden zurückgehalten und kann bis dahin rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone.</source>
        <translation>Es wirkt sofort und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Cancel the run of %1</source>
        <translation>Lauf von %1 abbrechen</translation>
    </message>
    <message>
        <source>The run ends as failed, at once or as soon as the step at work is over.</source>
        <translation>Der Lauf endet als fehlgeschlagen, sofort oder sobald der laufende Schritt vorbei ist.</translation>
    </message>
    <message>
        <source>What is done stays; the run can be retried.</source>
        <translation>Was erledigt ist, bleibt; der Lauf kann erneut versucht werden.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Let %1 go on without a confirmed address</source>
        <translation>%1 ohne bestätigte Adresse weitermachen lassen</translation>
    </message>
    <message>
        <source>Provisioning begins at once although the owner has not confirmed the mail address.</source>
        <translation>Die Einrichtung beginnt sofort, obwohl der Inhaber die E-Mail-Adresse nicht bestätigt hat.</translation>
    </message>
    <message>
        <source>The link to the owner&apos;s page goes to that address.</source>
        <translation>Der Link zur Seite des Inhabers geht an diese Adresse.</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Wird freigegeben…</translation>
    </message>
    <message>
        <source>End the old signing secret of %1</source>
        <translation>Altes Signaturgeheimnis von %1 beenden</translation>
    </message>
    <message>
        <source>Events are signed with the new secret alone; whoever still checks with the old one refuses them.</source>
        <translation>Ereignisse werden nur noch mit dem neuen Geheimnis signiert; wer noch mit dem alten prüft, lehnt sie ab.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Altes Geheimnis beenden</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Tokens von %1 widerrufen</translation>
    </message>
    <message>
        <source>Every signup token issued to the club until now is refused; its signup page and its programs are shut out until they get a new one.</source>
        <translation>Jedes bisher an den Verein ausgegebene Anmelde-Token wird abgelehnt; seine Anmeldeseite und seine Programme sind ausgesperrt, bis sie ein neues bekommen.</translation>
    </message>
    <message>
        <source>Magic links and the owner&apos;s sessions are not touched.</source>
        <translation>Anmeldelinks und die Sitzungen des Inhabers bleiben unberührt.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Alle Tokens widerrufen</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the links of %1</source>
        <translation>Links von %1 widerrufen</translation>
    </message>
    <message>
        <source>Every link sent to the owner is void, also in mails that have not left yet.</source>
        <translation>Jeder an den Inhaber gesendete Link ist ungültig, auch in E-Mails, die noch nicht hinausgegangen sind.</translation>
    </message>
    <message>
        <source>The owner is signed out everywhere and needs a new link.</source>
        <translation>Der Inhaber wird überall abgemeldet und braucht einen neuen Link.</translation>
    </message>
    <message>
        <source>Revoke the links</source>
        <translation>Links widerrufen</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>The club&apos;s page, its links and the owner&apos;s sessions rest; nothing is lost.</source>
        <translation>Die Seite des Vereins, seine Links und die Sitzungen des Inhabers ruhen; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Provisioning of the club stops until it is reinstated.</source>
        <translation>Die Einrichtung des Vereins hält an, bis er entsperrt wird.</translation>
    </message>
    <message>
        <source>Suspend the club</source>
        <translation>Verein sperren</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Wird gesperrt…</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 kündigen</translation>
    </message>
    <message>
        <source>The club ends for good: its page is gone, its tokens are refused, its links are void and the owner is signed out.</source>
        <translation>Der Verein endet endgültig: Seine Seite ist weg, seine Tokens werden abgelehnt, seine Links sind ungültig, und der Inhaber ist abgemeldet.</translation>
    </message>
    <message>
        <source>Its run ends, and nothing is sent to it any more. Its data stays.</source>
        <translation>Sein Lauf endet, und nichts wird mehr an ihn gesendet. Seine Daten bleiben.</translation>
    </message>
    <message>
        <source>Cancel the club</source>
        <translation>Verein kündigen</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Everything known of the club is deleted: people, content, runs, mails and log.</source>
        <translation>Alles über den Verein wird gelöscht: Personen, Inhalte, Läufe, E-Mails und Protokoll.</translation>
    </message>
    <message>
        <source>Only the audit trail stays; it holds no personal data.</source>
        <translation>Nur das Audit bleibt; es enthält keine personenbezogenen Daten.</translation>
    </message>
    <message>
        <source>After that nothing brings it back but a backup.</source>
        <translation>Danach bringt ihn nur noch eine Sicherung zurück.</translation>
    </message>
    <message>
        <source>Erase the club</source>
        <translation>Verein löschen</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Reinstate %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>The club&apos;s page, its links and its provisioning go on where they stopped.</source>
        <translation>Die Seite des Vereins, seine Links und seine Einrichtung machen weiter, wo sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Reinstate the club</source>
        <translation>Verein entsperren</translation>
    </message>
    <message>
        <source>Reinstating…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>Revoke a token of %1</source>
        <translation>Ein Token von %1 widerrufen</translation>
    </message>
    <message>
        <source>The token %1 is refused from now on.</source>
        <comment>its id</comment>
        <translation>Das Token %1 wird ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Token widerrufen</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>met</source>
        <comment>a launch target</comment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a launch target</comment>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>no data yet</source>
        <comment>of a launch target</comment>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>as many as the hour before</source>
        <translation>so viele wie in der Stunde davor</translation>
    </message>
    <message>
        <source>as many as the day before</source>
        <translation>so viele wie am Tag davor</translation>
    </message>
    <message>
        <source>as many as the week before</source>
        <translation>so viele wie in der Woche davor</translation>
    </message>
    <message>
        <source>%1 on the hour before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 zur Stunde davor</translation>
    </message>
    <message>
        <source>%1 on the day before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 zum Tag davor</translation>
    </message>
    <message>
        <source>%1 on the week before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 zur Woche davor</translation>
    </message>
    <message>
        <source>none in the hour before</source>
        <translation>keine in der Stunde davor</translation>
    </message>
    <message>
        <source>none in the day before</source>
        <translation>keine am Tag davor</translation>
    </message>
    <message>
        <source>none in the week before</source>
        <translation>keine in der Woche davor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>nothing ended in this time</source>
        <translation>in dieser Zeit endete nichts</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>98.3 %</comment>
        <translation>%1 erfolgreich</translation>
    </message>
    <message>
        <source>5xx on signup</source>
        <translation>5xx bei der Anmeldung</translation>
    </message>
    <message>
        <source>Provisioning success</source>
        <translation>Erfolg der Einrichtung</translation>
    </message>
    <message>
        <source>Provisioning p95</source>
        <translation>Einrichtung p95</translation>
    </message>
    <message>
        <source>Kill switch effective</source>
        <translation>Schalter wirksam</translation>
    </message>
    <message>
        <source>Failures this week</source>
        <translation>Fehlschläge diese Woche</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <comment>above so many percent</comment>
        <translation>&gt; %1 %</translation>
    </message>
    <message>
        <source>&lt; %1 s</source>
        <comment>under so many seconds</comment>
        <translation>&lt; %1 s</translation>
    </message>
    <message>
        <source>&lt; %1 ms</source>
        <comment>under so many milliseconds</comment>
        <translation>&lt; %1 ms</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <comment>under so many percent</comment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Server errors on the signup pages since the program was started</source>
        <translation>Serverfehler auf den Anmeldeseiten seit dem Programmstart</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last 24 hours; judged from 20 on</source>
        <translation>
            <numerusform>Von %n Lauf, der in den letzten 24 Stunden endete; bewertet ab 20</numerusform>
            <numerusform>Von den %n Läufen, die in den letzten 24 Stunden endeten; bewertet ab 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step 3 to complete, of the %n run(s) that ended in the last hour; judged from 20 on</source>
        <translation>
            <numerusform>Schritt 3 bis fertig, von %n Lauf, der in der letzten Stunde endete; bewertet ab 20</numerusform>
            <numerusform>Schritt 3 bis fertig, von den %n Läufen, die in der letzten Stunde endeten; bewertet ab 20</numerusform>
        </translation>
    </message>
    <message>
        <source>From switching signups off to the first refusal, the last time that was tried since the program was started</source>
        <translation>Vom Ausschalten der Anmeldungen bis zur ersten Abweisung, beim letzten Mal seit dem Programmstart</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last seven days; judged from 20 on</source>
        <translation>
            <numerusform>Von %n Lauf, der in den letzten sieben Tagen endete; bewertet ab 20</numerusform>
            <numerusform>Von den %n Läufen, die in den letzten sieben Tagen endeten; bewertet ab 20</numerusform>
        </translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>je Minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>je Stunde</translation>
    </message>
    <message>
        <source>%1 · signed up (%2)</source>
        <comment>club, plan</comment>
        <translation>%1 · angemeldet (%2)</translation>
    </message>
    <message>
        <source>%1 · complete in %2</source>
        <comment>club, time</comment>
        <translation>%1 · fertig in %2</translation>
    </message>
    <message>
        <source>%1 · failed</source>
        <comment>club</comment>
        <translation>%1 · fehlgeschlagen</translation>
    </message>
    <message>
        <source>Signups off by %1</source>
        <comment>operator</comment>
        <translation>Anmeldungen aus durch %1</translation>
    </message>
    <message>
        <source>Signups on by %1</source>
        <comment>operator</comment>
        <translation>Anmeldungen an durch %1</translation>
    </message>
    <message>
        <source>Provisioner paused by %1</source>
        <comment>operator</comment>
        <translation>Einrichtung angehalten von %1</translation>
    </message>
    <message>
        <source>Provisioner resumed by %1</source>
        <comment>operator</comment>
        <translation>Einrichtung fortgesetzt von %1</translation>
    </message>
</context>
<context>
    <name>PromoWords</name>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Aufgebraucht</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Noch nicht gültig</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 for life</source>
        <comment>a discount that never ends</comment>
        <translation>%1 auf Dauer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>as chosen</source>
        <comment>plan</comment>
        <translation>wie gewählt</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>every club</source>
        <translation>jeder Verein</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s)</source>
        <translation>
            <numerusform>%n Verein</numerusform>
            <numerusform>%n Vereine</numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a code already.</source>
        <translation>Diesen Code gibt es schon.</translation>
    </message>
    <message>
        <source>Use 3 to 40 of A–Z, 0–9, hyphen and underscore.</source>
        <translation>Verwenden Sie 3 bis 40 Zeichen aus A–Z, 0–9, Bindestrich und Unterstrich.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Geben Sie 0 bis 100 an.</translation>
    </message>
    <message>
        <source>At least 1, and not fewer than it has been used already.</source>
        <translation>Mindestens 1 und nicht weniger, als er schon benutzt wurde.</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Give clubs’ addresses such as anstey-nomads, with spaces between.</source>
        <translation>Geben Sie Vereinsadressen wie anstey-nomads an, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
</context>
<context>
    <name>ReadinessWords</name>
    <message>
        <source>OK</source>
        <comment>a line of the launch checklist</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>a line of the launch checklist</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>a line of the launch checklist</comment>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a line of the launch checklist</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>ready to go live</source>
        <translation>bereit für den Start</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks going live · %1</source>
        <comment>so many warnings</comment>
        <translation>nichts steht dem Start im Weg · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block going live</source>
        <translation>
            <numerusform>%n Punkt steht dem Start im Weg</numerusform>
            <numerusform>%n Punkte stehen dem Start im Weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Leads to the setting %1</source>
        <translation>Führt zur Einstellung %1</translation>
    </message>
    <message>
        <source>Leads to where it is done, on the Settings page</source>
        <translation>Führt zur richtigen Stelle auf der Seite „Einstellungen“</translation>
    </message>
    <message>
        <source>Leads to the page where it is put right</source>
        <translation>Führt zu der Seite, auf der es sich beheben lässt</translation>
    </message>
    <message>
        <source>Leads to the clubs that have failed</source>
        <translation>Führt zu den fehlgeschlagenen Vereinen</translation>
    </message>
    <message>
        <source>Leads to the preflight</source>
        <translation>Führt zur Vorabprüfung</translation>
    </message>
    <message>
        <source>Reads the database from beginning to end now</source>
        <translation>Liest jetzt die Datenbank von Anfang bis Ende</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>In einem Terminal: %1</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Der Server antwortet</translation>
    </message>
    <message>
        <source>A Starter club is completed</source>
        <translation>Ein Starter-Verein wird fertig</translation>
    </message>
    <message>
        <source>Repeating step 3 changes nothing</source>
        <translation>Schritt 3 zu wiederholen ändert nichts</translation>
    </message>
    <message>
        <source>A Pro club is completed</source>
        <translation>Ein Pro-Verein wird fertig</translation>
    </message>
    <message>
        <source>A taken address is refused</source>
        <translation>Eine vergebene Adresse wird abgelehnt</translation>
    </message>
    <message>
        <source>A forged token is refused</source>
        <translation>Ein gefälschtes Token wird abgelehnt</translation>
    </message>
    <message>
        <source>The test clubs are removed</source>
        <translation>Die Testvereine werden entfernt</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>queued again after a restart</source>
        <translation>nach einem Neustart wieder eingereiht</translation>
    </message>
    <message>
        <source>waiting for its turn at %1</source>
        <translation>wartet bei %1, bis es an der Reihe ist</translation>
    </message>
    <message>
        <source>the club is %1</source>
        <translation>der Verein ist %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>cancelled by %1</source>
        <translation>abgebrochen von %1</translation>
    </message>
    <message>
        <source>the program was stopped</source>
        <translation>das Programm wurde beendet</translation>
    </message>
    <message>
        <source>the program ended while this was under way (crash %1 of %2)</source>
        <translation>das Programm endete, während dies lief (Absturz %1 von %2)</translation>
    </message>
    <message>
        <source>a fault inside the program; its log says more</source>
        <translation>ein Fehler im Programm; das Protokoll sagt mehr</translation>
    </message>
    <message>
        <source>this program does not know the step %1</source>
        <translation>dieses Programm kennt den Schritt %1 nicht</translation>
    </message>
    <message>
        <source>/c/%1 is live</source>
        <translation>/c/%1 ist erreichbar</translation>
    </message>
    <message>
        <source>the club has content already</source>
        <translation>der Verein hat schon Inhalte</translation>
    </message>
    <message>
        <source>welcome post, sample fixture on %1</source>
        <translation>Willkommensbeitrag, Beispielspiel am %1</translation>
    </message>
    <message>
        <source>the club has no webhook</source>
        <translation>der Verein hat keinen Webhook</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>test club</source>
        <translation>Testverein</translation>
    </message>
    <message>
        <source>dry run: nothing left this machine</source>
        <translation>Probelauf: nichts hat diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>dry run: would have asked %1</source>
        <translation>Probelauf: %1 wäre gefragt worden</translation>
    </message>
    <message>
        <source>dry run: would have made and deployed the script project &quot;%1&quot;</source>
        <translation>Probelauf: das Skriptprojekt „%1“ wäre angelegt und bereitgestellt worden</translation>
    </message>
    <message>
        <source>dry run: %1 is allowed; nothing was sent</source>
        <translation>Probelauf: %1 ist erlaubt; nichts wurde gesendet</translation>
    </message>
    <message>
        <source>dry run: not sent</source>
        <translation>Probelauf: nicht gesendet</translation>
    </message>
    <message>
        <source>test club: not sent</source>
        <translation>Testverein: nicht gesendet</translation>
    </message>
    <message>
        <source>test club: nothing is made at Google</source>
        <translation>Testverein: bei Google wird nichts angelegt</translation>
    </message>
    <message>
        <source>%1: the mail to %2 was written and not sent</source>
        <translation>%1: die Mail an %2 wurde geschrieben und nicht gesendet</translation>
    </message>
    <message>
        <source>no automations service is configured (provision.automations_url)</source>
        <translation>kein Automatisierungsdienst eingerichtet (provision.automations_url)</translation>
    </message>
    <message>
        <source>Google Apps Script is not configured (provision.apps_script_enabled)</source>
        <translation>Google Apps Script ist nicht eingerichtet (provision.apps_script_enabled)</translation>
    </message>
    <message>
        <source>the automations service %1 gave no answer: %2</source>
        <translation>der Automatisierungsdienst %1 gab keine Antwort: %2</translation>
    </message>
    <message>
        <source>the automations service %1 answered %2</source>
        <translation>der Automatisierungsdienst %1 antwortete mit %2</translation>
    </message>
    <message>
        <source>the automations service %1 refused with %2; check its address and secret</source>
        <translation>der Automatisierungsdienst %1 lehnte mit %2 ab; Adresse und Geheimnis prüfen</translation>
    </message>
    <message>
        <source>the automations service %1 broke off in the middle of its answer</source>
        <translation>der Automatisierungsdienst %1 brach mitten in der Antwort ab</translation>
    </message>
    <message>
        <source>the automations service %1 answered without a deployment_id</source>
        <translation>der Automatisierungsdienst %1 antwortete ohne deployment_id</translation>
    </message>
    <message>
        <source>deployment %1</source>
        <translation>Bereitstellung %1</translation>
    </message>
    <message>
        <source>script %1, version %2, deployment %3</source>
        <translation>Skript %1, Version %2, Bereitstellung %3</translation>
    </message>
    <message>
        <source>the mail could not be written: %1</source>
        <translation>die Mail konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the mail to %1 did not leave: %2</source>
        <translation>die Mail an %1 ging nicht hinaus: %2</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>an %1 · %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>angenommen: %1</translation>
    </message>
    <message>
        <source>exists but restricted: %1</source>
        <translation>vorhanden, aber eingeschränkt: %1</translation>
    </message>
    <message>
        <source>The webhook could not be checked (%1): %2; it will be tried again.</source>
        <translation>Der Webhook konnte nicht geprüft werden (%1): %2; es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The webhook could not be checked (%1); it will be tried again.</source>
        <translation>Der Webhook konnte nicht geprüft werden (%1); es wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The webhook does not accept requests (%1). Check that its address is right and that it is switched on.</source>
        <translation>Der Webhook nimmt keine Anfragen an (%1). Prüfen Sie, ob die Adresse stimmt und ob er eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The webhook&apos;s certificate is not accepted: %1.</source>
        <translation>Das Zertifikat des Webhooks wird nicht angenommen: %1.</translation>
    </message>
    <message>
        <source>The webhook redirects to %1 (%2); redirects are not followed, enter the final address.</source>
        <translation>Der Webhook leitet nach %1 weiter (%2); Weiterleitungen wird nicht gefolgt, tragen Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The webhook redirects (%1); redirects are not followed, enter the final address.</source>
        <translation>Der Webhook leitet weiter (%1); Weiterleitungen wird nicht gefolgt, tragen Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The webhook host %1 is not allowed. Allowed: %2.</source>
        <translation>Der Webhook-Host %1 ist nicht erlaubt. Erlaubt: %2.</translation>
    </message>
    <message>
        <source>The webhook host %1 is %2, which webhooks may not reach.</source>
        <translation>Der Webhook-Host %1 ist %2, die Webhooks nicht erreichen dürfen.</translation>
    </message>
    <message>
        <source>%1 · allowed · not contacted (dry run)</source>
        <translation>%1 · erlaubt · nicht angefragt (Probelauf)</translation>
    </message>
    <message>
        <source>%1 · refused: %2</source>
        <translation>%1 · abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1 · allowed</source>
        <translation>%1 · erlaubt</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 answered 410 Gone: the webhook wants no more events</source>
        <translation>%1 antwortete 410 Gone: der Webhook will keine Ereignisse mehr</translation>
    </message>
    <message>
        <source>given up after %1 attempts: %2</source>
        <translation>nach %1 Versuchen aufgegeben: %2</translation>
    </message>
    <message>
        <source>%1 could not be looked up: %2</source>
        <translation>%1 konnte nicht nachgeschlagen werden: %2</translation>
    </message>
    <message>
        <source>%1 resolves to %2, %3</source>
        <translation>%1 führt zu %2, %3</translation>
    </message>
    <message>
        <source>no answer from the name server in time</source>
        <translation>keine rechtzeitige Antwort vom Nameserver</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>keine rechtzeitige Verbindung</translation>
    </message>
    <message>
        <source>TLS was not agreed in time</source>
        <translation>TLS wurde nicht rechtzeitig ausgehandelt</translation>
    </message>
    <message>
        <source>connected, but no answer in time</source>
        <translation>verbunden, aber keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>die Verbindung wurde ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>the connection was closed before TLS was agreed</source>
        <translation>die Verbindung wurde geschlossen, bevor TLS ausgehandelt war</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort wurde abgeschnitten</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>eine private Adresse</translation>
    </message>
    <message>
        <source>a loopback address</source>
        <translation>eine Loopback-Adresse</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>eine link-lokale Adresse</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>complete in %1 ms</source>
        <translation>fertig in %1 ms</translation>
    </message>
    <message>
        <source>accepted; the club has %1 posts and %2 fixtures</source>
        <translation>angenommen; der Verein hat %1 Beiträge und %2 Spiele</translation>
    </message>
    <message>
        <source>%1 test clubs removed</source>
        <translation>%1 Testvereine entfernt</translation>
    </message>
    <message>
        <source>not tried, step 3 did not succeed</source>
        <translation>nicht versucht, Schritt 3 gelang nicht</translation>
    </message>
    <message>
        <source>not tried, there is no club to collide with</source>
        <translation>nicht versucht, es gibt keinen Verein zum Kollidieren</translation>
    </message>
    <message>
        <source>not tried, there is no club to ask about</source>
        <translation>nicht versucht, es gibt keinen Verein, nach dem zu fragen wäre</translation>
    </message>
    <message>
        <source>provisioning failed at %1: %2</source>
        <translation>die Einrichtung scheiterte bei %1: %2</translation>
    </message>
    <message>
        <source>waiting for the end of the dry run</source>
        <translation>wartet auf das Ende des Probelaufs</translation>
    </message>
    <message>
        <source>a newer link took its place</source>
        <translation>ein neuerer Link ist an seine Stelle getreten</translation>
    </message>
    <message>
        <source>the owner has used the link already</source>
        <translation>der Inhaber hat den Link schon benutzt</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Listening address</source>
        <translation>Lauschadresse</translation>
    </message>
    <message>
        <source>Address and port the API listens on; port 0 takes any free one.</source>
        <translation>Adresse und Port, an denen die API lauscht; Port 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>What links in mails begin with; its host is an allowed Host.</source>
        <translation>Womit Links in E-Mails beginnen; ihr Host ist ein erlaubter Host.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Production turns on strict webhooks and HSTS and refuses localhost CORS origins.</source>
        <translation>Produktion schaltet strenge Webhooks und HSTS ein und lehnt localhost als CORS-Ursprung ab.</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>CORS-Ursprünge</translation>
    </message>
    <message>
        <source>Exact origins whose pages may call the API; in preview localhost as well.</source>
        <translation>Genaue Ursprünge, deren Seiten die API aufrufen dürfen; in der Vorschau auch localhost.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Vertraute Proxys</translation>
    </message>
    <message>
        <source>Only from these are forwarding headers believed.</source>
        <translation>Nur diesen werden Weiterleitungs-Header geglaubt.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>TLS-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file; serves HTTPS when set, together with its key.</source>
        <translation>PEM-Datei; wenn angegeben, wird zusammen mit ihrem Schlüssel HTTPS angeboten.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>TLS-Schlüssel</translation>
    </message>
    <message>
        <source>PEM file with the certificate’s private key.</source>
        <translation>PEM-Datei mit dem privaten Schlüssel des Zertifikats.</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>Metrik-Adresse</translation>
    </message>
    <message>
        <source>An address of its own for /metrics; without it, loopback only.</source>
        <translation>Eigene Adresse für /metrics; ohne sie nur über Loopback.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Höchstzahl Verbindungen</translation>
    </message>
    <message>
        <source>Connections at once; over it 503 and close.</source>
        <translation>Gleichzeitige Verbindungen; darüber 503 und Schluss.</translation>
    </message>
    <message>
        <source>Most connections of one client</source>
        <translation>Höchstzahl Verbindungen je Client</translation>
    </message>
    <message>
        <source>Connections at once from one client address.</source>
        <translation>Gleichzeitige Verbindungen von einer Client-Adresse.</translation>
    </message>
    <message>
        <source>Largest header (bytes)</source>
        <translation>Größter Header (Bytes)</translation>
    </message>
    <message>
        <source>Size of a request’s header; 431 above.</source>
        <translation>Größe des Headers einer Anfrage; darüber 431.</translation>
    </message>
    <message>
        <source>Largest body (bytes)</source>
        <translation>Größter Inhalt (Bytes)</translation>
    </message>
    <message>
        <source>Size of a request’s body; 413 above.</source>
        <translation>Größe des Inhalts einer Anfrage; darüber 413.</translation>
    </message>
    <message>
        <source>Request timeout (ms)</source>
        <translation>Zeitlimit für Anfragen (ms)</translation>
    </message>
    <message>
        <source>For a whole request to arrive; then 408.</source>
        <translation>Bis eine ganze Anfrage angekommen ist; danach 408.</translation>
    </message>
    <message>
        <source>Signup requests a minute</source>
        <translation>Anmeldeanfragen je Minute</translation>
    </message>
    <message>
        <source>POSTs to /public/signup/* a minute and client address; 0: no limit.</source>
        <translation>POSTs an /public/signup/* je Minute und Client-Adresse; 0: kein Limit.</translation>
    </message>
    <message>
        <source>Availability checks a minute</source>
        <translation>Verfügbarkeitsprüfungen je Minute</translation>
    </message>
    <message>
        <source>Availability checks a minute and client address; 0: no limit.</source>
        <translation>Verfügbarkeitsprüfungen je Minute und Client-Adresse; 0: kein Limit.</translation>
    </message>
    <message>
        <source>Trial (days)</source>
        <translation>Testzeitraum (Tage)</translation>
    </message>
    <message>
        <source>Length of a trial in days.</source>
        <translation>Länge des Testzeitraums in Tagen.</translation>
    </message>
    <message>
        <source>Suspend after the trial</source>
        <translation>Nach dem Testzeitraum sperren</translation>
    </message>
    <message>
        <source>Suspends a club when its trial ends unpaid.</source>
        <translation>Sperrt einen Verein, wenn sein Testzeitraum unbezahlt endet.</translation>
    </message>
    <message>
        <source>One club a mail address</source>
        <translation>Ein Verein je E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Refuses a second club with the same mail address.</source>
        <translation>Lehnt einen zweiten Verein mit derselben E-Mail-Adresse ab.</translation>
    </message>
    <message>
        <source>Confirm mail addresses</source>
        <translation>E-Mail-Adressen bestätigen</translation>
    </message>
    <message>
        <source>Whether provisioning waits for the mail address to be confirmed.</source>
        <translation>Ob die Einrichtung wartet, bis die E-Mail-Adresse bestätigt ist.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>No network, no mail leaves: every outside effect is only recorded.</source>
        <translation>Kein Netz, keine E-Mail geht hinaus: Jede Wirkung nach außen wird nur aufgezeichnet.</translation>
    </message>
    <message>
        <source>Clubs in work at once</source>
        <translation>Vereine gleichzeitig in Arbeit</translation>
    </message>
    <message>
        <source>Up to four times as many may wait for slow answers beside them.</source>
        <translation>Bis zu viermal so viele dürfen daneben auf langsame Antworten warten.</translation>
    </message>
    <message>
        <source>Retry for</source>
        <translation>Erneut versuchen für</translation>
    </message>
    <message>
        <source>How long a step is retried before it fails.</source>
        <translation>Wie lange ein Schritt erneut versucht wird, bevor er fehlschlägt.</translation>
    </message>
    <message>
        <source>Strict webhooks</source>
        <translation>Strenge Webhooks</translation>
    </message>
    <message>
        <source>Only 2xx counts; else 401, 403, 404 and 405 count as “exists but restricted”. On by default in production.</source>
        <translation>Nur 2xx zählt; sonst gelten 401, 403, 404 und 405 als „vorhanden, aber eingeschränkt“. In Produktion standardmäßig an.</translation>
    </message>
    <message>
        <source>Allowed webhook hosts</source>
        <translation>Erlaubte Webhook-Hosts</translation>
    </message>
    <message>
        <source>Hosts a webhook may have; empty: none.</source>
        <translation>Hosts, die ein Webhook haben darf; leer: keiner.</translation>
    </message>
    <message>
        <source>Private webhooks</source>
        <translation>Private Webhooks</translation>
    </message>
    <message>
        <source>Lets webhooks reach private and loopback addresses, http, and any port.</source>
        <translation>Lässt Webhooks private und Loopback-Adressen, http und jeden Port erreichen.</translation>
    </message>
    <message>
        <source>Webhook timeout (ms)</source>
        <translation>Webhook-Zeitlimit (ms)</translation>
    </message>
    <message>
        <source>For one probe of a webhook.</source>
        <translation>Für eine Testanfrage an einen Webhook.</translation>
    </message>
    <message>
        <source>Automations address</source>
        <translation>Automationsadresse</translation>
    </message>
    <message>
        <source>Where Pro automations are deployed.</source>
        <translation>Wo Pro-Automationen bereitgestellt werden.</translation>
    </message>
    <message>
        <source>Automations secret</source>
        <translation>Automationsgeheimnis</translation>
    </message>
    <message>
        <source>Signs the request that deploys Pro automations.</source>
        <translation>Signiert die Anfrage, die Pro-Automationen bereitstellt.</translation>
    </message>
    <message>
        <source>Google Apps Script</source>
        <translation>Google Apps Script</translation>
    </message>
    <message>
        <source>Deploys a Google Apps Script for every Pro club.</source>
        <translation>Stellt für jeden Pro-Verein ein Google Apps Script bereit.</translation>
    </message>
    <message>
        <source>Apps Script: client</source>
        <translation>Apps Script: Client</translation>
    </message>
    <message>
        <source>OAuth client.</source>
        <translation>OAuth-Client.</translation>
    </message>
    <message>
        <source>Apps Script: client secret</source>
        <translation>Apps Script: Client-Geheimnis</translation>
    </message>
    <message>
        <source>OAuth client secret.</source>
        <translation>OAuth-Client-Geheimnis.</translation>
    </message>
    <message>
        <source>Apps Script: refresh token</source>
        <translation>Apps Script: Refresh-Token</translation>
    </message>
    <message>
        <source>OAuth refresh token for the scopes script.projects, script.deployments and drive.metadata.readonly.</source>
        <translation>OAuth-Refresh-Token für die Bereiche script.projects, script.deployments und drive.metadata.readonly.</translation>
    </message>
    <message>
        <source>Apps Script: template</source>
        <translation>Apps Script: Vorlage</translation>
    </message>
    <message>
        <source>The script’s source; appsscript.json beside it becomes the manifest.</source>
        <translation>Der Quelltext des Skripts; appsscript.json daneben wird zum Manifest.</translation>
    </message>
    <message>
        <source>Apps Script: API</source>
        <translation>Apps Script: API</translation>
    </message>
    <message>
        <source>Base of the Apps Script API.</source>
        <translation>Basis der Apps-Script-API.</translation>
    </message>
    <message>
        <source>Apps Script: tokens</source>
        <translation>Apps Script: Tokens</translation>
    </message>
    <message>
        <source>Where access tokens come from.</source>
        <translation>Woher Zugriffs-Tokens kommen.</translation>
    </message>
    <message>
        <source>Apps Script: Drive</source>
        <translation>Apps Script: Drive</translation>
    </message>
    <message>
        <source>Base of the Drive API, which finds a project again after a crash.</source>
        <translation>Basis der Drive-API, die ein Projekt nach einem Absturz wiederfindet.</translation>
    </message>
    <message>
        <source>How mails leave</source>
        <translation>E-Mail-Versandweg</translation>
    </message>
    <message>
        <source>Outbox writes mails as .eml files into the data directory, SMTP sends them.</source>
        <translation>Postausgang schreibt E-Mails als .eml-Dateien ins Datenverzeichnis, SMTP versendet sie.</translation>
    </message>
    <message>
        <source>Outbox in production</source>
        <translation>Postausgang in Produktion</translation>
    </message>
    <message>
        <source>Allows the outbox in production.</source>
        <translation>Erlaubt den Postausgang in Produktion.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>STARTTLS is used where it is offered, and insisted on for a password.</source>
        <translation>STARTTLS wird benutzt, wo es angeboten wird, und für ein Passwort verlangt.</translation>
    </message>
    <message>
        <source>SMTP user</source>
        <translation>SMTP-Benutzer</translation>
    </message>
    <message>
        <source>Who signs in at the mail server.</source>
        <translation>Wer sich am Mailserver anmeldet.</translation>
    </message>
    <message>
        <source>SMTP password</source>
        <translation>SMTP-Passwort</translation>
    </message>
    <message>
        <source>Better kept in a file of its own.</source>
        <translation>Besser in einer eigenen Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>SMTP password file</source>
        <translation>SMTP-Passwortdatei</translation>
    </message>
    <message>
        <source>File with the SMTP password on its first line.</source>
        <translation>Datei mit dem SMTP-Passwort in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sender of every mail.</source>
        <translation>Absender jeder E-Mail.</translation>
    </message>
    <message>
        <source>Operators’ addresses</source>
        <translation>Adressen der Bediener</translation>
    </message>
    <message>
        <source>Who is told when clubs fail, a launch target is missed or a backup fails; at most one mail an hour.</source>
        <translation>Wer informiert wird, wenn Vereine fehlschlagen, ein Startziel verfehlt wird oder eine Sicherung fehlschlägt; höchstens eine E-Mail je Stunde.</translation>
    </message>
    <message>
        <source>Nightly backup at (UTC)</source>
        <translation>Nächtliche Sicherung um (UTC)</translation>
    </message>
    <message>
        <source>When the nightly backup is made.</source>
        <translation>Wann die nächtliche Sicherung erstellt wird.</translation>
    </message>
    <message>
        <source>Nightly backups kept</source>
        <translation>Aufbewahrte nächtliche Sicherungen</translation>
    </message>
    <message>
        <source>0: none is made, the database is only checked.</source>
        <translation>0: keine wird erstellt, die Datenbank wird nur geprüft.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Seals backups, keys included; without one a nightly backup is the database alone.</source>
        <translation>Versiegelt Sicherungen samt Schlüsseln; ohne sie enthält eine nächtliche Sicherung nur die Datenbank.</translation>
    </message>
    <message>
        <source>Passphrase file</source>
        <translation>Passphrasendatei</translation>
    </message>
    <message>
        <source>File with the passphrase on its first line.</source>
        <translation>Datei mit der Passphrase in der ersten Zeile.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Linked at the foot of the public pages.</source>
        <translation>Am Fuß der öffentlichen Seiten verlinkt.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Support-Adresse</translation>
    </message>
    <message>
        <source>Shown at the foot of the public pages.</source>
        <translation>Am Fuß der öffentlichen Seiten angezeigt.</translation>
    </message>
    <message>
        <source>Logs kept (days)</source>
        <translation>Protokolle aufbewahrt (Tage)</translation>
    </message>
    <message>
        <source>Days log records are kept.</source>
        <translation>Tage, die Protokolleinträge aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Log records kept</source>
        <translation>Aufbewahrte Protokolleinträge</translation>
    </message>
    <message>
        <source>Http records have a quarter of them for themselves.</source>
        <translation>Http-Einträge haben davon ein Viertel für sich.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Outbox (files)</source>
        <translation>Postausgang (Dateien)</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Nightly backup</source>
        <translation>Nächtliche Sicherung</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Öffentliche Seiten</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>a list with commas between, such as %1</source>
        <translation>eine durch Kommas getrennte Liste, etwa %1</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>Text ohne Steuerzeichen</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number with its unit, such as 90s, 30m, 2h or 1d</source>
        <translation>eine Zahl mit Einheit, etwa 90s, 30m, 2h oder 1d</translation>
    </message>
    <message>
        <source>hours and minutes, such as 03:00</source>
        <translation>Stunden und Minuten, etwa 03:00</translation>
    </message>
    <message>
        <source>a numeric address and a port, such as 127.0.0.1:8787</source>
        <translation>eine numerische Adresse mit Port, etwa 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>http:// or https:// with a host, nothing behind it</source>
        <translation>http:// oder https:// mit einem Host, nichts dahinter</translation>
    </message>
    <message>
        <source>an http or https address</source>
        <translation>eine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>smtp://host:port or smtps://host:port</source>
        <translation>smtp://host:port oder smtps://host:port</translation>
    </message>
    <message>
        <source>the path of a file that exists</source>
        <translation>der Pfad einer vorhandenen Datei</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Gesetzt in %1</translation>
    </message>
    <message>
        <source>Held fast by the environment, %1</source>
        <translation>Festgelegt durch die Umgebung, %1</translation>
    </message>
    <message>
        <source>Held fast by the command line, %1</source>
        <translation>Festgelegt durch die Befehlszeile, %1</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Zulässig: %1.</translation>
    </message>
    <message>
        <source>%1; change it there.</source>
        <translation>%1; ändern Sie es dort.</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>seit %1 (%2)</translation>
    </message>
    <message>
        <source>since %1 (%2) by %3</source>
        <translation>seit %1 (%2) von %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>never switched off</source>
        <translation>nie ausgeschaltet</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason somebody gave</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>back on at %1 (in %2)</source>
        <translation>wieder an um %1 (in %2)</translation>
    </message>
    <message>
        <source>until somebody switches them on</source>
        <translation>bis jemand sie einschaltet</translation>
    </message>
    <message>
        <source>clubs already started may finish</source>
        <translation>begonnene Vereine dürfen abschließen</translation>
    </message>
    <message>
        <source>everybody is refused</source>
        <translation>alle werden abgewiesen</translation>
    </message>
    <message>
        <source>Nobody has tried to sign up since.</source>
        <translation>Seitdem hat niemand versucht, sich anzumelden.</translation>
    </message>
    <message>
        <source>First request refused %1 ms after the switch · %2 turned away so far</source>
        <translation>Erste Anfrage %1 ms nach dem Schalten abgewiesen · bisher %2 abgewiesen</translation>
    </message>
    <message>
        <source>Signups on</source>
        <translation>Anmeldungen an</translation>
    </message>
    <message>
        <source>Provisioner paused</source>
        <translation>Einrichtung angehalten</translation>
    </message>
    <message>
        <source>Provisioner resumed</source>
        <translation>Einrichtung fortgesetzt</translation>
    </message>
    <message>
        <source>Signups off, started may finish</source>
        <translation>Anmeldungen aus, begonnene dürfen abschließen</translation>
    </message>
    <message>
        <source>Signups off, everybody</source>
        <translation>Anmeldungen aus, für alle</translation>
    </message>
    <message>
        <source>Signups off, started may finish, until %1</source>
        <translation>Anmeldungen aus, begonnene dürfen abschließen, bis %1</translation>
    </message>
    <message>
        <source>Signups off, everybody, until %1</source>
        <translation>Anmeldungen aus, für alle, bis %1</translation>
    </message>
    <message>
        <source>goes on at %1 (in %2)</source>
        <comment>the provisioner</comment>
        <translation>geht um %1 weiter (in %2)</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>bis jemand sie fortsetzt</translation>
    </message>
    <message>
        <source>nothing is in work any more</source>
        <translation>nichts ist mehr in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) still in work</source>
        <translation>
            <numerusform>noch %n Verein in Arbeit</numerusform>
            <numerusform>noch %n Vereine in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>No club taken up from %1 ms after the pause on · %2</source>
        <comment>what is still in work</comment>
        <translation>Ab %1 ms nach dem Anhalten wurde kein Verein mehr begonnen · %2</translation>
    </message>
    <message>
        <source>Provisioner paused until %1</source>
        <translation>Einrichtung angehalten bis %1</translation>
    </message>
</context>
<context>
    <name>UpkeepWords</name>
    <message>
        <source>A passphrase has at least 12 characters; it protects every key and secret.</source>
        <translation>Eine Passphrase hat mindestens 12 Zeichen; sie schützt alle Schlüssel und Geheimnisse.</translation>
    </message>
    <message>
        <source>Type the name of the backup.</source>
        <translation>Geben Sie den Namen der Sicherung ein.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>Die Passphrase öffnet diese Sicherung nicht.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Sie ist nicht mehr vorhanden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be restored: %n club(s) as of %2, %3.</source>
        <translation>
            <numerusform>%1 lässt sich wiederherstellen: %n Verein, Stand %2, %3.</numerusform>
            <numerusform>%1 lässt sich wiederherstellen: %n Vereine, Stand %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its audit trail is broken.</source>
        <translation>Ihr Audit ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 was not restored; nothing was changed. %2</source>
        <translation>%1 wurde nicht wiederhergestellt; nichts wurde geändert. %2</translation>
    </message>
    <message>
        <source>Restored: %1, as of %2.</source>
        <translation>Wiederhergestellt: %1, Stand %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) retired; every token issued before is refused.</source>
        <translation>
            <numerusform>%n Signaturschlüssel stillgelegt; jedes früher ausgegebene Token wird abgelehnt.</numerusform>
            <numerusform>%n Signaturschlüssel stillgelegt; jedes früher ausgegebene Token wird abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) void.</source>
        <translation>
            <numerusform>%n Link ungültig.</numerusform>
            <numerusform>%n Links ungültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting mail(s) forgotten.</source>
        <translation>
            <numerusform>%n wartende E-Mail verworfen.</numerusform>
            <numerusform>%n wartende E-Mails verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup’s audit trail is broken.</source>
        <translation>Das Audit der Sicherung ist beschädigt.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Der vorherige Stand liegt in %1.</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Made from the name until you change it.</source>
        <translation>Aus dem Namen gebildet, bis Sie ihn ändern.</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <comment>an address</comment>
        <translation>Frei: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
</context>
<context>
    <name>WebhookMessageRow</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>written down, not sent</comment>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation>Wird erneut versucht</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In Warteschlange</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Vereine, Seiten, Aktionen suchen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Verein anmelden</translation>
    </message>
    <message>
        <source>new sign up</source>
        <comment>words the action is found by</comment>
        <translation>neu anmelden anlegen registrieren</translation>
    </message>
    <message>
        <source>Show the failed clubs</source>
        <translation>Fehlgeschlagene Vereine anzeigen</translation>
    </message>
    <message>
        <source>errors problems</source>
        <comment>words the action is found by</comment>
        <translation>fehler probleme</translation>
    </message>
    <message>
        <source>Read this page and the state of the core again</source>
        <translation>Diese Seite und den Zustand des Kerns neu lesen</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <comment>words the action is found by</comment>
        <translation>aktualisieren neu laden</translation>
    </message>
    <message>
        <source>Switch signups off or on…</source>
        <translation>Anmeldungen aus- oder einschalten…</translation>
    </message>
    <message>
        <source>kill switch stop start</source>
        <comment>words the action is found by</comment>
        <translation>schalter notabschaltung stopp start</translation>
    </message>
    <message>
        <source>Pause or resume the provisioner…</source>
        <translation>Einrichtung anhalten oder fortsetzen…</translation>
    </message>
    <message>
        <source>stop start runs</source>
        <comment>words the action is found by</comment>
        <translation>anhalten fortsetzen Läufe</translation>
    </message>
    <message>
        <source>Add a promo code…</source>
        <translation>Aktionscode hinzufügen…</translation>
    </message>
    <message>
        <source>Rotate keys…</source>
        <translation>Schlüssel wechseln…</translation>
    </message>
    <message>
        <source>signing tokens</source>
        <comment>words the action is found by</comment>
        <translation>Signatur Token</translation>
    </message>
    <message>
        <source>Back up or restore…</source>
        <translation>Sichern oder wiederherstellen…</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Test-Mail senden…</translation>
    </message>
    <message>
        <source>Copy the address that is served</source>
        <translation>Öffentlich angebotene Adresse kopieren</translation>
    </message>
    <message>
        <source>URL API</source>
        <comment>words the action is found by</comment>
        <translation>URL API</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>keys help</source>
        <comment>words the action is found by</comment>
        <translation>tasten hilfe</translation>
    </message>
    <message>
        <source>Language, colours and closing…</source>
        <translation>Sprache, Farben und Schließen…</translation>
    </message>
    <message>
        <source>preferences dark light tray notifications</source>
        <comment>words the action is found by</comment>
        <translation>Einstellungen dunkel hell Infobereich Benachrichtigungen</translation>
    </message>
    <message>
        <source>About Touchline</source>
        <translation>Über Touchline</translation>
    </message>
    <message>
        <source>version licence libraries</source>
        <comment>words the action is found by</comment>
        <translation>Version Lizenz Bibliotheken</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Touchline…</source>
        <translation>Touchline beenden…</translation>
    </message>
    <message>
        <source>stop exit</source>
        <comment>words the action is found by</comment>
        <translation>beenden schließen</translation>
    </message>
</context>
<context>
    <name>touchline::app::Window</name>
    <message>
        <source>Touchline</source>
        <translation>Touchline</translation>
    </message>
    <message>
        <source>Touchline is already running on this data directory, as process %1.</source>
        <translation>Touchline läuft schon mit diesem Datenverzeichnis, als Prozess %1.</translation>
    </message>
    <message>
        <source>Touchline is already running on this data directory.</source>
        <translation>Touchline läuft schon mit diesem Datenverzeichnis.</translation>
    </message>
    <message>
        <source>Use the window that is open, or stop that instance and try again. The commands touchline switch, promo, club and keys work with it while it runs. Another data directory can be named with --data-dir.

%1</source>
        <translation>Benutzen Sie das offene Fenster, oder beenden Sie diese Instanz und versuchen Sie es erneut. Die Befehle touchline switch, promo, club und keys arbeiten mit ihr, während sie läuft. Ein anderes Datenverzeichnis kann mit --data-dir angegeben werden.

%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Touchline cannot start.</source>
        <translation>Touchline kann nicht starten.</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditExport</name>
    <message>
        <source>Export the records shown</source>
        <translation>Angezeigte Einträge exportieren</translation>
    </message>
    <message>
        <source>Records, one JSON object a line (*.ndjson)</source>
        <translation>Einträge, ein JSON-Objekt je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 records so far…</source>
        <translation>Export: bisher %1 Einträge…</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation>%1 Einträge nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditFilterBar</name>
    <message>
        <source>Clubs: all actions</source>
        <translation>Vereine: alle Aktionen</translation>
    </message>
    <message>
        <source>Signup switch</source>
        <translation>Anmeldeschalter</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Owners’ links: all actions</source>
        <translation>Links der Inhaber: alle Aktionen</translation>
    </message>
    <message>
        <source>Webhooks: all actions</source>
        <translation>Webhooks: alle Aktionen</translation>
    </message>
    <message>
        <source>Promo codes: all actions</source>
        <translation>Aktionscodes: alle Aktionen</translation>
    </message>
    <message>
        <source>Signing keys: all actions</source>
        <translation>Signaturschlüssel: alle Aktionen</translation>
    </message>
    <message>
        <source>Backups: all actions</source>
        <translation>Sicherungen: alle Aktionen</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Audit durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Club’s address</source>
        <translation>Adresse des Vereins</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Tage…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>operator and from where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>(erased)</source>
        <translation>(gelöscht)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Walks the whole chain and compares it with the backups</source>
        <translation>Geht die ganze Kette durch und vergleicht sie mit den Sicherungen</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Audit-Einträge</translation>
    </message>
    <message>
        <source>Copy the chosen record as JSON</source>
        <translation>Gewählten Eintrag als JSON kopieren</translation>
    </message>
    <message>
        <source>Search the audit</source>
        <translation>Audit durchsuchen</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Audit wird gelesen…</translation>
    </message>
    <message>
        <source>The trail could not be read</source>
        <translation>Das Audit konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>Noch hat niemand etwas geändert</translation>
    </message>
    <message>
        <source>Whatever operators change appears here with who, when and why.</source>
        <translation>Was Bediener ändern, erscheint hier mit Wer, Wann und Warum.</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 shown, more below</source>
        <comment>records</comment>
        <translation>%1 angezeigt, weitere darunter</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>records</comment>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Angezeigte Einträge exportieren</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Das Audit prüfen</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditRecordPane</name>
    <message>
        <source>Open the club</source>
        <translation>Verein öffnen</translation>
    </message>
    <message>
        <source>Only this club</source>
        <translation>Nur dieser Verein</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see all of it.</source>
        <translation>Wählen Sie einen aus, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Sein Hash</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Der vorherige</translation>
    </message>
    <message>
        <source>none: this is the first record</source>
        <translation>keiner: Das ist der erste Eintrag</translation>
    </message>
</context>
<context>
    <name>touchline::audit::VerifyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy the newest hash</source>
        <translation>Neuesten Hash kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>How far the walk over the trail is</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>A hash you noted down earlier</source>
        <translation>Ein früher notierter Hash</translation>
    </message>
    <message>
        <source>Walking the chain…</source>
        <translation>Kette wird durchlaufen…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; touchline audit verify lists them.</source>
        <translation>
            <numerusform>… und %n weitere; touchline audit verify führt sie auf.</numerusform>
            <numerusform>… und %n weitere; touchline audit verify führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because they could not be opened with the passphrase of the settings: %1</source>
        <translation>Nicht verglichen, weil sie sich mit der Passphrase der Einstellungen nicht öffnen ließen: %1</translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <translation>Neuester Hash: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known about the part that was not looked at.</source>
        <translation>Angehalten. Über den nicht geprüften Teil ist nichts bekannt.</translation>
    </message>
    <message>
        <source>The trail could not be verified. %1</source>
        <comment>followed by a sentence</comment>
        <translation>Das Audit konnte nicht überprüft werden. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AccessSection</name>
    <message>
        <source>Tokens and sessions</source>
        <translation>Tokens und Sitzungen</translation>
    </message>
    <message>
        <source>Revoke this token…</source>
        <translation>Dieses Token widerrufen…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>Alle Tokens widerrufen…</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message numerus="yes">
        <source>The owner is signed in with %n browser(s), last since %1.</source>
        <translation>
            <numerusform>Der Inhaber ist mit %n Browser angemeldet, zuletzt seit %1.</numerusform>
            <numerusform>Der Inhaber ist mit %n Browsern angemeldet, zuletzt seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner is not signed in anywhere.</source>
        <translation>Der Inhaber ist nirgends angemeldet.</translation>
    </message>
    <message>
        <source>Every token issued until %1 is refused.</source>
        <translation>Jedes bis %1 ausgegebene Token wird abgelehnt.</translation>
    </message>
    <message>
        <source>Signup tokens are good for a year, unless they are revoked.</source>
        <translation>Anmelde-Tokens gelten ein Jahr, sofern sie nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>Revoked %1: %2</source>
        <comment>when, a token&apos;s id</comment>
        <translation>Widerrufen %1: %2</translation>
    </message>
    <message>
        <source>Token id (jti)</source>
        <translation>Token-ID (jti)</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AttemptRow</name>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>wird erneut versucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>the program died</source>
        <translation>das Programm ist abgestürzt</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>an attempt, the step</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>Nothing to tell yet.</source>
        <translation>Noch nichts zu berichten.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Nichts Ungewöhnliches.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AuditSection</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Show more of the audit</source>
        <translation>Mehr vom Audit anzeigen</translation>
    </message>
    <message>
        <source>No operator has done anything to it yet.</source>
        <translation>Noch hat kein Bediener etwas daran getan.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>operator, where</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BrandPreview</name>
    <message>
        <source>How the club&apos;s page looks</source>
        <translation>So sieht die Vereinsseite aus</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 in %2 und %3</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BrandSection</name>
    <message>
        <source>Brand</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkForm</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the audit trail of each club.</source>
        <translation>Steht im Audit jedes Vereins.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>%1: counting the clubs…</source>
        <translation>%1: Vereine werden gezählt…</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkPanel</name>
    <message>
        <source>Only those left as they were</source>
        <translation>Nur die unveränderten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export outcomes…</source>
        <translation>Ergebnisse exportieren…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What became of each club</source>
        <translation>Ergebnis für jeden Verein</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further club(s) are counted but not listed.</source>
        <translation>
            <numerusform>%Ln weiterer Verein ist gezählt, aber nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Vereine sind gezählt, aber nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Rückgängig (%1 s)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln Verein ist wieder wie zuvor.</numerusform>
            <numerusform>%Ln Vereine sind wieder wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>Nichts wurde rückgängig gemacht. %1</translation>
    </message>
    <message>
        <source>Export the outcomes</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Outcomes exported to %1.</source>
        <translation>Ergebnisse nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Der Export konnte nicht geschrieben werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln (%1 s)</source>
        <comment>clubs; seconds left</comment>
        <translation>
            <numerusform>Den letzten rückgängig machen (%1 s)</numerusform>
            <numerusform>Die letzten %Ln rückgängig machen (%1 s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) had been suspended already.</source>
        <translation>
            <numerusform>%Ln Verein war schon gesperrt.</numerusform>
            <numerusform>%Ln Vereine waren schon gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not undone. %1</source>
        <translation>Die anderen wurden nicht rückgängig gemacht. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubActions</name>
    <message>
        <source>The run goes on at the step it stopped at.</source>
        <translation>Der Lauf macht bei dem Schritt weiter, an dem er stehen blieb.</translation>
    </message>
    <message>
        <source>Not retried. %1</source>
        <translation>Nicht erneut versucht. %1</translation>
    </message>
    <message>
        <source>A new link is on its way to the owner; the older one is void.</source>
        <translation>Ein neuer Link ist zum Inhaber unterwegs; der ältere ist ungültig.</translation>
    </message>
    <message>
        <source>No link was sent. %1</source>
        <translation>Es wurde kein Link gesendet. %1</translation>
    </message>
    <message>
        <source>No link was made. %1</source>
        <translation>Es wurde kein Link erstellt. %1</translation>
    </message>
    <message>
        <source>No event was sent. %1</source>
        <translation>Es wurde kein Ereignis gesendet. %1</translation>
    </message>
    <message>
        <source>The webhook took the test event (%1).</source>
        <translation>Der Webhook hat das Testereignis angenommen (%1).</translation>
    </message>
    <message>
        <source>The test event was written down; in a dry run nothing leaves.</source>
        <translation>Das Testereignis wurde aufgezeichnet; in einem Probelauf geht nichts hinaus.</translation>
    </message>
    <message>
        <source>The webhook did not take the test event: it answered %1.</source>
        <translation>Der Webhook hat das Testereignis nicht angenommen: Er antwortete %1.</translation>
    </message>
    <message>
        <source>The test event waits to be sent.</source>
        <translation>Das Testereignis wartet auf den Versand.</translation>
    </message>
    <message>
        <source>The webhook did not take the test event: %1</source>
        <translation>Der Webhook hat das Testereignis nicht angenommen: %1</translation>
    </message>
    <message>
        <source>The event is sent again.</source>
        <translation>Das Ereignis wird erneut gesendet.</translation>
    </message>
    <message>
        <source>The event was not sent again. %1</source>
        <translation>Das Ereignis wurde nicht erneut gesendet. %1</translation>
    </message>
    <message>
        <source>The webhook gets events again; what waited goes at once.</source>
        <translation>Der Webhook bekommt wieder Ereignisse; Wartendes geht sofort hinaus.</translation>
    </message>
    <message>
        <source>The webhook stays off. %1</source>
        <translation>Der Webhook bleibt aus. %1</translation>
    </message>
    <message>
        <source>Undone: the club stays as it is.</source>
        <translation>Rückgängig gemacht: Der Verein bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>Nicht rückgängig gemacht. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubDetailView</name>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Everything that can be done with the club</source>
        <translation>Alles, was mit dem Verein getan werden kann</translation>
    </message>
    <message>
        <source>Loading the club…</source>
        <translation>Verein wird geladen…</translation>
    </message>
    <message>
        <source>This may be out of date. %1</source>
        <translation>Das ist vielleicht nicht mehr aktuell. %1</translation>
    </message>
    <message>
        <source>The club cannot be shown</source>
        <translation>Der Verein kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubExport</name>
    <message numerus="yes">
        <source>Export %Ln club(s)</source>
        <translation>
            <numerusform>%Ln Verein exportieren</numerusform>
            <numerusform>%Ln Vereine exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all clubs that match</source>
        <translation>Alle passenden Vereine exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln club(s) so far…</source>
        <translation>
            <numerusform>Export: bisher %Ln Verein…</numerusform>
            <numerusform>Export: bisher %Ln Vereine…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln Verein nach %1 exportiert.</numerusform>
            <numerusform>%Ln Vereine nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubHead</name>
    <message>
        <source>What can be done with the club (%1)</source>
        <translation>Was mit dem Verein getan werden kann (%1)</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>In einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Close the club</source>
        <translation>Verein schließen</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubLog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Ganzes Protokoll</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Noch nichts protokolliert.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubNotices</name>
    <message>
        <source>This club is suspended: its page, links and sessions rest, and nothing is provisioned.</source>
        <translation>Dieser Verein ist gesperrt: Seite, Links und Sitzungen ruhen, und nichts wird eingerichtet.</translation>
    </message>
    <message>
        <source>This club is cancelled. Its data is still there; nothing is done for it any more.</source>
        <translation>Dieser Verein ist gekündigt. Seine Daten sind noch da; es wird nichts mehr für ihn getan.</translation>
    </message>
    <message>
        <source>Waits until the owner confirms the address %1. Correct it if it is wrong, or let the run go on without.</source>
        <translation>Wartet, bis der Inhaber die Adresse %1 bestätigt. Berichtigen Sie sie, wenn sie falsch ist, oder lassen Sie den Lauf ohne Bestätigung weitermachen.</translation>
    </message>
    <message>
        <source>The webhook is switched off since it answered that it is gone. Events wait until it is changed or switched on again.</source>
        <translation>Der Webhook ist ausgeschaltet, weil er antwortete, es gebe ihn nicht mehr. Ereignisse warten, bis er geändert oder wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>what will happen and when, who ordered it, why</comment>
        <translation>%1. %2: %3</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubOrders</name>
    <message>
        <source>Copied. Put a token of the club in the place of $TOUCHLINE_TOKEN.</source>
        <translation>Kopiert. Setzen Sie ein Token des Vereins an die Stelle von $TOUCHLINE_TOKEN.</translation>
    </message>
    <message>
        <source>A new run has begun.</source>
        <translation>Ein neuer Lauf hat begonnen.</translation>
    </message>
    <message>
        <source>The webhook is changed.</source>
        <translation>Der Webhook ist geändert.</translation>
    </message>
    <message>
        <source>The owner&apos;s mail address is corrected.</source>
        <translation>Die E-Mail-Adresse des Inhabers ist berichtigt.</translation>
    </message>
    <message>
        <source>All tokens issued until now are refused.</source>
        <translation>Alle bisher ausgegebenen Tokens werden abgelehnt.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Das Token wird abgelehnt.</translation>
    </message>
    <message>
        <source>The run goes on without the address being confirmed.</source>
        <translation>Der Lauf macht ohne bestätigte Adresse weiter.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>Der Lauf ist zu Ende.</translation>
    </message>
    <message>
        <source>The run ends as soon as the step at work is over.</source>
        <translation>Der Lauf endet, sobald der laufende Schritt vorbei ist.</translation>
    </message>
    <message>
        <source>Events are signed with the new secret alone.</source>
        <translation>Ereignisse werden nur noch mit dem neuen Geheimnis signiert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>links voided, sessions ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) voided</source>
        <translation>
            <numerusform>%n Link ungültig</numerusform>
            <numerusform>%n Links ungültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The club is reinstated.</source>
        <translation>Der Verein ist entsperrt.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubWindow</name>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsPage</name>
    <message>
        <source>Clubs</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Verein anmelden</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>There is no club with the address “%1”.</source>
        <translation>Es gibt keinen Verein mit der Adresse „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clubs that match, of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sort the clubs</source>
        <translation>Die Vereine sortieren</translation>
    </message>
    <message>
        <source>Export the clubs that match</source>
        <translation>Die passenden Vereine exportieren</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsPane</name>
    <message>
        <source>Loading clubs…</source>
        <translation>Vereine werden geladen…</translation>
    </message>
    <message>
        <source>The clubs cannot be read</source>
        <translation>Die Vereine können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No club matches</source>
        <translation>Kein Verein passt</translation>
    </message>
    <message>
        <source>At the moment no club is in this state.</source>
        <translation>Zurzeit ist kein Verein in diesem Zustand.</translation>
    </message>
    <message>
        <source>There is no club with %1.</source>
        <comment>a filter</comment>
        <translation>Es gibt keinen Verein mit %1.</translation>
    </message>
    <message>
        <source>Show all clubs</source>
        <translation>Alle Vereine anzeigen</translation>
    </message>
    <message>
        <source>No clubs yet</source>
        <translation>Noch keine Vereine</translation>
    </message>
    <message>
        <source>The first one arrives as soon as somebody signs up at the public address, or when you onboard it from here.</source>
        <translation>Der erste kommt, sobald sich jemand unter der öffentlichen Adresse anmeldet oder Sie ihn von hier aus anmelden.</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Verein anmelden</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsTable</name>
    <message>
        <source>Clubs</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>Open in a window	Enter</source>
        <translation>In einem Fenster öffnen	Eingabe</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n slug(s)	Ctrl+C</source>
        <translation>
            <numerusform>%n Kurznamen kopieren	Strg+C</numerusform>
            <numerusform>%n Kurznamen kopieren	Strg+C</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy slug	Ctrl+C</source>
        <translation>Kurznamen kopieren	Strg+C</translation>
    </message>
    <message>
        <source>Retry	R</source>
        <translation>Erneut versuchen	R</translation>
    </message>
    <message>
        <source>Choose all that match	Ctrl+A</source>
        <translation>Alle passenden auswählen	Strg+A</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>New clubs</source>
        <translation>Neue Vereine</translation>
    </message>
    <message numerus="yes">
        <source>%n new club(s)</source>
        <translation>
            <numerusform>%n neuer Verein</numerusform>
            <numerusform>%n neue Vereine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::EmailDialog</name>
    <message>
        <source>Links sent before are void and the owner is signed out everywhere.</source>
        <translation>Früher gesendete Links sind ungültig, und der Inhaber wird überall abgemeldet.</translation>
    </message>
    <message>
        <source>A new link is mailed to the corrected address.</source>
        <translation>An die berichtigte Adresse wird ein neuer Link gesendet.</translation>
    </message>
    <message>
        <source>The run goes on at once and writes to the corrected address.</source>
        <translation>Der Lauf macht sofort weiter und schreibt an die berichtigte Adresse.</translation>
    </message>
    <message>
        <source>Where addresses are to be confirmed, this one is asked to be confirmed again.</source>
        <translation>Wo Adressen zu bestätigen sind, wird auch für diese erneut um Bestätigung gebeten.</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address of %1</source>
        <translation>E-Mail-Adresse des Inhabers von %1</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>E-Mail-Adresse des Inhabers</translation>
    </message>
    <message>
        <source>Save and retry</source>
        <translation>Speichern und erneut versuchen</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Adresse speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@club.example an.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::FilterBar</name>
    <message>
        <source>Search, or state:failed since:2d</source>
        <translation>Suche, oder state:failed since:2d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search and filter clubs</source>
        <translation>Vereine suchen und filtern</translation>
    </message>
    <message>
        <source>Words from name, slug or mail address, and filters such as state:failed, plan:pro, host:hook.eu2.make.com or since:2d. Ctrl+Space shows them all.</source>
        <translation>Wörter aus Name, Kurzname oder E-Mail-Adresse und Filter wie state:failed, plan:pro, host:hook.eu2.make.com oder since:2d. Strg+Leertaste zeigt alle.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and how many</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::FilterCompleter</name>
    <message>
        <source>Filters to choose from</source>
        <translation>Filter zur Auswahl</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>a filter key; what it is for</comment>
        <translation>%1   %2</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::LinkDialog</name>
    <message>
        <source>Magic link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>Link for the owner of %1</source>
        <translation>Link für den Inhaber von %1</translation>
    </message>
    <message>
        <source>It works once, within 24 hours, and is shown only now. Any link sent before is void.</source>
        <translation>Er gilt einmal, innerhalb von 24 Stunden, und wird nur jetzt angezeigt. Jeder früher gesendete Link ist ungültig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::LinkSection</name>
    <message>
        <source>sent %1 · valid until %2</source>
        <translation>gesendet %1 · gültig bis %2</translation>
    </message>
    <message>
        <source>used %1 · sent %2</source>
        <translation>benutzt %1 · gesendet %2</translation>
    </message>
    <message>
        <source>sent %1 · expired %2</source>
        <translation>gesendet %1 · abgelaufen %2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet %1</translation>
    </message>
    <message>
        <source>Magic link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>New link to copy…</source>
        <translation>Neuer Link zum Kopieren…</translation>
    </message>
    <message>
        <source>Send a new one</source>
        <translation>Neuen senden</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Revoke the owner&apos;s links</source>
        <translation>Links des Inhabers widerrufen</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ListNotice</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The list may be out of date. %1</source>
        <translation>Die Liste ist vielleicht nicht mehr aktuell. %1</translation>
    </message>
    <message>
        <source>The clubs after these could not be read. %1</source>
        <translation>Die Vereine nach diesen konnten nicht gelesen werden. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OrderDialog</name>
    <message>
        <source>Cancel</source>
        <comment>close this dialog</comment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OrderMenu</name>
    <message>
        <source>What can be done with the club</source>
        <translation>Was mit dem Verein getan werden kann</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OutcomeModel</name>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::PageSection</name>
    <message>
        <source>Public page</source>
        <translation>Öffentliche Seite</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixture(s)</source>
        <translation>
            <numerusform>%n Spiel</numerusform>
            <numerusform>%n Spiele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not live yet</source>
        <translation>noch nicht online</translation>
    </message>
    <message>
        <source>Nothing stands on the page yet; the first step of the run seeds it.</source>
        <translation>Auf der Seite steht noch nichts; der erste Schritt des Laufs füllt sie.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>content of a post, its author</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>a fixture</comment>
        <translation>angesetzt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>home team, away team</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ProbeResult</name>
    <message>
        <source>The webhook answers and is accepted (%1).</source>
        <comment>e.g. GET 200</comment>
        <translation>Der Webhook antwortet und wird angenommen (%1).</translation>
    </message>
    <message>
        <source>The webhook exists but is restricted (%1); outside production that is accepted.</source>
        <translation>Der Webhook ist vorhanden, aber eingeschränkt (%1); außerhalb der Produktion wird das angenommen.</translation>
    </message>
    <message>
        <source>Dry run: the host is allowed; nothing was sent.</source>
        <translation>Probelauf: Der Host ist erlaubt; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>Was der Test ergab</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ReasonDialog</name>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Grund (steht im Audit)</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Grund (freiwillig)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>a club&apos;s address</comment>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Geben Sie einen Grund an; er steht im Audit.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::RetryFromDialog</name>
    <message>
        <source>Retry %1 from a step</source>
        <translation>%1 ab einem Schritt erneut versuchen</translation>
    </message>
    <message>
        <source>A new run, number %1, begins at the chosen step.</source>
        <translation>Ein neuer Lauf, Nummer %1, beginnt bei dem gewählten Schritt.</translation>
    </message>
    <message>
        <source>The steps before it are carried over as they are; it and those behind it run again, with new keys at the services outside.</source>
        <translation>Die Schritte davor werden übernommen, wie sie sind; er und die folgenden laufen erneut, mit neuen Schlüsseln bei den Diensten außerhalb.</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>läuft erneut</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::RunPanel</name>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Neuesten anzeigen</translation>
    </message>
    <message>
        <source>The club has begun to sign up but has not finished yet; provisioning starts when it has.</source>
        <translation>Der Verein hat die Anmeldung begonnen, aber noch nicht abgeschlossen; danach beginnt die Einrichtung.</translation>
    </message>
    <message>
        <source>Which run is shown</source>
        <translation>Welcher Lauf angezeigt wird</translation>
    </message>
    <message>
        <source>Nothing left the house in this run: what it would have sent is written down.</source>
        <translation>In diesem Lauf ging nichts hinaus: Was gesendet worden wäre, ist aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SavedViews</name>
    <message>
        <source>All clubs</source>
        <translation>Alle Vereine</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Heute fehlgeschlagen</translation>
    </message>
    <message>
        <source>Started today</source>
        <translation>Heute begonnen</translation>
    </message>
    <message>
        <source>Waiting or in work</source>
        <translation>Wartend oder in Arbeit</translation>
    </message>
    <message>
        <source>Stopped at the webhook</source>
        <translation>Am Webhook stehen geblieben</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Slowest setups</source>
        <translation>Langsamste Einrichtungen</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SecretDialog</name>
    <message>
        <source>New signing secret for %1</source>
        <translation>Neues Signaturgeheimnis für %1</translation>
    </message>
    <message>
        <source>Secret of the club&apos;s own (if it has one)</source>
        <translation>Eigenes Geheimnis des Vereins (falls vorhanden)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Events are signed with the new secret at once.</source>
        <translation>Ereignisse werden sofort mit dem neuen Geheimnis signiert.</translation>
    </message>
    <message>
        <source>For 24 hours the old one signs as well, so that the club can change it without missing an event.</source>
        <translation>24 Stunden lang signiert auch das alte, damit der Verein wechseln kann, ohne ein Ereignis zu verpassen.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Geheimnis ändern</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>Leave it empty and a strong one is made. 16 to 256 characters.</source>
        <translation>Leer: Ein starkes wird erzeugt. 16 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>New signing secret</source>
        <translation>Neues Signaturgeheimnis</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>At least 16 characters, or nothing.</source>
        <translation>Mindestens 16 Zeichen oder nichts.</translation>
    </message>
    <message>
        <source>Shown only this once: give it to the club now. The old one signs as well until %1.</source>
        <translation>Wird nur dieses eine Mal angezeigt: Geben Sie es jetzt dem Verein. Das alte signiert ebenfalls bis %1.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SelectionBar</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Chosen clubs</source>
        <translation>Ausgewählte Vereine</translation>
    </message>
    <message>
        <source>More that can be done to the chosen clubs</source>
        <translation>Was sich mit den ausgewählten Vereinen noch tun lässt</translation>
    </message>
    <message>
        <source>Resend links…</source>
        <translation>Links erneut senden…</translation>
    </message>
    <message>
        <source>Cancel setups…</source>
        <translation>Einrichtungen abbrechen…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sperren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) chosen</source>
        <translation>
            <numerusform>%Ln Verein ausgewählt</numerusform>
            <numerusform>%Ln Vereine ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Alle passenden auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln that match</source>
        <translation>
            <numerusform>Alle %Ln passenden auswählen</numerusform>
            <numerusform>Alle %Ln passenden auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>All clubs that match are chosen</source>
        <translation>Alle passenden Vereine sind ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clubs that match are chosen</source>
        <translation>
            <numerusform>%Ln passender Verein ist ausgewählt</numerusform>
            <numerusform>Alle %Ln passenden Vereine sind ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SignupSection</name>
    <message>
        <source>on trial</source>
        <translation>in Testphase</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>Owner and signup</source>
        <translation>Inhaber und Anmeldung</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>begonnen %1</translation>
    </message>
    <message>
        <source>promo code %1</source>
        <translation>Aktionscode %1</translation>
    </message>
    <message>
        <source>trial until %1</source>
        <translation>Testzeitraum bis %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::StepRow</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>wird erneut versucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>done in an earlier run</source>
        <translation>in einem früheren Lauf erledigt</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Begonnen um %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>attempt %1 · %2</source>
        <translation>Versuch %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>Versuche von %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Next try is due</source>
        <translation>Nächster Versuch ist fällig</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>All clubs, in the present order and with the present columns.</source>
        <translation>Alle Vereine, in der jetzigen Reihenfolge und mit den jetzigen Spalten.</translation>
    </message>
    <message>
        <source>Clubs with %1, in the present order and with the present columns.</source>
        <translation>Vereine mit %1, in der jetzigen Reihenfolge und mit den jetzigen Spalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>Es gibt eine Ansicht mit diesem Namen; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Views of the list: filter, order and columns (V)</source>
        <translation>Ansichten der Liste: Filter, Reihenfolge und Spalten (V)</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookDialog</name>
    <message>
        <source>Webhook of %1</source>
        <translation>Webhook von %1</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>New signing secret (if it changed)</source>
        <translation>Neues Signaturgeheimnis (falls geändert)</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Events that wait go to the new address at once; the club stays as it is.</source>
        <translation>Wartende Ereignisse gehen sofort an die neue Adresse; der Verein bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Save the webhook</source>
        <translation>Webhook speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The run goes on at once and checks the new address.</source>
        <translation>Der Lauf macht sofort weiter und prüft die neue Adresse.</translation>
    </message>
    <message>
        <source>Save and retry</source>
        <translation>Speichern und erneut versuchen</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one there. 16 to 256 characters.</source>
        <translation>Leer lassen, um das vorhandene zu behalten. 16 bis 256 Zeichen.</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Klopft bei der Adresse an; ändert nichts.</translation>
    </message>
    <message>
        <source>Give the whole address, beginning with https://.</source>
        <translation>Geben Sie die ganze Adresse an, beginnend mit https://.</translation>
    </message>
    <message>
        <source>At least 16 characters, or nothing.</source>
        <translation>Mindestens 16 Zeichen oder nichts.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessageRow</name>
    <message>
        <source>Resend</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resend %1</source>
        <comment>an event</comment>
        <translation>%1 erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n Versuch</numerusform>
            <numerusform>%n Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>antwortete %1</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>nächster Versuch in %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessages</name>
    <message>
        <source>No event has been sent to it yet.</source>
        <translation>Es wurde noch kein Ereignis dorthin gesendet.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookSection</name>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Klopft bei der Adresse an; ändert nichts.</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Testereignis senden</translation>
    </message>
    <message>
        <source>Change secret…</source>
        <translation>Geheimnis ändern…</translation>
    </message>
    <message>
        <source>End the old secret…</source>
        <translation>Altes Geheimnis beenden…</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>validated %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>the old secret signs as well for %1</source>
        <comment>a span of time</comment>
        <translation>das alte Geheimnis signiert noch %1 lang mit</translation>
    </message>
    <message>
        <source>switched off %1: %2</source>
        <comment>when, why</comment>
        <translation>ausgeschaltet %1: %2</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Notifications</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names of clubs</comment>
        <translation>%1 und andere</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) failed</source>
        <translation>
            <numerusform>%n Verein fehlgeschlagen</numerusform>
            <numerusform>%n Vereine fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signups are on again</source>
        <translation>Anmeldungen sind wieder an</translation>
    </message>
    <message>
        <source>Switched on by %1</source>
        <translation>Eingeschaltet von %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who and why</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>%1. Back on at %2.</source>
        <comment>who and why; when</comment>
        <translation>%1. Wieder an um %2.</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Anmeldungen sind aus</translation>
    </message>
    <message>
        <source>The disk is filling up</source>
        <translation>Der Datenträger läuft voll</translation>
    </message>
    <message>
        <source>%1 are left where the clubs&apos; data is kept. Without room nothing new can be saved.</source>
        <translation>Wo die Daten der Vereine liegen, sind noch %1 frei. Ohne Platz kann nichts Neues gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Presence</name>
    <message>
        <source>Touchline keeps serving</source>
        <translation>Touchline bleibt in Betrieb</translation>
    </message>
    <message>
        <source>Clubs can go on signing up. The icon in the tray leads back to the window.</source>
        <translation>Vereine können sich weiter anmelden. Das Symbol im Infobereich führt zum Fenster zurück.</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Tray</name>
    <message>
        <source>Open Touchline</source>
        <translation>Touchline öffnen</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Letzte Fehlschläge</translation>
    </message>
    <message>
        <source>Quit Touchline…</source>
        <translation>Touchline beenden…</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>Der Kern antwortet nicht</translation>
    </message>
    <message>
        <source>Asking the core…</source>
        <translation>Kern wird gefragt…</translation>
    </message>
    <message>
        <source>Signups are on</source>
        <translation>Anmeldungen sind an</translation>
    </message>
    <message>
        <source>Signups are off: “%1”</source>
        <translation>Anmeldungen sind aus: „%1“</translation>
    </message>
    <message>
        <source>Switch signups on…</source>
        <translation>Anmeldungen einschalten…</translation>
    </message>
    <message>
        <source>Switch signups off…</source>
        <translation>Anmeldungen ausschalten…</translation>
    </message>
    <message>
        <source>Touchline · %1</source>
        <translation>Touchline · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>club and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No failed clubs</source>
        <translation>Keine fehlgeschlagenen Vereine</translation>
    </message>
</context>
<context>
    <name>touchline::exports::ExportDesk</name>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Export anhalten</translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation>Export angehalten; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>touchline::exports::ExportJob</name>
    <message>
        <source>The export could not be written: %1</source>
        <translation>Der Export konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogExport</name>
    <message>
        <source>Export the records shown</source>
        <translation>Angezeigte Einträge exportieren</translation>
    </message>
    <message>
        <source>Records, one JSON object a line (*.ndjson)</source>
        <translation>Einträge, ein JSON-Objekt je Zeile (*.ndjson)</translation>
    </message>
    <message>
        <source>Exporting: %1 records so far…</source>
        <translation>Export: bisher %1 Einträge…</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation>%1 Einträge nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogFilterBar</name>
    <message>
        <source>Signup</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Search messages and fields</source>
        <translation>Meldungen durchsuchen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Club id</source>
        <translation>Vereins-ID</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Level at least: %1</source>
        <translation>Stufe mindestens: %1</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Letzte 15 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Zwischen…</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogTable</name>
    <message>
        <source>Log records</source>
        <translation>Protokolleinträge</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Anhalten, fortsetzen</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy the chosen records as JSON</source>
        <translation>Ausgewählte Einträge als JSON kopieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Das Protokoll konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Records appear here as they are written.</source>
        <translation>Einträge erscheinen hier, sobald sie geschrieben werden.</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Kein Eintrag passt</translation>
    </message>
    <message>
        <source>Records that match appear here as they are written.</source>
        <translation>Passende Einträge erscheinen hier, sobald sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>records</comment>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · angehalten</translation>
    </message>
    <message>
        <source>%1 · paused while scrolled up</source>
        <translation>%1 · angehalten, solange nach oben gescrollt ist</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <translation>%1 · live</translation>
    </message>
    <message>
        <source>%1 records came too fast to show. They are in the store.</source>
        <translation>%1 Einträge kamen zu schnell, um sie anzuzeigen. Sie sind gespeichert.</translation>
    </message>
    <message>
        <source>Load the newest</source>
        <translation>Neueste laden</translation>
    </message>
    <message>
        <source>%1 new ↓</source>
        <translation>%1 neue ↓</translation>
    </message>
    <message>
        <source>%1 new records: go to the newest</source>
        <translation>%1 neue Einträge: zum neuesten gehen</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Verein öffnen</translation>
    </message>
    <message>
        <source>Only this club</source>
        <translation>Nur dieser Verein</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Angezeigte Einträge exportieren</translation>
    </message>
    <message>
        <source>Pause the log, let it go on</source>
        <translation>Das Protokoll anhalten, weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>touchline::logs::RecordPane</name>
    <message>
        <source>Open the club</source>
        <translation>Verein öffnen</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>Nur diese Anfrage</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see all of it.</source>
        <translation>Wählen Sie einen aus, um ihn ganz zu sehen.</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>Der Eintrag als JSON</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BadgeDrop</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Drop an image here to take its colours, or click to choose one</source>
        <translation>Ziehen Sie ein Bild hierher, um seine Farben zu übernehmen, oder klicken Sie, um eines auszuwählen</translation>
    </message>
    <message>
        <source>Take the colours from the badge</source>
        <translation>Farben aus dem Wappen übernehmen</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Bild des Wappens</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Bild wird gelesen…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BasicStep</name>
    <message>
        <source>The club brings a webhook of its own, from Make.com for example.</source>
        <translation>Der Verein bringt einen eigenen Webhook mit, zum Beispiel von Make.com.</translation>
    </message>
    <message>
        <source>Touchline deploys the club&apos;s automations; nothing to set up.</source>
        <translation>Touchline stellt die Automationen des Vereins bereit; nichts ist einzurichten.</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Name des Vereins</translation>
    </message>
    <message>
        <source>Address of its page</source>
        <translation>Adresse seiner Seite</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>E-Mail-Adresse des Inhabers</translation>
    </message>
    <message>
        <source>Promo code (if there is one)</source>
        <translation>Aktionscode (falls vorhanden)</translation>
    </message>
    <message>
        <source>Next: branding</source>
        <translation>Weiter: Farben</translation>
    </message>
    <message>
        <source>e.g. Syston Tigers U16</source>
        <translation>z. B. Syston Tigers U16</translation>
    </message>
    <message>
        <source>secretary@club.example</source>
        <translation>secretary@club.example</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Who is the club?</source>
        <translation>Um welchen Verein geht es?</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Tarif: %1</translation>
    </message>
    <message>
        <source>The club has been created with these details, so they can no longer be changed here.</source>
        <translation>Der Verein wurde mit diesen Angaben angelegt; sie können hier nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>The promo code will put the club on the %1 plan.</source>
        <translation>Der Aktionscode gibt dem Verein den Tarif %1.</translation>
    </message>
    <message>
        <source>Give the name of the club.</source>
        <translation>Geben Sie den Namen des Vereins an.</translation>
    </message>
    <message>
        <source>Give an address for the club&apos;s page.</source>
        <translation>Geben Sie eine Adresse für die Vereinsseite an.</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@club.example an.</translation>
    </message>
    <message>
        <source>Creating the club…</source>
        <translation>Verein wird angelegt…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BrandStep</name>
    <message>
        <source>Primary colour</source>
        <translation>Hauptfarbe</translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation>Zweitfarbe</translation>
    </message>
    <message>
        <source>From the badge</source>
        <translation>Aus dem Wappen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Speichern und später abschließen</translation>
    </message>
    <message>
        <source>Next: plan setup</source>
        <translation>Weiter: Tarif</translation>
    </message>
    <message>
        <source>Colours of %1</source>
        <translation>Farben von %1</translation>
    </message>
    <message>
        <source>Text in these two colours is hard to read (%1&#xa0;:&#xa0;1; at least %2&#xa0;:&#xa0;1).</source>
        <translation>Text in diesen zwei Farben ist schwer lesbar (%1 : 1; mindestens %2 : 1).</translation>
    </message>
    <message>
        <source>Use black instead</source>
        <translation>Stattdessen Schwarz</translation>
    </message>
    <message>
        <source>Use white instead</source>
        <translation>Stattdessen Weiß</translation>
    </message>
    <message>
        <source>Took %1 and %2 from the badge.</source>
        <translation>%1 und %2 aus dem Wappen übernommen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ClubPreview</name>
    <message>
        <source>Preview of the club&apos;s page</source>
        <translation>Vorschau der Vereinsseite</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Name des Vereins</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 in %2 und %3</translation>
    </message>
    <message>
        <source>Welcome to your club page</source>
        <translation>Willkommen auf Ihrer Vereinsseite</translation>
    </message>
    <message>
        <source>This is how the club&apos;s page looks in these colours.</source>
        <translation>So sieht die Vereinsseite in diesen Farben aus.</translation>
    </message>
    <message>
        <source>%1 · 10:30</source>
        <comment>day of a match, kick-off</comment>
        <translation>%1 · 10:30</translation>
    </message>
    <message>
        <source>Home Ground</source>
        <translation>Heimplatz</translation>
    </message>
    <message>
        <source>%1 – Sample Opponent</source>
        <translation>%1 – Beispielgegner</translation>
    </message>
    <message>
        <source>Add a fixture</source>
        <translation>Spiel hinzufügen</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ClubSummary</name>
    <message>
        <source>The club so far</source>
        <translation>Der Verein bisher</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Aktionscode</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ColorField</name>
    <message>
        <source>Pick…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Give a colour as # and six digits of 0–9 and A–F.</source>
        <translation>Geben Sie eine Farbe als # mit sechs Zeichen aus 0–9 und A–F an.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::OnboardPage</name>
    <message>
        <source>Onboard a club</source>
        <translation>Verein anmelden</translation>
    </message>
    <message>
        <source>Basic info</source>
        <translation>Grunddaten</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Plan setup</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The promo code has put this club on the %1 plan.</source>
        <translation>Der Aktionscode hat diesem Verein den Tarif %1 gegeben.</translation>
    </message>
    <message>
        <source>%1 is saved. Carry on whenever you like, from its detail in Clubs.</source>
        <translation>%1 ist gespeichert. Machen Sie jederzeit weiter, über die Details unter „Vereine“.</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Verein öffnen</translation>
    </message>
    <message>
        <source>Looking where this signup stopped…</source>
        <translation>Es wird gesucht, wo diese Anmeldung stehen blieb…</translation>
    </message>
    <message>
        <source>This signup could not be opened</source>
        <translation>Diese Anmeldung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::OwnerLink</name>
    <message>
        <source>Copy owner&apos;s link</source>
        <translation>Link des Inhabers kopieren</translation>
    </message>
    <message>
        <source>Owner&apos;s link</source>
        <translation>Link des Inhabers</translation>
    </message>
    <message>
        <source>Signs the owner in, once, within 24 hours. A link mailed before stops working.</source>
        <translation>Meldet den Inhaber an, einmal, innerhalb von 24 Stunden. Ein früher gesendeter Link gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Link wird erstellt…</translation>
    </message>
    <message>
        <source>Copied. It is shown only this once; the link mailed before no longer works.</source>
        <translation>Kopiert. Er wird nur dieses eine Mal angezeigt; der früher gesendete Link gilt nicht mehr.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::PlanStep</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Später abschließen</translation>
    </message>
    <message>
        <source>Finish signup</source>
        <translation>Anmeldung abschließen</translation>
    </message>
    <message>
        <source>Touchline seeds the club&apos;s page, deploys its automations, creates the owner&apos;s account and mails the owner a link to sign in. There is nothing to enter; check the details with the club and finish.</source>
        <translation>Touchline füllt die Vereinsseite, stellt die Automationen bereit, legt das Konto des Inhabers an und sendet ihm einen Anmeldelink. Es ist nichts einzugeben; prüfen Sie die Angaben mit dem Verein und schließen Sie ab.</translation>
    </message>
    <message>
        <source>The club stays as it is; carry on from its detail in Clubs. What is typed here is kept until Touchline closes.</source>
        <translation>Der Verein bleibt, wie er ist; machen Sie über seine Details unter „Vereine“ weiter. Was hier eingegeben ist, bleibt erhalten, bis Touchline geschlossen wird.</translation>
    </message>
    <message>
        <source>Webhook of %1</source>
        <translation>Webhook von %1</translation>
    </message>
    <message>
        <source>%1 on the Pro plan</source>
        <translation>%1 im Tarif Pro</translation>
    </message>
    <message>
        <source>Queuing…</source>
        <translation>Wird eingereiht…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ProgressStep</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Webhook ändern</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Verein öffnen</translation>
    </message>
    <message>
        <source>Onboard another</source>
        <translation>Weiteren anmelden</translation>
    </message>
    <message>
        <source>Queued…</source>
        <translation>In Warteschlange…</translation>
    </message>
    <message>
        <source>This may be out of date: %1</source>
        <translation>Das ist vielleicht nicht mehr aktuell: %1</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <comment>for what or why</comment>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>%1 is being set up</source>
        <translation>%1 wird eingerichtet</translation>
    </message>
    <message>
        <source>For %1 so far</source>
        <comment>a span of time</comment>
        <translation>Bisher %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <comment>a span of time</comment>
        <translation>Eingerichtet in %1</translation>
    </message>
    <message>
        <source>%1 is stuck</source>
        <translation>%1 ist stehen geblieben</translation>
    </message>
    <message>
        <source>Retrying…</source>
        <translation>Wird erneut versucht…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::PromoCheck</name>
    <message>
        <source>free of charge</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1 % Rabatt</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>Pro plan</comment>
        <translation>Tarif %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>auf Dauer</translation>
    </message>
    <message>
        <source>uses left: %1</source>
        <translation>verbleibende Nutzungen: %1</translation>
    </message>
    <message>
        <source>Valid, without a discount.</source>
        <translation>Gültig, ohne Rabatt.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>what a promo code gives</comment>
        <translation>Gültig: %1</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Code wird geprüft…</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Konnte nicht geprüft werden: %1</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::RunStepRow</name>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>wird bald erneut versucht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>done in an earlier run</source>
        <translation>in einem früheren Lauf erledigt</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · nächster Versuch in %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SignupsGate</name>
    <message>
        <source>Start this club all the same</source>
        <translation>Diesen Verein trotzdem beginnen</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Grund (steht im Audit)</translation>
    </message>
    <message>
        <source>e.g. agreed with the duty desk on the phone</source>
        <translation>z. B. telefonisch mit dem Bereitschaftsdienst abgesprochen</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Geben Sie einen Grund an; er steht im Audit.</translation>
    </message>
    <message>
        <source>Signups are off, %1.</source>
        <comment>since when, by whom, why, until when</comment>
        <translation>Anmeldungen sind aus, %1.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SlugCheck</name>
    <message>
        <source>Checking whether it is free…</source>
        <translation>Wird geprüft, ob sie frei ist…</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Frei.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Diese Adresse kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Another club already has this address.</source>
        <translation>Ein anderer Verein hat diese Adresse schon.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::StarterSetup</name>
    <message>
        <source>Webhook address</source>
        <translation>Webhook-Adresse</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>https://hook.eu2.make.com/…</source>
        <translation>https://hook.eu2.make.com/…</translation>
    </message>
    <message>
        <source>The address Make.com shows for the club&apos;s scenario.</source>
        <translation>Die Adresse, die Make.com für das Szenario des Vereins anzeigt.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Signaturgeheimnis</translation>
    </message>
    <message>
        <source>16 to 256 characters. The club enters the same secret at its end.</source>
        <translation>16 bis 256 Zeichen. Der Verein gibt auf seiner Seite dasselbe Geheimnis ein.</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Klopft bei der Adresse an; ändert nichts.</translation>
    </message>
    <message>
        <source>Generate a secret</source>
        <translation>Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Give the whole address, beginning with https://.</source>
        <translation>Geben Sie die ganze Adresse an, beginnend mit https://.</translation>
    </message>
    <message>
        <source>Give a secret or generate one.</source>
        <translation>Geben Sie ein Geheimnis an oder erzeugen Sie eines.</translation>
    </message>
    <message>
        <source>Give a secret of at least %1 characters.</source>
        <translation>Geben Sie ein Geheimnis mit mindestens %1 Zeichen an.</translation>
    </message>
    <message>
        <source>A new secret. Copy it for the club before you go on.</source>
        <translation>Ein neues Geheimnis. Kopieren Sie es für den Verein, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::StepIndicator</name>
    <message>
        <source>%1 · %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Alle Schritte erledigt</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SwitchOverride</name>
    <message>
        <source>Signups are off, also for clubs that had begun. You may carry on with this one all the same.</source>
        <translation>Anmeldungen sind aus, auch für Vereine, die begonnen hatten. Sie dürfen mit diesem trotzdem weitermachen.</translation>
    </message>
    <message>
        <source>Carry on all the same</source>
        <translation>Trotzdem weitermachen</translation>
    </message>
    <message>
        <source>e.g. agreed with the duty desk on the phone</source>
        <translation>z. B. telefonisch mit dem Bereitschaftsdienst abgesprochen</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Grund (steht im Audit)</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Geben Sie einen Grund an; er steht im Audit.</translation>
    </message>
    <message>
        <source>Carrying on…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityChart</name>
    <message>
        <source>Signups and completions</source>
        <translation>Anmeldungen und Fertigstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n signup(s)</source>
        <translation>
            <numerusform>%n Anmeldung</numerusform>
            <numerusform>%n Anmeldungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n Fertigstellung</numerusform>
            <numerusform>%n Fertigstellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signups and %2 completions.</source>
        <comment>totals of the chart</comment>
        <translation>%1 Anmeldungen und %2 Fertigstellungen.</translation>
    </message>
    <message>
        <source>Most signups at %1: %2.</source>
        <comment>time, count</comment>
        <translation>Meiste Anmeldungen um %1: %2.</translation>
    </message>
    <message>
        <source>The arrow keys read single values.</source>
        <translation>Mit den Pfeiltasten lesen Sie einzelne Werte.</translation>
    </message>
    <message>
        <source>Nobody signed up in this time.</source>
        <translation>In dieser Zeit hat sich niemand angemeldet.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityLegend</name>
    <message>
        <source>Signups</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Fertigstellungen</translation>
    </message>
    <message>
        <source>Legend: signups drawn through, completions dashed</source>
        <translation>Legende: Anmeldungen durchgezogen, Fertigstellungen gestrichelt</translation>
    </message>
</context>
<context>
    <name>touchline::overview::FigureCards</name>
    <message>
        <source>Signups</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Eingerichtet</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>Fehlgeschlagen, warten auf Sie</translation>
    </message>
    <message>
        <source>Step 3 to complete, p95</source>
        <translation>Schritt 3 bis fertig, p95</translation>
    </message>
    <message>
        <source>the provisioner is paused</source>
        <translation>die Einrichtung ist angehalten</translation>
    </message>
    <message>
        <source>oldest: %1, %2</source>
        <comment>club, how long</comment>
        <translation>ältester: %1, %2</translation>
    </message>
    <message>
        <source>waiting: %1, %2</source>
        <comment>club, how long</comment>
        <translation>wartet: %1, %2</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <comment>percentiles</comment>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>no run was completed</source>
        <translation>kein Lauf wurde fertig</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n completed run(s) of this time</source>
        <translation>
            <numerusform>Vom neuesten fertigen Lauf dieser Zeit</numerusform>
            <numerusform>Von den neuesten %n fertigen Läufen dieser Zeit</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation>nichts braucht Sie</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>how long ago</comment>
        <translation>ältester %1</translation>
    </message>
</context>
<context>
    <name>touchline::overview::FunnelBars</name>
    <message>
        <source>Started</source>
        <comment>step of a signup</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Colours chosen</source>
        <comment>step of a signup</comment>
        <translation>Farben gewählt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>step of a signup</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>step of a signup</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Signup funnel</source>
        <translation>Anmeldetrichter</translation>
    </message>
</context>
<context>
    <name>touchline::overview::JustNow</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::NeedsYou</name>
    <message>
        <source>No club has failed. What fails appears here with its reason.</source>
        <translation>Kein Verein ist fehlgeschlagen. Fehlschläge erscheinen hier mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 · failed %2</source>
        <comment>reason, time</comment>
        <translation>%1 · fehlgeschlagen %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>club</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n failed clubs</source>
        <translation>
            <numerusform>%n fehlgeschlagenen Verein anzeigen</numerusform>
            <numerusform>Alle %n fehlgeschlagenen Vereine anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::overview::OverviewPage</name>
    <message>
        <source>Working out the figures …</source>
        <translation>Zahlen werden berechnet …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Figures of the last: %1</source>
        <comment>hour, day or week</comment>
        <translation>Zahlen des letzten Zeitraums: %1</translation>
    </message>
    <message>
        <source>Launch targets</source>
        <translation>Startziele</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>Signups and completions</source>
        <translation>Anmeldungen und Fertigstellungen</translation>
    </message>
    <message>
        <source>Signup funnel</source>
        <translation>Anmeldetrichter</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Die Zahlen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>These figures are from %1; newer ones cannot be read.</source>
        <comment>time</comment>
        <translation>Diese Zahlen sind von %1; neuere können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ProvisionerLine</name>
    <message>
        <source>Provisioner</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>the provisioner</comment>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the provisioner</comment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>working</source>
        <comment>the provisioner</comment>
        <translation>arbeitet</translation>
    </message>
    <message>
        <source>Provisioner: %1</source>
        <comment>working, paused or stopped</comment>
        <translation>Einrichtung: %1</translation>
    </message>
    <message>
        <source>It has not been started.</source>
        <translation>Sie wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Looked for work %1 ago.</source>
        <comment>how long</comment>
        <translation>Zuletzt vor %1 nach Arbeit gesucht.</translation>
    </message>
    <message>
        <source>No club is waiting for it.</source>
        <translation>Kein Verein wartet auf sie.</translation>
    </message>
    <message>
        <source>Waiting longest: %1, %2.</source>
        <comment>club, how long</comment>
        <translation>Wartet am längsten: %1, %2.</translation>
    </message>
    <message>
        <source>Waiting longest: %1, %2 (%3).</source>
        <comment>club, how long, why</comment>
        <translation>Wartet am längsten: %1, %2 (%3).</translation>
    </message>
</context>
<context>
    <name>touchline::overview::StatePills</name>
    <message>
        <source>%1 %2</source>
        <comment>a state and how many clubs are in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show these clubs: %1</source>
        <comment>e.g. Failed 7</comment>
        <translation>Diese Vereine anzeigen: %1</translation>
    </message>
</context>
<context>
    <name>touchline::overview::TargetsTable</name>
    <message>
        <source>%1: %2, target %3, %4</source>
        <comment>launch target, figure, limit, met or missed</comment>
        <translation>%1: %2, Ziel %3, %4</translation>
    </message>
</context>
<context>
    <name>touchline::palette::Palette</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Vereine, Seiten, Aktionen suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>A club&apos;s name, address or mail finds it. Enter opens, Esc closes.</source>
        <translation>Name, Adresse oder E-Mail eines Vereins findet ihn. Eingabe öffnet, Esc schließt.</translation>
    </message>
    <message>
        <source>Searching the clubs…</source>
        <translation>Vereine werden durchsucht…</translation>
    </message>
    <message>
        <source>No club matches.</source>
        <translation>Kein Verein passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) match.</source>
        <translation>
            <numerusform>%n Verein passt.</numerusform>
            <numerusform>%n Vereine passen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n club(s) that match; the last entry shows all.</source>
        <translation>
            <numerusform>Der erste passende Verein; der letzte Eintrag zeigt alle.</numerusform>
            <numerusform>Die ersten %n passenden Vereine; der letzte Eintrag zeigt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clubs cannot be searched: %1</source>
        <translation>Die Vereine können nicht durchsucht werden: %1</translation>
    </message>
</context>
<context>
    <name>touchline::palette::PaletteModel</name>
    <message>
        <source>All clubs that match “%1”</source>
        <translation>Alle Vereine, die zu „%1“ passen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Club %1, %2, %3</source>
        <translation>Verein %1, %2, %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, what it is done to</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>touchline::preferences::PreferencesDialog</name>
    <message>
        <source>Language, colours and closing</source>
        <translation>Sprache, Farben und Schließen</translation>
    </message>
    <message>
        <source>What holds for you on this computer.</source>
        <translation>Was für Sie auf diesem Rechner gilt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>touchline::preferences::PreferencesPanel</name>
    <message>
        <source>The language changes when Touchline is started the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Touchline.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Schließen des Fensters</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Keeps serving in the tray</source>
        <translation>Läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Stops Touchline</source>
        <translation>Beendet Touchline</translation>
    </message>
    <message>
        <source>Tell the desktop of failed clubs, switched signups and a disk that fills up</source>
        <translation>Auf dem Desktop melden: fehlgeschlagene Vereine, geschaltete Anmeldungen und ein volllaufender Datenträger</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoDetailPane</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Grund (steht im Audit)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No club has used it yet.</source>
        <translation>Noch hat ihn kein Verein benutzt.</translation>
    </message>
    <message>
        <source>Clubs that used the code</source>
        <translation>Vereine, die den Code benutzt haben</translation>
    </message>
    <message>
        <source>%1 off, puts the club on %2.</source>
        <translation>%1 Rabatt, gibt dem Verein den Tarif %2.</translation>
    </message>
    <message>
        <source>%1 off.</source>
        <translation>%1 Rabatt.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Gültig: %1</translation>
    </message>
    <message>
        <source>For every club</source>
        <translation>Für jeden Verein</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Deaktivieren…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reaktivieren…</translation>
    </message>
    <message>
        <source>Used %1</source>
        <comment>followed by a count such as 3 of 50</comment>
        <translation>Benutzt %1</translation>
    </message>
    <message>
        <source>The clubs that used it were erased.</source>
        <translation>Die Vereine, die ihn benutzt haben, wurden gelöscht.</translation>
    </message>
    <message>
        <source>Deactivate the code</source>
        <translation>Code deaktivieren</translation>
    </message>
    <message>
        <source>Reactivate the code</source>
        <translation>Code reaktivieren</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoForm</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Puts the club on</source>
        <translation>Gibt dem Verein den Tarif</translation>
    </message>
    <message>
        <source>The discount never ends</source>
        <translation>Der Rabatt endet nie</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Wie oft er nutzbar ist</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Only for these clubs</source>
        <translation>Nur für diese Vereine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a percentage</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>the plan it chose</source>
        <translation>den selbst gewählten</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>every club</source>
        <translation>jeder Verein</translation>
    </message>
    <message>
        <source>Clubs’ addresses with spaces between; empty: every club.</source>
        <translation>Vereinsadressen, durch Leerzeichen getrennt; leer: jeder Verein.</translation>
    </message>
    <message>
        <source>When it can be used</source>
        <translation>Wann er nutzbar ist</translation>
    </message>
    <message>
        <source>New promo code</source>
        <translation>Neuer Aktionscode</translation>
    </message>
    <message>
        <source>Create the code</source>
        <translation>Code anlegen</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoModel</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Benutzt</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoUsesModel</name>
    <message>
        <source>Club</source>
        <translation>Verein</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromosPage</name>
    <message>
        <source>Promo codes</source>
        <translation>Aktionscodes</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Codes suchen</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>No code selected</source>
        <translation>Kein Code ausgewählt</translation>
    </message>
    <message>
        <source>Select one to see who used it, or make a new one.</source>
        <translation>Wählen Sie einen aus, um zu sehen, wer ihn benutzt hat, oder legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The promo codes could not be read</source>
        <translation>Die Aktionscodes konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the promo codes…</source>
        <translation>Aktionscodes werden gelesen…</translation>
    </message>
    <message>
        <source>There are no promo codes yet</source>
        <translation>Es gibt noch keine Aktionscodes</translation>
    </message>
    <message>
        <source>A code gives clubs a discount or another plan when they sign up, as often and as long as you say.</source>
        <translation>Ein Code gibt Vereinen bei der Anmeldung einen Rabatt oder einen anderen Tarif, so oft und so lange Sie festlegen.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Ersten anlegen</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Kein Code passt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>touchline::readiness::PreflightPanel</name>
    <message>
        <source>Run preflight</source>
        <translation>Vorabprüfung starten</translation>
    </message>
    <message>
        <source>Signs two test clubs up the way the public does, sees them completed, and removes them. They are in no figure, and no mail leaves for them.</source>
        <translation>Meldet zwei Testvereine so an wie die Öffentlichkeit, verfolgt ihre Fertigstellung und entfernt sie wieder. Sie erscheinen in keiner Zahl, und keine E-Mail geht für sie hinaus.</translation>
    </message>
    <message>
        <source>Webhook of the Starter club</source>
        <translation>Webhook des Starter-Vereins</translation>
    </message>
    <message>
        <source>one of make.com&apos;s that exists; a dry run calls none</source>
        <translation>einer von make.com, den es gibt; ein Probelauf ruft keinen auf</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>Läuft …</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a check of the preflight</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not run</source>
        <comment>a check of the preflight</comment>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a check of the preflight</comment>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check of the preflight</comment>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Passed, %1, run by %2.</source>
        <comment>time, operator</comment>
        <translation>Bestanden, %1, gestartet von %2.</translation>
    </message>
    <message>
        <source>Failed, %1, run by %2.</source>
        <comment>time, operator</comment>
        <translation>Fehlgeschlagen, %1, gestartet von %2.</translation>
    </message>
</context>
<context>
    <name>touchline::readiness::ReadinessPage</name>
    <message>
        <source>Check everything</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Looking at everything …</source>
        <translation>Alles wird geprüft …</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Betriebsbereitschaft</translation>
    </message>
    <message>
        <source>Reads the database from beginning to end as well; takes some seconds with many clubs</source>
        <translation>Liest auch die Datenbank von Anfang bis Ende; dauert bei vielen Vereinen einige Sekunden</translation>
    </message>
    <message>
        <source>Launch checklist</source>
        <translation>Checkliste für den Start</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vorabprüfung</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The checklist cannot be read</source>
        <translation>Die Checkliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This is how it was at %1; the core does not answer now.</source>
        <comment>time</comment>
        <translation>So war es um %1; der Kern antwortet jetzt nicht.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>a command</comment>
        <translation>Kopiert: %1</translation>
    </message>
</context>
<context>
    <name>touchline::settings::ActionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>touchline::settings::BackupsModel</name>
    <message>
        <source>Not proven</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Restored for trial by %1</source>
        <translation>Probewiederherstellung durch %1</translation>
    </message>
    <message>
        <source>with the keys, sealed</source>
        <translation>mit den Schlüsseln, versiegelt</translation>
    </message>
    <message>
        <source>database alone</source>
        <translation>nur Datenbank</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Trial restore</source>
        <translation>Probewiederherstellung</translation>
    </message>
</context>
<context>
    <name>touchline::settings::BackupsPanel</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Prove…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The backups could not be listed. %1</source>
        <comment>followed by a sentence</comment>
        <translation>Die Sicherungen konnten nicht aufgelistet werden. %1</translation>
    </message>
    <message>
        <source>They lie in %1. Keep copies of them on another machine.</source>
        <translation>Sie liegen in %1. Bewahren Sie Kopien davon auf einem anderen Rechner auf.</translation>
    </message>
    <message>
        <source>Choose a backup first</source>
        <translation>Wählen Sie zuerst eine Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>The database and the keys, sealed by a passphrase, while everything goes on. Without the passphrase nobody can open it.</source>
        <translation>Die Datenbank und die Schlüssel, mit einer Passphrase versiegelt, während alles weiterläuft. Ohne die Passphrase kann niemand sie öffnen.</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
    <message>
        <source>Passphrase (at least 12 characters)</source>
        <translation>Passphrase (mindestens 12 Zeichen)</translation>
    </message>
    <message>
        <source>Empty: the one in the settings.</source>
        <translation>Leer: die aus den Einstellungen.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Prove that %1 can be restored</source>
        <translation>Prüfen, ob sich %1 wiederherstellen lässt</translation>
    </message>
    <message>
        <source>It is restored into a folder of its own, opened and counted, and removed again. Nothing else is touched; the result is kept in the audit.</source>
        <translation>Sie wird in einem eigenen Ordner wiederhergestellt, geöffnet, gezählt und wieder entfernt. Sonst wird nichts berührt; das Ergebnis steht im Audit.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Ihre Passphrase</translation>
    </message>
    <message>
        <source>Put the data back to %1</source>
        <translation>Daten auf %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Touchline stops, restores %1 and starts again; the signup pages are closed meanwhile. Everything that happened since is gone from the database. All signup tokens, owners’ links and sessions are void, as they may have been revoked since. What is there now is kept aside.</source>
        <translation>Touchline hält an, stellt %1 wieder her und startet neu; die Anmeldeseiten sind so lange geschlossen. Alles, was seitdem geschah, ist aus der Datenbank verschwunden. Alle Anmelde-Tokens, Links und Sitzungen der Inhaber werden ungültig, da sie seitdem widerrufen worden sein können. Der jetzige Stand wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>Stop and restore</source>
        <translation>Anhalten und wiederherstellen</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Grund (steht im Audit)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Restoring for trial…</source>
        <translation>Probewiederherstellung läuft…</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Angehalten; nichts blieb zurück.</translation>
    </message>
    <message>
        <source>The backup is made and was checked. Keep its passphrase somewhere else than it.</source>
        <translation>Die Sicherung ist erstellt und wurde geprüft. Bewahren Sie ihre Passphrase woanders auf als die Sicherung.</translation>
    </message>
    <message>
        <source>Touchline stops now and restores the backup.</source>
        <translation>Touchline hält jetzt an und stellt die Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysModel</name>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Only verifies</source>
        <translation>Prüft nur</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Tokens not expired</source>
        <translation>Nicht abgelaufene Tokens</translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysPanel</name>
    <message>
        <source>Rotate…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Stilllegen…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>These keys sign the tokens clubs get when they sign up. A new key signs at once; the old ones go on verifying until they are retired.</source>
        <translation>Diese Schlüssel signieren die Tokens, die Vereine bei der Anmeldung bekommen. Ein neuer Schlüssel signiert sofort; die alten prüfen weiter, bis sie stillgelegt werden.</translation>
    </message>
    <message>
        <source>The keys could not be read. %1</source>
        <comment>followed by a sentence</comment>
        <translation>Die Schlüssel konnten nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Besides these, up to %1 tokens were signed before tokens were counted by key.</source>
        <translation>Daneben wurden bis zu %1 Tokens signiert, bevor Tokens je Schlüssel gezählt wurden.</translation>
    </message>
    <message>
        <source>Choose a key that only verifies</source>
        <translation>Wählen Sie einen Schlüssel, der nur prüft</translation>
    </message>
    <message>
        <source>A new key is made and signs from now on.</source>
        <translation>Ein neuer Schlüssel wird erzeugt und signiert ab jetzt.</translation>
    </message>
    <message>
        <source>Tokens signed by the keys before stay good until those are retired. Nobody has to do anything.</source>
        <translation>Von früheren Schlüsseln signierte Tokens gelten weiter, bis diese stillgelegt werden. Niemand muss etwas tun.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Schlüssel wechseln</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Grund (steht im Audit)</translation>
    </message>
    <message>
        <source>Key %1 is retired for good.</source>
        <translation>Der Schlüssel %1 wird endgültig stillgelegt.</translation>
    </message>
    <message>
        <source>No token signed with it is still good, as far as they were counted.</source>
        <translation>Soweit gezählt, gilt kein damit signiertes Token mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) signed with it are refused from then on: those clubs carry on with a link they ask for.</source>
        <translation>
            <numerusform>%n damit signiertes Token wird danach abgelehnt: Der Verein macht mit einem Link weiter, den er anfordert.</numerusform>
            <numerusform>%n damit signierte Tokens werden danach abgelehnt: Die Vereine machen mit einem Link weiter, den sie anfordern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire the key</source>
        <translation>Schlüssel stilllegen</translation>
    </message>
    <message>
        <source>A new key signs from now on.</source>
        <translation>Ab jetzt signiert ein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>The key is retired; its tokens are refused.</source>
        <translation>Der Schlüssel ist stillgelegt; seine Tokens werden abgelehnt.</translation>
    </message>
</context>
<context>
    <name>touchline::settings::RestartQuestion</name>
    <message>
        <source>Restart without saving?</source>
        <translation>Neu starten, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>Neu starten, ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Why? (shown in the audit)</source>
        <translation>Warum? (steht im Audit)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Die Einstellungen speichern</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingEditor</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <comment>a secret</comment>
        <translation>gesetzt; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: auf Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Default, not saved yet</source>
        <translation>Standard, noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>nach einem Neustart</translation>
    </message>
    <message>
        <source>In effect now: %1</source>
        <translation>Jetzt wirksam: %1</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Teile der Einstellungen</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Test-E-Mail</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Die Einstellungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the settings file</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Einstellungen werden gelesen…</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Keine Einstellung passt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The next start would fail: %1</source>
        <translation>Der nächste Start würde fehlschlagen: %1</translation>
    </message>
    <message>
        <source>Saved. The changes take effect after a restart.</source>
        <translation>Gespeichert. Die Änderungen wirken nach einem Neustart.</translation>
    </message>
    <message>
        <source>Some settings take effect after a restart.</source>
        <translation>Einige Einstellungen wirken nach einem Neustart.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>This instance cannot restart by itself; stop it and start it again.</source>
        <translation>Diese Instanz kann sich nicht selbst neu starten; beenden Sie sie und starten Sie sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) are not saved.</source>
        <translation>
            <numerusform>%n geänderte Einstellung ist nicht gespeichert.</numerusform>
            <numerusform>%n geänderte Einstellungen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::settings::TestMailPanel</name>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Test-E-Mail senden</translation>
    </message>
    <message>
        <source>It goes the way every mail goes, with the settings this instance was started with.</source>
        <translation>Sie geht den Weg jeder E-Mail, mit den Einstellungen, mit denen diese Instanz gestartet wurde.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Test-E-Mail</translation>
    </message>
    <message>
        <source>Give the address the mail goes to.</source>
        <translation>Geben Sie die Adresse an, an die die E-Mail geht.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Geben Sie eine E-Mail-Adresse wie name@club.example an.</translation>
    </message>
    <message>
        <source>The mail has left.</source>
        <translation>Die E-Mail ist hinausgegangen.</translation>
    </message>
    <message>
        <source>The mail has left. The mail server said: %1</source>
        <translation>Die E-Mail ist hinausgegangen. Der Mailserver sagte: %1</translation>
    </message>
    <message>
        <source>The mail could not be sent: %1</source>
        <translation>Die E-Mail konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>Nothing leaves in a dry run: the mail was only recorded.</source>
        <translation>In einem Probelauf geht nichts hinaus: Die E-Mail wurde nur aufgezeichnet.</translation>
    </message>
    <message>
        <source>It did not leave yet and will be tried again: %1</source>
        <translation>Sie ging noch nicht hinaus und wird erneut versucht: %1</translation>
    </message>
    <message>
        <source>It is still waiting to be sent. The log says more.</source>
        <translation>Sie wartet noch auf den Versand. Mehr dazu im Protokoll.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::AboutBox</name>
    <message>
        <source>About Touchline</source>
        <translation>Über Touchline</translation>
    </message>
    <message>
        <source>Touchline %1</source>
        <translation>Touchline %1</translation>
    </message>
    <message>
        <source>Operator console for onboarding sports clubs. Free software under the GNU General Public License, version 3 only; it comes without any warranty.</source>
        <translation>Bedienkonsole für die Anmeldung von Sportvereinen. Freie Software unter der GNU General Public License, nur Version 3; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>Kopiert die Versionen für einen Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>GPL-3.0 (HTTP Server and Charts), else LGPL-3.0</source>
        <translation>GPL-3.0 (HTTP Server und Charts), sonst LGPL-3.0</translation>
    </message>
</context>
<context>
    <name>touchline::shell::CloseQuestion</name>
    <message>
        <source>Do this every time</source>
        <translation>Immer so verfahren</translation>
    </message>
    <message>
        <source>Close Touchline?</source>
        <translation>Touchline schließen?</translation>
    </message>
    <message>
        <source>Stop Touchline?</source>
        <translation>Touchline beenden?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop Touchline</source>
        <translation>Touchline beenden</translation>
    </message>
    <message>
        <source>Keep serving in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) are being set up.</source>
        <translation>
            <numerusform>%n Verein wird gerade eingerichtet.</numerusform>
            <numerusform>%n Vereine werden gerade eingerichtet.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no tray to keep serving in, so closing stops the program.</source>
        <translation>Dieser Desktop hat keinen Infobereich zum Weiterlaufen; Schließen beendet das Programm.</translation>
    </message>
    <message>
        <source>The signup pages stop answering. Clubs that are being set up go on where they are when Touchline is started again.</source>
        <translation>Die Anmeldeseiten antworten nicht mehr. Vereine, die eingerichtet werden, machen dort weiter, wo sie sind, wenn Touchline wieder startet.</translation>
    </message>
    <message>
        <source>Touchline can go on serving clubs without its window, with an icon in the tray that leads back to it. If it stops, the signup pages stop answering, and clubs that are being set up go on where they are when it is started again.</source>
        <translation>Touchline kann ohne Fenster weiter für Vereine da sein, mit einem Symbol im Infobereich, das zu ihm zurückführt. Wird es beendet, antworten die Anmeldeseiten nicht mehr, und Vereine, die eingerichtet werden, machen nach dem nächsten Start dort weiter, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::CoreBanner</name>
    <message>
        <source>The database cannot be written, so nothing new is saved. Is the disk full?</source>
        <translation>In die Datenbank kann nicht geschrieben werden, es wird nichts Neues gespeichert. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The database cannot be read at the moment.</source>
        <translation>Die Datenbank kann zurzeit nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The provisioner has stopped looking for work. Restart the program.</source>
        <translation>Die Einrichtung sucht nicht mehr nach Arbeit. Starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk. When it is full, nothing new can be saved.</source>
        <translation>Auf dem Datenträger sind nur noch %1 frei. Ist er voll, kann nichts Neues gespeichert werden.</translation>
    </message>
    <message>
        <source>The core does not answer.</source>
        <translation>Der Kern antwortet nicht.</translation>
    </message>
    <message>
        <source>The core has not answered since %1. What you see is from then and may be out of date.</source>
        <translation>Der Kern antwortet seit %1 nicht. Was Sie sehen, ist von da und vielleicht nicht mehr aktuell.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::MainWindow</name>
    <message>
        <source>Touchline</source>
        <translation>Touchline</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Anmeldungen sind aus</translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
    <message numerus="yes">
        <source>%n failed club(s)</source>
        <translation>
            <numerusform>%n fehlgeschlagener Verein</numerusform>
            <numerusform>%n fehlgeschlagene Vereine</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Undo what is still held back</source>
        <translation>Noch Zurückgehaltenes rückgängig machen</translation>
    </message>
</context>
<context>
    <name>touchline::shell::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>touchline::shell::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Vereine</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Aktionscodes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Betriebsbereitschaft</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the chosen club in a window</source>
        <translation>Ausgewählten Verein in einem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy the chosen club&apos;s slug</source>
        <translation>Kurznamen des ausgewählten Vereins kopieren</translation>
    </message>
    <message>
        <source>Retry the chosen club</source>
        <translation>Ausgewählten Verein erneut versuchen</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Alle Treffer auswählen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the club, empty a search box</source>
        <translation>Verein schließen, Suchfeld leeren</translation>
    </message>
    <message>
        <source>A club is half onboarded: what is typed for it would be lost.</source>
        <translation>Ein Verein ist erst halb angemeldet: was für ihn eingegeben ist, ginge verloren.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::QuickSearch</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Vereine, Seiten, Aktionen suchen</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Öffnet die Befehlspalette</translation>
    </message>
</context>
<context>
    <name>touchline::shell::RestoreProgress</name>
    <message>
        <source>Touchline</source>
        <translation>Touchline</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The signup pages are closed meanwhile. The window opens again by itself.</source>
        <translation>Die Anmeldeseiten sind so lange geschlossen. Das Fenster öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>How far the restore is</source>
        <translation>Fortschritt der Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>touchline::shell::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>touchline::shell::SignupsPill</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Signups …</source>
        <translation>Anmeldungen …</translation>
    </message>
    <message>
        <source>Signups on</source>
        <translation>Anmeldungen an</translation>
    </message>
    <message>
        <source>Signups off · %1 · back at %2</source>
        <translation>Anmeldungen aus · %1 · wieder an um %2</translation>
    </message>
    <message>
        <source>Signups off · %1</source>
        <translation>Anmeldungen aus · %1</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (zuletzt bekannt)</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>„%1“, von %2</translation>
    </message>
    <message>
        <source>Open the signups switch</source>
        <translation>Anmeldeschalter öffnen</translation>
    </message>
</context>
<context>
    <name>touchline::shell::StatusStrip</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Who your actions are recorded as</source>
        <translation>Als wer Ihre Aktionen aufgezeichnet werden</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>Der Kern antwortet nicht</translation>
    </message>
    <message>
        <source>The core does not answer; as of %1:</source>
        <translation>Der Kern antwortet nicht; Stand %1:</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>Aktiv: %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) in work</source>
        <translation>
            <numerusform>%n Verein in Arbeit</numerusform>
            <numerusform>%n Vereine in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>commit p95 %1 ms</source>
        <translation>Commit p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last hour</source>
        <translation>
            <numerusform>%n Fehler in der letzten Stunde</numerusform>
            <numerusform>%n Fehler in der letzten Stunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::TopBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUKTION</translation>
    </message>
    <message>
        <source>Real clubs: everything here takes effect</source>
        <translation>Echte Vereine: Alles hier wirkt</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>VORSCHAU</translation>
    </message>
    <message>
        <source>Not production</source>
        <translation>Nicht Produktion</translation>
    </message>
    <message>
        <source>DRY RUN</source>
        <translation>PROBELAUF</translation>
    </message>
    <message>
        <source>No request and no mail leaves</source>
        <translation>Keine Anfrage und keine E-Mail geht hinaus</translation>
    </message>
</context>
<context>
    <name>touchline::switches::BackOnChoice</name>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Back on in 30 minutes</source>
        <translation>Wieder an in 30 Minuten</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>Back on in 2 hours</source>
        <translation>Wieder an in 2 Stunden</translation>
    </message>
    <message>
        <source>at…</source>
        <translation>um…</translation>
    </message>
    <message>
        <source>Back on at a time</source>
        <translation>Wieder an zu einer Uhrzeit</translation>
    </message>
    <message>
        <source>when I say so</source>
        <translation>wenn ich es sage</translation>
    </message>
    <message>
        <source>Back on when somebody switches them on</source>
        <translation>Wieder an, wenn jemand sie einschaltet</translation>
    </message>
    <message>
        <source>Time signups come back</source>
        <translation>Zeitpunkt, zu dem Anmeldungen wieder an sind</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>The provisioner goes on in 30 minutes</source>
        <translation>Die Einrichtung geht in 30 Minuten weiter</translation>
    </message>
    <message>
        <source>The provisioner goes on in 2 hours</source>
        <translation>Die Einrichtung geht in 2 Stunden weiter</translation>
    </message>
    <message>
        <source>The provisioner goes on at a time</source>
        <translation>Die Einrichtung geht zu einer Zeit weiter</translation>
    </message>
    <message>
        <source>The provisioner goes on when somebody resumes it</source>
        <translation>Die Einrichtung geht weiter, wenn jemand sie fortsetzt</translation>
    </message>
    <message>
        <source>Time the provisioner goes on</source>
        <translation>Zeit, zu der die Einrichtung weitergeht</translation>
    </message>
</context>
<context>
    <name>touchline::switches::ImpactFigures</name>
    <message>
        <source>in the middle of signing up</source>
        <translation>mitten in der Anmeldung</translation>
    </message>
    <message>
        <source>queued or in work</source>
        <translation>wartend oder in Arbeit</translation>
    </message>
    <message>
        <source>signups in the last hour</source>
        <translation>Anmeldungen in der letzten Stunde</translation>
    </message>
</context>
<context>
    <name>touchline::switches::PauseForm</name>
    <message>
        <source>in work: they finish</source>
        <translation>in Arbeit: sie werden fertig</translation>
    </message>
    <message>
        <source>waiting: they go on waiting</source>
        <translation>warten: sie warten weiter</translation>
    </message>
    <message>
        <source>Reason (shown to your colleagues and in the audit)</source>
        <translation>Grund (für Ihre Kollegen und im Audit sichtbar)</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>when the provisioner does</comment>
        <translation>Geht weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Pause the provisioner</source>
        <translation>Einrichtung anhalten</translation>
    </message>
    <message numerus="yes">
        <source>What goes on: signups, the owners&apos; pages, mails, webhook events, and the %n club(s) in work. Every other club waits until the provisioner goes on.</source>
        <translation>
            <numerusform>Was weiterläuft: Anmeldungen, die Seiten der Inhaber, Mails, Webhook-Ereignisse und der %n Verein in Arbeit. Alle anderen Vereine warten, bis die Einrichtung weitergeht.</numerusform>
            <numerusform>Was weiterläuft: Anmeldungen, die Seiten der Inhaber, Mails, Webhook-Ereignisse und die %n Vereine in Arbeit. Alle anderen Vereine warten, bis die Einrichtung weitergeht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit in der Zukunft.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>touchline::switches::ProvisionerPanel</name>
    <message>
        <source>Pause…</source>
        <translation>Anhalten…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Pausing lets the clubs in work finish; others keep signing up and wait.</source>
        <translation>Beim Anhalten werden Vereine in Arbeit noch fertig; andere melden sich weiter an und warten.</translation>
    </message>
    <message>
        <source>in work: %1 · waiting for a free slot: %2</source>
        <comment>numbers of clubs</comment>
        <translation>in Arbeit: %1 · warten auf einen freien Platz: %2</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Paused %1. Clubs keep signing up and wait.</source>
        <comment>since when, by whom, why, until when</comment>
        <translation>Angehalten %1. Vereine melden sich weiter an und warten.</translation>
    </message>
</context>
<context>
    <name>touchline::switches::StateCard</name>
    <message>
        <source>Asking the core…</source>
        <translation>Kern wird gefragt…</translation>
    </message>
    <message>
        <source>Switch signups on</source>
        <translation>Anmeldungen einschalten</translation>
    </message>
    <message>
        <source>This may be out of date: %1</source>
        <translation>Das ist vielleicht nicht mehr aktuell: %1</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Anmeldungen sind aus</translation>
    </message>
    <message>
        <source>Signups are on</source>
        <translation>Anmeldungen sind an</translation>
    </message>
    <message>
        <source>Switching on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>Signups are still off: %1</source>
        <translation>Anmeldungen sind noch aus: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchDialog</name>
    <message>
        <source>Signups</source>
        <translation>Anmeldungen</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchOffForm</name>
    <message>
        <source>Everybody, at every step</source>
        <translation>Alle, bei jedem Schritt</translation>
    </message>
    <message>
        <source>Reason (shown to your colleagues and in the audit)</source>
        <translation>Grund (für Ihre Kollegen und im Audit sichtbar)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>e.g. Make.com outage</source>
        <translation>z. B. Ausfall von Make.com</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Wieder an</translation>
    </message>
    <message>
        <source>Who is refused</source>
        <translation>Wer abgewiesen wird</translation>
    </message>
    <message>
        <source>Change reason, end or who is refused</source>
        <translation>Grund, Ende oder Kreis der Abgewiesenen ändern</translation>
    </message>
    <message>
        <source>Switch signups off</source>
        <translation>Anmeldungen ausschalten</translation>
    </message>
    <message>
        <source>Replaces what is in force now, at once.</source>
        <translation>Ersetzt sofort, was jetzt gilt.</translation>
    </message>
    <message>
        <source>Takes effect at once. Whoever tries is told when to come back.</source>
        <translation>Wirkt sofort. Wer es versucht, erfährt, wann er wiederkommen kann.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>New signups only — the %1 already started may finish</source>
        <translation>Nur neue Anmeldungen — die %1 begonnenen dürfen abschließen</translation>
    </message>
    <message>
        <source>New signups only — clubs already started may finish</source>
        <translation>Nur neue Anmeldungen — begonnene Vereine dürfen abschließen</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Geben Sie zuerst einen Grund an.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Wählen Sie eine Zeit in der Zukunft.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt…</translation>
    </message>
    <message>
        <source>Switching off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchesPage</name>
    <message>
        <source>Nothing has been switched yet.</source>
        <translation>Noch wurde nichts geschaltet.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of the switches</source>
        <translation>Verlauf der Schalter</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>Der Verlauf konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>touchline::switches::TypedConfirmation</name>
    <message>
        <source>Production: type %1 to confirm</source>
        <translation>Produktion: Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>The core has not said yet whether this is production.</source>
        <translation>Der Kern hat noch nicht gesagt, ob dies die Produktion ist.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Geben Sie zur Bestätigung %1 ein.</translation>
    </message>
</context>
<context>
    <name>touchline::undo::HeldActions</name>
    <message>
        <source>Too late: it has been carried out.</source>
        <translation>Zu spät: Es wurde schon ausgeführt.</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>Nicht rückgängig gemacht. %1</translation>
    </message>
    <message numerus="yes">
        <source>Too late for %Ln club(s): it has been carried out.</source>
        <translation>
            <numerusform>Zu spät für %Ln Verein: es ist ausgeführt.</numerusform>
            <numerusform>Zu spät für %Ln Vereine: es ist ausgeführt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operator and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Wird rückgängig gemacht…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a club&apos;s address</comment>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoStrip</name>
    <message>
        <source>What can still be undone</source>
        <translation>Was noch rückgängig gemacht werden kann</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that can still be undone</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>%n rückgängig machen</numerusform>
            <numerusform>Alle %n rückgängig machen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::widgets::ButtonAction</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>touchline::widgets::Swatch</name>
    <message>
        <source>no colour</source>
        <translation>keine Farbe</translation>
    </message>
</context>
</TS>
