<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AuditWords</name>
    <message>
        <source>Signups switched off</source>
        <translation>Inscriptions fermées</translation>
    </message>
    <message>
        <source>Signups switched on</source>
        <translation>Inscriptions ouvertes</translation>
    </message>
    <message>
        <source>Provisioner paused</source>
        <translation>Mise en place en pause</translation>
    </message>
    <message>
        <source>Provisioner resumed</source>
        <translation>Mise en place reprise</translation>
    </message>
    <message>
        <source>Club started</source>
        <translation>Club commencé</translation>
    </message>
    <message>
        <source>Club started while signups were off</source>
        <translation>Club commencé, inscriptions fermées</translation>
    </message>
    <message>
        <source>Signup finished</source>
        <translation>Inscription terminée</translation>
    </message>
    <message>
        <source>Club retried</source>
        <translation>Nouvel essai pour le club</translation>
    </message>
    <message>
        <source>Club retried from a step</source>
        <translation>Club repris à partir d’une étape</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Exécution interrompue</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook modifié</translation>
    </message>
    <message>
        <source>Owner’s mail address corrected</source>
        <translation>Adresse e-mail du propriétaire corrigée</translation>
    </message>
    <message>
        <source>Released without confirmed mail address</source>
        <translation>Poursuivi sans adresse e-mail confirmée</translation>
    </message>
    <message>
        <source>Club suspended</source>
        <translation>Club suspendu</translation>
    </message>
    <message>
        <source>Club reinstated</source>
        <translation>Club rétabli</translation>
    </message>
    <message>
        <source>Club cancelled</source>
        <translation>Club résilié</translation>
    </message>
    <message>
        <source>Club erased</source>
        <translation>Club effacé</translation>
    </message>
    <message>
        <source>Owner’s link sent again</source>
        <translation>Lien du propriétaire renvoyé</translation>
    </message>
    <message>
        <source>Owner’s link copied</source>
        <translation>Lien du propriétaire copié</translation>
    </message>
    <message>
        <source>Owner’s links and sessions revoked</source>
        <translation>Liens et sessions du propriétaire révoqués</translation>
    </message>
    <message>
        <source>Signup tokens revoked</source>
        <translation>Jetons d’inscription révoqués</translation>
    </message>
    <message>
        <source>Test event sent</source>
        <translation>Événement de test envoyé</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>Événement renvoyé</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook réactivé</translation>
    </message>
    <message>
        <source>Webhook secret replaced</source>
        <translation>Secret du webhook remplacé</translation>
    </message>
    <message>
        <source>Old webhook secret ended</source>
        <translation>Ancien secret du webhook retiré</translation>
    </message>
    <message>
        <source>Promo code created</source>
        <translation>Code promo créé</translation>
    </message>
    <message>
        <source>Promo code changed</source>
        <translation>Code promo modifié</translation>
    </message>
    <message>
        <source>Promo code deactivated</source>
        <translation>Code promo désactivé</translation>
    </message>
    <message>
        <source>Promo code reactivated</source>
        <translation>Code promo réactivé</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Clé de signature renouvelée</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Clé de signature retirée</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>E-mail de test envoyé</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde effectuée</translation>
    </message>
    <message>
        <source>Backup proven by a trial restore</source>
        <translation>Sauvegarde testée par une restauration d’essai</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Paramètres modifiés</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Discount (%)</source>
        <translation>Remise (%)</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Utilisations max.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Started clubs may finish</source>
        <translation>Les clubs commencés peuvent terminer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Sauvegarde du</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Version du schéma</translation>
    </message>
    <message>
        <source>Its audit trail is whole</source>
        <translation>Son journal d’audit est intact</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value of a setting</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>le programme lui-même</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its hash.</source>
        <translation>L’enregistrement %1 a été altéré&#xa0;: son contenu ne correspond pas à son empreinte.</translation>
    </message>
    <message>
        <source>Record %1 was rewritten: the next one remembers another hash.</source>
        <translation>L’enregistrement %1 a été réécrit&#xa0;: le suivant retient une autre empreinte.</translation>
    </message>
    <message>
        <source>Records before %1 were removed.</source>
        <translation>Des enregistrements antérieurs à %1 ont été supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) between %1 and %2 were removed.</source>
        <translation>
            <numerusform>%n enregistrement entre %1 et %2 a été supprimé.</numerusform>
            <numerusform>%n enregistrements entre %1 et %2 ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning was removed: the first record left is %1.</source>
        <translation>Le début a été supprimé&#xa0;: le premier enregistrement restant est %1.</translation>
    </message>
    <message>
        <source>No record has the hash you gave: the newest records were removed, or it is not one of this trail’s.</source>
        <translation>Aucun enregistrement ne porte l’empreinte indiquée&#xa0;: les plus récents ont été supprimés, ou elle n’appartient pas à ce journal.</translation>
    </message>
    <message>
        <source>The backup %1 of %2 ends with a record that is not in the trail any more: newest records were removed.</source>
        <translation>La sauvegarde %1 (%2) se termine par un enregistrement qui n’est plus dans le journal&#xa0;: les plus récents ont été supprimés.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Il n’y a pas encore d’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is broken. %n record(s) were looked at.</source>
        <translation>
            <numerusform>Le journal d’audit est rompu. %n enregistrement examiné.</numerusform>
            <numerusform>Le journal d’audit est rompu. %n enregistrements examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: %n record(s), nothing removed or altered.</source>
        <translation>
            <numerusform>Le journal d’audit est intact&#xa0;: %n enregistrement, rien de supprimé ni d’altéré.</numerusform>
            <numerusform>Le journal d’audit est intact&#xa0;: %n enregistrements, rien de supprimé ni d’altéré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) confirm how it ended.</source>
        <translation>
            <numerusform>%n sauvegarde en confirme la fin.</numerusform>
            <numerusform>%n sauvegardes en confirment la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many clubs retried</source>
        <translation>Nombreux clubs relancés</translation>
    </message>
    <message>
        <source>Many clubs’ runs cancelled</source>
        <translation>Exécutions de nombreux clubs annulées</translation>
    </message>
    <message>
        <source>Many owners’ links sent again</source>
        <translation>Liens de nombreux propriétaires renvoyés</translation>
    </message>
    <message>
        <source>Many clubs suspended</source>
        <translation>Nombreux clubs suspendus</translation>
    </message>
    <message>
        <source>Preflight run</source>
        <translation>Contrôle préalable exécuté</translation>
    </message>
    <message>
        <source>%1: asked for, held back</source>
        <comment>what was to be done</comment>
        <translation>%1&#xa0;: demandé, retenu</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <comment>what was to be done</comment>
        <translation>%1&#xa0;: annulé</translation>
    </message>
    <message>
        <source>%1: no longer fitted</source>
        <comment>what was to be done</comment>
        <translation>%1&#xa0;: ne convenait plus</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>what was to be done</comment>
        <translation>%1 : échec</translation>
    </message>
    <message>
        <source>Held-back actions dropped</source>
        <translation>Actions retenues abandonnées</translation>
    </message>
</context>
<context>
    <name>BadgeTexts</name>
    <message>
        <source>This file is not a picture Touchline can read.</source>
        <translation>Touchline ne peut pas lire ce fichier comme image.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>There is nothing to retry.</source>
        <translation>Il n’y a rien à réessayer.</translation>
    </message>
    <message>
        <source>It is not being set up.</source>
        <translation>Il n’est pas en cours de mise en place.</translation>
    </message>
    <message>
        <source>It has no owner yet, or is cancelled.</source>
        <translation>Il n’a pas encore de propriétaire, ou est résilié.</translation>
    </message>
    <message>
        <source>It is at rest already, or something else is held back for it.</source>
        <translation>Il est déjà au repos, ou une autre action est retenue pour lui.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)?</source>
        <translation>
            <numerusform>Réessayer pour %Ln club&#xa0;?</numerusform>
            <numerusform>Réessayer pour %Ln clubs&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the setup of %Ln club(s)?</source>
        <translation>
            <numerusform>Interrompre la mise en place de %Ln club&#xa0;?</numerusform>
            <numerusform>Interrompre la mise en place de %Ln clubs&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln owner(s) a new link?</source>
        <translation>
            <numerusform>Envoyer un nouveau lien à %Ln propriétaire&#xa0;?</numerusform>
            <numerusform>Envoyer un nouveau lien à %Ln propriétaires&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)?</source>
        <translation>
            <numerusform>Suspendre %Ln club&#xa0;?</numerusform>
            <numerusform>Suspendre %Ln clubs&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each goes on at once at the step it stopped at. Clubs with nothing to retry are left as they are and listed.</source>
        <translation>Chacun reprend aussitôt à l’étape où il s’est arrêté. Les clubs pour lesquels il n’y a rien à réessayer restent tels quels et sont listés.</translation>
    </message>
    <message>
        <source>Each setup ends as failed, at the latest at its next step, and can be retried later. What was set up stays. Clubs that are not being set up are left as they are and listed.</source>
        <translation>Chaque mise en place se termine comme échouée, au plus tard à l’étape suivante, et pourra être réessayée. Ce qui est en place le reste. Les clubs qui ne sont pas en cours de mise en place restent tels quels et sont listés.</translation>
    </message>
    <message>
        <source>Each owner is mailed a new link; links sent before are void. Clubs without an owner yet are left as they are and listed.</source>
        <translation>Chaque propriétaire reçoit un nouveau lien par e-mail&#xa0;; les liens envoyés auparavant ne sont plus valables. Les clubs encore sans propriétaire restent tels quels et sont listés.</translation>
    </message>
    <message>
        <source>Their pages, links and sessions rest, and nothing more is set up for them until they are reinstated. Each club is held back for ten seconds and can be saved by Undo until then.</source>
        <translation>Leurs pages, liens et sessions sont au repos, et rien n’est plus mis en place pour eux jusqu’à leur rétablissement. Chaque club est retenu dix secondes&#xa0;; jusque-là, Annuler permet de le préserver.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)</source>
        <translation>
            <numerusform>Réessayer pour %Ln club</numerusform>
            <numerusform>Réessayer pour %Ln clubs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln setup(s)</source>
        <translation>
            <numerusform>Interrompre %Ln mise en place</numerusform>
            <numerusform>Interrompre %Ln mises en place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln link(s)</source>
        <translation>
            <numerusform>Envoyer %Ln lien</numerusform>
            <numerusform>Envoyer %Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)</source>
        <translation>
            <numerusform>Suspendre %Ln club</numerusform>
            <numerusform>Suspendre %Ln clubs</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry clubs</source>
        <translation>Réessayer les clubs</translation>
    </message>
    <message>
        <source>Cancel setups</source>
        <translation>Interrompre les mises en place</translation>
    </message>
    <message>
        <source>Resend links</source>
        <translation>Renvoyer les liens</translation>
    </message>
    <message>
        <source>Suspend clubs</source>
        <translation>Suspendre les clubs</translation>
    </message>
    <message>
        <source>Stopped after %1 clubs. %2</source>
        <translation>Arrêté après %1 clubs. %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 clubs.</source>
        <translation>Arrêté après %1 clubs sur %2.</translation>
    </message>
    <message>
        <source>Stopped after %1 clubs.</source>
        <translation>Arrêté après %1 clubs.</translation>
    </message>
    <message>
        <source>Finished: %1 done, %2 left as they were.</source>
        <translation>Terminé&#xa0;: %1 traités, %2 laissés tels quels.</translation>
    </message>
    <message>
        <source>%1 clubs so far…</source>
        <translation>%1 clubs jusqu’ici…</translation>
    </message>
    <message>
        <source>%1 of %2 clubs…</source>
        <translation>%1 clubs sur %2…</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Se termine</translation>
    </message>
    <message>
        <source>Link on its way</source>
        <translation>Lien en route</translation>
    </message>
    <message>
        <source>Suspended in ten seconds unless undone</source>
        <translation>Suspendu dans dix secondes, sauf annulation</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>TLS or proxy</source>
        <translation>TLS ou proxy</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Autres sites</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de requêtes</translation>
    </message>
    <message>
        <source>Strict webhooks</source>
        <translation>Webhooks stricts</translation>
    </message>
    <message>
        <source>Webhook hosts</source>
        <translation>Hôtes de webhooks</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Envoi d’e-mails</translation>
    </message>
    <message>
        <source>Operators told</source>
        <translation>Opérateurs avertis</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Proven restore</source>
        <translation>Restauration éprouvée</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espace disque</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Kill switch tried</source>
        <translation>Interrupteur essayé</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Failed clubs</source>
        <translation>Clubs échoués</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Vérification préalable</translation>
    </message>
    <message>
        <source>Tokens are signed with a key of %1; keys that verify: %2.</source>
        <translation>Les jetons sont signés avec une clé du %1 ; clés qui vérifient : %2.</translation>
    </message>
    <message>
        <source>The key that signs tokens is of %1: rotate it once a year.</source>
        <translation>La clé qui signe les jetons date du %1 : renouvelez-la une fois par an.</translation>
    </message>
    <message>
        <source>The keys cannot be read: no token can be signed and no secret opened.</source>
        <translation>Les clés sont illisibles : aucun jeton ne peut être signé, aucun secret ouvert.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the keys.</source>
        <translation>D’autres utilisateurs de cette machine peuvent lire les clés.</translation>
    </message>
    <message>
        <source>HTTPS is served with a certificate that holds until %1.</source>
        <translation>HTTPS est servi avec un certificat valable jusqu’au %1.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>Le certificat expire le %1.</translation>
    </message>
    <message>
        <source>The certificate ended on %1: browsers refuse the signup pages.</source>
        <translation>Le certificat a expiré le %1 : les navigateurs refusent les pages d’inscription.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>Le certificat %1 est illisible.</translation>
    </message>
    <message>
        <source>A proxy serves HTTPS; forwarding headers are believed from %1.</source>
        <translation>Un proxy sert HTTPS ; les en-têtes de transfert sont crus venant de %1.</translation>
    </message>
    <message>
        <source>No proxy is trusted: behind one, all visitors count as one address and share one rate limit.</source>
        <translation>Aucun proxy n’est approuvé&#xa0;: derrière un proxy, tous les visiteurs comptent pour une seule adresse et partagent une même limite de débit.</translation>
    </message>
    <message>
        <source>Nothing serves HTTPS: what clubs type crosses the network in the open.</source>
        <translation>Rien ne sert HTTPS : ce que saisissent les clubs circule en clair.</translation>
    </message>
    <message>
        <source>Links in mails begin with %1.</source>
        <translation>Les liens des e-mails commencent par %1.</translation>
    </message>
    <message>
        <source>Links in mails begin with %1, which leads nowhere from outside.</source>
        <translation>Les liens des e-mails commencent par %1, qui ne mène nulle part de l’extérieur.</translation>
    </message>
    <message>
        <source>The strict rules of production hold.</source>
        <translation>Les règles strictes de production s’appliquent.</translation>
    </message>
    <message>
        <source>This is a preview: any page on a visitor&apos;s own machine may use the API.</source>
        <translation>Ceci est un aperçu&#xa0;: toute page sur la machine d’un visiteur peut utiliser l’API.</translation>
    </message>
    <message>
        <source>This is a dry run: clubs are told they are ready and nothing is sent.</source>
        <translation>Ceci est un essai à blanc : les clubs sont dits prêts et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>No other site may use the API.</source>
        <translation>Aucun autre site ne peut utiliser l’API.</translation>
    </message>
    <message>
        <source>These sites may use the API: %1.</source>
        <translation>Ces sites peuvent utiliser l’API : %1.</translation>
    </message>
    <message>
        <source>These sites may use the API without HTTPS: %1.</source>
        <translation>Ces sites peuvent utiliser l’API sans HTTPS : %1.</translation>
    </message>
    <message>
        <source>Signup requests a minute and address: %1.</source>
        <translation>Requêtes d’inscription par minute et adresse : %1.</translation>
    </message>
    <message>
        <source>Anybody may send signup requests as fast as they can.</source>
        <translation>Chacun peut envoyer des requêtes d’inscription sans limite.</translation>
    </message>
    <message>
        <source>A webhook has to answer 2xx.</source>
        <translation>Un webhook doit répondre 2xx.</translation>
    </message>
    <message>
        <source>A webhook that answers 401, 403, 404 or 405 counts as there.</source>
        <translation>Un webhook qui répond 401, 403, 404 ou 405 compte comme présent.</translation>
    </message>
    <message>
        <source>Webhooks may be at %1.</source>
        <translation>Les webhooks peuvent être chez %1.</translation>
    </message>
    <message>
        <source>No host is allowed for webhooks: no Starter club can be completed.</source>
        <translation>Aucun hôte n’est autorisé pour les webhooks : aucun club Starter ne peut être terminé.</translation>
    </message>
    <message>
        <source>Webhooks may lead into this machine&apos;s own network.</source>
        <translation>Les webhooks peuvent mener dans le réseau de cette machine.</translation>
    </message>
    <message>
        <source>Mails leave through %1.</source>
        <translation>Les e-mails partent par %1.</translation>
    </message>
    <message>
        <source>Mails leave from %1, which other mail servers refuse.</source>
        <translation>Les e-mails partent de %1, que d’autres serveurs refusent.</translation>
    </message>
    <message>
        <source>Mails are written into a folder and do not leave: no owner gets a link.</source>
        <translation>Les e-mails sont écrits dans un dossier et ne partent pas : aucun propriétaire ne reçoit de lien.</translation>
    </message>
    <message>
        <source>A mail last left on %1.</source>
        <translation>Le dernier e-mail est parti le %1.</translation>
    </message>
    <message>
        <source>No mail has left yet.</source>
        <translation>Aucun e-mail n’est encore parti.</translation>
    </message>
    <message>
        <source>The last mail did not leave: %1.</source>
        <translation>Le dernier e-mail n’est pas parti : %1.</translation>
    </message>
    <message>
        <source>Nothing can be said while no mail server is set.</source>
        <translation>Rien ne peut être dit tant qu’aucun serveur n’est configuré.</translation>
    </message>
    <message>
        <source>Told when clubs fail: %1.</source>
        <translation>Avertis quand des clubs échouent : %1.</translation>
    </message>
    <message>
        <source>Nobody is told when clubs fail.</source>
        <translation>Personne n’est averti quand des clubs échouent.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>La sauvegarde la plus récente date du %1.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 and without the keys: no passphrase is set.</source>
        <translation>La sauvegarde la plus récente date du %1 et sans les clés : aucune phrase secrète n’est définie.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>Il n’y a aucune sauvegarde.</translation>
    </message>
    <message>
        <source>No nightly backup is made.</source>
        <translation>Aucune sauvegarde nocturne n’est faite.</translation>
    </message>
    <message>
        <source>A backup was last proven to restore on %1.</source>
        <translation>Une restauration a été éprouvée pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Whether a backup can be restored has never been tried.</source>
        <translation>La restauration d’une sauvegarde n’a jamais été essayée.</translation>
    </message>
    <message>
        <source>Free: %1.</source>
        <translation>Libre : %1.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Seuls %1 sont libres.</translation>
    </message>
    <message>
        <source>Only %1 are free: soon nothing can be saved.</source>
        <translation>Seuls %1 sont libres : bientôt rien ne pourra être enregistré.</translation>
    </message>
    <message>
        <source>The clock keeps time.</source>
        <translation>L’horloge est juste.</translation>
    </message>
    <message>
        <source>The clock has jumped by %1 since the program was started.</source>
        <translation>L’horloge a sauté de %1 depuis le démarrage du programme.</translation>
    </message>
    <message>
        <source>The clock is behind the data, of which the newest is of %1.</source>
        <translation>L’horloge retarde sur les données, dont les plus récentes datent du %1.</translation>
    </message>
    <message>
        <source>The database is whole; it was checked just now.</source>
        <translation>La base de données est intègre ; elle vient d’être vérifiée.</translation>
    </message>
    <message>
        <source>The database was whole when it was last checked, on %1.</source>
        <translation>La base de données était intègre à la dernière vérification, le %1.</translation>
    </message>
    <message>
        <source>The database has not been checked yet.</source>
        <translation>La base de données n’a pas encore été vérifiée.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de données est endommagée : %1.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>La base de données est illisible.</translation>
    </message>
    <message>
        <source>The schema is at version %1, as it should.</source>
        <translation>Le schéma est à la version %1, comme il se doit.</translation>
    </message>
    <message>
        <source>The schema is at version %1 of %2.</source>
        <translation>Le schéma est à la version %1 sur %2.</translation>
    </message>
    <message>
        <source>The database is newer than the program: its schema is at version %1 of %2.</source>
        <translation>La base de données est plus récente que le programme : son schéma est à la version %1 sur %2.</translation>
    </message>
    <message>
        <source>Signups were last switched off on %1.</source>
        <translation>Les inscriptions ont été fermées pour la dernière fois le %1.</translation>
    </message>
    <message>
        <source>Switching signups off took %1 ms to take effect.</source>
        <translation>La fermeture des inscriptions a mis %1 ms à prendre effet.</translation>
    </message>
    <message>
        <source>Signups have never been switched off to try it.</source>
        <translation>La fermeture des inscriptions n’a jamais été essayée.</translation>
    </message>
    <message>
        <source>Signups are switched off at the moment, since %1.</source>
        <translation>Les inscriptions sont fermées en ce moment, depuis %1.</translation>
    </message>
    <message>
        <source>The provisioner looks for work.</source>
        <translation>La mise en place cherche du travail.</translation>
    </message>
    <message>
        <source>The provisioner is paused.</source>
        <translation>La mise en place est en pause.</translation>
    </message>
    <message>
        <source>The provisioner has stopped looking for work: restart the program.</source>
        <translation>La mise en place ne cherche plus de travail : redémarrez le programme.</translation>
    </message>
    <message>
        <source>Touchline does not run on this data.</source>
        <translation>Touchline ne tourne pas sur ces données.</translation>
    </message>
    <message>
        <source>No club has failed.</source>
        <translation>Aucun club n’a échoué.</translation>
    </message>
    <message>
        <source>Clubs that have failed: %1.</source>
        <translation>Clubs qui ont échoué : %1.</translation>
    </message>
    <message>
        <source>The preflight passed on %1.</source>
        <translation>La vérification préalable a réussi le %1.</translation>
    </message>
    <message>
        <source>The preflight last passed on %1, which is more than a week ago.</source>
        <translation>La vérification préalable a réussi pour la dernière fois le %1, il y a plus d’une semaine.</translation>
    </message>
    <message>
        <source>The preflight failed on %1.</source>
        <translation>La vérification préalable a échoué le %1.</translation>
    </message>
    <message>
        <source>No preflight has been run.</source>
        <translation>Aucune vérification préalable n’a été faite.</translation>
    </message>
</context>
<context>
    <name>ClubColumns</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Webhook host</source>
        <translation>Hôte du webhook</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
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
        <translation>Poursuivre l’inscription</translation>
    </message>
    <message>
        <source>Edit webhook…</source>
        <translation>Modifier le webhook…</translation>
    </message>
    <message>
        <source>Edit webhook and retry</source>
        <translation>Modifier le webhook et réessayer</translation>
    </message>
    <message>
        <source>Correct the owner&apos;s mail…</source>
        <translation>Corriger l’e-mail du propriétaire…</translation>
    </message>
    <message>
        <source>Correct mail and retry</source>
        <translation>Corriger l’e-mail et réessayer</translation>
    </message>
    <message>
        <source>Release e-mail hold…</source>
        <translation>Lever l’attente de l’e-mail…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Retry from…</source>
        <comment>a step</comment>
        <translation>Réessayer à partir de…</translation>
    </message>
    <message>
        <source>Cancel run…</source>
        <translation>Interrompre l’exécution…</translation>
    </message>
    <message>
        <source>Copy link…</source>
        <translation>Copier le lien…</translation>
    </message>
    <message>
        <source>Resend link</source>
        <translation>Renvoyer le lien</translation>
    </message>
    <message>
        <source>Revoke links…</source>
        <translation>Révoquer les liens…</translation>
    </message>
    <message>
        <source>Test webhook now</source>
        <translation>Tester le webhook</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Change signing secret…</source>
        <translation>Changer le secret de signature…</translation>
    </message>
    <message>
        <source>End the old secret…</source>
        <translation>Retirer l’ancien secret…</translation>
    </message>
    <message>
        <source>Switch webhook on again</source>
        <translation>Réactiver le webhook</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Révoquer les jetons…</translation>
    </message>
    <message>
        <source>Copy status request as curl</source>
        <translation>Copier la requête d’état (curl)</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Cancel club…</source>
        <translation>Résilier le club…</translation>
    </message>
    <message>
        <source>Erase club…</source>
        <translation>Effacer le club…</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Retry due</source>
        <translation>Nouvel essai imminent</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Invalidé</translation>
    </message>
    <message>
        <source>Seed default content</source>
        <translation>Créer le contenu initial</translation>
    </message>
    <message>
        <source>Configure routing</source>
        <translation>Configurer le routage</translation>
    </message>
    <message>
        <source>Validate webhook</source>
        <translation>Valider le webhook</translation>
    </message>
    <message>
        <source>Deploy automations</source>
        <translation>Déployer les automatisations</translation>
    </message>
    <message>
        <source>Deploy Apps Script</source>
        <translation>Déployer Apps Script</translation>
    </message>
    <message>
        <source>Create owner</source>
        <translation>Créer le propriétaire</translation>
    </message>
    <message>
        <source>Send magic link</source>
        <translation>Envoyer le lien de connexion</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Marquer comme terminé</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>résilié</translation>
    </message>
    <message>
        <source>dry run, nothing was sent</source>
        <translation>essai à blanc, rien n’a été envoyé</translation>
    </message>
    <message>
        <source>signup not finished</source>
        <translation>inscription non terminée</translation>
    </message>
    <message>
        <source>a free slot</source>
        <translation>une place libre</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Réessayez dans %1 min.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>The address has no valid host name; user names do not belong in it.</source>
        <translation>L’adresse n’a pas de nom d’hôte valide&#xa0;; les noms d’utilisateur n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>The address must use the standard port, 443.</source>
        <translation>L’adresse doit utiliser le port standard, 443.</translation>
    </message>
    <message>
        <source>Give a name of 1 to 120 characters.</source>
        <translation>Indiquez un nom de 1 à 120 caractères.</translation>
    </message>
    <message>
        <source>Use 3 to 63 of a–z, 0–9 and hyphens, with a letter or digit at both ends.</source>
        <translation>De 3 à 63 caractères&#xa0;: a–z, 0–9 et tirets, avec une lettre ou un chiffre aux deux bouts.</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indiquez une adresse e-mail telle que name@club.example.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Choisissez Starter ou Pro.</translation>
    </message>
    <message>
        <source>Give a colour as # and six digits of 0–9 and A–F.</source>
        <translation>Indiquez une couleur&#xa0;: # suivi de six caractères parmi 0–9 et A–F.</translation>
    </message>
    <message>
        <source>Give an https address, such as the one Make.com shows for the scenario.</source>
        <translation>Indiquez une adresse https, telle que celle que Make.com affiche pour le scénario.</translation>
    </message>
    <message>
        <source>Give a secret of 16 to 256 characters.</source>
        <translation>Indiquez un secret de 16 à 256 caractères.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indiquez un motif.</translation>
    </message>
    <message>
        <source>One entry is not right yet.</source>
        <translation>Une saisie n’est pas encore correcte.</translation>
    </message>
    <message>
        <source>Some entries are not right yet.</source>
        <translation>Certaines saisies ne sont pas encore correctes.</translation>
    </message>
    <message>
        <source>The core could not read the request.</source>
        <translation>Le cœur n’a pas pu lire la requête.</translation>
    </message>
    <message>
        <source>The core does not take this kind of content.</source>
        <translation>Le cœur n’accepte pas ce type de contenu.</translation>
    </message>
    <message>
        <source>The core does not know who is asking. Sign in again.</source>
        <translation>Le cœur ne sait pas qui fait la demande. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Vous n’y êtes pas autorisé.</translation>
    </message>
    <message>
        <source>What was asked for does not exist (any more).</source>
        <translation>Ce qui a été demandé n’existe pas (ou plus).</translation>
    </message>
    <message>
        <source>This club does not exist (any more).</source>
        <translation>Ce club n’existe pas (ou plus).</translation>
    </message>
    <message>
        <source>The core does not offer this.</source>
        <translation>Le cœur ne propose pas cela.</translation>
    </message>
    <message>
        <source>Another club already has this address.</source>
        <translation>Un autre club a déjà cette adresse.</translation>
    </message>
    <message>
        <source>A club with this mail address is already registered.</source>
        <translation>Un club est déjà inscrit avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>This club is on the other plan.</source>
        <translation>Ce club a l’autre formule.</translation>
    </message>
    <message>
        <source>The club is already past this step. Open it to see where it stands.</source>
        <translation>Le club a déjà passé cette étape. Ouvrez-le pour voir où il en est.</translation>
    </message>
    <message>
        <source>This club is suspended; reinstate it first.</source>
        <translation>Ce club est suspendu&#xa0;; rétablissez-le d’abord.</translation>
    </message>
    <message>
        <source>The same request was sent before with other values.</source>
        <translation>La même requête a déjà été envoyée avec d’autres valeurs.</translation>
    </message>
    <message>
        <source>This host is not on the list of allowed webhook hosts.</source>
        <translation>Cet hôte n’est pas dans la liste des hôtes de webhook autorisés.</translation>
    </message>
    <message>
        <source>There is no such promo code.</source>
        <translation>Ce code promo n’existe pas.</translation>
    </message>
    <message>
        <source>This promo code has been deactivated.</source>
        <translation>Ce code promo a été désactivé.</translation>
    </message>
    <message>
        <source>This promo code is not valid yet.</source>
        <translation>Ce code promo n’est pas encore valide.</translation>
    </message>
    <message>
        <source>This promo code has expired.</source>
        <translation>Ce code promo a expiré.</translation>
    </message>
    <message>
        <source>This promo code is for other clubs.</source>
        <translation>Ce code promo est destiné à d’autres clubs.</translation>
    </message>
    <message>
        <source>This promo code has been used up.</source>
        <translation>Ce code promo est épuisé.</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Trop de requêtes. %1</translation>
    </message>
    <message>
        <source>Signups are switched off.</source>
        <translation>Les inscriptions sont fermées.</translation>
    </message>
    <message>
        <source>The disk is full or failing; nothing was saved. %1</source>
        <translation>Le disque est plein ou défaillant&#xa0;; rien n’a été enregistré. %1</translation>
    </message>
    <message>
        <source>Something went wrong inside Touchline. The log says more.</source>
        <translation>Un problème est survenu dans Touchline. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Too short: at least 3 characters.</source>
        <translation>Trop court&#xa0;: au moins 3 caractères.</translation>
    </message>
    <message>
        <source>Too long: at most 63 characters.</source>
        <translation>Trop long&#xa0;: au plus 63 caractères.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens are allowed.</source>
        <translation>Seuls a–z, 0–9 et les tirets sont permis.</translation>
    </message>
    <message>
        <source>It cannot begin or end with a hyphen.</source>
        <translation>Pas de tiret au début ni à la fin.</translation>
    </message>
    <message>
        <source>This address is kept for the site itself.</source>
        <translation>Cette adresse est réservée au site lui-même.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The host is not on the list of allowed hosts. Ask the club for the address Make.com shows, or allow the host in provision.webhook_allowed_hosts.</source>
        <translation>L’hôte n’est pas dans la liste des hôtes autorisés. Demandez au club l’adresse qu’affiche Make.com, ou autorisez l’hôte dans provision.webhook_allowed_hosts.</translation>
    </message>
    <message>
        <source>The address leads into a private network, which is refused. Ask the club for a public one.</source>
        <translation>L’adresse mène dans un réseau privé, ce qui est refusé. Demandez au club une adresse publique.</translation>
    </message>
    <message>
        <source>The certificate of the address could not be verified. Tell the club, then retry.</source>
        <translation>Le certificat de l’adresse n’a pas pu être vérifié. Prévenez le club, puis réessayez.</translation>
    </message>
    <message>
        <source>The address did not answer in time. Check it with the club, then retry.</source>
        <translation>L’adresse n’a pas répondu à temps. Vérifiez-la avec le club, puis réessayez.</translation>
    </message>
    <message>
        <source>The address could not be reached. Check it with the club, then retry.</source>
        <translation>L’adresse n’a pas pu être jointe. Vérifiez-la avec le club, puis réessayez.</translation>
    </message>
    <message>
        <source>The webhook does not exist: every probe was answered %1. Check the address with the club, then retry.</source>
        <translation>Le webhook n’existe pas&#xa0;: chaque sonde a reçu la réponse %1. Vérifiez l’adresse avec le club, puis réessayez.</translation>
    </message>
    <message>
        <source>The webhook exists but refuses us (%1). Ask the club to open it, then retry.</source>
        <translation>Le webhook existe mais nous refuse (%1). Demandez au club de l’ouvrir, puis réessayez.</translation>
    </message>
    <message>
        <source>The webhook&apos;s server has trouble of its own (%1). Retry later, or ask the club.</source>
        <translation>Le serveur du webhook a lui-même un problème (%1). Réessayez plus tard, ou demandez au club.</translation>
    </message>
    <message>
        <source>The automations service refuses our signature (%1). Check provision.automations_secret, then retry.</source>
        <translation>Le service d’automatisation refuse notre signature (%1). Vérifiez provision.automations_secret, puis réessayez.</translation>
    </message>
    <message>
        <source>The automations service answered %1. Ask the people who run it, then retry.</source>
        <translation>Le service d’automatisation a répondu %1. Adressez-vous à ses responsables, puis réessayez.</translation>
    </message>
    <message>
        <source>The owner&apos;s mail address was refused by its mail server (%1). Check the address with the club.</source>
        <translation>L’adresse e-mail du propriétaire a été refusée par son serveur de messagerie (%1). Vérifiez l’adresse avec le club.</translation>
    </message>
    <message>
        <source>Our mail server does not accept our login. Check mail.username and mail.password, then retry.</source>
        <translation>Notre serveur de messagerie refuse notre connexion. Vérifiez mail.username et mail.password, puis réessayez.</translation>
    </message>
    <message>
        <source>signup not finished</source>
        <translation>inscription non terminée</translation>
    </message>
    <message>
        <source>e-mail not verified</source>
        <translation>e-mail non confirmé</translation>
    </message>
    <message>
        <source>the provisioner is paused</source>
        <translation>la mise en place est en pause</translation>
    </message>
    <message>
        <source>a free slot</source>
        <translation>une place libre</translation>
    </message>
    <message>
        <source>webhook: %1</source>
        <comment>what the probes were answered</comment>
        <translation>webhook&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run was stopped: %1.</source>
        <translation>L’exécution a été arrêtée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The program died several times while this step was under way. Look into the log before you retry.</source>
        <translation>Le programme s’est arrêté brutalement plusieurs fois pendant cette étape. Consultez le journal avant de réessayer.</translation>
    </message>
    <message>
        <source>Provisioning failed. The log says more.</source>
        <translation>La mise en place a échoué. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>“%1” failed. The log says more.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué. Le journal en dit plus.</translation>
    </message>
    <message>
        <source>Provisioning failed: %1.</source>
        <translation>La mise en place a échoué&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” failed: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>“%1” is no time. Try %2:2d, %2:today or %2:2026-11-28.</source>
        <comment>a filter term; its key</comment>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment. Essayez %2:2d, %2:today ou %2:2026-11-28.</translation>
    </message>
    <message>
        <source>“%1” is no host. Give its name alone, such as host:hook.eu2.make.com.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte. Indiquez son nom seul, par exemple host:hook.eu2.make.com.</translation>
    </message>
    <message>
        <source>“%1” is not known. It may be %2.</source>
        <comment>a filter term; its possible values</comment>
        <translation>«&#xa0;%1&#xa0;» est inconnu. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.</source>
        <translation>Le filtre «&#xa0;%1:&#xa0;» n’existe pas. Il y a %2. Pour chercher le texte lui-même, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Something must stand behind “%1”.</source>
        <translation>Il faut quelque chose après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”: this filter is there already.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce filtre est déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n word(s) can be searched for; put those that belong together in quotes.</source>
        <translation>
            <numerusform>La recherche accepte au plus %n mot&#xa0;; mettez entre guillemets ceux qui vont ensemble.</numerusform>
            <numerusform>La recherche accepte au plus %n mots&#xa0;; mettez entre guillemets ceux qui vont ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>how far its setup is</source>
        <translation>où en est sa mise en place</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>sa formule</translation>
    </message>
    <message>
        <source>trial, active or at rest</source>
        <translation>essai, actif ou au repos</translation>
    </message>
    <message>
        <source>its whole slug</source>
        <translation>son nom court entier</translation>
    </message>
    <message>
        <source>where its webhook is</source>
        <translation>où se trouve son webhook</translation>
    </message>
    <message>
        <source>the promo code it used</source>
        <translation>le code promo utilisé</translation>
    </message>
    <message>
        <source>the step it is at</source>
        <translation>l’étape où il en est</translation>
    </message>
    <message>
        <source>set up in a dry run or not</source>
        <translation>mis en place à blanc ou non</translation>
    </message>
    <message>
        <source>started then or later</source>
        <translation>commencé à ce moment ou après</translation>
    </message>
    <message>
        <source>started before</source>
        <translation>commencé avant</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>%1: being carried out…</source>
        <comment>a club&apos;s address</comment>
        <translation>%1&#xa0;: exécution…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 will be suspended in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 sera suspendu dans %2</translation>
    </message>
    <message>
        <source>%1 will be cancelled in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 sera résilié dans %2</translation>
    </message>
    <message>
        <source>%1 will be erased in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 sera effacé dans %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a club&apos;s address, what happens, a span of time</comment>
        <translation>%1&#xa0;: %2 dans %3</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 est suspendu.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 est résilié.</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 est effacé.</translation>
    </message>
    <message>
        <source>%1: %2 is done.</source>
        <translation>%1&#xa0;: %2, c’est fait.</translation>
    </message>
    <message>
        <source>Undone: %1 is not suspended.</source>
        <translation>Annulé&#xa0;: %1 n’est pas suspendu.</translation>
    </message>
    <message>
        <source>Undone: %1 is not cancelled.</source>
        <translation>Annulé&#xa0;: %1 n’est pas résilié.</translation>
    </message>
    <message>
        <source>Undone: %1 is not erased.</source>
        <translation>Annulé&#xa0;: %1 n’est pas effacé.</translation>
    </message>
    <message>
        <source>Undone: %1 stays as it is.</source>
        <translation>Annulé&#xa0;: %1 reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are suspended.</source>
        <translation>
            <numerusform>%Ln club est suspendu.</numerusform>
            <numerusform>%Ln clubs sont suspendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are cancelled.</source>
        <translation>
            <numerusform>%Ln club est résilié.</numerusform>
            <numerusform>%Ln clubs sont résiliés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are erased.</source>
        <translation>
            <numerusform>%Ln club est effacé.</numerusform>
            <numerusform>%Ln clubs sont effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is done for %Ln club(s).</source>
        <comment>what happens</comment>
        <translation>
            <numerusform>%1 : fait pour %Ln club.</numerusform>
            <numerusform>%1 : fait pour %Ln clubs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln club(s) stay as they are.</source>
        <translation>
            <numerusform>Annulé : %Ln club reste tel quel.</numerusform>
            <numerusform>Annulé : %Ln clubs restent tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderErrors</name>
    <message>
        <source>There is nothing to retry at the moment.</source>
        <translation>Il n’y a rien à réessayer en ce moment.</translation>
    </message>
    <message>
        <source>This club is being set up at this moment; try again shortly, or cancel its run first.</source>
        <translation>La mise en place de ce club est en cours&#xa0;; réessayez bientôt, ou interrompez d’abord son exécution.</translation>
    </message>
    <message>
        <source>The present run is not over yet. Cancel it first.</source>
        <translation>L’exécution actuelle n’est pas finie. Interrompez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no run to cancel: it is over, or has not begun.</source>
        <translation>Aucune exécution à interrompre&#xa0;: elle est finie, ou n’a pas commencé.</translation>
    </message>
    <message>
        <source>The club no longer waits for its mail address.</source>
        <translation>Le club n’attend plus la confirmation de son adresse e-mail.</translation>
    </message>
    <message>
        <source>This club&apos;s signup is not finished.</source>
        <translation>L’inscription de ce club n’est pas terminée.</translation>
    </message>
    <message>
        <source>This club is suspended already.</source>
        <translation>Ce club est déjà suspendu.</translation>
    </message>
    <message>
        <source>This club is not suspended.</source>
        <translation>Ce club n’est pas suspendu.</translation>
    </message>
    <message>
        <source>This club is cancelled.</source>
        <translation>Ce club est résilié.</translation>
    </message>
    <message>
        <source>The club&apos;s owner has not been set up yet.</source>
        <translation>Le propriétaire du club n’a pas encore été créé.</translation>
    </message>
    <message>
        <source>This club has no webhook.</source>
        <translation>Ce club n’a pas de webhook.</translation>
    </message>
    <message>
        <source>The webhook is switched off; switch it on again first.</source>
        <translation>Le webhook est désactivé&#xa0;; réactivez-le d’abord.</translation>
    </message>
    <message>
        <source>The webhook is not switched off.</source>
        <translation>Le webhook n’est pas désactivé.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret is not being changed.</source>
        <translation>Le secret du webhook n’est pas en cours de changement.</translation>
    </message>
    <message>
        <source>Only a message that failed can be sent again.</source>
        <translation>Seul un message échoué peut être renvoyé.</translation>
    </message>
    <message>
        <source>Something else is held back for this club already; undo that first.</source>
        <translation>Autre chose est déjà retenu pour ce club&#xa0;; annulez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>It is held back for ten seconds and can be undone until then.</source>
        <translation>L’action est retenue dix secondes et peut être annulée jusque-là.</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone.</source>
        <translation>L’action prend effet aussitôt et ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Cancel the run of %1</source>
        <translation>Interrompre l’exécution de %1</translation>
    </message>
    <message>
        <source>The run ends as failed, at once or as soon as the step at work is over.</source>
        <translation>L’exécution se termine comme échouée, aussitôt ou dès la fin de l’étape en cours.</translation>
    </message>
    <message>
        <source>What is done stays; the run can be retried.</source>
        <translation>Ce qui est fait le reste&#xa0;; l’exécution peut être réessayée.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Interrompre l’exécution</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Interruption…</translation>
    </message>
    <message>
        <source>Let %1 go on without a confirmed address</source>
        <translation>Laisser %1 continuer sans adresse confirmée</translation>
    </message>
    <message>
        <source>Provisioning begins at once although the owner has not confirmed the mail address.</source>
        <translation>La mise en place commence aussitôt, bien que le propriétaire n’ait pas confirmé l’adresse e-mail.</translation>
    </message>
    <message>
        <source>The link to the owner&apos;s page goes to that address.</source>
        <translation>Le lien vers la page du propriétaire est envoyé à cette adresse.</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Lever l’attente</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Levée de l’attente…</translation>
    </message>
    <message>
        <source>End the old signing secret of %1</source>
        <translation>Retirer l’ancien secret de signature de %1</translation>
    </message>
    <message>
        <source>Events are signed with the new secret alone; whoever still checks with the old one refuses them.</source>
        <translation>Les événements ne sont plus signés qu’avec le nouveau secret&#xa0;; qui vérifie encore avec l’ancien les refuse.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Retirer l’ancien secret</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Retrait…</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Révoquer les jetons de %1</translation>
    </message>
    <message>
        <source>Every signup token issued to the club until now is refused; its signup page and its programs are shut out until they get a new one.</source>
        <translation>Tous les jetons d’inscription émis pour le club jusqu’ici sont refusés&#xa0;; sa page d’inscription et ses programmes sont exclus jusqu’à en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Magic links and the owner&apos;s sessions are not touched.</source>
        <translation>Les liens de connexion et les sessions du propriétaire ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Révoquer tous les jetons</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Révocation…</translation>
    </message>
    <message>
        <source>Revoke the links of %1</source>
        <translation>Révoquer les liens de %1</translation>
    </message>
    <message>
        <source>Every link sent to the owner is void, also in mails that have not left yet.</source>
        <translation>Tous les liens envoyés au propriétaire sont invalidés, même dans les e-mails pas encore partis.</translation>
    </message>
    <message>
        <source>The owner is signed out everywhere and needs a new link.</source>
        <translation>Le propriétaire est déconnecté partout et a besoin d’un nouveau lien.</translation>
    </message>
    <message>
        <source>Revoke the links</source>
        <translation>Révoquer les liens</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspendre %1</translation>
    </message>
    <message>
        <source>The club&apos;s page, its links and the owner&apos;s sessions rest; nothing is lost.</source>
        <translation>La page du club, ses liens et les sessions du propriétaire sont au repos&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Provisioning of the club stops until it is reinstated.</source>
        <translation>La mise en place du club s’arrête jusqu’à son rétablissement.</translation>
    </message>
    <message>
        <source>Suspend the club</source>
        <translation>Suspendre le club</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Suspension…</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Résilier %1</translation>
    </message>
    <message>
        <source>The club ends for good: its page is gone, its tokens are refused, its links are void and the owner is signed out.</source>
        <translation>Le club prend fin définitivement&#xa0;: sa page disparaît, ses jetons sont refusés, ses liens sont invalidés et le propriétaire est déconnecté.</translation>
    </message>
    <message>
        <source>Its run ends, and nothing is sent to it any more. Its data stays.</source>
        <translation>Son exécution se termine et plus rien ne lui est envoyé. Ses données restent.</translation>
    </message>
    <message>
        <source>Cancel the club</source>
        <translation>Résilier le club</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Everything known of the club is deleted: people, content, runs, mails and log.</source>
        <translation>Tout ce qui est connu du club est supprimé&#xa0;: personnes, contenus, exécutions, e-mails et journal.</translation>
    </message>
    <message>
        <source>Only the audit trail stays; it holds no personal data.</source>
        <translation>Seul le journal d’audit reste&#xa0;; il ne contient aucune donnée personnelle.</translation>
    </message>
    <message>
        <source>After that nothing brings it back but a backup.</source>
        <translation>Ensuite, seule une sauvegarde peut le faire revenir.</translation>
    </message>
    <message>
        <source>Erase the club</source>
        <translation>Effacer le club</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Reinstate %1</source>
        <translation>Rétablir %1</translation>
    </message>
    <message>
        <source>The club&apos;s page, its links and its provisioning go on where they stopped.</source>
        <translation>La page du club, ses liens et sa mise en place reprennent là où ils s’étaient arrêtés.</translation>
    </message>
    <message>
        <source>Reinstate the club</source>
        <translation>Rétablir le club</translation>
    </message>
    <message>
        <source>Reinstating…</source>
        <translation>Rétablissement…</translation>
    </message>
    <message>
        <source>Revoke a token of %1</source>
        <translation>Révoquer un jeton de %1</translation>
    </message>
    <message>
        <source>The token %1 is refused from now on.</source>
        <comment>its id</comment>
        <translation>Le jeton %1 est désormais refusé.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Révoquer le jeton</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>met</source>
        <comment>a launch target</comment>
        <translation>atteint</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a launch target</comment>
        <translation>manqué</translation>
    </message>
    <message>
        <source>no data yet</source>
        <comment>of a launch target</comment>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>as many as the hour before</source>
        <translation>autant que l’heure précédente</translation>
    </message>
    <message>
        <source>as many as the day before</source>
        <translation>autant que le jour précédent</translation>
    </message>
    <message>
        <source>as many as the week before</source>
        <translation>autant que la semaine précédente</translation>
    </message>
    <message>
        <source>%1 on the hour before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 sur l’heure précédente</translation>
    </message>
    <message>
        <source>%1 on the day before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 sur le jour précédent</translation>
    </message>
    <message>
        <source>%1 on the week before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 sur la semaine précédente</translation>
    </message>
    <message>
        <source>none in the hour before</source>
        <translation>rien l’heure précédente</translation>
    </message>
    <message>
        <source>none in the day before</source>
        <translation>rien le jour précédent</translation>
    </message>
    <message>
        <source>none in the week before</source>
        <translation>rien la semaine précédente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>nothing ended in this time</source>
        <translation>rien ne s’est terminé pendant cette période</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>98.3 %</comment>
        <translation>%1 de réussite</translation>
    </message>
    <message>
        <source>5xx on signup</source>
        <translation>5xx à l’inscription</translation>
    </message>
    <message>
        <source>Provisioning success</source>
        <translation>Réussite de la mise en place</translation>
    </message>
    <message>
        <source>Provisioning p95</source>
        <translation>Mise en place p95</translation>
    </message>
    <message>
        <source>Kill switch effective</source>
        <translation>Effet de l’interrupteur</translation>
    </message>
    <message>
        <source>Failures this week</source>
        <translation>Échecs de la semaine</translation>
    </message>
    <message>
        <source>&gt; %1 %</source>
        <comment>above so many percent</comment>
        <translation>&gt; %1&#xa0;%</translation>
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
        <translation>&lt; %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Server errors on the signup pages since the program was started</source>
        <translation>Erreurs du serveur sur les pages d’inscription depuis le démarrage du programme</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last 24 hours; judged from 20 on</source>
        <translation>
            <numerusform>De %n exécution finie ces dernières 24 heures&#xa0;; évalué à partir de 20</numerusform>
            <numerusform>Des %n exécutions finies ces dernières 24 heures&#xa0;; évalué à partir de 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step 3 to complete, of the %n run(s) that ended in the last hour; judged from 20 on</source>
        <translation>
            <numerusform>De l’étape 3 à la fin, pour %n exécution finie dans la dernière heure&#xa0;; évalué à partir de 20</numerusform>
            <numerusform>De l’étape 3 à la fin, pour les %n exécutions finies dans la dernière heure&#xa0;; évalué à partir de 20</numerusform>
        </translation>
    </message>
    <message>
        <source>From switching signups off to the first refusal, the last time that was tried since the program was started</source>
        <translation>De la fermeture des inscriptions au premier refus, au dernier essai depuis le démarrage du programme</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last seven days; judged from 20 on</source>
        <translation>
            <numerusform>De %n exécution finie ces sept derniers jours&#xa0;; évalué à partir de 20</numerusform>
            <numerusform>Des %n exécutions finies ces sept derniers jours&#xa0;; évalué à partir de 20</numerusform>
        </translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>%1 · signed up (%2)</source>
        <comment>club, plan</comment>
        <translation>%1 · inscrit (%2)</translation>
    </message>
    <message>
        <source>%1 · complete in %2</source>
        <comment>club, time</comment>
        <translation>%1 · terminé en %2</translation>
    </message>
    <message>
        <source>%1 · failed</source>
        <comment>club</comment>
        <translation>%1 · échoué</translation>
    </message>
    <message>
        <source>Signups off by %1</source>
        <comment>operator</comment>
        <translation>Inscriptions fermées par %1</translation>
    </message>
    <message>
        <source>Signups on by %1</source>
        <comment>operator</comment>
        <translation>Inscriptions ouvertes par %1</translation>
    </message>
    <message>
        <source>Provisioner paused by %1</source>
        <comment>operator</comment>
        <translation>Mise en place mise en pause par %1</translation>
    </message>
    <message>
        <source>Provisioner resumed by %1</source>
        <comment>operator</comment>
        <translation>Mise en place reprise par %1</translation>
    </message>
</context>
<context>
    <name>PromoWords</name>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Épuisé</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valide</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 for life</source>
        <comment>a discount that never ends</comment>
        <translation>%1 à vie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>as chosen</source>
        <comment>plan</comment>
        <translation>selon le choix</translation>
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
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>every club</source>
        <translation>tous les clubs</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s)</source>
        <translation>
            <numerusform>%n club</numerusform>
            <numerusform>%n clubs</numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a code already.</source>
        <translation>Ce code existe déjà.</translation>
    </message>
    <message>
        <source>Use 3 to 40 of A–Z, 0–9, hyphen and underscore.</source>
        <translation>De 3 à 40 caractères&#xa0;: A–Z, 0–9, tiret et tiret bas.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Indiquez de 0 à 100.</translation>
    </message>
    <message>
        <source>At least 1, and not fewer than it has been used already.</source>
        <translation>Au moins 1, et pas moins que les utilisations déjà faites.</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>Give clubs’ addresses such as anstey-nomads, with spaces between.</source>
        <translation>Indiquez des adresses de clubs telles que anstey-nomads, séparées par des espaces.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>C’est trop long.</translation>
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
        <translation>Attention</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>a line of the launch checklist</comment>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a line of the launch checklist</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>ready to go live</source>
        <translation>prêt pour la mise en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks going live · %1</source>
        <comment>so many warnings</comment>
        <translation>rien ne bloque la mise en ligne · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block going live</source>
        <translation>
            <numerusform>%n point bloque la mise en ligne</numerusform>
            <numerusform>%n points bloquent la mise en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Leads to the setting %1</source>
        <translation>Mène au paramètre %1</translation>
    </message>
    <message>
        <source>Leads to where it is done, on the Settings page</source>
        <translation>Mène à l’endroit voulu de la page Paramètres</translation>
    </message>
    <message>
        <source>Leads to the page where it is put right</source>
        <translation>Mène à la page où cela se corrige</translation>
    </message>
    <message>
        <source>Leads to the clubs that have failed</source>
        <translation>Mène aux clubs échoués</translation>
    </message>
    <message>
        <source>Leads to the preflight</source>
        <translation>Mène au contrôle préalable</translation>
    </message>
    <message>
        <source>Reads the database from beginning to end now</source>
        <translation>Lit maintenant la base de données de bout en bout</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>Dans un terminal&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>Le serveur répond</translation>
    </message>
    <message>
        <source>A Starter club is completed</source>
        <translation>Un club Starter est terminé</translation>
    </message>
    <message>
        <source>Repeating step 3 changes nothing</source>
        <translation>Répéter l’étape 3 ne change rien</translation>
    </message>
    <message>
        <source>A Pro club is completed</source>
        <translation>Un club Pro est terminé</translation>
    </message>
    <message>
        <source>A taken address is refused</source>
        <translation>Une adresse prise est refusée</translation>
    </message>
    <message>
        <source>A forged token is refused</source>
        <translation>Un jeton falsifié est refusé</translation>
    </message>
    <message>
        <source>The test clubs are removed</source>
        <translation>Les clubs de test sont supprimés</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>queued again after a restart</source>
        <translation>remis en file après un redémarrage</translation>
    </message>
    <message>
        <source>waiting for its turn at %1</source>
        <translation>attend son tour chez %1</translation>
    </message>
    <message>
        <source>the club is %1</source>
        <translation>le club est %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>résilié</translation>
    </message>
    <message>
        <source>cancelled by %1</source>
        <translation>annulée par %1</translation>
    </message>
    <message>
        <source>the program was stopped</source>
        <translation>le programme a été arrêté</translation>
    </message>
    <message>
        <source>the program ended while this was under way (crash %1 of %2)</source>
        <translation>le programme s’est arrêté pendant cette étape (plantage %1 sur %2)</translation>
    </message>
    <message>
        <source>a fault inside the program; its log says more</source>
        <translation>une erreur interne du programme ; le journal en dit plus</translation>
    </message>
    <message>
        <source>this program does not know the step %1</source>
        <translation>ce programme ne connaît pas l’étape %1</translation>
    </message>
    <message>
        <source>/c/%1 is live</source>
        <translation>/c/%1 est en ligne</translation>
    </message>
    <message>
        <source>the club has content already</source>
        <translation>le club a déjà du contenu</translation>
    </message>
    <message>
        <source>welcome post, sample fixture on %1</source>
        <translation>article de bienvenue, match d’exemple le %1</translation>
    </message>
    <message>
        <source>the club has no webhook</source>
        <translation>le club n’a pas de webhook</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulation</translation>
    </message>
    <message>
        <source>test club</source>
        <translation>club de test</translation>
    </message>
    <message>
        <source>dry run: nothing left this machine</source>
        <translation>simulation : rien n’a quitté cette machine</translation>
    </message>
    <message>
        <source>dry run: would have asked %1</source>
        <translation>simulation : %1 aurait été appelé</translation>
    </message>
    <message>
        <source>dry run: would have made and deployed the script project &quot;%1&quot;</source>
        <translation>simulation : le projet de script « %1 » aurait été créé et déployé</translation>
    </message>
    <message>
        <source>dry run: %1 is allowed; nothing was sent</source>
        <translation>simulation : %1 est autorisé ; rien n’a été envoyé</translation>
    </message>
    <message>
        <source>dry run: not sent</source>
        <translation>simulation : non envoyé</translation>
    </message>
    <message>
        <source>test club: not sent</source>
        <translation>club de test : non envoyé</translation>
    </message>
    <message>
        <source>test club: nothing is made at Google</source>
        <translation>club de test : rien n’est créé chez Google</translation>
    </message>
    <message>
        <source>%1: the mail to %2 was written and not sent</source>
        <translation>%1 : le courriel à %2 a été rédigé et non envoyé</translation>
    </message>
    <message>
        <source>no automations service is configured (provision.automations_url)</source>
        <translation>aucun service d’automatisations configuré (provision.automations_url)</translation>
    </message>
    <message>
        <source>Google Apps Script is not configured (provision.apps_script_enabled)</source>
        <translation>Google Apps Script n’est pas configuré (provision.apps_script_enabled)</translation>
    </message>
    <message>
        <source>the automations service %1 gave no answer: %2</source>
        <translation>le service d’automatisations %1 n’a pas répondu : %2</translation>
    </message>
    <message>
        <source>the automations service %1 answered %2</source>
        <translation>le service d’automatisations %1 a répondu %2</translation>
    </message>
    <message>
        <source>the automations service %1 refused with %2; check its address and secret</source>
        <translation>le service d’automatisations %1 a refusé avec %2 ; vérifiez son adresse et son secret</translation>
    </message>
    <message>
        <source>the automations service %1 broke off in the middle of its answer</source>
        <translation>le service d’automatisations %1 s’est interrompu au milieu de sa réponse</translation>
    </message>
    <message>
        <source>the automations service %1 answered without a deployment_id</source>
        <translation>le service d’automatisations %1 a répondu sans deployment_id</translation>
    </message>
    <message>
        <source>deployment %1</source>
        <translation>déploiement %1</translation>
    </message>
    <message>
        <source>script %1, version %2, deployment %3</source>
        <translation>script %1, version %2, déploiement %3</translation>
    </message>
    <message>
        <source>the mail could not be written: %1</source>
        <translation>le courriel n’a pas pu être rédigé : %1</translation>
    </message>
    <message>
        <source>the mail to %1 did not leave: %2</source>
        <translation>le courriel à %1 n’est pas parti : %2</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>à %1 · %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>accepté : %1</translation>
    </message>
    <message>
        <source>exists but restricted: %1</source>
        <translation>existe mais restreint : %1</translation>
    </message>
    <message>
        <source>The webhook could not be checked (%1): %2; it will be tried again.</source>
        <translation>Le webhook n’a pas pu être vérifié (%1) : %2 ; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The webhook could not be checked (%1); it will be tried again.</source>
        <translation>Le webhook n’a pas pu être vérifié (%1) ; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>The webhook does not accept requests (%1). Check that its address is right and that it is switched on.</source>
        <translation>Le webhook n’accepte pas les requêtes (%1). Vérifiez que son adresse est juste et qu’il est activé.</translation>
    </message>
    <message>
        <source>The webhook&apos;s certificate is not accepted: %1.</source>
        <translation>Le certificat du webhook n’est pas accepté : %1.</translation>
    </message>
    <message>
        <source>The webhook redirects to %1 (%2); redirects are not followed, enter the final address.</source>
        <translation>Le webhook redirige vers %1 (%2) ; les redirections ne sont pas suivies, saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>The webhook redirects (%1); redirects are not followed, enter the final address.</source>
        <translation>Le webhook redirige (%1) ; les redirections ne sont pas suivies, saisissez l’adresse finale.</translation>
    </message>
    <message>
        <source>The webhook host %1 is not allowed. Allowed: %2.</source>
        <translation>L’hôte de webhook %1 n’est pas autorisé. Autorisés : %2.</translation>
    </message>
    <message>
        <source>The webhook host %1 is %2, which webhooks may not reach.</source>
        <translation>L’hôte de webhook %1 est %2, que les webhooks ne peuvent pas atteindre.</translation>
    </message>
    <message>
        <source>%1 · allowed · not contacted (dry run)</source>
        <translation>%1 · autorisé · non contacté (simulation)</translation>
    </message>
    <message>
        <source>%1 · refused: %2</source>
        <translation>%1 · refusé : %2</translation>
    </message>
    <message>
        <source>%1 · allowed</source>
        <translation>%1 · autorisé</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>refusé : %1</translation>
    </message>
    <message>
        <source>%1 answered 410 Gone: the webhook wants no more events</source>
        <translation>%1 a répondu 410 Gone : le webhook ne veut plus d’événements</translation>
    </message>
    <message>
        <source>given up after %1 attempts: %2</source>
        <translation>abandonné après %1 essais : %2</translation>
    </message>
    <message>
        <source>%1 could not be looked up: %2</source>
        <translation>%1 n’a pas pu être résolu : %2</translation>
    </message>
    <message>
        <source>%1 resolves to %2, %3</source>
        <translation>%1 mène à %2, %3</translation>
    </message>
    <message>
        <source>no answer from the name server in time</source>
        <translation>pas de réponse du serveur de noms à temps</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>pas de connexion à temps</translation>
    </message>
    <message>
        <source>TLS was not agreed in time</source>
        <translation>TLS n’a pas été négocié à temps</translation>
    </message>
    <message>
        <source>connected, but no answer in time</source>
        <translation>connecté, mais pas de réponse à temps</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>la connexion a été fermée sans réponse</translation>
    </message>
    <message>
        <source>the connection was closed before TLS was agreed</source>
        <translation>la connexion a été fermée avant la négociation TLS</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>une adresse privée</translation>
    </message>
    <message>
        <source>a loopback address</source>
        <translation>une adresse de bouclage</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>une adresse de lien local</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>version %1, %2</translation>
    </message>
    <message>
        <source>complete in %1 ms</source>
        <translation>terminé en %1 ms</translation>
    </message>
    <message>
        <source>accepted; the club has %1 posts and %2 fixtures</source>
        <translation>accepté ; le club a %1 articles et %2 matchs</translation>
    </message>
    <message>
        <source>%1 test clubs removed</source>
        <translation>%1 clubs de test supprimés</translation>
    </message>
    <message>
        <source>not tried, step 3 did not succeed</source>
        <translation>non tenté, l’étape 3 n’a pas réussi</translation>
    </message>
    <message>
        <source>not tried, there is no club to collide with</source>
        <translation>non tenté, il n’y a pas de club avec lequel entrer en conflit</translation>
    </message>
    <message>
        <source>not tried, there is no club to ask about</source>
        <translation>non tenté, il n’y a pas de club à demander</translation>
    </message>
    <message>
        <source>provisioning failed at %1: %2</source>
        <translation>la mise en service a échoué à %1 : %2</translation>
    </message>
    <message>
        <source>waiting for the end of the dry run</source>
        <translation>attend la fin de la simulation</translation>
    </message>
    <message>
        <source>a newer link took its place</source>
        <translation>un lien plus récent a pris sa place</translation>
    </message>
    <message>
        <source>the owner has used the link already</source>
        <translation>le propriétaire a déjà utilisé le lien</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Listening address</source>
        <translation>Adresse d’écoute</translation>
    </message>
    <message>
        <source>Address and port the API listens on; port 0 takes any free one.</source>
        <translation>Adresse et port d’écoute de l’API&#xa0;; le port 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>What links in mails begin with; its host is an allowed Host.</source>
        <translation>Début des liens dans les e-mails&#xa0;; son hôte est un Host autorisé.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Production turns on strict webhooks and HSTS and refuses localhost CORS origins.</source>
        <translation>La production active les webhooks stricts et HSTS et refuse les origines CORS localhost.</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>Origines CORS</translation>
    </message>
    <message>
        <source>Exact origins whose pages may call the API; in preview localhost as well.</source>
        <translation>Origines exactes dont les pages peuvent appeler l’API&#xa0;; en aperçu, localhost aussi.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxys approuvés</translation>
    </message>
    <message>
        <source>Only from these are forwarding headers believed.</source>
        <translation>Les en-têtes de transfert ne sont acceptés que de ceux-ci.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificat TLS</translation>
    </message>
    <message>
        <source>PEM file; serves HTTPS when set, together with its key.</source>
        <translation>Fichier PEM&#xa0;; sert HTTPS s’il est défini, avec sa clé.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>Clé TLS</translation>
    </message>
    <message>
        <source>PEM file with the certificate’s private key.</source>
        <translation>Fichier PEM contenant la clé privée du certificat.</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>Adresse des métriques</translation>
    </message>
    <message>
        <source>An address of its own for /metrics; without it, loopback only.</source>
        <translation>Adresse propre pour /metrics&#xa0;; sans elle, boucle locale uniquement.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Connexions max.</translation>
    </message>
    <message>
        <source>Connections at once; over it 503 and close.</source>
        <translation>Connexions simultanées&#xa0;; au-delà, 503 et fermeture.</translation>
    </message>
    <message>
        <source>Most connections of one client</source>
        <translation>Connexions max. par client</translation>
    </message>
    <message>
        <source>Connections at once from one client address.</source>
        <translation>Connexions simultanées depuis une même adresse de client.</translation>
    </message>
    <message>
        <source>Largest header (bytes)</source>
        <translation>Taille max. des en-têtes (octets)</translation>
    </message>
    <message>
        <source>Size of a request’s header; 431 above.</source>
        <translation>Taille des en-têtes d’une requête&#xa0;; au-delà, 431.</translation>
    </message>
    <message>
        <source>Largest body (bytes)</source>
        <translation>Taille max. du corps (octets)</translation>
    </message>
    <message>
        <source>Size of a request’s body; 413 above.</source>
        <translation>Taille du corps d’une requête&#xa0;; au-delà, 413.</translation>
    </message>
    <message>
        <source>Request timeout (ms)</source>
        <translation>Délai des requêtes (ms)</translation>
    </message>
    <message>
        <source>For a whole request to arrive; then 408.</source>
        <translation>Pour l’arrivée d’une requête entière&#xa0;; ensuite, 408.</translation>
    </message>
    <message>
        <source>Signup requests a minute</source>
        <translation>Requêtes d’inscription par minute</translation>
    </message>
    <message>
        <source>POSTs to /public/signup/* a minute and client address; 0: no limit.</source>
        <translation>POST vers /public/signup/* par minute et par adresse de client&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Availability checks a minute</source>
        <translation>Vérifications de disponibilité par minute</translation>
    </message>
    <message>
        <source>Availability checks a minute and client address; 0: no limit.</source>
        <translation>Vérifications de disponibilité par minute et par adresse de client&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Trial (days)</source>
        <translation>Essai (jours)</translation>
    </message>
    <message>
        <source>Length of a trial in days.</source>
        <translation>Durée d’un essai en jours.</translation>
    </message>
    <message>
        <source>Suspend after the trial</source>
        <translation>Suspendre après l’essai</translation>
    </message>
    <message>
        <source>Suspends a club when its trial ends unpaid.</source>
        <translation>Suspend un club lorsque son essai se termine sans paiement.</translation>
    </message>
    <message>
        <source>One club a mail address</source>
        <translation>Un club par adresse e-mail</translation>
    </message>
    <message>
        <source>Refuses a second club with the same mail address.</source>
        <translation>Refuse un deuxième club avec la même adresse e-mail.</translation>
    </message>
    <message>
        <source>Confirm mail addresses</source>
        <translation>Confirmer les adresses e-mail</translation>
    </message>
    <message>
        <source>Whether provisioning waits for the mail address to be confirmed.</source>
        <translation>Si la mise en place attend la confirmation de l’adresse e-mail.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>No network, no mail leaves: every outside effect is only recorded.</source>
        <translation>Pas de réseau, aucun e-mail ne part&#xa0;: tout effet extérieur est seulement noté.</translation>
    </message>
    <message>
        <source>Clubs in work at once</source>
        <translation>Clubs traités à la fois</translation>
    </message>
    <message>
        <source>Up to four times as many may wait for slow answers beside them.</source>
        <translation>Jusqu’à quatre fois plus peuvent en parallèle attendre des réponses lentes.</translation>
    </message>
    <message>
        <source>Retry for</source>
        <translation>Réessayer pendant</translation>
    </message>
    <message>
        <source>How long a step is retried before it fails.</source>
        <translation>Combien de temps une étape est réessayée avant d’échouer.</translation>
    </message>
    <message>
        <source>Strict webhooks</source>
        <translation>Webhooks stricts</translation>
    </message>
    <message>
        <source>Only 2xx counts; else 401, 403, 404 and 405 count as “exists but restricted”. On by default in production.</source>
        <translation>Seul 2xx compte&#xa0;; sinon 401, 403, 404 et 405 valent «&#xa0;existe mais restreint&#xa0;». Activé par défaut en production.</translation>
    </message>
    <message>
        <source>Allowed webhook hosts</source>
        <translation>Hôtes de webhook autorisés</translation>
    </message>
    <message>
        <source>Hosts a webhook may have; empty: none.</source>
        <translation>Hôtes que peut avoir un webhook&#xa0;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Private webhooks</source>
        <translation>Webhooks privés</translation>
    </message>
    <message>
        <source>Lets webhooks reach private and loopback addresses, http, and any port.</source>
        <translation>Autorise pour les webhooks les adresses privées et de boucle locale, http et tout port.</translation>
    </message>
    <message>
        <source>Webhook timeout (ms)</source>
        <translation>Délai du webhook (ms)</translation>
    </message>
    <message>
        <source>For one probe of a webhook.</source>
        <translation>Pour une sonde d’un webhook.</translation>
    </message>
    <message>
        <source>Automations address</source>
        <translation>Adresse des automatisations</translation>
    </message>
    <message>
        <source>Where Pro automations are deployed.</source>
        <translation>Où sont déployées les automatisations Pro.</translation>
    </message>
    <message>
        <source>Automations secret</source>
        <translation>Secret des automatisations</translation>
    </message>
    <message>
        <source>Signs the request that deploys Pro automations.</source>
        <translation>Signe la requête qui déploie les automatisations Pro.</translation>
    </message>
    <message>
        <source>Google Apps Script</source>
        <translation>Google Apps Script</translation>
    </message>
    <message>
        <source>Deploys a Google Apps Script for every Pro club.</source>
        <translation>Déploie un Google Apps Script pour chaque club Pro.</translation>
    </message>
    <message>
        <source>Apps Script: client</source>
        <translation>Apps Script&#xa0;: client</translation>
    </message>
    <message>
        <source>OAuth client.</source>
        <translation>Client OAuth.</translation>
    </message>
    <message>
        <source>Apps Script: client secret</source>
        <translation>Apps Script&#xa0;: secret du client</translation>
    </message>
    <message>
        <source>OAuth client secret.</source>
        <translation>Secret du client OAuth.</translation>
    </message>
    <message>
        <source>Apps Script: refresh token</source>
        <translation>Apps Script&#xa0;: jeton d’actualisation</translation>
    </message>
    <message>
        <source>OAuth refresh token for the scopes script.projects, script.deployments and drive.metadata.readonly.</source>
        <translation>Jeton d’actualisation OAuth pour les portées script.projects, script.deployments et drive.metadata.readonly.</translation>
    </message>
    <message>
        <source>Apps Script: template</source>
        <translation>Apps Script&#xa0;: modèle</translation>
    </message>
    <message>
        <source>The script’s source; appsscript.json beside it becomes the manifest.</source>
        <translation>Le code source du script&#xa0;; appsscript.json à côté de lui devient le manifeste.</translation>
    </message>
    <message>
        <source>Apps Script: API</source>
        <translation>Apps Script&#xa0;: API</translation>
    </message>
    <message>
        <source>Base of the Apps Script API.</source>
        <translation>Base de l’API Apps Script.</translation>
    </message>
    <message>
        <source>Apps Script: tokens</source>
        <translation>Apps Script&#xa0;: jetons</translation>
    </message>
    <message>
        <source>Where access tokens come from.</source>
        <translation>D’où viennent les jetons d’accès.</translation>
    </message>
    <message>
        <source>Apps Script: Drive</source>
        <translation>Apps Script&#xa0;: Drive</translation>
    </message>
    <message>
        <source>Base of the Drive API, which finds a project again after a crash.</source>
        <translation>Base de l’API Drive, qui retrouve un projet après un plantage.</translation>
    </message>
    <message>
        <source>How mails leave</source>
        <translation>Envoi des e-mails</translation>
    </message>
    <message>
        <source>Outbox writes mails as .eml files into the data directory, SMTP sends them.</source>
        <translation>Outbox écrit les e-mails en fichiers .eml dans le dossier de données, SMTP les envoie.</translation>
    </message>
    <message>
        <source>Outbox in production</source>
        <translation>Outbox en production</translation>
    </message>
    <message>
        <source>Allows the outbox in production.</source>
        <translation>Autorise l’outbox en production.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>STARTTLS is used where it is offered, and insisted on for a password.</source>
        <translation>STARTTLS est utilisé s’il est proposé, et exigé pour un mot de passe.</translation>
    </message>
    <message>
        <source>SMTP user</source>
        <translation>Utilisateur SMTP</translation>
    </message>
    <message>
        <source>Who signs in at the mail server.</source>
        <translation>Qui se connecte au serveur de messagerie.</translation>
    </message>
    <message>
        <source>SMTP password</source>
        <translation>Mot de passe SMTP</translation>
    </message>
    <message>
        <source>Better kept in a file of its own.</source>
        <translation>Mieux vaut le garder dans un fichier à part.</translation>
    </message>
    <message>
        <source>SMTP password file</source>
        <translation>Fichier du mot de passe SMTP</translation>
    </message>
    <message>
        <source>File with the SMTP password on its first line.</source>
        <translation>Fichier dont la première ligne est le mot de passe SMTP.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Sender of every mail.</source>
        <translation>Expéditeur de tous les e-mails.</translation>
    </message>
    <message>
        <source>Operators’ addresses</source>
        <translation>Adresses des opérateurs</translation>
    </message>
    <message>
        <source>Who is told when clubs fail, a launch target is missed or a backup fails; at most one mail an hour.</source>
        <translation>Qui est averti en cas d’échec d’un club, d’objectif de lancement manqué ou de sauvegarde échouée&#xa0;; au plus un e-mail par heure.</translation>
    </message>
    <message>
        <source>Nightly backup at (UTC)</source>
        <translation>Sauvegarde nocturne à (UTC)</translation>
    </message>
    <message>
        <source>When the nightly backup is made.</source>
        <translation>Quand la sauvegarde nocturne est faite.</translation>
    </message>
    <message>
        <source>Nightly backups kept</source>
        <translation>Sauvegardes nocturnes gardées</translation>
    </message>
    <message>
        <source>0: none is made, the database is only checked.</source>
        <translation>0&#xa0;: aucune n’est faite, la base de données est seulement vérifiée.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Seals backups, keys included; without one a nightly backup is the database alone.</source>
        <translation>Scelle les sauvegardes, clés comprises&#xa0;; sans elle, une sauvegarde nocturne ne contient que la base de données.</translation>
    </message>
    <message>
        <source>Passphrase file</source>
        <translation>Fichier de la phrase secrète</translation>
    </message>
    <message>
        <source>File with the passphrase on its first line.</source>
        <translation>Fichier dont la première ligne est la phrase secrète.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Linked at the foot of the public pages.</source>
        <translation>Lien au pied des pages publiques.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Adresse d’assistance</translation>
    </message>
    <message>
        <source>Shown at the foot of the public pages.</source>
        <translation>Affichée au pied des pages publiques.</translation>
    </message>
    <message>
        <source>Logs kept (days)</source>
        <translation>Conservation des journaux (jours)</translation>
    </message>
    <message>
        <source>Days log records are kept.</source>
        <translation>Nombre de jours de conservation des enregistrements.</translation>
    </message>
    <message>
        <source>Log records kept</source>
        <translation>Enregistrements de journal gardés</translation>
    </message>
    <message>
        <source>Http records have a quarter of them for themselves.</source>
        <translation>Les enregistrements HTTP en ont un quart pour eux seuls.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Outbox (files)</source>
        <translation>Outbox (fichiers)</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nightly backup</source>
        <translation>Sauvegarde nocturne</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Pages publiques</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>a list with commas between, such as %1</source>
        <translation>une liste séparée par des virgules, telle que %1</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>du texte sans caractères de contrôle</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number with its unit, such as 90s, 30m, 2h or 1d</source>
        <translation>un nombre avec son unité, tel que 90s, 30m, 2h ou 1d</translation>
    </message>
    <message>
        <source>hours and minutes, such as 03:00</source>
        <translation>des heures et minutes, telles que 03:00</translation>
    </message>
    <message>
        <source>a numeric address and a port, such as 127.0.0.1:8787</source>
        <translation>une adresse numérique et un port, tels que 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>http:// or https:// with a host, nothing behind it</source>
        <translation>http:// ou https:// avec un hôte, rien derrière</translation>
    </message>
    <message>
        <source>an http or https address</source>
        <translation>une adresse http ou https</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>une adresse e-mail</translation>
    </message>
    <message>
        <source>smtp://host:port or smtps://host:port</source>
        <translation>smtp://host:port ou smtps://host:port</translation>
    </message>
    <message>
        <source>the path of a file that exists</source>
        <translation>le chemin d’un fichier existant</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Défini dans %1</translation>
    </message>
    <message>
        <source>Held fast by the environment, %1</source>
        <translation>Fixé par l’environnement, %1</translation>
    </message>
    <message>
        <source>Held fast by the command line, %1</source>
        <translation>Fixé par la ligne de commande, %1</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>défini</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Valeur attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1; change it there.</source>
        <translation>%1&#xa0;; à modifier à cet endroit.</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message>
        <source>since %1 (%2) by %3</source>
        <translation>depuis %1 (%2) par %3</translation>
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
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>never switched off</source>
        <translation>jamais fermées</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason somebody gave</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>back on at %1 (in %2)</source>
        <translation>réouverture à %1 (dans %2)</translation>
    </message>
    <message>
        <source>until somebody switches them on</source>
        <translation>jusqu’à ce que quelqu’un les rouvre</translation>
    </message>
    <message>
        <source>clubs already started may finish</source>
        <translation>les clubs déjà commencés peuvent terminer</translation>
    </message>
    <message>
        <source>everybody is refused</source>
        <translation>tout le monde est refusé</translation>
    </message>
    <message>
        <source>Nobody has tried to sign up since.</source>
        <translation>Personne n’a essayé de s’inscrire depuis.</translation>
    </message>
    <message>
        <source>First request refused %1 ms after the switch · %2 turned away so far</source>
        <translation>Première requête refusée %1 ms après la fermeture · %2 refusées jusqu’ici</translation>
    </message>
    <message>
        <source>Signups on</source>
        <translation>Inscriptions ouvertes</translation>
    </message>
    <message>
        <source>Provisioner paused</source>
        <translation>Mise en place en pause</translation>
    </message>
    <message>
        <source>Provisioner resumed</source>
        <translation>Mise en place reprise</translation>
    </message>
    <message>
        <source>Signups off, started may finish</source>
        <translation>Inscriptions fermées, les commencés peuvent terminer</translation>
    </message>
    <message>
        <source>Signups off, everybody</source>
        <translation>Inscriptions fermées à tous</translation>
    </message>
    <message>
        <source>Signups off, started may finish, until %1</source>
        <translation>Inscriptions fermées, les commencés peuvent terminer, jusqu’à %1</translation>
    </message>
    <message>
        <source>Signups off, everybody, until %1</source>
        <translation>Inscriptions fermées à tous, jusqu’à %1</translation>
    </message>
    <message>
        <source>goes on at %1 (in %2)</source>
        <comment>the provisioner</comment>
        <translation>reprend à %1 (dans %2)</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>jusqu’à ce que quelqu’un la reprenne</translation>
    </message>
    <message>
        <source>nothing is in work any more</source>
        <translation>plus rien n’est en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) still in work</source>
        <translation>
            <numerusform>%n club encore en cours</numerusform>
            <numerusform>%n clubs encore en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>No club taken up from %1 ms after the pause on · %2</source>
        <comment>what is still in work</comment>
        <translation>Aucun club entamé à partir de %1 ms après la pause · %2</translation>
    </message>
    <message>
        <source>Provisioner paused until %1</source>
        <translation>Mise en service en pause jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>UpkeepWords</name>
    <message>
        <source>A passphrase has at least 12 characters; it protects every key and secret.</source>
        <translation>Une phrase secrète a au moins 12 caractères&#xa0;; elle protège toutes les clés et tous les secrets.</translation>
    </message>
    <message>
        <source>Type the name of the backup.</source>
        <translation>Tapez le nom de la sauvegarde.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indiquez un motif.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>La phrase secrète n’ouvre pas cette sauvegarde.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Elle n’est plus là.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be restored: %n club(s) as of %2, %3.</source>
        <translation>
            <numerusform>%1 peut être restaurée&#xa0;: %n club, état du %2, %3.</numerusform>
            <numerusform>%1 peut être restaurée&#xa0;: %n clubs, état du %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its audit trail is broken.</source>
        <translation>Son journal d’audit est rompu.</translation>
    </message>
    <message>
        <source>%1 was not restored; nothing was changed. %2</source>
        <translation>%1 n’a pas été restaurée&#xa0;; rien n’a été modifié. %2</translation>
    </message>
    <message>
        <source>Restored: %1, as of %2.</source>
        <translation>Restaurée&#xa0;: %1, état du %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) retired; every token issued before is refused.</source>
        <translation>
            <numerusform>%n clé de signature retirée&#xa0;; tous les jetons émis auparavant sont refusés.</numerusform>
            <numerusform>%n clés de signature retirées&#xa0;; tous les jetons émis auparavant sont refusés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) void.</source>
        <translation>
            <numerusform>%n lien invalidé.</numerusform>
            <numerusform>%n liens invalidés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session terminée.</numerusform>
            <numerusform>%n sessions terminées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting mail(s) forgotten.</source>
        <translation>
            <numerusform>%n e-mail en attente oublié.</numerusform>
            <numerusform>%n e-mails en attente oubliés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup’s audit trail is broken.</source>
        <translation>Le journal d’audit de la sauvegarde est rompu.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Ce qui s’y trouvait auparavant est dans %1.</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Made from the name until you change it.</source>
        <translation>Tiré du nom tant que vous ne le changez pas.</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <comment>an address</comment>
        <translation>Libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>WebhookMessageRow</name>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>written down, not sent</comment>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation>À réessayer</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Rechercher clubs, pages, actions</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Inscrire un club</translation>
    </message>
    <message>
        <source>new sign up</source>
        <comment>words the action is found by</comment>
        <translation>nouveau inscription inscrire</translation>
    </message>
    <message>
        <source>Show the failed clubs</source>
        <translation>Afficher les clubs échoués</translation>
    </message>
    <message>
        <source>errors problems</source>
        <comment>words the action is found by</comment>
        <translation>erreurs problèmes échecs</translation>
    </message>
    <message>
        <source>Read this page and the state of the core again</source>
        <translation>Relire cette page et l’état du cœur</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <comment>words the action is found by</comment>
        <translation>actualiser recharger rafraîchir</translation>
    </message>
    <message>
        <source>Switch signups off or on…</source>
        <translation>Fermer ou ouvrir les inscriptions…</translation>
    </message>
    <message>
        <source>kill switch stop start</source>
        <comment>words the action is found by</comment>
        <translation>interrupteur arrêter démarrer kill switch</translation>
    </message>
    <message>
        <source>Pause or resume the provisioner…</source>
        <translation>Suspendre ou reprendre la mise en place…</translation>
    </message>
    <message>
        <source>stop start runs</source>
        <comment>words the action is found by</comment>
        <translation>arrêter démarrer exécutions</translation>
    </message>
    <message>
        <source>Add a promo code…</source>
        <translation>Ajouter un code promo…</translation>
    </message>
    <message>
        <source>Rotate keys…</source>
        <translation>Renouveler les clés…</translation>
    </message>
    <message>
        <source>signing tokens</source>
        <comment>words the action is found by</comment>
        <translation>signature jetons</translation>
    </message>
    <message>
        <source>Back up or restore…</source>
        <translation>Sauvegarder ou restaurer…</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Envoyer un e-mail de test…</translation>
    </message>
    <message>
        <source>Copy the address that is served</source>
        <translation>Copier l’adresse servie</translation>
    </message>
    <message>
        <source>URL API</source>
        <comment>words the action is found by</comment>
        <translation>URL API</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>keys help</source>
        <comment>words the action is found by</comment>
        <translation>touches clavier aide</translation>
    </message>
    <message>
        <source>Language, colours and closing…</source>
        <translation>Langue, couleurs et fermeture…</translation>
    </message>
    <message>
        <source>preferences dark light tray notifications</source>
        <comment>words the action is found by</comment>
        <translation>préférences sombre clair notifications</translation>
    </message>
    <message>
        <source>About Touchline</source>
        <translation>À propos de Touchline</translation>
    </message>
    <message>
        <source>version licence libraries</source>
        <comment>words the action is found by</comment>
        <translation>version licence bibliothèques</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit Touchline…</source>
        <translation>Quitter Touchline…</translation>
    </message>
    <message>
        <source>stop exit</source>
        <comment>words the action is found by</comment>
        <translation>arrêter sortir</translation>
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
        <translation>Touchline fonctionne déjà sur ce dossier de données (processus %1).</translation>
    </message>
    <message>
        <source>Touchline is already running on this data directory.</source>
        <translation>Touchline fonctionne déjà sur ce dossier de données.</translation>
    </message>
    <message>
        <source>Use the window that is open, or stop that instance and try again. The commands touchline switch, promo, club and keys work with it while it runs. Another data directory can be named with --data-dir.

%1</source>
        <translation>Utilisez la fenêtre ouverte, ou arrêtez cette instance et réessayez. Les commandes touchline switch, promo, club et keys fonctionnent avec elle pendant qu’elle tourne. Un autre dossier de données peut être indiqué avec --data-dir.

%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Touchline cannot start.</source>
        <translation>Touchline ne peut pas démarrer.</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditExport</name>
    <message>
        <source>Export the records shown</source>
        <translation>Exporter les enregistrements affichés</translation>
    </message>
    <message>
        <source>Records, one JSON object a line (*.ndjson)</source>
        <translation>Enregistrements, un objet JSON par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 records so far…</source>
        <translation>Export&#xa0;: %1 enregistrements jusqu’ici…</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation>%1 enregistrements exportés vers %2.</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditFilterBar</name>
    <message>
        <source>Clubs: all actions</source>
        <translation>Clubs&#xa0;: toutes les actions</translation>
    </message>
    <message>
        <source>Signup switch</source>
        <translation>Interrupteur des inscriptions</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Owners’ links: all actions</source>
        <translation>Liens des propriétaires&#xa0;: toutes les actions</translation>
    </message>
    <message>
        <source>Webhooks: all actions</source>
        <translation>Webhooks&#xa0;: toutes les actions</translation>
    </message>
    <message>
        <source>Promo codes: all actions</source>
        <translation>Codes promo&#xa0;: toutes les actions</translation>
    </message>
    <message>
        <source>Signing keys: all actions</source>
        <translation>Clés de signature&#xa0;: toutes les actions</translation>
    </message>
    <message>
        <source>Backups: all actions</source>
        <translation>Sauvegardes&#xa0;: toutes les actions</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Rechercher dans l’audit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Club’s address</source>
        <translation>Adresse du club</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Jours…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
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
        <translation>(effacé)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
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
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Walks the whole chain and compares it with the backups</source>
        <translation>Parcourt toute la chaîne et la compare aux sauvegardes</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Enregistrements d’audit</translation>
    </message>
    <message>
        <source>Copy the chosen record as JSON</source>
        <translation>Copier l’entrée choisie en JSON</translation>
    </message>
    <message>
        <source>Search the audit</source>
        <translation>Rechercher dans l’audit</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Lecture de l’audit…</translation>
    </message>
    <message>
        <source>The trail could not be read</source>
        <translation>L’audit n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>Personne n’a encore rien modifié</translation>
    </message>
    <message>
        <source>Whatever operators change appears here with who, when and why.</source>
        <translation>Tout ce que modifient les opérateurs apparaît ici&#xa0;: qui, quand et pourquoi.</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Aucun enregistrement ne correspond</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 shown, more below</source>
        <comment>records</comment>
        <translation>%1 affichés, d’autres plus bas</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>records</comment>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Exporter les enregistrements affichés</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Vérifier le journal d’audit</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditRecordPane</name>
    <message>
        <source>Open the club</source>
        <translation>Ouvrir le club</translation>
    </message>
    <message>
        <source>Only this club</source>
        <translation>Seulement ce club</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Aucun enregistrement choisi</translation>
    </message>
    <message>
        <source>Select one to see all of it.</source>
        <translation>Choisissez-en un pour le voir en entier.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Son empreinte</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>La précédente</translation>
    </message>
    <message>
        <source>none: this is the first record</source>
        <translation>aucune&#xa0;: c’est le premier enregistrement</translation>
    </message>
</context>
<context>
    <name>touchline::audit::VerifyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy the newest hash</source>
        <translation>Copier la dernière empreinte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>La rechercher</translation>
    </message>
    <message>
        <source>How far the walk over the trail is</source>
        <translation>Avancement du parcours de l’audit</translation>
    </message>
    <message>
        <source>A hash you noted down earlier</source>
        <translation>Une empreinte notée auparavant</translation>
    </message>
    <message>
        <source>Walking the chain…</source>
        <translation>Parcours de la chaîne…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; touchline audit verify lists them.</source>
        <translation>
            <numerusform>… et %n autre&#xa0;; touchline audit verify en donne la liste.</numerusform>
            <numerusform>… et %n autres&#xa0;; touchline audit verify en donne la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because they could not be opened with the passphrase of the settings: %1</source>
        <translation>Non comparées, car la phrase secrète des paramètres ne les ouvre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <translation>Dernière empreinte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known about the part that was not looked at.</source>
        <translation>Arrêté. On ne sait rien de la partie non examinée.</translation>
    </message>
    <message>
        <source>The trail could not be verified. %1</source>
        <comment>followed by a sentence</comment>
        <translation>L’audit n’a pas pu être vérifié. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AccessSection</name>
    <message>
        <source>Tokens and sessions</source>
        <translation>Jetons et sessions</translation>
    </message>
    <message>
        <source>Revoke this token…</source>
        <translation>Révoquer ce jeton…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>Révoquer tous les jetons…</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id du jeton</translation>
    </message>
    <message numerus="yes">
        <source>The owner is signed in with %n browser(s), last since %1.</source>
        <translation>
            <numerusform>Le propriétaire est connecté dans %n navigateur, en dernier %1.</numerusform>
            <numerusform>Le propriétaire est connecté dans %n navigateurs, en dernier %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner is not signed in anywhere.</source>
        <translation>Le propriétaire n’est connecté nulle part.</translation>
    </message>
    <message>
        <source>Every token issued until %1 is refused.</source>
        <translation>Tout jeton émis avant %1 est refusé.</translation>
    </message>
    <message>
        <source>Signup tokens are good for a year, unless they are revoked.</source>
        <translation>Les jetons d’inscription sont valables un an, sauf révocation.</translation>
    </message>
    <message>
        <source>Revoked %1: %2</source>
        <comment>when, a token&apos;s id</comment>
        <translation>Révoqué %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Token id (jti)</source>
        <translation>Identifiant du jeton (jti)</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AttemptRow</name>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>à réessayer</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>the program died</source>
        <translation>arrêt brutal du programme</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>an attempt, the step</comment>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing to tell yet.</source>
        <translation>Rien à dire pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Rien d’anormal.</translation>
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
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Show more of the audit</source>
        <translation>Afficher plus de l’audit</translation>
    </message>
    <message>
        <source>No operator has done anything to it yet.</source>
        <translation>Aucun opérateur n’est encore intervenu.</translation>
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
        <translation>Aspect de la page du club</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 en %2 et %3</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BrandSection</name>
    <message>
        <source>Brand</source>
        <translation>Image de marque</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkForm</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Stands in the audit trail of each club.</source>
        <translation>Figure dans le journal d’audit de chaque club.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>%1: counting the clubs…</source>
        <translation>%1&#xa0;: décompte des clubs…</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkPanel</name>
    <message>
        <source>Only those left as they were</source>
        <translation>Seulement ceux laissés tels quels</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export outcomes…</source>
        <translation>Exporter les résultats…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>What became of each club</source>
        <translation>Résultat pour chaque club</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further club(s) are counted but not listed.</source>
        <translation>
            <numerusform>%Ln autre club est compté mais non listé.</numerusform>
            <numerusform>%Ln autres clubs sont comptés mais non listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Annuler (%1 s)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln club est comme avant.</numerusform>
            <numerusform>%Ln clubs sont comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>Rien n’a été annulé. %1</translation>
    </message>
    <message>
        <source>Export the outcomes</source>
        <translation>Exporter les résultats</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Outcomes exported to %1.</source>
        <translation>Résultats exportés vers %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>L’export n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln (%1 s)</source>
        <comment>clubs; seconds left</comment>
        <translation>
            <numerusform>Annuler le dernier (%1 s)</numerusform>
            <numerusform>Annuler les %Ln derniers (%1 s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) had been suspended already.</source>
        <translation>
            <numerusform>%Ln club était déjà suspendu.</numerusform>
            <numerusform>%Ln clubs étaient déjà suspendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not undone. %1</source>
        <translation>Les autres n’ont pas été annulés. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubActions</name>
    <message>
        <source>The run goes on at the step it stopped at.</source>
        <translation>L’exécution reprend à l’étape où elle s’était arrêtée.</translation>
    </message>
    <message>
        <source>Not retried. %1</source>
        <translation>Pas de nouvel essai. %1</translation>
    </message>
    <message>
        <source>A new link is on its way to the owner; the older one is void.</source>
        <translation>Un nouveau lien est en route vers le propriétaire&#xa0;; l’ancien est invalidé.</translation>
    </message>
    <message>
        <source>No link was sent. %1</source>
        <translation>Aucun lien n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>No link was made. %1</source>
        <translation>Aucun lien n’a été créé. %1</translation>
    </message>
    <message>
        <source>No event was sent. %1</source>
        <translation>Aucun événement n’a été envoyé. %1</translation>
    </message>
    <message>
        <source>The webhook took the test event (%1).</source>
        <translation>Le webhook a accepté l’événement de test (%1).</translation>
    </message>
    <message>
        <source>The test event was written down; in a dry run nothing leaves.</source>
        <translation>L’événement de test a été noté&#xa0;; dans un essai à blanc, rien ne part.</translation>
    </message>
    <message>
        <source>The webhook did not take the test event: it answered %1.</source>
        <translation>Le webhook n’a pas accepté l’événement de test&#xa0;: réponse %1.</translation>
    </message>
    <message>
        <source>The test event waits to be sent.</source>
        <translation>L’événement de test attend d’être envoyé.</translation>
    </message>
    <message>
        <source>The webhook did not take the test event: %1</source>
        <translation>Le webhook n’a pas accepté l’événement de test&#xa0;: %1</translation>
    </message>
    <message>
        <source>The event is sent again.</source>
        <translation>L’événement est renvoyé.</translation>
    </message>
    <message>
        <source>The event was not sent again. %1</source>
        <translation>L’événement n’a pas été renvoyé. %1</translation>
    </message>
    <message>
        <source>The webhook gets events again; what waited goes at once.</source>
        <translation>Le webhook reçoit de nouveau les événements&#xa0;; ceux en attente partent aussitôt.</translation>
    </message>
    <message>
        <source>The webhook stays off. %1</source>
        <translation>Le webhook reste désactivé. %1</translation>
    </message>
    <message>
        <source>Undone: the club stays as it is.</source>
        <translation>Annulé&#xa0;: le club reste tel quel.</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>Non annulé. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubDetailView</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Everything that can be done with the club</source>
        <translation>Tout ce qui peut être fait avec le club</translation>
    </message>
    <message>
        <source>Loading the club…</source>
        <translation>Chargement du club…</translation>
    </message>
    <message>
        <source>This may be out of date. %1</source>
        <translation>Données peut-être périmées. %1</translation>
    </message>
    <message>
        <source>The club cannot be shown</source>
        <translation>Le club ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubExport</name>
    <message numerus="yes">
        <source>Export %Ln club(s)</source>
        <translation>
            <numerusform>Exporter %Ln club</numerusform>
            <numerusform>Exporter %Ln clubs</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all clubs that match</source>
        <translation>Exporter tous les clubs qui correspondent</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln club(s) so far…</source>
        <translation>
            <numerusform>Export&#xa0;: %Ln club jusqu’ici…</numerusform>
            <numerusform>Export&#xa0;: %Ln clubs jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln club exporté vers %1.</numerusform>
            <numerusform>%Ln clubs exportés vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubHead</name>
    <message>
        <source>What can be done with the club (%1)</source>
        <translation>Actions possibles sur le club (%1)</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Ouvrir dans une fenêtre</translation>
    </message>
    <message>
        <source>Close the club</source>
        <translation>Fermer le club</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>exécution %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubLog</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Journal entier</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Rien dans le journal pour l’instant.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubNotices</name>
    <message>
        <source>This club is suspended: its page, links and sessions rest, and nothing is provisioned.</source>
        <translation>Ce club est suspendu&#xa0;: sa page, ses liens et ses sessions sont au repos, et rien n’est mis en place.</translation>
    </message>
    <message>
        <source>This club is cancelled. Its data is still there; nothing is done for it any more.</source>
        <translation>Ce club est résilié. Ses données sont encore là&#xa0;; plus rien n’est fait pour lui.</translation>
    </message>
    <message>
        <source>Waits until the owner confirms the address %1. Correct it if it is wrong, or let the run go on without.</source>
        <translation>En attente de la confirmation de l’adresse %1 par le propriétaire. Corrigez-la si elle est erronée, ou laissez l’exécution continuer sans.</translation>
    </message>
    <message>
        <source>The webhook is switched off since it answered that it is gone. Events wait until it is changed or switched on again.</source>
        <translation>Le webhook est désactivé depuis qu’il a répondu ne plus exister. Les événements attendent qu’il soit modifié ou réactivé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>what will happen and when, who ordered it, why</comment>
        <translation>%1. %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubOrders</name>
    <message>
        <source>Copied. Put a token of the club in the place of $TOUCHLINE_TOKEN.</source>
        <translation>Copié. Mettez un jeton du club à la place de $TOUCHLINE_TOKEN.</translation>
    </message>
    <message>
        <source>A new run has begun.</source>
        <translation>Une nouvelle exécution a commencé.</translation>
    </message>
    <message>
        <source>The webhook is changed.</source>
        <translation>Le webhook est modifié.</translation>
    </message>
    <message>
        <source>The owner&apos;s mail address is corrected.</source>
        <translation>L’adresse e-mail du propriétaire est corrigée.</translation>
    </message>
    <message>
        <source>All tokens issued until now are refused.</source>
        <translation>Tous les jetons émis jusqu’ici sont refusés.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>Le jeton est refusé.</translation>
    </message>
    <message>
        <source>The run goes on without the address being confirmed.</source>
        <translation>L’exécution continue sans que l’adresse soit confirmée.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>L’exécution est finie.</translation>
    </message>
    <message>
        <source>The run ends as soon as the step at work is over.</source>
        <translation>L’exécution se termine dès la fin de l’étape en cours.</translation>
    </message>
    <message>
        <source>Events are signed with the new secret alone.</source>
        <translation>Les événements ne sont plus signés qu’avec le nouveau secret.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>links voided, sessions ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) voided</source>
        <translation>
            <numerusform>%n lien invalidé</numerusform>
            <numerusform>%n liens invalidés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n session terminée.</numerusform>
            <numerusform>%n sessions terminées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The club is reinstated.</source>
        <translation>Le club est rétabli.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubWindow</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
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
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Inscrire un club</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>There is no club with the address “%1”.</source>
        <translation>Aucun club n’a l’adresse «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clubs that match, of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Sort the clubs</source>
        <translation>Trier les clubs</translation>
    </message>
    <message>
        <source>Export the clubs that match</source>
        <translation>Exporter les clubs correspondants</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsPane</name>
    <message>
        <source>Loading clubs…</source>
        <translation>Chargement des clubs…</translation>
    </message>
    <message>
        <source>The clubs cannot be read</source>
        <translation>Les clubs ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No club matches</source>
        <translation>Aucun club ne correspond</translation>
    </message>
    <message>
        <source>At the moment no club is in this state.</source>
        <translation>En ce moment, aucun club n’est dans cet état.</translation>
    </message>
    <message>
        <source>There is no club with %1.</source>
        <comment>a filter</comment>
        <translation>Aucun club avec %1.</translation>
    </message>
    <message>
        <source>Show all clubs</source>
        <translation>Afficher tous les clubs</translation>
    </message>
    <message>
        <source>No clubs yet</source>
        <translation>Pas encore de clubs</translation>
    </message>
    <message>
        <source>The first one arrives as soon as somebody signs up at the public address, or when you onboard it from here.</source>
        <translation>Le premier arrive dès que quelqu’un s’inscrit à l’adresse publique, ou que vous l’inscrivez d’ici.</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Inscrire un club</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsTable</name>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Open in a window	Enter</source>
        <translation>Ouvrir dans une fenêtre	Entrée</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n slug(s)	Ctrl+C</source>
        <translation>
            <numerusform>Copier %n nom court	Ctrl+C</numerusform>
            <numerusform>Copier %n noms courts	Ctrl+C</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy slug	Ctrl+C</source>
        <translation>Copier le nom court	Ctrl+C</translation>
    </message>
    <message>
        <source>Retry	R</source>
        <translation>Réessayer	R</translation>
    </message>
    <message>
        <source>Choose all that match	Ctrl+A</source>
        <translation>Choisir tous ceux qui correspondent	Ctrl+A</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>New clubs</source>
        <translation>Nouveaux clubs</translation>
    </message>
    <message numerus="yes">
        <source>%n new club(s)</source>
        <translation>
            <numerusform>%n nouveau club</numerusform>
            <numerusform>%n nouveaux clubs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::EmailDialog</name>
    <message>
        <source>Links sent before are void and the owner is signed out everywhere.</source>
        <translation>Les liens envoyés auparavant sont invalidés et le propriétaire est déconnecté partout.</translation>
    </message>
    <message>
        <source>A new link is mailed to the corrected address.</source>
        <translation>Un nouveau lien est envoyé à l’adresse corrigée.</translation>
    </message>
    <message>
        <source>The run goes on at once and writes to the corrected address.</source>
        <translation>L’exécution continue aussitôt et écrit à l’adresse corrigée.</translation>
    </message>
    <message>
        <source>Where addresses are to be confirmed, this one is asked to be confirmed again.</source>
        <translation>Là où les adresses doivent être confirmées, la confirmation de celle-ci est redemandée.</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address of %1</source>
        <translation>Adresse e-mail du propriétaire de %1</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>Adresse e-mail du propriétaire</translation>
    </message>
    <message>
        <source>Save and retry</source>
        <translation>Enregistrer et réessayer</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Enregistrer l’adresse</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indiquez une adresse e-mail telle que name@club.example.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::FilterBar</name>
    <message>
        <source>Search, or state:failed since:2d</source>
        <translation>Rechercher, ou state:failed since:2d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Search and filter clubs</source>
        <translation>Rechercher et filtrer les clubs</translation>
    </message>
    <message>
        <source>Words from name, slug or mail address, and filters such as state:failed, plan:pro, host:hook.eu2.make.com or since:2d. Ctrl+Space shows them all.</source>
        <translation>Des mots du nom, du nom court ou de l’adresse e-mail, et des filtres tels que state:failed, plan:pro, host:hook.eu2.make.com ou since:2d. Ctrl+Espace les montre tous.</translation>
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
        <translation>Filtres au choix</translation>
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
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>Link for the owner of %1</source>
        <translation>Lien pour le propriétaire de %1</translation>
    </message>
    <message>
        <source>It works once, within 24 hours, and is shown only now. Any link sent before is void.</source>
        <translation>Il fonctionne une fois, pendant 24 heures, et n’est affiché que maintenant. Tout lien envoyé auparavant est invalidé.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::LinkSection</name>
    <message>
        <source>sent %1 · valid until %2</source>
        <translation>envoyé %1 · valable jusqu’à %2</translation>
    </message>
    <message>
        <source>used %1 · sent %2</source>
        <translation>utilisé %1 · envoyé %2</translation>
    </message>
    <message>
        <source>sent %1 · expired %2</source>
        <translation>envoyé %1 · expiré %2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>envoyé %1</translation>
    </message>
    <message>
        <source>Magic link</source>
        <translation>Lien de connexion</translation>
    </message>
    <message>
        <source>New link to copy…</source>
        <translation>Nouveau lien à copier…</translation>
    </message>
    <message>
        <source>Send a new one</source>
        <translation>En envoyer un nouveau</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Revoke the owner&apos;s links</source>
        <translation>Révoquer les liens du propriétaire</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ListNotice</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The list may be out of date. %1</source>
        <translation>Liste peut-être périmée. %1</translation>
    </message>
    <message>
        <source>The clubs after these could not be read. %1</source>
        <translation>Les clubs qui suivent n’ont pas pu être lus. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OrderDialog</name>
    <message>
        <source>Cancel</source>
        <comment>close this dialog</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OrderMenu</name>
    <message>
        <source>What can be done with the club</source>
        <translation>Actions possibles sur le club</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OutcomeModel</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::PageSection</name>
    <message>
        <source>Public page</source>
        <translation>Page publique</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixture(s)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matchs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not live yet</source>
        <translation>pas encore en ligne</translation>
    </message>
    <message>
        <source>Nothing stands on the page yet; the first step of the run seeds it.</source>
        <translation>La page est encore vide&#xa0;; la première étape de l’exécution la remplit.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>content of a post, its author</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>a fixture</comment>
        <translation>programmé</translation>
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
        <translation>Le webhook répond et est accepté (%1).</translation>
    </message>
    <message>
        <source>The webhook exists but is restricted (%1); outside production that is accepted.</source>
        <translation>Le webhook existe mais est restreint (%1)&#xa0;; hors production, c’est accepté.</translation>
    </message>
    <message>
        <source>Dry run: the host is allowed; nothing was sent.</source>
        <translation>Essai à blanc&#xa0;: l’hôte est autorisé&#xa0;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>Ce que le test a vu</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ReasonDialog</name>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motif (conservé dans l’audit)</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motif (facultatif)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>a club&apos;s address</comment>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Indiquez un motif&#xa0;; il est conservé dans l’audit.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::RetryFromDialog</name>
    <message>
        <source>Retry %1 from a step</source>
        <translation>Réessayer %1 à partir d’une étape</translation>
    </message>
    <message>
        <source>A new run, number %1, begins at the chosen step.</source>
        <translation>Une nouvelle exécution, numéro %1, commence à l’étape choisie.</translation>
    </message>
    <message>
        <source>The steps before it are carried over as they are; it and those behind it run again, with new keys at the services outside.</source>
        <translation>Les étapes précédentes sont reprises telles quelles&#xa0;; celle-ci et les suivantes sont refaites, avec de nouvelles clés auprès des services externes.</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Démarrer l’exécution</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>reprise telle quelle</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>refaite</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::RunPanel</name>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>essai à blanc</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Afficher la dernière</translation>
    </message>
    <message>
        <source>The club has begun to sign up but has not finished yet; provisioning starts when it has.</source>
        <translation>Le club a commencé son inscription sans l’avoir terminée&#xa0;; la mise en place démarre ensuite.</translation>
    </message>
    <message>
        <source>Which run is shown</source>
        <translation>Exécution affichée</translation>
    </message>
    <message>
        <source>Nothing left the house in this run: what it would have sent is written down.</source>
        <translation>Rien n’est sorti dans cette exécution&#xa0;: ce qu’elle aurait envoyé est noté.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SavedViews</name>
    <message>
        <source>All clubs</source>
        <translation>Tous les clubs</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Échoués aujourd’hui</translation>
    </message>
    <message>
        <source>Started today</source>
        <translation>Commencés aujourd’hui</translation>
    </message>
    <message>
        <source>Waiting or in work</source>
        <translation>En attente ou en cours</translation>
    </message>
    <message>
        <source>Stopped at the webhook</source>
        <translation>Arrêtés au webhook</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendus</translation>
    </message>
    <message>
        <source>Slowest setups</source>
        <translation>Mises en place les plus lentes</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SecretDialog</name>
    <message>
        <source>New signing secret for %1</source>
        <translation>Nouveau secret de signature pour %1</translation>
    </message>
    <message>
        <source>Secret of the club&apos;s own (if it has one)</source>
        <translation>Secret propre au club (s’il en a un)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Events are signed with the new secret at once.</source>
        <translation>Les événements sont aussitôt signés avec le nouveau secret.</translation>
    </message>
    <message>
        <source>For 24 hours the old one signs as well, so that the club can change it without missing an event.</source>
        <translation>Pendant 24 heures, l’ancien signe aussi, pour que le club puisse le changer sans manquer d’événement.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Changer le secret</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>Leave it empty and a strong one is made. 16 to 256 characters.</source>
        <translation>Laissez vide pour en créer un robuste. De 16 à 256 caractères.</translation>
    </message>
    <message>
        <source>New signing secret</source>
        <translation>Nouveau secret de signature</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>At least 16 characters, or nothing.</source>
        <translation>Au moins 16 caractères, ou rien.</translation>
    </message>
    <message>
        <source>Shown only this once: give it to the club now. The old one signs as well until %1.</source>
        <translation>Affiché cette seule fois&#xa0;: donnez-le au club maintenant. L’ancien signe aussi jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SelectionBar</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Chosen clubs</source>
        <translation>Clubs choisis</translation>
    </message>
    <message>
        <source>More that can be done to the chosen clubs</source>
        <translation>Autres actions sur les clubs choisis</translation>
    </message>
    <message>
        <source>Resend links…</source>
        <translation>Renvoyer les liens…</translation>
    </message>
    <message>
        <source>Cancel setups…</source>
        <translation>Interrompre les mises en place…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspendre…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) chosen</source>
        <translation>
            <numerusform>%Ln club choisi</numerusform>
            <numerusform>%Ln clubs choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Choisir tous ceux qui correspondent</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln that match</source>
        <translation>
            <numerusform>Choisir le %Ln qui correspond</numerusform>
            <numerusform>Choisir les %Ln qui correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>All clubs that match are chosen</source>
        <translation>Tous les clubs qui correspondent sont choisis</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clubs that match are chosen</source>
        <translation>
            <numerusform>Le %Ln club qui correspond est choisi</numerusform>
            <numerusform>Les %Ln clubs qui correspondent sont choisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SignupSection</name>
    <message>
        <source>on trial</source>
        <translation>à l’essai</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>résilié</translation>
    </message>
    <message>
        <source>Owner and signup</source>
        <translation>Propriétaire et inscription</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>commencé %1</translation>
    </message>
    <message>
        <source>promo code %1</source>
        <translation>code promo %1</translation>
    </message>
    <message>
        <source>trial until %1</source>
        <translation>essai jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::StepRow</name>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>sera réessayée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>done in an earlier run</source>
        <translation>faite dans une exécution antérieure</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Ignorée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Début&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>attempt %1 · %2</source>
        <translation>tentative %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>Tentatives de %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Prochain essai dans %1</translation>
    </message>
    <message>
        <source>Next try is due</source>
        <translation>Prochain essai imminent</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Enregistrer cette vue</translation>
    </message>
    <message>
        <source>All clubs, in the present order and with the present columns.</source>
        <translation>Tous les clubs, dans l’ordre et avec les colonnes actuels.</translation>
    </message>
    <message>
        <source>Clubs with %1, in the present order and with the present columns.</source>
        <translation>Clubs avec %1, dans l’ordre et avec les colonnes actuels.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>Une vue porte déjà ce nom&#xa0;; elle est remplacée.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Views of the list: filter, order and columns (V)</source>
        <translation>Vues de la liste&#xa0;: filtre, ordre et colonnes (V)</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Supprimer une vue</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookDialog</name>
    <message>
        <source>Webhook of %1</source>
        <translation>Webhook de %1</translation>
    </message>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>New signing secret (if it changed)</source>
        <translation>Nouveau secret de signature (s’il a changé)</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Events that wait go to the new address at once; the club stays as it is.</source>
        <translation>Les événements en attente partent aussitôt vers la nouvelle adresse&#xa0;; le club reste tel quel.</translation>
    </message>
    <message>
        <source>Save the webhook</source>
        <translation>Enregistrer le webhook</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The run goes on at once and checks the new address.</source>
        <translation>L’exécution continue aussitôt et vérifie la nouvelle adresse.</translation>
    </message>
    <message>
        <source>Save and retry</source>
        <translation>Enregistrer et réessayer</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one there. 16 to 256 characters.</source>
        <translation>Laissez vide pour garder l’actuel. De 16 à 256 caractères.</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Sonde l’adresse&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Give the whole address, beginning with https://.</source>
        <translation>Indiquez l’adresse entière, commençant par https://.</translation>
    </message>
    <message>
        <source>At least 16 characters, or nothing.</source>
        <translation>Au moins 16 caractères, ou rien.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessageRow</name>
    <message>
        <source>Resend</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Resend %1</source>
        <comment>an event</comment>
        <translation>Renvoyer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>prochain essai dans %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessages</name>
    <message>
        <source>No event has been sent to it yet.</source>
        <translation>Aucun événement ne lui a encore été envoyé.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
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
        <translation>Tester</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Sonde l’adresse&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Envoyer un événement de test</translation>
    </message>
    <message>
        <source>Change secret…</source>
        <translation>Changer le secret…</translation>
    </message>
    <message>
        <source>End the old secret…</source>
        <translation>Retirer l’ancien secret…</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>validated %1</source>
        <translation>validé %1</translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation>pas encore validé</translation>
    </message>
    <message>
        <source>the old secret signs as well for %1</source>
        <comment>a span of time</comment>
        <translation>l’ancien secret signe aussi pendant %1</translation>
    </message>
    <message>
        <source>switched off %1: %2</source>
        <comment>when, why</comment>
        <translation>désactivé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Notifications</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 a échoué</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names of clubs</comment>
        <translation>%1 et d’autres</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) failed</source>
        <translation>
            <numerusform>%n club a échoué</numerusform>
            <numerusform>%n clubs ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Signups are on again</source>
        <translation>Les inscriptions sont rouvertes</translation>
    </message>
    <message>
        <source>Switched on by %1</source>
        <translation>Ouvertes par %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who and why</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1. Back on at %2.</source>
        <comment>who and why; when</comment>
        <translation>%1. Réouverture à %2.</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Les inscriptions sont fermées</translation>
    </message>
    <message>
        <source>The disk is filling up</source>
        <translation>Le disque se remplit</translation>
    </message>
    <message>
        <source>%1 are left where the clubs&apos; data is kept. Without room nothing new can be saved.</source>
        <translation>Il reste %1 là où sont gardées les données des clubs. Sans place, rien de nouveau ne peut être enregistré.</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Presence</name>
    <message>
        <source>Touchline keeps serving</source>
        <translation>Touchline reste en service</translation>
    </message>
    <message>
        <source>Clubs can go on signing up. The icon in the tray leads back to the window.</source>
        <translation>Les clubs peuvent continuer à s’inscrire. L’icône de la zone de notification ramène à la fenêtre.</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Tray</name>
    <message>
        <source>Open Touchline</source>
        <translation>Ouvrir Touchline</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Derniers échecs</translation>
    </message>
    <message>
        <source>Quit Touchline…</source>
        <translation>Quitter Touchline…</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>Le cœur ne répond pas</translation>
    </message>
    <message>
        <source>Asking the core…</source>
        <translation>Interrogation du cœur…</translation>
    </message>
    <message>
        <source>Signups are on</source>
        <translation>Les inscriptions sont ouvertes</translation>
    </message>
    <message>
        <source>Signups are off: “%1”</source>
        <translation>Les inscriptions sont fermées&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switch signups on…</source>
        <translation>Ouvrir les inscriptions…</translation>
    </message>
    <message>
        <source>Switch signups off…</source>
        <translation>Fermer les inscriptions…</translation>
    </message>
    <message>
        <source>Touchline · %1</source>
        <translation>Touchline · %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>club and why</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No failed clubs</source>
        <translation>Aucun club échoué</translation>
    </message>
</context>
<context>
    <name>touchline::exports::ExportDesk</name>
    <message>
        <source>Exporting…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Arrêter l’export</translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation>Export arrêté&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>touchline::exports::ExportJob</name>
    <message>
        <source>The export could not be written: %1</source>
        <translation>L’export n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogExport</name>
    <message>
        <source>Export the records shown</source>
        <translation>Exporter les enregistrements affichés</translation>
    </message>
    <message>
        <source>Records, one JSON object a line (*.ndjson)</source>
        <translation>Enregistrements, un objet JSON par ligne (*.ndjson)</translation>
    </message>
    <message>
        <source>Exporting: %1 records so far…</source>
        <translation>Export&#xa0;: %1 enregistrements jusqu’ici…</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation>%1 enregistrements exportés vers %2.</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogFilterBar</name>
    <message>
        <source>Signup</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interrupteurs</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Exploitation</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Search messages and fields</source>
        <translation>Rechercher dans les messages et champs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>Club id</source>
        <translation>Id du club</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Infos</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Level at least: %1</source>
        <translation>Niveau minimal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À tout moment</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>15 dernières min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogModel</name>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogTable</name>
    <message>
        <source>Log records</source>
        <translation>Enregistrements du journal</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Mettre en pause, reprendre</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Copier les lignes choisies</translation>
    </message>
    <message>
        <source>Copy the chosen records as JSON</source>
        <translation>Copier les enregistrements choisis en JSON</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>Le journal n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Il ne s’est encore rien passé</translation>
    </message>
    <message>
        <source>Records appear here as they are written.</source>
        <translation>Les enregistrements apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Aucun enregistrement ne correspond</translation>
    </message>
    <message>
        <source>Records that match appear here as they are written.</source>
        <translation>Les enregistrements qui correspondent apparaissent ici au fur et à mesure.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>records</comment>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pause</translation>
    </message>
    <message>
        <source>%1 · paused while scrolled up</source>
        <translation>%1 · en pause pendant le défilement</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <translation>%1 · en direct</translation>
    </message>
    <message>
        <source>%1 records came too fast to show. They are in the store.</source>
        <translation>%1 enregistrements sont arrivés trop vite pour être affichés. Ils sont stockés.</translation>
    </message>
    <message>
        <source>Load the newest</source>
        <translation>Charger les plus récents</translation>
    </message>
    <message>
        <source>%1 new ↓</source>
        <translation>%1 nouveaux ↓</translation>
    </message>
    <message>
        <source>%1 new records: go to the newest</source>
        <translation>%1 nouveaux enregistrements&#xa0;: aller au plus récent</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Ouvrir le club</translation>
    </message>
    <message>
        <source>Only this club</source>
        <translation>Seulement ce club</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Exporter les enregistrements affichés</translation>
    </message>
    <message>
        <source>Pause the log, let it go on</source>
        <translation>Mettre le journal en pause, le laisser reprendre</translation>
    </message>
</context>
<context>
    <name>touchline::logs::RecordPane</name>
    <message>
        <source>Open the club</source>
        <translation>Ouvrir le club</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>Seulement cette requête</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copier la ligne</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Aucun enregistrement choisi</translation>
    </message>
    <message>
        <source>Select one to see all of it.</source>
        <translation>Choisissez-en un pour le voir en entier.</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>L’enregistrement en JSON</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BadgeDrop</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>Drop an image here to take its colours, or click to choose one</source>
        <translation>Déposez une image ici pour en prendre les couleurs, ou cliquez pour en choisir une</translation>
    </message>
    <message>
        <source>Take the colours from the badge</source>
        <translation>Prendre les couleurs de l’écusson</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Image de l’écusson</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BasicStep</name>
    <message>
        <source>The club brings a webhook of its own, from Make.com for example.</source>
        <translation>Le club apporte son propre webhook, de Make.com par exemple.</translation>
    </message>
    <message>
        <source>Touchline deploys the club&apos;s automations; nothing to set up.</source>
        <translation>Touchline déploie les automatisations du club&#xa0;; rien à configurer.</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nom du club</translation>
    </message>
    <message>
        <source>Address of its page</source>
        <translation>Adresse de sa page</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>Adresse e-mail du propriétaire</translation>
    </message>
    <message>
        <source>Promo code (if there is one)</source>
        <translation>Code promo (s’il y en a un)</translation>
    </message>
    <message>
        <source>Next: branding</source>
        <translation>Suivant&#xa0;: image de marque</translation>
    </message>
    <message>
        <source>e.g. Syston Tigers U16</source>
        <translation>p. ex. Syston Tigers U16</translation>
    </message>
    <message>
        <source>secretary@club.example</source>
        <translation>secretary@club.example</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Who is the club?</source>
        <translation>Qui est le club&#xa0;?</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Formule&#xa0;: %1</translation>
    </message>
    <message>
        <source>The club has been created with these details, so they can no longer be changed here.</source>
        <translation>Le club a été créé avec ces données&#xa0;; elles ne peuvent plus être modifiées ici.</translation>
    </message>
    <message>
        <source>The promo code will put the club on the %1 plan.</source>
        <translation>Le code promo donnera au club la formule %1.</translation>
    </message>
    <message>
        <source>Give the name of the club.</source>
        <translation>Indiquez le nom du club.</translation>
    </message>
    <message>
        <source>Give an address for the club&apos;s page.</source>
        <translation>Indiquez une adresse pour la page du club.</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indiquez une adresse e-mail telle que name@club.example.</translation>
    </message>
    <message>
        <source>Creating the club…</source>
        <translation>Création du club…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BrandStep</name>
    <message>
        <source>Primary colour</source>
        <translation>Couleur principale</translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation>Couleur secondaire</translation>
    </message>
    <message>
        <source>From the badge</source>
        <translation>De l’écusson</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Enregistrer et finir plus tard</translation>
    </message>
    <message>
        <source>Next: plan setup</source>
        <translation>Suivant&#xa0;: formule</translation>
    </message>
    <message>
        <source>Colours of %1</source>
        <translation>Couleurs de %1</translation>
    </message>
    <message>
        <source>Text in these two colours is hard to read (%1&#xa0;:&#xa0;1; at least %2&#xa0;:&#xa0;1).</source>
        <translation>Le texte dans ces deux couleurs est difficile à lire (%1&#xa0;: 1&#xa0;; au moins %2&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Use black instead</source>
        <translation>Utiliser plutôt le noir</translation>
    </message>
    <message>
        <source>Use white instead</source>
        <translation>Utiliser plutôt le blanc</translation>
    </message>
    <message>
        <source>Took %1 and %2 from the badge.</source>
        <translation>%1 et %2 pris de l’écusson.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ClubPreview</name>
    <message>
        <source>Preview of the club&apos;s page</source>
        <translation>Aperçu de la page du club</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nom du club</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 en %2 et %3</translation>
    </message>
    <message>
        <source>Welcome to your club page</source>
        <translation>Bienvenue sur la page de votre club</translation>
    </message>
    <message>
        <source>This is how the club&apos;s page looks in these colours.</source>
        <translation>Voici l’aspect de la page du club dans ces couleurs.</translation>
    </message>
    <message>
        <source>%1 · 10:30</source>
        <comment>day of a match, kick-off</comment>
        <translation>%1 · 10:30</translation>
    </message>
    <message>
        <source>Home Ground</source>
        <translation>Terrain local</translation>
    </message>
    <message>
        <source>%1 – Sample Opponent</source>
        <translation>%1 – Adversaire exemple</translation>
    </message>
    <message>
        <source>Add a fixture</source>
        <translation>Ajouter un match</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ClubSummary</name>
    <message>
        <source>The club so far</source>
        <translation>Le club jusqu’ici</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Code promo</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ColorField</name>
    <message>
        <source>Pick…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Give a colour as # and six digits of 0–9 and A–F.</source>
        <translation>Indiquez une couleur&#xa0;: # suivi de six caractères parmi 0–9 et A–F.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::OnboardPage</name>
    <message>
        <source>Onboard a club</source>
        <translation>Inscrire un club</translation>
    </message>
    <message>
        <source>Basic info</source>
        <translation>Informations</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Image de marque</translation>
    </message>
    <message>
        <source>Plan setup</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>étape %1 sur %2</translation>
    </message>
    <message>
        <source>The promo code has put this club on the %1 plan.</source>
        <translation>Le code promo a donné à ce club la formule %1.</translation>
    </message>
    <message>
        <source>%1 is saved. Carry on whenever you like, from its detail in Clubs.</source>
        <translation>%1 est enregistré. Poursuivez quand vous voulez, depuis sa fiche dans Clubs.</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Ouvrir le club</translation>
    </message>
    <message>
        <source>Looking where this signup stopped…</source>
        <translation>Recherche de l’étape où cette inscription s’est arrêtée…</translation>
    </message>
    <message>
        <source>This signup could not be opened</source>
        <translation>Cette inscription n’a pas pu être ouverte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::OwnerLink</name>
    <message>
        <source>Copy owner&apos;s link</source>
        <translation>Copier le lien du propriétaire</translation>
    </message>
    <message>
        <source>Owner&apos;s link</source>
        <translation>Lien du propriétaire</translation>
    </message>
    <message>
        <source>Signs the owner in, once, within 24 hours. A link mailed before stops working.</source>
        <translation>Connecte le propriétaire, une fois, pendant 24 heures. Un lien envoyé auparavant cesse de fonctionner.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Création du lien…</translation>
    </message>
    <message>
        <source>Copied. It is shown only this once; the link mailed before no longer works.</source>
        <translation>Copié. Il n’est affiché que cette fois&#xa0;; le lien envoyé auparavant ne fonctionne plus.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::PlanStep</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Finish signup</source>
        <translation>Terminer l’inscription</translation>
    </message>
    <message>
        <source>Touchline seeds the club&apos;s page, deploys its automations, creates the owner&apos;s account and mails the owner a link to sign in. There is nothing to enter; check the details with the club and finish.</source>
        <translation>Touchline remplit la page du club, déploie ses automatisations, crée le compte du propriétaire et lui envoie par e-mail un lien de connexion. Il n’y a rien à saisir&#xa0;; vérifiez les données avec le club et terminez.</translation>
    </message>
    <message>
        <source>The club stays as it is; carry on from its detail in Clubs. What is typed here is kept until Touchline closes.</source>
        <translation>Le club reste tel quel&#xa0;; poursuivez depuis sa fiche dans Clubs. Ce qui est saisi ici est gardé jusqu’à la fermeture de Touchline.</translation>
    </message>
    <message>
        <source>Webhook of %1</source>
        <translation>Webhook de %1</translation>
    </message>
    <message>
        <source>%1 on the Pro plan</source>
        <translation>%1 avec la formule Pro</translation>
    </message>
    <message>
        <source>Queuing…</source>
        <translation>Mise en file…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ProgressStep</name>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Modifier le webhook</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Ouvrir le club</translation>
    </message>
    <message>
        <source>Onboard another</source>
        <translation>En inscrire un autre</translation>
    </message>
    <message>
        <source>Queued…</source>
        <translation>En file…</translation>
    </message>
    <message>
        <source>This may be out of date: %1</source>
        <translation>Données peut-être périmées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 attend</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <comment>for what or why</comment>
        <translation>En attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is being set up</source>
        <translation>Mise en place de %1</translation>
    </message>
    <message>
        <source>For %1 so far</source>
        <comment>a span of time</comment>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <comment>a span of time</comment>
        <translation>Mis en place en %1</translation>
    </message>
    <message>
        <source>%1 is stuck</source>
        <translation>%1 est bloqué</translation>
    </message>
    <message>
        <source>Retrying…</source>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::PromoCheck</name>
    <message>
        <source>free of charge</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1&#xa0;% de remise</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>Pro plan</comment>
        <translation>formule %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>à vie</translation>
    </message>
    <message>
        <source>uses left: %1</source>
        <translation>utilisations restantes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Valid, without a discount.</source>
        <translation>Valide, sans remise.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>what a promo code gives</comment>
        <translation>Valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Vérification du code…</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Vérification impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::RunStepRow</name>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>bientôt réessayée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>done in an earlier run</source>
        <translation>faite dans une exécution antérieure</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · prochain essai dans %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a step, how it stands</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SignupsGate</name>
    <message>
        <source>Start this club all the same</source>
        <translation>Commencer ce club malgré tout</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motif (conservé dans l’audit)</translation>
    </message>
    <message>
        <source>e.g. agreed with the duty desk on the phone</source>
        <translation>p. ex. convenu par téléphone avec la permanence</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Indiquez un motif&#xa0;; il est conservé dans l’audit.</translation>
    </message>
    <message>
        <source>Signups are off, %1.</source>
        <comment>since when, by whom, why, until when</comment>
        <translation>Les inscriptions sont fermées, %1.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SlugCheck</name>
    <message>
        <source>Checking whether it is free…</source>
        <translation>Vérification de la disponibilité…</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>Vérification impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Libre.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Cette adresse ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Another club already has this address.</source>
        <translation>Un autre club a déjà cette adresse.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::StarterSetup</name>
    <message>
        <source>Webhook address</source>
        <translation>Adresse du webhook</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>https://hook.eu2.make.com/…</source>
        <translation>https://hook.eu2.make.com/…</translation>
    </message>
    <message>
        <source>The address Make.com shows for the club&apos;s scenario.</source>
        <translation>L’adresse que Make.com affiche pour le scénario du club.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secret de signature</translation>
    </message>
    <message>
        <source>16 to 256 characters. The club enters the same secret at its end.</source>
        <translation>De 16 à 256 caractères. Le club saisit le même secret de son côté.</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Sonde l’adresse&#xa0;; ne modifie rien.</translation>
    </message>
    <message>
        <source>Generate a secret</source>
        <translation>Générer un secret</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copier le secret</translation>
    </message>
    <message>
        <source>Give the whole address, beginning with https://.</source>
        <translation>Indiquez l’adresse entière, commençant par https://.</translation>
    </message>
    <message>
        <source>Give a secret or generate one.</source>
        <translation>Indiquez un secret ou générez-en un.</translation>
    </message>
    <message>
        <source>Give a secret of at least %1 characters.</source>
        <translation>Indiquez un secret d’au moins %1 caractères.</translation>
    </message>
    <message>
        <source>A new secret. Copy it for the club before you go on.</source>
        <translation>Un nouveau secret. Copiez-le pour le club avant de continuer.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
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
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Toutes les étapes sont faites</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SwitchOverride</name>
    <message>
        <source>Signups are off, also for clubs that had begun. You may carry on with this one all the same.</source>
        <translation>Les inscriptions sont fermées, même pour les clubs déjà commencés. Vous pouvez malgré tout poursuivre avec celui-ci.</translation>
    </message>
    <message>
        <source>Carry on all the same</source>
        <translation>Poursuivre malgré tout</translation>
    </message>
    <message>
        <source>e.g. agreed with the duty desk on the phone</source>
        <translation>p. ex. convenu par téléphone avec la permanence</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motif (conservé dans l’audit)</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Indiquez un motif&#xa0;; il est conservé dans l’audit.</translation>
    </message>
    <message>
        <source>Carrying on…</source>
        <translation>Poursuite…</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityChart</name>
    <message>
        <source>Signups and completions</source>
        <translation>Inscriptions et clubs terminés</translation>
    </message>
    <message numerus="yes">
        <source>%n signup(s)</source>
        <translation>
            <numerusform>%n inscription</numerusform>
            <numerusform>%n inscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n terminé</numerusform>
            <numerusform>%n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signups and %2 completions.</source>
        <comment>totals of the chart</comment>
        <translation>%1 inscriptions et %2 clubs terminés.</translation>
    </message>
    <message>
        <source>Most signups at %1: %2.</source>
        <comment>time, count</comment>
        <translation>Maximum d’inscriptions à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The arrow keys read single values.</source>
        <translation>Les flèches lisent les valeurs une à une.</translation>
    </message>
    <message>
        <source>Nobody signed up in this time.</source>
        <translation>Personne ne s’est inscrit pendant cette période.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityLegend</name>
    <message>
        <source>Signups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Legend: signups drawn through, completions dashed</source>
        <translation>Légende&#xa0;: inscriptions en trait plein, terminés en tirets</translation>
    </message>
</context>
<context>
    <name>touchline::overview::FigureCards</name>
    <message>
        <source>Signups</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Mis en place</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>Échoués, à traiter</translation>
    </message>
    <message>
        <source>Step 3 to complete, p95</source>
        <translation>De l’étape 3 à la fin, p95</translation>
    </message>
    <message>
        <source>the provisioner is paused</source>
        <translation>la mise en place est en pause</translation>
    </message>
    <message>
        <source>oldest: %1, %2</source>
        <comment>club, how long</comment>
        <translation>le plus ancien&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>waiting: %1, %2</source>
        <comment>club, how long</comment>
        <translation>en attente&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>rien n’attend</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <comment>percentiles</comment>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>no run was completed</source>
        <translation>aucune exécution terminée</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n completed run(s) of this time</source>
        <translation>
            <numerusform>De %n exécution terminée la plus récente de cette période</numerusform>
            <numerusform>Des %n exécutions terminées les plus récentes de cette période</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation>rien à traiter</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>how long ago</comment>
        <translation>le plus ancien&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::overview::FunnelBars</name>
    <message>
        <source>Started</source>
        <comment>step of a signup</comment>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Colours chosen</source>
        <comment>step of a signup</comment>
        <translation>Couleurs choisies</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>step of a signup</comment>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>step of a signup</comment>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Signup funnel</source>
        <translation>Entonnoir d’inscription</translation>
    </message>
</context>
<context>
    <name>touchline::overview::JustNow</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Il ne s’est encore rien passé.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::NeedsYou</name>
    <message>
        <source>No club has failed. What fails appears here with its reason.</source>
        <translation>Aucun club n’a échoué. Les échecs apparaissent ici avec leur motif.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 · failed %2</source>
        <comment>reason, time</comment>
        <translation>%1 · échec %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>club</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n failed clubs</source>
        <translation>
            <numerusform>Afficher %n club échoué</numerusform>
            <numerusform>Afficher les %n clubs échoués</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::overview::OverviewPage</name>
    <message>
        <source>Working out the figures …</source>
        <translation>Calcul des chiffres…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Figures of the last: %1</source>
        <comment>hour, day or week</comment>
        <translation>Chiffres de la période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Launch targets</source>
        <translation>Objectifs de lancement</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message>
        <source>Signups and completions</source>
        <translation>Inscriptions et clubs terminés</translation>
    </message>
    <message>
        <source>Signup funnel</source>
        <translation>Entonnoir d’inscription</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Les chiffres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>These figures are from %1; newer ones cannot be read.</source>
        <comment>time</comment>
        <translation>Ces chiffres datent de %1&#xa0;; de plus récents ne peuvent pas être lus.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ProvisionerLine</name>
    <message>
        <source>Provisioner</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>the provisioner</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the provisioner</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>working</source>
        <comment>the provisioner</comment>
        <translation>en marche</translation>
    </message>
    <message>
        <source>Provisioner: %1</source>
        <comment>working, paused or stopped</comment>
        <translation>Mise en place&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has not been started.</source>
        <translation>Elle n’a pas été démarrée.</translation>
    </message>
    <message>
        <source>Looked for work %1 ago.</source>
        <comment>how long</comment>
        <translation>A cherché du travail il y a %1.</translation>
    </message>
    <message>
        <source>No club is waiting for it.</source>
        <translation>Aucun club ne l’attend.</translation>
    </message>
    <message>
        <source>Waiting longest: %1, %2.</source>
        <comment>club, how long</comment>
        <translation>Plus longue attente&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Waiting longest: %1, %2 (%3).</source>
        <comment>club, how long, why</comment>
        <translation>Plus longue attente&#xa0;: %1, %2 (%3).</translation>
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
        <translation>Afficher ces clubs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::overview::TargetsTable</name>
    <message>
        <source>%1: %2, target %3, %4</source>
        <comment>launch target, figure, limit, met or missed</comment>
        <translation>%1&#xa0;: %2, objectif %3, %4</translation>
    </message>
</context>
<context>
    <name>touchline::palette::Palette</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Rechercher clubs, pages, actions</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>A club&apos;s name, address or mail finds it. Enter opens, Esc closes.</source>
        <translation>Le nom, l’adresse ou l’e-mail d’un club le trouve. Entrée ouvre, Échap ferme.</translation>
    </message>
    <message>
        <source>Searching the clubs…</source>
        <translation>Recherche dans les clubs…</translation>
    </message>
    <message>
        <source>No club matches.</source>
        <translation>Aucun club ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) match.</source>
        <translation>
            <numerusform>%n club correspond.</numerusform>
            <numerusform>%n clubs correspondent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n club(s) that match; the last entry shows all.</source>
        <translation>
            <numerusform>Le premier club qui correspond (%n)&#xa0;; la dernière entrée les montre tous.</numerusform>
            <numerusform>Les %n premiers clubs qui correspondent&#xa0;; la dernière entrée les montre tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clubs cannot be searched: %1</source>
        <translation>La recherche dans les clubs est impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::palette::PaletteModel</name>
    <message>
        <source>All clubs that match “%1”</source>
        <translation>Tous les clubs qui correspondent à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Club %1, %2, %3</source>
        <translation>Club %1, %2, %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
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
        <translation>Langue, couleurs et fermeture</translation>
    </message>
    <message>
        <source>What holds for you on this computer.</source>
        <translation>Ce qui vaut pour vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>touchline::preferences::PreferencesPanel</name>
    <message>
        <source>The language changes when Touchline is started the next time.</source>
        <translation>La langue change au prochain démarrage de Touchline.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Keeps serving in the tray</source>
        <translation>Reste en service dans la zone de notification</translation>
    </message>
    <message>
        <source>Stops Touchline</source>
        <translation>Arrête Touchline</translation>
    </message>
    <message>
        <source>Tell the desktop of failed clubs, switched signups and a disk that fills up</source>
        <translation>Signaler sur le bureau les clubs échoués, les ouvertures et fermetures des inscriptions et un disque qui se remplit</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoDetailPane</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Motif (visible dans l’audit)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No club has used it yet.</source>
        <translation>Aucun club ne l’a encore utilisé.</translation>
    </message>
    <message>
        <source>Clubs that used the code</source>
        <translation>Clubs ayant utilisé le code</translation>
    </message>
    <message>
        <source>%1 off, puts the club on %2.</source>
        <translation>%1 de remise, donne au club la formule %2.</translation>
    </message>
    <message>
        <source>%1 off.</source>
        <translation>%1 de remise.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Validité&#xa0;: %1</translation>
    </message>
    <message>
        <source>For every club</source>
        <translation>Pour tous les clubs</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Seulement pour %1</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Réactiver…</translation>
    </message>
    <message>
        <source>Used %1</source>
        <comment>followed by a count such as 3 of 50</comment>
        <translation>Utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The clubs that used it were erased.</source>
        <translation>Les clubs qui l’ont utilisé ont été effacés.</translation>
    </message>
    <message>
        <source>Deactivate the code</source>
        <translation>Désactiver le code</translation>
    </message>
    <message>
        <source>Reactivate the code</source>
        <translation>Réactiver le code</translation>
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
        <translation>Remise</translation>
    </message>
    <message>
        <source>Puts the club on</source>
        <translation>Donne au club la formule</translation>
    </message>
    <message>
        <source>The discount never ends</source>
        <translation>La remise est à vie</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Nombre d’utilisations</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Only for these clubs</source>
        <translation>Seulement pour ces clubs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a percentage</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>the plan it chose</source>
        <translation>celle qu’il a choisie</translation>
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
        <translation>sans limite</translation>
    </message>
    <message>
        <source>every club</source>
        <translation>tous les clubs</translation>
    </message>
    <message>
        <source>Clubs’ addresses with spaces between; empty: every club.</source>
        <translation>Adresses de clubs séparées par des espaces&#xa0;; vide&#xa0;: tous les clubs.</translation>
    </message>
    <message>
        <source>When it can be used</source>
        <translation>Quand il peut être utilisé</translation>
    </message>
    <message>
        <source>New promo code</source>
        <translation>Nouveau code promo</translation>
    </message>
    <message>
        <source>Create the code</source>
        <translation>Créer le code</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
        <translation>Remise</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoUsesModel</name>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromosPage</name>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Rechercher des codes</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>No code selected</source>
        <translation>Aucun code choisi</translation>
    </message>
    <message>
        <source>Select one to see who used it, or make a new one.</source>
        <translation>Choisissez-en un pour voir qui l’a utilisé, ou créez-en un.</translation>
    </message>
    <message>
        <source>The promo codes could not be read</source>
        <translation>Les codes promo n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the promo codes…</source>
        <translation>Lecture des codes promo…</translation>
    </message>
    <message>
        <source>There are no promo codes yet</source>
        <translation>Il n’y a pas encore de code promo</translation>
    </message>
    <message>
        <source>A code gives clubs a discount or another plan when they sign up, as often and as long as you say.</source>
        <translation>Un code donne aux clubs une remise ou une autre formule à l’inscription, aussi souvent et longtemps que vous le voulez.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Créer le premier</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Aucun code ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>touchline::readiness::PreflightPanel</name>
    <message>
        <source>Run preflight</source>
        <translation>Lancer le contrôle préalable</translation>
    </message>
    <message>
        <source>Signs two test clubs up the way the public does, sees them completed, and removes them. They are in no figure, and no mail leaves for them.</source>
        <translation>Inscrit deux clubs de test comme le fait le public, attend qu’ils soient terminés et les supprime. Ils n’entrent dans aucun chiffre et aucun e-mail ne part pour eux.</translation>
    </message>
    <message>
        <source>Webhook of the Starter club</source>
        <translation>Webhook du club Starter</translation>
    </message>
    <message>
        <source>one of make.com&apos;s that exists; a dry run calls none</source>
        <translation>un webhook existant de make.com&#xa0;; un essai à blanc n’en appelle aucun</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a check of the preflight</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>not run</source>
        <comment>a check of the preflight</comment>
        <translation>non fait</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a check of the preflight</comment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check of the preflight</comment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Passed, %1, run by %2.</source>
        <comment>time, operator</comment>
        <translation>Réussi, %1, lancé par %2.</translation>
    </message>
    <message>
        <source>Failed, %1, run by %2.</source>
        <comment>time, operator</comment>
        <translation>Échoué, %1, lancé par %2.</translation>
    </message>
</context>
<context>
    <name>touchline::readiness::ReadinessPage</name>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Looking at everything …</source>
        <translation>Vérification de tout…</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reads the database from beginning to end as well; takes some seconds with many clubs</source>
        <translation>Lit aussi la base de données de bout en bout&#xa0;; prend quelques secondes avec beaucoup de clubs</translation>
    </message>
    <message>
        <source>Launch checklist</source>
        <translation>Liste de contrôle du lancement</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Contrôle préalable</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The checklist cannot be read</source>
        <translation>La liste de contrôle ne peut pas être lue</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This is how it was at %1; the core does not answer now.</source>
        <comment>time</comment>
        <translation>Tel était l’état à %1&#xa0;; le cœur ne répond pas en ce moment.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>a command</comment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::settings::ActionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>touchline::settings::BackupsModel</name>
    <message>
        <source>Not proven</source>
        <translation>Non testée</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Testée %1</translation>
    </message>
    <message>
        <source>Restored for trial by %1</source>
        <translation>Restaurée à l’essai par %1</translation>
    </message>
    <message>
        <source>with the keys, sealed</source>
        <translation>avec les clés, scellée</translation>
    </message>
    <message>
        <source>database alone</source>
        <translation>base de données seule</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Trial restore</source>
        <translation>Restauration d’essai</translation>
    </message>
</context>
<context>
    <name>touchline::settings::BackupsPanel</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Sauvegarder maintenant…</translation>
    </message>
    <message>
        <source>Prove…</source>
        <translation>Tester…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>The backups could not be listed. %1</source>
        <comment>followed by a sentence</comment>
        <translation>La liste des sauvegardes n’a pas pu être lue. %1</translation>
    </message>
    <message>
        <source>They lie in %1. Keep copies of them on another machine.</source>
        <translation>Elles se trouvent dans %1. Gardez-en des copies sur une autre machine.</translation>
    </message>
    <message>
        <source>Choose a backup first</source>
        <translation>Choisissez d’abord une sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>The database and the keys, sealed by a passphrase, while everything goes on. Without the passphrase nobody can open it.</source>
        <translation>La base de données et les clés, scellées par une phrase secrète, pendant que tout continue. Sans la phrase secrète, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Faire la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase (at least 12 characters)</source>
        <translation>Phrase secrète (au moins 12 caractères)</translation>
    </message>
    <message>
        <source>Empty: the one in the settings.</source>
        <translation>Vide&#xa0;: celle des paramètres.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>Prove that %1 can be restored</source>
        <translation>Tester la restauration de %1</translation>
    </message>
    <message>
        <source>It is restored into a folder of its own, opened and counted, and removed again. Nothing else is touched; the result is kept in the audit.</source>
        <translation>Elle est restaurée dans un dossier à part, ouverte et comptée, puis supprimée. Rien d’autre n’est touché&#xa0;; le résultat est conservé dans l’audit.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Sa phrase secrète</translation>
    </message>
    <message>
        <source>Put the data back to %1</source>
        <translation>Ramener les données à %1</translation>
    </message>
    <message>
        <source>Touchline stops, restores %1 and starts again; the signup pages are closed meanwhile. Everything that happened since is gone from the database. All signup tokens, owners’ links and sessions are void, as they may have been revoked since. What is there now is kept aside.</source>
        <translation>Touchline s’arrête, restaure %1 et redémarre&#xa0;; les pages d’inscription sont fermées entre-temps. Tout ce qui s’est passé depuis disparaît de la base de données. Tous les jetons d’inscription, liens et sessions des propriétaires sont invalidés, car ils peuvent avoir été révoqués depuis. L’état actuel est mis de côté.</translation>
    </message>
    <message>
        <source>Stop and restore</source>
        <translation>Arrêter et restaurer</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Motif (visible dans l’audit)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Restoring for trial…</source>
        <translation>Restauration d’essai…</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Arrêté&#xa0;; il n’en reste rien.</translation>
    </message>
    <message>
        <source>The backup is made and was checked. Keep its passphrase somewhere else than it.</source>
        <translation>La sauvegarde est faite et vérifiée. Gardez sa phrase secrète ailleurs qu’avec elle.</translation>
    </message>
    <message>
        <source>Touchline stops now and restores the backup.</source>
        <translation>Touchline s’arrête maintenant et restaure la sauvegarde.</translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysModel</name>
    <message>
        <source>Retired</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Only verifies</source>
        <translation>Vérifie seulement</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Tokens not expired</source>
        <translation>Jetons non expirés</translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysPanel</name>
    <message>
        <source>Rotate…</source>
        <translation>Renouveler…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>These keys sign the tokens clubs get when they sign up. A new key signs at once; the old ones go on verifying until they are retired.</source>
        <translation>Ces clés signent les jetons que reçoivent les clubs à l’inscription. Une nouvelle clé signe aussitôt&#xa0;; les anciennes continuent de vérifier jusqu’à leur retrait.</translation>
    </message>
    <message>
        <source>The keys could not be read. %1</source>
        <comment>followed by a sentence</comment>
        <translation>Les clés n’ont pas pu être lues. %1</translation>
    </message>
    <message>
        <source>Besides these, up to %1 tokens were signed before tokens were counted by key.</source>
        <translation>En outre, jusqu’à %1 jetons ont été signés avant que les jetons ne soient comptés par clé.</translation>
    </message>
    <message>
        <source>Choose a key that only verifies</source>
        <translation>Choisissez une clé qui vérifie seulement</translation>
    </message>
    <message>
        <source>A new key is made and signs from now on.</source>
        <translation>Une nouvelle clé est créée et signe désormais.</translation>
    </message>
    <message>
        <source>Tokens signed by the keys before stay good until those are retired. Nobody has to do anything.</source>
        <translation>Les jetons signés par les clés précédentes restent valables jusqu’au retrait de celles-ci. Personne n’a rien à faire.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Motif (visible dans l’audit)</translation>
    </message>
    <message>
        <source>Key %1 is retired for good.</source>
        <translation>La clé %1 est retirée définitivement.</translation>
    </message>
    <message>
        <source>No token signed with it is still good, as far as they were counted.</source>
        <translation>Aucun jeton signé par elle n’est encore valable, pour autant qu’ils aient été comptés.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) signed with it are refused from then on: those clubs carry on with a link they ask for.</source>
        <translation>
            <numerusform>%n jeton signé par elle est dès lors refusé&#xa0;: ce club poursuit avec un lien qu’il demande.</numerusform>
            <numerusform>%n jetons signés par elle sont dès lors refusés&#xa0;: ces clubs poursuivent avec un lien qu’ils demandent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire the key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>A new key signs from now on.</source>
        <translation>Une nouvelle clé signe désormais.</translation>
    </message>
    <message>
        <source>The key is retired; its tokens are refused.</source>
        <translation>La clé est retirée&#xa0;; ses jetons sont refusés.</translation>
    </message>
</context>
<context>
    <name>touchline::settings::RestartQuestion</name>
    <message>
        <source>Restart without saving?</source>
        <translation>Redémarrer sans enregistrer ?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>Redémarrer sans enregistrer</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Why? (shown in the audit)</source>
        <translation>Pourquoi&#xa0;? (visible dans l’audit)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingEditor</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <comment>a secret</comment>
        <translation>défini&#xa0;; tapez pour le remplacer</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1&#xa0;: valeur par défaut</translation>
    </message>
    <message>
        <source>Default, not saved yet</source>
        <translation>Par défaut, pas encore enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>après un redémarrage</translation>
    </message>
    <message>
        <source>In effect now: %1</source>
        <translation>En vigueur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Parties des paramètres</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>E-mail de test</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>Les paramètres n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the settings file</comment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Lecture des paramètres…</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Aucun paramètre ne correspond</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The next start would fail: %1</source>
        <translation>Le prochain démarrage échouerait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved. The changes take effect after a restart.</source>
        <translation>Enregistré. Les modifications prennent effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Some settings take effect after a restart.</source>
        <translation>Certains paramètres prennent effet après un redémarrage.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Rien n’a été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>This instance cannot restart by itself; stop it and start it again.</source>
        <translation>Cette instance ne peut pas redémarrer seule&#xa0;; arrêtez-la et relancez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) are not saved.</source>
        <translation>
            <numerusform>%n réglage modifié n’est pas enregistré.</numerusform>
            <numerusform>%n réglages modifiés ne sont pas enregistrés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::settings::TestMailPanel</name>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Envoyer l’e-mail de test</translation>
    </message>
    <message>
        <source>It goes the way every mail goes, with the settings this instance was started with.</source>
        <translation>Il suit le chemin de tous les e-mails, avec les paramètres du démarrage de cette instance.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>E-mail de test</translation>
    </message>
    <message>
        <source>Give the address the mail goes to.</source>
        <translation>Indiquez l’adresse du destinataire.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indiquez une adresse e-mail telle que name@club.example.</translation>
    </message>
    <message>
        <source>The mail has left.</source>
        <translation>L’e-mail est parti.</translation>
    </message>
    <message>
        <source>The mail has left. The mail server said: %1</source>
        <translation>L’e-mail est parti. Le serveur de messagerie a dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail could not be sent: %1</source>
        <translation>L’e-mail n’a pas pu être envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing leaves in a dry run: the mail was only recorded.</source>
        <translation>Rien ne part dans un essai à blanc&#xa0;: l’e-mail a seulement été noté.</translation>
    </message>
    <message>
        <source>It did not leave yet and will be tried again: %1</source>
        <translation>Il n’est pas encore parti et sera réessayé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is still waiting to be sent. The log says more.</source>
        <translation>Il attend encore d’être envoyé. Le journal en dit plus.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::AboutBox</name>
    <message>
        <source>About Touchline</source>
        <translation>À propos de Touchline</translation>
    </message>
    <message>
        <source>Touchline %1</source>
        <translation>Touchline %1</translation>
    </message>
    <message>
        <source>Operator console for onboarding sports clubs. Free software under the GNU General Public License, version 3 only; it comes without any warranty.</source>
        <translation>Console d’opérateur pour l’inscription de clubs sportifs. Logiciel libre sous licence publique générale GNU, version 3 uniquement&#xa0;; fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>Copie les versions, pour un rapport</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>GPL-3.0 (HTTP Server and Charts), else LGPL-3.0</source>
        <translation>GPL-3.0 (HTTP Server et Charts), sinon LGPL-3.0</translation>
    </message>
</context>
<context>
    <name>touchline::shell::CloseQuestion</name>
    <message>
        <source>Do this every time</source>
        <translation>Toujours faire ainsi</translation>
    </message>
    <message>
        <source>Close Touchline?</source>
        <translation>Fermer Touchline&#xa0;?</translation>
    </message>
    <message>
        <source>Stop Touchline?</source>
        <translation>Arrêter Touchline&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop Touchline</source>
        <translation>Arrêter Touchline</translation>
    </message>
    <message>
        <source>Keep serving in the tray</source>
        <translation>Rester en zone de notification</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) are being set up.</source>
        <translation>
            <numerusform>%n club est en cours de mise en place.</numerusform>
            <numerusform>%n clubs sont en cours de mise en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no tray to keep serving in, so closing stops the program.</source>
        <translation>Ce bureau n’a pas de zone de notification où rester en service&#xa0;; fermer arrête donc le programme.</translation>
    </message>
    <message>
        <source>The signup pages stop answering. Clubs that are being set up go on where they are when Touchline is started again.</source>
        <translation>Les pages d’inscription cessent de répondre. Les clubs en cours de mise en place reprennent là où ils en sont au prochain démarrage de Touchline.</translation>
    </message>
    <message>
        <source>Touchline can go on serving clubs without its window, with an icon in the tray that leads back to it. If it stops, the signup pages stop answering, and clubs that are being set up go on where they are when it is started again.</source>
        <translation>Touchline peut continuer à servir les clubs sans sa fenêtre, avec une icône dans la zone de notification qui y ramène. S’il s’arrête, les pages d’inscription cessent de répondre, et les clubs en cours de mise en place reprennent là où ils en sont à son prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::CoreBanner</name>
    <message>
        <source>The database cannot be written, so nothing new is saved. Is the disk full?</source>
        <translation>L’écriture dans la base de données est impossible, rien de nouveau n’est enregistré. Le disque est-il plein&#xa0;?</translation>
    </message>
    <message>
        <source>The database cannot be read at the moment.</source>
        <translation>La base de données ne peut pas être lue en ce moment.</translation>
    </message>
    <message>
        <source>The provisioner has stopped looking for work. Restart the program.</source>
        <translation>La mise en place ne cherche plus de travail. Redémarrez le programme.</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk. When it is full, nothing new can be saved.</source>
        <translation>Il ne reste que %1 sur le disque. Quand il sera plein, rien de nouveau ne pourra être enregistré.</translation>
    </message>
    <message>
        <source>The core does not answer.</source>
        <translation>Le cœur ne répond pas.</translation>
    </message>
    <message>
        <source>The core has not answered since %1. What you see is from then and may be out of date.</source>
        <translation>Le cœur ne répond plus depuis %1. Ce que vous voyez date de ce moment et peut être périmé.</translation>
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
        <translation>fermées</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Les inscriptions sont fermées</translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
    <message numerus="yes">
        <source>%n failed club(s)</source>
        <translation>
            <numerusform>%n club échoué</numerusform>
            <numerusform>%n clubs échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Undo what is still held back</source>
        <translation>Annuler ce qui est encore retenu</translation>
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
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubs</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Inscrire</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interrupteurs</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Codes promo</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open the chosen club in a window</source>
        <translation>Ouvrir le club choisi dans une fenêtre</translation>
    </message>
    <message>
        <source>Copy the chosen club&apos;s slug</source>
        <translation>Copier le nom court du club choisi</translation>
    </message>
    <message>
        <source>Retry the chosen club</source>
        <translation>Réessayer le club choisi</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Choisir tous les résultats</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Close the club, empty a search box</source>
        <translation>Fermer le club, vider un champ de recherche</translation>
    </message>
    <message>
        <source>A club is half onboarded: what is typed for it would be lost.</source>
        <translation>Un club est à moitié inscrit : ce qui est saisi pour lui serait perdu.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::QuickSearch</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Rechercher clubs, pages, actions</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Ouvre la palette de commandes</translation>
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
        <translation>Restauration de %1</translation>
    </message>
    <message>
        <source>The signup pages are closed meanwhile. The window opens again by itself.</source>
        <translation>Les pages d’inscription sont fermées entre-temps. La fenêtre se rouvre d’elle-même.</translation>
    </message>
    <message>
        <source>How far the restore is</source>
        <translation>Avancement de la restauration</translation>
    </message>
</context>
<context>
    <name>touchline::shell::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Signups …</source>
        <translation>Inscriptions…</translation>
    </message>
    <message>
        <source>Signups on</source>
        <translation>Inscriptions ouvertes</translation>
    </message>
    <message>
        <source>Signups off · %1 · back at %2</source>
        <translation>Inscriptions fermées · %1 · réouverture à %2</translation>
    </message>
    <message>
        <source>Signups off · %1</source>
        <translation>Inscriptions fermées · %1</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (dernier état connu)</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>«&#xa0;%1&#xa0;», par %2</translation>
    </message>
    <message>
        <source>Open the signups switch</source>
        <translation>Ouvrir l’interrupteur des inscriptions</translation>
    </message>
</context>
<context>
    <name>touchline::shell::StatusStrip</name>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Who your actions are recorded as</source>
        <translation>Sous quel nom vos actions sont notées</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>Le cœur ne répond pas</translation>
    </message>
    <message>
        <source>The core does not answer; as of %1:</source>
        <translation>Le cœur ne répond pas&#xa0;; état à %1&#xa0;:</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>En service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Hors service</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) in work</source>
        <translation>
            <numerusform>%n club en cours</numerusform>
            <numerusform>%n clubs en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>commit p95 %1 ms</source>
        <translation>commit p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last hour</source>
        <translation>
            <numerusform>%n erreur dans la dernière heure</numerusform>
            <numerusform>%n erreurs dans la dernière heure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::TopBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>Real clubs: everything here takes effect</source>
        <translation>De vrais clubs&#xa0;: tout ici prend effet</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>APERÇU</translation>
    </message>
    <message>
        <source>Not production</source>
        <translation>Hors production</translation>
    </message>
    <message>
        <source>DRY RUN</source>
        <translation>ESSAI À BLANC</translation>
    </message>
    <message>
        <source>No request and no mail leaves</source>
        <translation>Aucune requête ni aucun e-mail ne part</translation>
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
        <translation>Réouverture dans 30 minutes</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>Back on in 2 hours</source>
        <translation>Réouverture dans 2 heures</translation>
    </message>
    <message>
        <source>at…</source>
        <translation>à…</translation>
    </message>
    <message>
        <source>Back on at a time</source>
        <translation>Réouverture à une heure donnée</translation>
    </message>
    <message>
        <source>when I say so</source>
        <translation>sur mon ordre</translation>
    </message>
    <message>
        <source>Back on when somebody switches them on</source>
        <translation>Réouverture quand quelqu’un les rouvre</translation>
    </message>
    <message>
        <source>Time signups come back</source>
        <translation>Heure de réouverture des inscriptions</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>The provisioner goes on in 30 minutes</source>
        <translation>La mise en service reprend dans 30 minutes</translation>
    </message>
    <message>
        <source>The provisioner goes on in 2 hours</source>
        <translation>La mise en service reprend dans 2 heures</translation>
    </message>
    <message>
        <source>The provisioner goes on at a time</source>
        <translation>La mise en service reprend à une heure donnée</translation>
    </message>
    <message>
        <source>The provisioner goes on when somebody resumes it</source>
        <translation>La mise en service reprend quand quelqu’un la relance</translation>
    </message>
    <message>
        <source>Time the provisioner goes on</source>
        <translation>Heure de reprise de la mise en service</translation>
    </message>
</context>
<context>
    <name>touchline::switches::ImpactFigures</name>
    <message>
        <source>in the middle of signing up</source>
        <translation>en pleine inscription</translation>
    </message>
    <message>
        <source>queued or in work</source>
        <translation>en file ou en cours</translation>
    </message>
    <message>
        <source>signups in the last hour</source>
        <translation>inscriptions de la dernière heure</translation>
    </message>
</context>
<context>
    <name>touchline::switches::PauseForm</name>
    <message>
        <source>in work: they finish</source>
        <translation>en cours : ils se terminent</translation>
    </message>
    <message>
        <source>waiting: they go on waiting</source>
        <translation>en attente : ils continuent d’attendre</translation>
    </message>
    <message>
        <source>Reason (shown to your colleagues and in the audit)</source>
        <translation>Motif (visible par vos collègues et dans l’audit)</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>when the provisioner does</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Pause the provisioner</source>
        <translation>Mettre en pause</translation>
    </message>
    <message numerus="yes">
        <source>What goes on: signups, the owners&apos; pages, mails, webhook events, and the %n club(s) in work. Every other club waits until the provisioner goes on.</source>
        <translation>
            <numerusform>Ce qui continue : les inscriptions, les pages des propriétaires, les courriels, les événements webhook et le %n club en cours. Tous les autres clubs attendent la reprise de la mise en service.</numerusform>
            <numerusform>Ce qui continue : les inscriptions, les pages des propriétaires, les courriels, les événements webhook et les %n clubs en cours. Tous les autres clubs attendent la reprise de la mise en service.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indiquez d’abord un motif.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
</context>
<context>
    <name>touchline::switches::ProvisionerPanel</name>
    <message>
        <source>Pause…</source>
        <translation>Pause…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Pausing lets the clubs in work finish; others keep signing up and wait.</source>
        <translation>La pause laisse finir les clubs en cours ; les autres continuent de s’inscrire et attendent.</translation>
    </message>
    <message>
        <source>in work: %1 · waiting for a free slot: %2</source>
        <comment>numbers of clubs</comment>
        <translation>en cours&#xa0;: %1 · en attente d’une place libre&#xa0;: %2</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reprise…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Pas encore connu</translation>
    </message>
    <message>
        <source>Paused %1. Clubs keep signing up and wait.</source>
        <comment>since when, by whom, why, until when</comment>
        <translation>En pause %1. Les clubs continuent de s’inscrire et attendent.</translation>
    </message>
</context>
<context>
    <name>touchline::switches::StateCard</name>
    <message>
        <source>Asking the core…</source>
        <translation>Interrogation du cœur…</translation>
    </message>
    <message>
        <source>Switch signups on</source>
        <translation>Ouvrir les inscriptions</translation>
    </message>
    <message>
        <source>This may be out of date: %1</source>
        <translation>Données peut-être périmées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Les inscriptions sont fermées</translation>
    </message>
    <message>
        <source>Signups are on</source>
        <translation>Les inscriptions sont ouvertes</translation>
    </message>
    <message>
        <source>Switching on…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Signups are still off: %1</source>
        <translation>Les inscriptions sont toujours fermées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchDialog</name>
    <message>
        <source>Signups</source>
        <translation>Inscriptions</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchOffForm</name>
    <message>
        <source>Everybody, at every step</source>
        <translation>Tout le monde, à toutes les étapes</translation>
    </message>
    <message>
        <source>Reason (shown to your colleagues and in the audit)</source>
        <translation>Motif (visible par vos collègues et dans l’audit)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>e.g. Make.com outage</source>
        <translation>p. ex. panne de Make.com</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <source>Who is refused</source>
        <translation>Qui est refusé</translation>
    </message>
    <message>
        <source>Change reason, end or who is refused</source>
        <translation>Changer le motif, la fin ou qui est refusé</translation>
    </message>
    <message>
        <source>Switch signups off</source>
        <translation>Fermer les inscriptions</translation>
    </message>
    <message>
        <source>Replaces what is in force now, at once.</source>
        <translation>Remplace aussitôt ce qui est en vigueur.</translation>
    </message>
    <message>
        <source>Takes effect at once. Whoever tries is told when to come back.</source>
        <translation>Prend effet aussitôt. Qui essaie est informé du moment où revenir.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>New signups only — the %1 already started may finish</source>
        <translation>Nouvelles inscriptions seulement — les %1 déjà commencées peuvent se terminer</translation>
    </message>
    <message>
        <source>New signups only — clubs already started may finish</source>
        <translation>Nouvelles inscriptions seulement — les clubs déjà commencés peuvent terminer</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indiquez d’abord un motif.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Remplacement…</translation>
    </message>
    <message>
        <source>Switching off…</source>
        <translation>Fermeture…</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchesPage</name>
    <message>
        <source>Nothing has been switched yet.</source>
        <translation>Rien n’a encore été ouvert ni fermé.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interrupteurs</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Mise en place</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History of the switches</source>
        <translation>Historique des interrupteurs</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>L’historique n’a pas pu être lu.</translation>
    </message>
</context>
<context>
    <name>touchline::switches::TypedConfirmation</name>
    <message>
        <source>Production: type %1 to confirm</source>
        <translation>Production&#xa0;: tapez %1 pour confirmer</translation>
    </message>
    <message>
        <source>The core has not said yet whether this is production.</source>
        <translation>Le cœur n’a pas encore dit s’il s’agit de la production.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Tapez %1 pour confirmer.</translation>
    </message>
</context>
<context>
    <name>touchline::undo::HeldActions</name>
    <message>
        <source>Too late: it has been carried out.</source>
        <translation>Trop tard&#xa0;: l’action a été exécutée.</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>Non annulé. %1</translation>
    </message>
    <message numerus="yes">
        <source>Too late for %Ln club(s): it has been carried out.</source>
        <translation>
            <numerusform>Trop tard pour %Ln club : c’est exécuté.</numerusform>
            <numerusform>Trop tard pour %Ln clubs : c’est exécuté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operator and reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a club&apos;s address</comment>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoStrip</name>
    <message>
        <source>What can still be undone</source>
        <translation>Ce qui peut encore être annulé</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that can still be undone</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Tout annuler (%n)</numerusform>
            <numerusform>Tout annuler (%n)</numerusform>
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
        <translation>pas de couleur</translation>
    </message>
</context>
</TS>
