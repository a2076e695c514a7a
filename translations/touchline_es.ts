<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AuditWords</name>
    <message>
        <source>Signups switched off</source>
        <translation>Altas desactivadas</translation>
    </message>
    <message>
        <source>Signups switched on</source>
        <translation>Altas activadas</translation>
    </message>
    <message>
        <source>Provisioner paused</source>
        <translation>Puesta en marcha en pausa</translation>
    </message>
    <message>
        <source>Provisioner resumed</source>
        <translation>Puesta en marcha reanudada</translation>
    </message>
    <message>
        <source>Club started</source>
        <translation>Club iniciado</translation>
    </message>
    <message>
        <source>Club started while signups were off</source>
        <translation>Club iniciado con las altas desactivadas</translation>
    </message>
    <message>
        <source>Signup finished</source>
        <translation>Alta terminada</translation>
    </message>
    <message>
        <source>Club retried</source>
        <translation>Club reintentado</translation>
    </message>
    <message>
        <source>Club retried from a step</source>
        <translation>Club reintentado desde un paso</translation>
    </message>
    <message>
        <source>Run cancelled</source>
        <translation>Ejecución cancelada</translation>
    </message>
    <message>
        <source>Webhook changed</source>
        <translation>Webhook cambiado</translation>
    </message>
    <message>
        <source>Owner’s mail address corrected</source>
        <translation>Correo del propietario corregido</translation>
    </message>
    <message>
        <source>Released without confirmed mail address</source>
        <translation>Liberado sin correo confirmado</translation>
    </message>
    <message>
        <source>Club suspended</source>
        <translation>Club suspendido</translation>
    </message>
    <message>
        <source>Club reinstated</source>
        <translation>Club reactivado</translation>
    </message>
    <message>
        <source>Club cancelled</source>
        <translation>Club dado de baja</translation>
    </message>
    <message>
        <source>Club erased</source>
        <translation>Club borrado</translation>
    </message>
    <message>
        <source>Owner’s link sent again</source>
        <translation>Enlace del propietario reenviado</translation>
    </message>
    <message>
        <source>Owner’s link copied</source>
        <translation>Enlace del propietario copiado</translation>
    </message>
    <message>
        <source>Owner’s links and sessions revoked</source>
        <translation>Enlaces y sesiones del propietario revocados</translation>
    </message>
    <message>
        <source>Signup tokens revoked</source>
        <translation>Tokens de alta revocados</translation>
    </message>
    <message>
        <source>Test event sent</source>
        <translation>Evento de prueba enviado</translation>
    </message>
    <message>
        <source>Event sent again</source>
        <translation>Evento reenviado</translation>
    </message>
    <message>
        <source>Webhook enabled</source>
        <translation>Webhook activado</translation>
    </message>
    <message>
        <source>Webhook secret replaced</source>
        <translation>Secreto del webhook sustituido</translation>
    </message>
    <message>
        <source>Old webhook secret ended</source>
        <translation>Secreto antiguo del webhook finalizado</translation>
    </message>
    <message>
        <source>Promo code created</source>
        <translation>Código promocional creado</translation>
    </message>
    <message>
        <source>Promo code changed</source>
        <translation>Código promocional cambiado</translation>
    </message>
    <message>
        <source>Promo code deactivated</source>
        <translation>Código promocional desactivado</translation>
    </message>
    <message>
        <source>Promo code reactivated</source>
        <translation>Código promocional reactivado</translation>
    </message>
    <message>
        <source>Signing key rotated</source>
        <translation>Clave de firma rotada</translation>
    </message>
    <message>
        <source>Signing key retired</source>
        <translation>Clave de firma retirada</translation>
    </message>
    <message>
        <source>Test mail sent</source>
        <translation>Correo de prueba enviado</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Backup proven by a trial restore</source>
        <translation>Copia de seguridad comprobada con una restauración de prueba</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Ajustes cambiados</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Discount (%)</source>
        <translation>Descuento (%)</translation>
    </message>
    <message>
        <source>Most uses</source>
        <translation>Usos máximos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Started clubs may finish</source>
        <translation>Los clubes iniciados pueden terminar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>Copia del</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubes</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Versión del esquema</translation>
    </message>
    <message>
        <source>Its audit trail is whole</source>
        <translation>Su auditoría está íntegra</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old and new value of a setting</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de comandos</translation>
    </message>
    <message>
        <source>the program itself</source>
        <translation>el propio programa</translation>
    </message>
    <message>
        <source>Record %1 was altered: its content does not fit its hash.</source>
        <translation>El registro %1 fue alterado: su contenido no corresponde a su hash.</translation>
    </message>
    <message>
        <source>Record %1 was rewritten: the next one remembers another hash.</source>
        <translation>El registro %1 fue reescrito: el siguiente recuerda otro hash.</translation>
    </message>
    <message>
        <source>Records before %1 were removed.</source>
        <translation>Se eliminaron registros anteriores a %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) between %1 and %2 were removed.</source>
        <translation>
            <numerusform>Se eliminó %n registro entre %1 y %2.</numerusform>
            <numerusform>Se eliminaron %n registros entre %1 y %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning was removed: the first record left is %1.</source>
        <translation>Se eliminó el principio: el primer registro que queda es %1.</translation>
    </message>
    <message>
        <source>No record has the hash you gave: the newest records were removed, or it is not one of this trail’s.</source>
        <translation>Ningún registro tiene el hash indicado: se eliminaron los registros más recientes o no es de esta auditoría.</translation>
    </message>
    <message>
        <source>The backup %1 of %2 ends with a record that is not in the trail any more: newest records were removed.</source>
        <translation>La copia de seguridad %1 del %2 termina con un registro que ya no está en la auditoría: se eliminaron registros recientes.</translation>
    </message>
    <message>
        <source>There are no records yet.</source>
        <translation>Aún no hay registros.</translation>
    </message>
    <message numerus="yes">
        <source>The trail is broken. %n record(s) were looked at.</source>
        <translation>
            <numerusform>La auditoría está dañada. Se examinó %n registro.</numerusform>
            <numerusform>La auditoría está dañada. Se examinaron %n registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trail is whole: %n record(s), nothing removed or altered.</source>
        <translation>
            <numerusform>La auditoría está íntegra: %n registro, nada eliminado ni alterado.</numerusform>
            <numerusform>La auditoría está íntegra: %n registros, nada eliminado ni alterado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) confirm how it ended.</source>
        <translation>
            <numerusform>%n copia de seguridad confirma cómo terminaba.</numerusform>
            <numerusform>%n copias de seguridad confirman cómo terminaba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Many clubs retried</source>
        <translation>Muchos clubes reintentados</translation>
    </message>
    <message>
        <source>Many clubs’ runs cancelled</source>
        <translation>Ejecuciones de muchos clubes canceladas</translation>
    </message>
    <message>
        <source>Many owners’ links sent again</source>
        <translation>Enlaces de muchos propietarios reenviados</translation>
    </message>
    <message>
        <source>Many clubs suspended</source>
        <translation>Muchos clubes suspendidos</translation>
    </message>
    <message>
        <source>Preflight run</source>
        <translation>Verificación previa hecha</translation>
    </message>
    <message>
        <source>%1: asked for, held back</source>
        <comment>what was to be done</comment>
        <translation>%1: pedido, retenido</translation>
    </message>
    <message>
        <source>%1: undone</source>
        <comment>what was to be done</comment>
        <translation>%1: deshecho</translation>
    </message>
    <message>
        <source>%1: no longer fitted</source>
        <comment>what was to be done</comment>
        <translation>%1: ya no procedía</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <comment>what was to be done</comment>
        <translation>%1: falló</translation>
    </message>
    <message>
        <source>Held-back actions dropped</source>
        <translation>Acciones retenidas descartadas</translation>
    </message>
</context>
<context>
    <name>BadgeTexts</name>
    <message>
        <source>This file is not a picture Touchline can read.</source>
        <translation>Este archivo no es una imagen que Touchline pueda leer.</translation>
    </message>
</context>
<context>
    <name>BulkWords</name>
    <message>
        <source>There is nothing to retry.</source>
        <translation>No hay nada que reintentar.</translation>
    </message>
    <message>
        <source>It is not being set up.</source>
        <translation>No se está poniendo en marcha.</translation>
    </message>
    <message>
        <source>It has no owner yet, or is cancelled.</source>
        <translation>Aún no tiene propietario, o está dado de baja.</translation>
    </message>
    <message>
        <source>It is at rest already, or something else is held back for it.</source>
        <translation>Ya está en reposo, o hay otra acción retenida para él.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)?</source>
        <translation>
            <numerusform>¿Reintentar %Ln club?</numerusform>
            <numerusform>¿Reintentar %Ln clubes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel the setup of %Ln club(s)?</source>
        <translation>
            <numerusform>¿Cancelar la puesta en marcha de %Ln club?</numerusform>
            <numerusform>¿Cancelar la puesta en marcha de %Ln clubes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln owner(s) a new link?</source>
        <translation>
            <numerusform>¿Enviar un enlace nuevo a %Ln propietario?</numerusform>
            <numerusform>¿Enviar un enlace nuevo a %Ln propietarios?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)?</source>
        <translation>
            <numerusform>¿Suspender %Ln club?</numerusform>
            <numerusform>¿Suspender %Ln clubes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Each goes on at once at the step it stopped at. Clubs with nothing to retry are left as they are and listed.</source>
        <translation>Cada uno continúa enseguida en el paso en que se detuvo. Los clubes sin nada que reintentar se dejan como están y se indican.</translation>
    </message>
    <message>
        <source>Each setup ends as failed, at the latest at its next step, and can be retried later. What was set up stays. Clubs that are not being set up are left as they are and listed.</source>
        <translation>Cada puesta en marcha termina como fallida, a más tardar en el paso siguiente, y se puede reintentar después. Lo ya hecho permanece. Los clubes que no están en puesta en marcha se dejan como están y se indican.</translation>
    </message>
    <message>
        <source>Each owner is mailed a new link; links sent before are void. Clubs without an owner yet are left as they are and listed.</source>
        <translation>Cada propietario recibe un enlace nuevo por correo; los enviados antes quedan anulados. Los clubes aún sin propietario se dejan como están y se indican.</translation>
    </message>
    <message>
        <source>Their pages, links and sessions rest, and nothing more is set up for them until they are reinstated. Each club is held back for ten seconds and can be saved by Undo until then.</source>
        <translation>Sus páginas, enlaces y sesiones quedan en reposo y no se hace nada más por ellos hasta que se reactiven. Cada club se retiene diez segundos; hasta entonces se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln club(s)</source>
        <translation>
            <numerusform>Reintentar %Ln club</numerusform>
            <numerusform>Reintentar %Ln clubes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln setup(s)</source>
        <translation>
            <numerusform>Cancelar %Ln puesta en marcha</numerusform>
            <numerusform>Cancelar %Ln puestas en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln link(s)</source>
        <translation>
            <numerusform>Enviar %Ln enlace</numerusform>
            <numerusform>Enviar %Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend %Ln club(s)</source>
        <translation>
            <numerusform>Suspender %Ln club</numerusform>
            <numerusform>Suspender %Ln clubes</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry clubs</source>
        <translation>Reintentar clubes</translation>
    </message>
    <message>
        <source>Cancel setups</source>
        <translation>Cancelar puestas en marcha</translation>
    </message>
    <message>
        <source>Resend links</source>
        <translation>Reenviar enlaces</translation>
    </message>
    <message>
        <source>Suspend clubs</source>
        <translation>Suspender clubes</translation>
    </message>
    <message>
        <source>Stopped after %1 clubs. %2</source>
        <translation>Detenido tras %1 clubes. %2</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 clubs.</source>
        <translation>Detenido tras %1 de %2 clubes.</translation>
    </message>
    <message>
        <source>Stopped after %1 clubs.</source>
        <translation>Detenido tras %1 clubes.</translation>
    </message>
    <message>
        <source>Finished: %1 done, %2 left as they were.</source>
        <translation>Terminado: %1 hechos, %2 sin cambios.</translation>
    </message>
    <message>
        <source>%1 clubs so far…</source>
        <translation>%1 clubes hasta ahora…</translation>
    </message>
    <message>
        <source>%1 of %2 clubs…</source>
        <translation>%1 de %2 clubes…</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Link on its way</source>
        <translation>Enlace en camino</translation>
    </message>
    <message>
        <source>Suspended in ten seconds unless undone</source>
        <translation>Suspendido en diez segundos, salvo que se deshaga</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>TLS or proxy</source>
        <translation>TLS o proxy</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Other sites</source>
        <translation>Otros sitios</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de solicitudes</translation>
    </message>
    <message>
        <source>Strict webhooks</source>
        <translation>Webhooks estrictos</translation>
    </message>
    <message>
        <source>Webhook hosts</source>
        <translation>Hosts de webhooks</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Mail leaves</source>
        <translation>Sale correo</translation>
    </message>
    <message>
        <source>Operators told</source>
        <translation>Aviso a operadores</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Proven restore</source>
        <translation>Restauración comprobada</translation>
    </message>
    <message>
        <source>Disk space</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Kill switch tried</source>
        <translation>Interruptor probado</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Failed clubs</source>
        <translation>Clubes fallidos</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Verificación previa</translation>
    </message>
    <message>
        <source>Tokens are signed with a key of %1; keys that verify: %2.</source>
        <translation>Los tokens se firman con una clave del %1; claves que verifican: %2.</translation>
    </message>
    <message>
        <source>The key that signs tokens is of %1: rotate it once a year.</source>
        <translation>La clave que firma los tokens es del %1: rótela una vez al año.</translation>
    </message>
    <message>
        <source>The keys cannot be read: no token can be signed and no secret opened.</source>
        <translation>No se pueden leer las claves: no se puede firmar ningún token ni abrir ningún secreto.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the keys.</source>
        <translation>Otros usuarios de este equipo pueden leer las claves.</translation>
    </message>
    <message>
        <source>HTTPS is served with a certificate that holds until %1.</source>
        <translation>Se sirve HTTPS con un certificado válido hasta %1.</translation>
    </message>
    <message>
        <source>The certificate ends on %1.</source>
        <translation>El certificado vence el %1.</translation>
    </message>
    <message>
        <source>The certificate ended on %1: browsers refuse the signup pages.</source>
        <translation>El certificado venció el %1: los navegadores rechazan las páginas de alta.</translation>
    </message>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>No se puede leer el certificado %1.</translation>
    </message>
    <message>
        <source>A proxy serves HTTPS; forwarding headers are believed from %1.</source>
        <translation>Un proxy sirve HTTPS; se aceptan cabeceras de reenvío de %1.</translation>
    </message>
    <message>
        <source>No proxy is trusted: behind one, all visitors count as one address and share one rate limit.</source>
        <translation>No se confía en ningún proxy: detrás de uno, todos los visitantes cuentan como una sola dirección y comparten un límite de solicitudes.</translation>
    </message>
    <message>
        <source>Nothing serves HTTPS: what clubs type crosses the network in the open.</source>
        <translation>Nada sirve HTTPS: lo que escriben los clubes viaja en claro por la red.</translation>
    </message>
    <message>
        <source>Links in mails begin with %1.</source>
        <translation>Los enlaces de los correos empiezan por %1.</translation>
    </message>
    <message>
        <source>Links in mails begin with %1, which leads nowhere from outside.</source>
        <translation>Los enlaces de los correos empiezan por %1, que desde fuera no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>The strict rules of production hold.</source>
        <translation>Rigen las reglas estrictas de producción.</translation>
    </message>
    <message>
        <source>This is a preview: any page on a visitor&apos;s own machine may use the API.</source>
        <translation>Esto es una vista previa: cualquier página en el equipo de un visitante puede usar la API.</translation>
    </message>
    <message>
        <source>This is a dry run: clubs are told they are ready and nothing is sent.</source>
        <translation>Es una simulación: se da a los clubes por listos y no se envía nada.</translation>
    </message>
    <message>
        <source>No other site may use the API.</source>
        <translation>Ningún otro sitio puede usar la API.</translation>
    </message>
    <message>
        <source>These sites may use the API: %1.</source>
        <translation>Estos sitios pueden usar la API: %1.</translation>
    </message>
    <message>
        <source>These sites may use the API without HTTPS: %1.</source>
        <translation>Estos sitios pueden usar la API sin HTTPS: %1.</translation>
    </message>
    <message>
        <source>Signup requests a minute and address: %1.</source>
        <translation>Solicitudes de alta por minuto y dirección: %1.</translation>
    </message>
    <message>
        <source>Anybody may send signup requests as fast as they can.</source>
        <translation>Cualquiera puede enviar solicitudes de alta sin límite.</translation>
    </message>
    <message>
        <source>A webhook has to answer 2xx.</source>
        <translation>Un webhook debe responder 2xx.</translation>
    </message>
    <message>
        <source>A webhook that answers 401, 403, 404 or 405 counts as there.</source>
        <translation>Un webhook que responde 401, 403, 404 o 405 cuenta como existente.</translation>
    </message>
    <message>
        <source>Webhooks may be at %1.</source>
        <translation>Los webhooks pueden estar en %1.</translation>
    </message>
    <message>
        <source>No host is allowed for webhooks: no Starter club can be completed.</source>
        <translation>No se permite ningún host para webhooks: ningún club Starter puede completarse.</translation>
    </message>
    <message>
        <source>Webhooks may lead into this machine&apos;s own network.</source>
        <translation>Los webhooks pueden llevar a la red propia de este equipo.</translation>
    </message>
    <message>
        <source>Mails leave through %1.</source>
        <translation>Los correos salen por %1.</translation>
    </message>
    <message>
        <source>Mails leave from %1, which other mail servers refuse.</source>
        <translation>Los correos salen de %1, que otros servidores rechazan.</translation>
    </message>
    <message>
        <source>Mails are written into a folder and do not leave: no owner gets a link.</source>
        <translation>Los correos se escriben en una carpeta y no salen: ningún propietario recibe un enlace.</translation>
    </message>
    <message>
        <source>A mail last left on %1.</source>
        <translation>El último correo salió el %1.</translation>
    </message>
    <message>
        <source>No mail has left yet.</source>
        <translation>Aún no ha salido ningún correo.</translation>
    </message>
    <message>
        <source>The last mail did not leave: %1.</source>
        <translation>El último correo no salió: %1.</translation>
    </message>
    <message>
        <source>Nothing can be said while no mail server is set.</source>
        <translation>No se puede decir nada sin un servidor de correo configurado.</translation>
    </message>
    <message>
        <source>Told when clubs fail: %1.</source>
        <translation>Se avisa cuando fallan clubes a: %1.</translation>
    </message>
    <message>
        <source>Nobody is told when clubs fail.</source>
        <translation>No se avisa a nadie cuando fallan clubes.</translation>
    </message>
    <message>
        <source>The newest backup is of %1.</source>
        <translation>La copia más reciente es del %1.</translation>
    </message>
    <message>
        <source>The newest backup is of %1 and without the keys: no passphrase is set.</source>
        <translation>La copia más reciente es del %1 y sin las claves: no hay frase de contraseña.</translation>
    </message>
    <message>
        <source>There is no backup.</source>
        <translation>No hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>No nightly backup is made.</source>
        <translation>No se hace ninguna copia nocturna.</translation>
    </message>
    <message>
        <source>A backup was last proven to restore on %1.</source>
        <translation>La última restauración comprobada fue el %1.</translation>
    </message>
    <message>
        <source>Whether a backup can be restored has never been tried.</source>
        <translation>Nunca se ha probado si se puede restaurar una copia.</translation>
    </message>
    <message>
        <source>Free: %1.</source>
        <translation>Libre: %1.</translation>
    </message>
    <message>
        <source>Only %1 are free.</source>
        <translation>Solo quedan %1 libres.</translation>
    </message>
    <message>
        <source>Only %1 are free: soon nothing can be saved.</source>
        <translation>Solo quedan %1 libres: pronto no se podrá guardar nada.</translation>
    </message>
    <message>
        <source>The clock keeps time.</source>
        <translation>El reloj va bien.</translation>
    </message>
    <message>
        <source>The clock has jumped by %1 since the program was started.</source>
        <translation>El reloj ha saltado %1 desde que se inició el programa.</translation>
    </message>
    <message>
        <source>The clock is behind the data, of which the newest is of %1.</source>
        <translation>El reloj va por detrás de los datos, los más recientes del %1.</translation>
    </message>
    <message>
        <source>The database is whole; it was checked just now.</source>
        <translation>La base de datos está íntegra; se acaba de comprobar.</translation>
    </message>
    <message>
        <source>The database was whole when it was last checked, on %1.</source>
        <translation>La base de datos estaba íntegra en la última comprobación, el %1.</translation>
    </message>
    <message>
        <source>The database has not been checked yet.</source>
        <translation>La base de datos aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de datos está dañada: %1.</translation>
    </message>
    <message>
        <source>The database cannot be read.</source>
        <translation>No se puede leer la base de datos.</translation>
    </message>
    <message>
        <source>The schema is at version %1, as it should.</source>
        <translation>El esquema está en la versión %1, como debe.</translation>
    </message>
    <message>
        <source>The schema is at version %1 of %2.</source>
        <translation>El esquema está en la versión %1 de %2.</translation>
    </message>
    <message>
        <source>The database is newer than the program: its schema is at version %1 of %2.</source>
        <translation>La base de datos es más nueva que el programa: su esquema está en la versión %1 de %2.</translation>
    </message>
    <message>
        <source>Signups were last switched off on %1.</source>
        <translation>Las altas se desactivaron por última vez el %1.</translation>
    </message>
    <message>
        <source>Switching signups off took %1 ms to take effect.</source>
        <translation>Desactivar las altas tardó %1 ms en surtir efecto.</translation>
    </message>
    <message>
        <source>Signups have never been switched off to try it.</source>
        <translation>Nunca se han desactivado las altas para probarlo.</translation>
    </message>
    <message>
        <source>Signups are switched off at the moment, since %1.</source>
        <translation>Las altas están desactivadas ahora, desde %1.</translation>
    </message>
    <message>
        <source>The provisioner looks for work.</source>
        <translation>La puesta en marcha busca trabajo.</translation>
    </message>
    <message>
        <source>The provisioner is paused.</source>
        <translation>La puesta en marcha está en pausa.</translation>
    </message>
    <message>
        <source>The provisioner has stopped looking for work: restart the program.</source>
        <translation>La puesta en marcha ha dejado de buscar trabajo: reinicie el programa.</translation>
    </message>
    <message>
        <source>Touchline does not run on this data.</source>
        <translation>Touchline no se ejecuta con estos datos.</translation>
    </message>
    <message>
        <source>No club has failed.</source>
        <translation>Ningún club ha fallado.</translation>
    </message>
    <message>
        <source>Clubs that have failed: %1.</source>
        <translation>Clubes que han fallado: %1.</translation>
    </message>
    <message>
        <source>The preflight passed on %1.</source>
        <translation>La verificación previa se superó el %1.</translation>
    </message>
    <message>
        <source>The preflight last passed on %1, which is more than a week ago.</source>
        <translation>La verificación previa se superó por última vez el %1, hace más de una semana.</translation>
    </message>
    <message>
        <source>The preflight failed on %1.</source>
        <translation>La verificación previa falló el %1.</translation>
    </message>
    <message>
        <source>No preflight has been run.</source>
        <translation>No se ha hecho ninguna verificación previa.</translation>
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
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Webhook host</source>
        <translation>Host del webhook</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Código promocional</translation>
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
        <translation>Continuar el alta</translation>
    </message>
    <message>
        <source>Edit webhook…</source>
        <translation>Editar webhook…</translation>
    </message>
    <message>
        <source>Edit webhook and retry</source>
        <translation>Editar webhook y reintentar</translation>
    </message>
    <message>
        <source>Correct the owner&apos;s mail…</source>
        <translation>Corregir el correo del propietario…</translation>
    </message>
    <message>
        <source>Correct mail and retry</source>
        <translation>Corregir correo y reintentar</translation>
    </message>
    <message>
        <source>Release e-mail hold…</source>
        <translation>Liberar espera de correo…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Retry from…</source>
        <comment>a step</comment>
        <translation>Reintentar desde…</translation>
    </message>
    <message>
        <source>Cancel run…</source>
        <translation>Cancelar ejecución…</translation>
    </message>
    <message>
        <source>Copy link…</source>
        <translation>Copiar enlace…</translation>
    </message>
    <message>
        <source>Resend link</source>
        <translation>Reenviar enlace</translation>
    </message>
    <message>
        <source>Revoke links…</source>
        <translation>Revocar enlaces…</translation>
    </message>
    <message>
        <source>Test webhook now</source>
        <translation>Probar webhook ahora</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Enviar evento de prueba</translation>
    </message>
    <message>
        <source>Change signing secret…</source>
        <translation>Cambiar secreto de firma…</translation>
    </message>
    <message>
        <source>End the old secret…</source>
        <translation>Finalizar el secreto antiguo…</translation>
    </message>
    <message>
        <source>Switch webhook on again</source>
        <translation>Activar webhook de nuevo…</translation>
    </message>
    <message>
        <source>Revoke tokens…</source>
        <translation>Revocar tokens…</translation>
    </message>
    <message>
        <source>Copy status request as curl</source>
        <translation>Copiar consulta de estado como curl</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Reactivar…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Cancel club…</source>
        <translation>Dar de baja el club…</translation>
    </message>
    <message>
        <source>Erase club…</source>
        <translation>Borrar club…</translation>
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
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Retry in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Retry due</source>
        <translation>Reintento inminente</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Seed default content</source>
        <translation>Crear el contenido inicial</translation>
    </message>
    <message>
        <source>Configure routing</source>
        <translation>Configurar las rutas</translation>
    </message>
    <message>
        <source>Validate webhook</source>
        <translation>Validar el webhook</translation>
    </message>
    <message>
        <source>Deploy automations</source>
        <translation>Desplegar las automatizaciones</translation>
    </message>
    <message>
        <source>Deploy Apps Script</source>
        <translation>Desplegar Apps Script</translation>
    </message>
    <message>
        <source>Create owner</source>
        <translation>Crear el propietario</translation>
    </message>
    <message>
        <source>Send magic link</source>
        <translation>Enviar el enlace de acceso</translation>
    </message>
    <message>
        <source>Mark complete</source>
        <translation>Marcar como completado</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>dry run, nothing was sent</source>
        <translation>simulación, no se envió nada</translation>
    </message>
    <message>
        <source>signup not finished</source>
        <translation>alta sin terminar</translation>
    </message>
    <message>
        <source>a free slot</source>
        <translation>un hueco libre</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorTexts</name>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Inténtelo de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>Try again in %1 min.</source>
        <translation>Inténtelo de nuevo en %1 min.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Este dato es necesario.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>The address has no valid host name; user names do not belong in it.</source>
        <translation>La dirección no tiene un nombre de host válido; los nombres de usuario no deben figurar en ella.</translation>
    </message>
    <message>
        <source>The address must use the standard port, 443.</source>
        <translation>La dirección debe usar el puerto estándar, 443.</translation>
    </message>
    <message>
        <source>Give a name of 1 to 120 characters.</source>
        <translation>Indique un nombre de 1 a 120 caracteres.</translation>
    </message>
    <message>
        <source>Use 3 to 63 of a–z, 0–9 and hyphens, with a letter or digit at both ends.</source>
        <translation>Use de 3 a 63 caracteres de a–z, 0–9 y guiones, con letra o cifra en ambos extremos.</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indique un correo como name@club.example.</translation>
    </message>
    <message>
        <source>Choose Starter or Pro.</source>
        <translation>Elija Starter o Pro.</translation>
    </message>
    <message>
        <source>Give a colour as # and six digits of 0–9 and A–F.</source>
        <translation>Indique un color como # y seis cifras de 0–9 y A–F.</translation>
    </message>
    <message>
        <source>Give an https address, such as the one Make.com shows for the scenario.</source>
        <translation>Indique una dirección https, como la que Make.com muestra para el escenario.</translation>
    </message>
    <message>
        <source>Give a secret of 16 to 256 characters.</source>
        <translation>Indique un secreto de 16 a 256 caracteres.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indique un motivo.</translation>
    </message>
    <message>
        <source>One entry is not right yet.</source>
        <translation>Un dato aún no es correcto.</translation>
    </message>
    <message>
        <source>Some entries are not right yet.</source>
        <translation>Algunos datos aún no son correctos.</translation>
    </message>
    <message>
        <source>The core could not read the request.</source>
        <translation>El núcleo no pudo leer la solicitud.</translation>
    </message>
    <message>
        <source>The core does not take this kind of content.</source>
        <translation>El núcleo no acepta este tipo de contenido.</translation>
    </message>
    <message>
        <source>The core does not know who is asking. Sign in again.</source>
        <translation>El núcleo no sabe quién pregunta. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>No tiene permiso para hacer esto.</translation>
    </message>
    <message>
        <source>What was asked for does not exist (any more).</source>
        <translation>Lo que se pidió (ya) no existe.</translation>
    </message>
    <message>
        <source>This club does not exist (any more).</source>
        <translation>Este club (ya) no existe.</translation>
    </message>
    <message>
        <source>The core does not offer this.</source>
        <translation>El núcleo no ofrece esto.</translation>
    </message>
    <message>
        <source>Another club already has this address.</source>
        <translation>Otro club ya tiene esta dirección.</translation>
    </message>
    <message>
        <source>A club with this mail address is already registered.</source>
        <translation>Ya hay un club registrado con este correo.</translation>
    </message>
    <message>
        <source>This club is on the other plan.</source>
        <translation>Este club tiene el otro plan.</translation>
    </message>
    <message>
        <source>The club is already past this step. Open it to see where it stands.</source>
        <translation>El club ya ha pasado este paso. Ábralo para ver en qué punto está.</translation>
    </message>
    <message>
        <source>This club is suspended; reinstate it first.</source>
        <translation>Este club está suspendido; reactívelo primero.</translation>
    </message>
    <message>
        <source>The same request was sent before with other values.</source>
        <translation>La misma solicitud se envió antes con otros valores.</translation>
    </message>
    <message>
        <source>This host is not on the list of allowed webhook hosts.</source>
        <translation>Este host no está en la lista de hosts de webhook permitidos.</translation>
    </message>
    <message>
        <source>There is no such promo code.</source>
        <translation>No existe ese código promocional.</translation>
    </message>
    <message>
        <source>This promo code has been deactivated.</source>
        <translation>Este código promocional se ha desactivado.</translation>
    </message>
    <message>
        <source>This promo code is not valid yet.</source>
        <translation>Este código promocional aún no es válido.</translation>
    </message>
    <message>
        <source>This promo code has expired.</source>
        <translation>Este código promocional ha caducado.</translation>
    </message>
    <message>
        <source>This promo code is for other clubs.</source>
        <translation>Este código promocional es para otros clubes.</translation>
    </message>
    <message>
        <source>This promo code has been used up.</source>
        <translation>Este código promocional está agotado.</translation>
    </message>
    <message>
        <source>Too many requests. %1</source>
        <translation>Demasiadas solicitudes. %1</translation>
    </message>
    <message>
        <source>Signups are switched off.</source>
        <translation>Las altas están desactivadas.</translation>
    </message>
    <message>
        <source>The disk is full or failing; nothing was saved. %1</source>
        <translation>El disco está lleno o falla; no se guardó nada. %1</translation>
    </message>
    <message>
        <source>Something went wrong inside Touchline. The log says more.</source>
        <translation>Algo falló dentro de Touchline. Los registros dicen más.</translation>
    </message>
    <message>
        <source>Too short: at least 3 characters.</source>
        <translation>Demasiado corto: al menos 3 caracteres.</translation>
    </message>
    <message>
        <source>Too long: at most 63 characters.</source>
        <translation>Demasiado largo: como mucho 63 caracteres.</translation>
    </message>
    <message>
        <source>Only a–z, 0–9 and hyphens are allowed.</source>
        <translation>Solo se permiten a–z, 0–9 y guiones.</translation>
    </message>
    <message>
        <source>It cannot begin or end with a hyphen.</source>
        <translation>No puede empezar ni terminar con un guion.</translation>
    </message>
    <message>
        <source>This address is kept for the site itself.</source>
        <translation>Esta dirección está reservada para el propio sitio.</translation>
    </message>
</context>
<context>
    <name>FailureWords</name>
    <message>
        <source>The host is not on the list of allowed hosts. Ask the club for the address Make.com shows, or allow the host in provision.webhook_allowed_hosts.</source>
        <translation>El host no está en la lista de hosts permitidos. Pida al club la dirección que muestra Make.com o permita el host en provision.webhook_allowed_hosts.</translation>
    </message>
    <message>
        <source>The address leads into a private network, which is refused. Ask the club for a public one.</source>
        <translation>La dirección lleva a una red privada, lo cual se rechaza. Pida al club una pública.</translation>
    </message>
    <message>
        <source>The certificate of the address could not be verified. Tell the club, then retry.</source>
        <translation>No se pudo verificar el certificado de la dirección. Avise al club y reintente.</translation>
    </message>
    <message>
        <source>The address did not answer in time. Check it with the club, then retry.</source>
        <translation>La dirección no respondió a tiempo. Compruébela con el club y reintente.</translation>
    </message>
    <message>
        <source>The address could not be reached. Check it with the club, then retry.</source>
        <translation>No se pudo acceder a la dirección. Compruébela con el club y reintente.</translation>
    </message>
    <message>
        <source>The webhook does not exist: every probe was answered %1. Check the address with the club, then retry.</source>
        <translation>El webhook no existe: todas las pruebas recibieron %1. Compruebe la dirección con el club y reintente.</translation>
    </message>
    <message>
        <source>The webhook exists but refuses us (%1). Ask the club to open it, then retry.</source>
        <translation>El webhook existe pero nos rechaza (%1). Pida al club que lo abra y reintente.</translation>
    </message>
    <message>
        <source>The webhook&apos;s server has trouble of its own (%1). Retry later, or ask the club.</source>
        <translation>El servidor del webhook tiene problemas propios (%1). Reintente más tarde o pregunte al club.</translation>
    </message>
    <message>
        <source>The automations service refuses our signature (%1). Check provision.automations_secret, then retry.</source>
        <translation>El servicio de automatizaciones rechaza nuestra firma (%1). Compruebe provision.automations_secret y reintente.</translation>
    </message>
    <message>
        <source>The automations service answered %1. Ask the people who run it, then retry.</source>
        <translation>El servicio de automatizaciones respondió %1. Pregunte a quienes lo gestionan y reintente.</translation>
    </message>
    <message>
        <source>The owner&apos;s mail address was refused by its mail server (%1). Check the address with the club.</source>
        <translation>El servidor de correo del propietario rechazó su dirección (%1). Compruebe la dirección con el club.</translation>
    </message>
    <message>
        <source>Our mail server does not accept our login. Check mail.username and mail.password, then retry.</source>
        <translation>Nuestro servidor de correo no acepta nuestras credenciales. Compruebe mail.username y mail.password y reintente.</translation>
    </message>
    <message>
        <source>signup not finished</source>
        <translation>alta sin terminar</translation>
    </message>
    <message>
        <source>e-mail not verified</source>
        <translation>correo sin verificar</translation>
    </message>
    <message>
        <source>the provisioner is paused</source>
        <translation>la puesta en marcha está en pausa</translation>
    </message>
    <message>
        <source>a free slot</source>
        <translation>un hueco libre</translation>
    </message>
    <message>
        <source>webhook: %1</source>
        <comment>what the probes were answered</comment>
        <translation>webhook: %1</translation>
    </message>
    <message>
        <source>The run was stopped: %1.</source>
        <translation>La ejecución se detuvo: %1.</translation>
    </message>
    <message>
        <source>The program died several times while this step was under way. Look into the log before you retry.</source>
        <translation>El programa se cerró varias veces durante este paso. Consulte los registros antes de reintentar.</translation>
    </message>
    <message>
        <source>Provisioning failed. The log says more.</source>
        <translation>La puesta en marcha falló. Los registros dicen más.</translation>
    </message>
    <message>
        <source>“%1” failed. The log says more.</source>
        <translation>«%1» falló. Los registros dicen más.</translation>
    </message>
    <message>
        <source>Provisioning failed: %1.</source>
        <translation>La puesta en marcha falló: %1.</translation>
    </message>
    <message>
        <source>“%1” failed: %2.</source>
        <translation>«%1» falló: %2.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>“%1” is no time. Try %2:2d, %2:today or %2:2026-11-28.</source>
        <comment>a filter term; its key</comment>
        <translation>«%1» no es una fecha u hora. Pruebe %2:2d, %2:today o %2:2026-11-28.</translation>
    </message>
    <message>
        <source>“%1” is no host. Give its name alone, such as host:hook.eu2.make.com.</source>
        <translation>«%1» no es un host. Indique solo su nombre, como host:hook.eu2.make.com.</translation>
    </message>
    <message>
        <source>“%1” is not known. It may be %2.</source>
        <comment>a filter term; its possible values</comment>
        <translation>«%1» no se reconoce. Puede ser %2.</translation>
    </message>
    <message>
        <source>There is no filter “%1:”. There are %2. To search for the text itself, put it in quotes.</source>
        <translation>No hay ningún filtro «%1:». Existen %2. Para buscar el texto en sí, póngalo entre comillas.</translation>
    </message>
    <message>
        <source>Something must stand behind “%1”.</source>
        <translation>Debe haber algo detrás de «%1».</translation>
    </message>
    <message>
        <source>“%1”: this filter is there already.</source>
        <translation>«%1»: este filtro ya está puesto.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n word(s) can be searched for; put those that belong together in quotes.</source>
        <translation>
            <numerusform>Se puede buscar como mucho %n palabra; ponga entre comillas las que van juntas.</numerusform>
            <numerusform>Se pueden buscar como mucho %n palabras; ponga entre comillas las que van juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>how far its setup is</source>
        <translation>cómo va su puesta en marcha</translation>
    </message>
    <message>
        <source>its plan</source>
        <translation>su plan</translation>
    </message>
    <message>
        <source>trial, active or at rest</source>
        <translation>en prueba, activo o en reposo</translation>
    </message>
    <message>
        <source>its whole slug</source>
        <translation>su nombre corto completo</translation>
    </message>
    <message>
        <source>where its webhook is</source>
        <translation>dónde está su webhook</translation>
    </message>
    <message>
        <source>the promo code it used</source>
        <translation>el código promocional que usó</translation>
    </message>
    <message>
        <source>the step it is at</source>
        <translation>el paso en que está</translation>
    </message>
    <message>
        <source>set up in a dry run or not</source>
        <translation>puesto en marcha en simulación o no</translation>
    </message>
    <message>
        <source>started then or later</source>
        <translation>iniciado entonces o después</translation>
    </message>
    <message>
        <source>started before</source>
        <translation>iniciado antes</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>%1: being carried out…</source>
        <comment>a club&apos;s address</comment>
        <translation>%1: en ejecución…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 will be suspended in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 se suspenderá en %2</translation>
    </message>
    <message>
        <source>%1 will be cancelled in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 se dará de baja en %2</translation>
    </message>
    <message>
        <source>%1 will be erased in %2</source>
        <comment>a club&apos;s address, a span of time</comment>
        <translation>%1 se borrará en %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>a club&apos;s address, what happens, a span of time</comment>
        <translation>%1: %2 en %3</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <translation>%1 está suspendido.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 está dado de baja.</translation>
    </message>
    <message>
        <source>%1 is erased.</source>
        <translation>%1 está borrado.</translation>
    </message>
    <message>
        <source>%1: %2 is done.</source>
        <translation>%1: %2, hecho.</translation>
    </message>
    <message>
        <source>Undone: %1 is not suspended.</source>
        <translation>Deshecho: %1 no se ha suspendido.</translation>
    </message>
    <message>
        <source>Undone: %1 is not cancelled.</source>
        <translation>Deshecho: %1 no se ha dado de baja.</translation>
    </message>
    <message>
        <source>Undone: %1 is not erased.</source>
        <translation>Deshecho: %1 no se ha borrado.</translation>
    </message>
    <message>
        <source>Undone: %1 stays as it is.</source>
        <translation>Deshecho: %1 queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are suspended.</source>
        <translation>
            <numerusform>%Ln club está suspendido.</numerusform>
            <numerusform>%Ln clubes están suspendidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are cancelled.</source>
        <translation>
            <numerusform>%Ln club está dado de baja.</numerusform>
            <numerusform>%Ln clubes están dados de baja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are erased.</source>
        <translation>
            <numerusform>%Ln club está borrado.</numerusform>
            <numerusform>%Ln clubes están borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is done for %Ln club(s).</source>
        <comment>what happens</comment>
        <translation>
            <numerusform>%1: hecho para %Ln club.</numerusform>
            <numerusform>%1: hecho para %Ln clubes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone: %Ln club(s) stay as they are.</source>
        <translation>
            <numerusform>Deshecho: %Ln club queda como está.</numerusform>
            <numerusform>Deshecho: %Ln clubes quedan como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderErrors</name>
    <message>
        <source>There is nothing to retry at the moment.</source>
        <translation>Por el momento no hay nada que reintentar.</translation>
    </message>
    <message>
        <source>This club is being set up at this moment; try again shortly, or cancel its run first.</source>
        <translation>Este club está en puesta en marcha en este momento; inténtelo de nuevo en breve o cancele antes su ejecución.</translation>
    </message>
    <message>
        <source>The present run is not over yet. Cancel it first.</source>
        <translation>La ejecución actual aún no ha terminado. Cancélela primero.</translation>
    </message>
    <message>
        <source>There is no run to cancel: it is over, or has not begun.</source>
        <translation>No hay ninguna ejecución que cancelar: ha terminado o no ha empezado.</translation>
    </message>
    <message>
        <source>The club no longer waits for its mail address.</source>
        <translation>El club ya no espera a su correo.</translation>
    </message>
    <message>
        <source>This club&apos;s signup is not finished.</source>
        <translation>El alta de este club no está terminada.</translation>
    </message>
    <message>
        <source>This club is suspended already.</source>
        <translation>Este club ya está suspendido.</translation>
    </message>
    <message>
        <source>This club is not suspended.</source>
        <translation>Este club no está suspendido.</translation>
    </message>
    <message>
        <source>This club is cancelled.</source>
        <translation>Este club está dado de baja.</translation>
    </message>
    <message>
        <source>The club&apos;s owner has not been set up yet.</source>
        <translation>El propietario del club aún no se ha creado.</translation>
    </message>
    <message>
        <source>This club has no webhook.</source>
        <translation>Este club no tiene webhook.</translation>
    </message>
    <message>
        <source>The webhook is switched off; switch it on again first.</source>
        <translation>El webhook está desactivado; actívelo de nuevo primero.</translation>
    </message>
    <message>
        <source>The webhook is not switched off.</source>
        <translation>El webhook no está desactivado.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret is not being changed.</source>
        <translation>El secreto del webhook no se está cambiando.</translation>
    </message>
    <message>
        <source>Only a message that failed can be sent again.</source>
        <translation>Solo se puede reenviar un mensaje fallido.</translation>
    </message>
    <message>
        <source>Something else is held back for this club already; undo that first.</source>
        <translation>Ya hay otra cosa retenida para este club; deshágala primero.</translation>
    </message>
</context>
<context>
    <name>OrderTexts</name>
    <message>
        <source>It is held back for ten seconds and can be undone until then.</source>
        <translation>Se retiene diez segundos y hasta entonces se puede deshacer.</translation>
    </message>
    <message>
        <source>It takes effect at once and cannot be undone.</source>
        <translation>Surte efecto de inmediato y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel the run of %1</source>
        <translation>Cancelar la ejecución de %1</translation>
    </message>
    <message>
        <source>The run ends as failed, at once or as soon as the step at work is over.</source>
        <translation>La ejecución termina como fallida, enseguida o en cuanto acabe el paso en curso.</translation>
    </message>
    <message>
        <source>What is done stays; the run can be retried.</source>
        <translation>Lo hecho permanece; la ejecución se puede reintentar.</translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation>Cancelar la ejecución</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Let %1 go on without a confirmed address</source>
        <translation>Dejar que %1 continúe sin dirección confirmada</translation>
    </message>
    <message>
        <source>Provisioning begins at once although the owner has not confirmed the mail address.</source>
        <translation>La puesta en marcha empieza enseguida aunque el propietario no haya confirmado su correo.</translation>
    </message>
    <message>
        <source>The link to the owner&apos;s page goes to that address.</source>
        <translation>El enlace a la página del propietario va a esa dirección.</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Liberar la espera</translation>
    </message>
    <message>
        <source>Releasing…</source>
        <translation>Liberando…</translation>
    </message>
    <message>
        <source>End the old signing secret of %1</source>
        <translation>Finalizar el secreto de firma antiguo de %1</translation>
    </message>
    <message>
        <source>Events are signed with the new secret alone; whoever still checks with the old one refuses them.</source>
        <translation>Los eventos se firman solo con el secreto nuevo; quien aún compruebe con el antiguo los rechaza.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Finalizar el secreto antiguo</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Finalizando…</translation>
    </message>
    <message>
        <source>Revoke the tokens of %1</source>
        <translation>Revocar los tokens de %1</translation>
    </message>
    <message>
        <source>Every signup token issued to the club until now is refused; its signup page and its programs are shut out until they get a new one.</source>
        <translation>Se rechaza todo token de alta emitido hasta ahora para el club; su página de alta y sus programas quedan fuera hasta que reciban uno nuevo.</translation>
    </message>
    <message>
        <source>Magic links and the owner&apos;s sessions are not touched.</source>
        <translation>Los enlaces de acceso y las sesiones del propietario no se tocan.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Revocar todos los tokens</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Revocando…</translation>
    </message>
    <message>
        <source>Revoke the links of %1</source>
        <translation>Revocar los enlaces de %1</translation>
    </message>
    <message>
        <source>Every link sent to the owner is void, also in mails that have not left yet.</source>
        <translation>Todo enlace enviado al propietario queda anulado, también en correos que aún no han salido.</translation>
    </message>
    <message>
        <source>The owner is signed out everywhere and needs a new link.</source>
        <translation>La sesión del propietario se cierra en todas partes y necesita un enlace nuevo.</translation>
    </message>
    <message>
        <source>Revoke the links</source>
        <translation>Revocar los enlaces</translation>
    </message>
    <message>
        <source>Suspend %1</source>
        <translation>Suspender %1</translation>
    </message>
    <message>
        <source>The club&apos;s page, its links and the owner&apos;s sessions rest; nothing is lost.</source>
        <translation>La página del club, sus enlaces y las sesiones del propietario quedan en reposo; no se pierde nada.</translation>
    </message>
    <message>
        <source>Provisioning of the club stops until it is reinstated.</source>
        <translation>La puesta en marcha del club se detiene hasta que se reactive.</translation>
    </message>
    <message>
        <source>Suspend the club</source>
        <translation>Suspender el club</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Suspendiendo…</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Dar de baja %1</translation>
    </message>
    <message>
        <source>The club ends for good: its page is gone, its tokens are refused, its links are void and the owner is signed out.</source>
        <translation>El club termina definitivamente: su página desaparece, sus tokens se rechazan, sus enlaces se anulan y la sesión del propietario se cierra.</translation>
    </message>
    <message>
        <source>Its run ends, and nothing is sent to it any more. Its data stays.</source>
        <translation>Su ejecución termina y no se le envía nada más. Sus datos permanecen.</translation>
    </message>
    <message>
        <source>Cancel the club</source>
        <translation>Dar de baja el club</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar %1</translation>
    </message>
    <message>
        <source>Everything known of the club is deleted: people, content, runs, mails and log.</source>
        <translation>Se borra todo lo que se sabe del club: personas, contenido, ejecuciones, correos y registros.</translation>
    </message>
    <message>
        <source>Only the audit trail stays; it holds no personal data.</source>
        <translation>Solo queda la auditoría; no contiene datos personales.</translation>
    </message>
    <message>
        <source>After that nothing brings it back but a backup.</source>
        <translation>Después, solo una copia de seguridad puede recuperarlo.</translation>
    </message>
    <message>
        <source>Erase the club</source>
        <translation>Borrar el club</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>Reinstate %1</source>
        <translation>Reactivar %1</translation>
    </message>
    <message>
        <source>The club&apos;s page, its links and its provisioning go on where they stopped.</source>
        <translation>La página del club, sus enlaces y su puesta en marcha continúan donde se detuvieron.</translation>
    </message>
    <message>
        <source>Reinstate the club</source>
        <translation>Reactivar el club</translation>
    </message>
    <message>
        <source>Reinstating…</source>
        <translation>Reactivando…</translation>
    </message>
    <message>
        <source>Revoke a token of %1</source>
        <translation>Revocar un token de %1</translation>
    </message>
    <message>
        <source>The token %1 is refused from now on.</source>
        <comment>its id</comment>
        <translation>El token %1 se rechaza desde ahora.</translation>
    </message>
    <message>
        <source>Revoke the token</source>
        <translation>Revocar el token</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>met</source>
        <comment>a launch target</comment>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>missed</source>
        <comment>a launch target</comment>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>no data yet</source>
        <comment>of a launch target</comment>
        <translation>aún sin datos</translation>
    </message>
    <message>
        <source>as many as the hour before</source>
        <translation>igual que la hora anterior</translation>
    </message>
    <message>
        <source>as many as the day before</source>
        <translation>igual que el día anterior</translation>
    </message>
    <message>
        <source>as many as the week before</source>
        <translation>igual que la semana anterior</translation>
    </message>
    <message>
        <source>%1 on the hour before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 respecto a la hora anterior</translation>
    </message>
    <message>
        <source>%1 on the day before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 respecto al día anterior</translation>
    </message>
    <message>
        <source>%1 on the week before</source>
        <comment>a change such as ▲ 8 %</comment>
        <translation>%1 respecto a la semana anterior</translation>
    </message>
    <message>
        <source>none in the hour before</source>
        <translation>nada en la hora anterior</translation>
    </message>
    <message>
        <source>none in the day before</source>
        <translation>nada el día anterior</translation>
    </message>
    <message>
        <source>none in the week before</source>
        <translation>nada en la semana anterior</translation>
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
        <translation>nada terminó en este tiempo</translation>
    </message>
    <message>
        <source>%1 succeeded</source>
        <comment>98.3 %</comment>
        <translation>%1 con éxito</translation>
    </message>
    <message>
        <source>5xx on signup</source>
        <translation>5xx en altas</translation>
    </message>
    <message>
        <source>Provisioning success</source>
        <translation>Éxito de puesta en marcha</translation>
    </message>
    <message>
        <source>Provisioning p95</source>
        <translation>Puesta en marcha p95</translation>
    </message>
    <message>
        <source>Kill switch effective</source>
        <translation>Interruptor efectivo</translation>
    </message>
    <message>
        <source>Failures this week</source>
        <translation>Fallos esta semana</translation>
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
        <translation>Errores del servidor en las páginas de alta desde que se inició el programa</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last 24 hours; judged from 20 on</source>
        <translation>
            <numerusform>De la %n ejecución que terminó en las últimas 24 horas; se evalúa a partir de 20</numerusform>
            <numerusform>De las %n ejecuciones que terminaron en las últimas 24 horas; se evalúa a partir de 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Step 3 to complete, of the %n run(s) that ended in the last hour; judged from 20 on</source>
        <translation>
            <numerusform>Del paso 3 al final, de la %n ejecución que terminó en la última hora; se evalúa a partir de 20</numerusform>
            <numerusform>Del paso 3 al final, de las %n ejecuciones que terminaron en la última hora; se evalúa a partir de 20</numerusform>
        </translation>
    </message>
    <message>
        <source>From switching signups off to the first refusal, the last time that was tried since the program was started</source>
        <translation>Desde que se desactivan las altas hasta el primer rechazo, la última vez que se probó desde que se inició el programa</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n run(s) that ended in the last seven days; judged from 20 on</source>
        <translation>
            <numerusform>De la %n ejecución que terminó en los últimos siete días; se evalúa a partir de 20</numerusform>
            <numerusform>De las %n ejecuciones que terminaron en los últimos siete días; se evalúa a partir de 20</numerusform>
        </translation>
    </message>
    <message>
        <source>per minute</source>
        <translation>por minuto</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>%1 · signed up (%2)</source>
        <comment>club, plan</comment>
        <translation>%1 · alta (%2)</translation>
    </message>
    <message>
        <source>%1 · complete in %2</source>
        <comment>club, time</comment>
        <translation>%1 · completado en %2</translation>
    </message>
    <message>
        <source>%1 · failed</source>
        <comment>club</comment>
        <translation>%1 · fallido</translation>
    </message>
    <message>
        <source>Signups off by %1</source>
        <comment>operator</comment>
        <translation>Altas desactivadas por %1</translation>
    </message>
    <message>
        <source>Signups on by %1</source>
        <comment>operator</comment>
        <translation>Altas activadas por %1</translation>
    </message>
    <message>
        <source>Provisioner paused by %1</source>
        <comment>operator</comment>
        <translation>Puesta en marcha pausada por %1</translation>
    </message>
    <message>
        <source>Provisioner resumed by %1</source>
        <comment>operator</comment>
        <translation>Puesta en marcha reanudada por %1</translation>
    </message>
</context>
<context>
    <name>PromoWords</name>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>Agotado</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válido</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 for life</source>
        <comment>a discount that never ends</comment>
        <translation>%1 para siempre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>uses</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>as chosen</source>
        <comment>plan</comment>
        <translation>el elegido</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>every club</source>
        <translation>todos los clubes</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s)</source>
        <translation>
            <numerusform>%n club</numerusform>
            <numerusform>%n clubes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a code already.</source>
        <translation>Ya existe ese código.</translation>
    </message>
    <message>
        <source>Use 3 to 40 of A–Z, 0–9, hyphen and underscore.</source>
        <translation>Use de 3 a 40 caracteres de A–Z, 0–9, guion y guion bajo.</translation>
    </message>
    <message>
        <source>Give 0 to 100.</source>
        <translation>Indique de 0 a 100.</translation>
    </message>
    <message>
        <source>At least 1, and not fewer than it has been used already.</source>
        <translation>Al menos 1, y no menos de las veces que ya se ha usado.</translation>
    </message>
    <message>
        <source>The end must be after the beginning.</source>
        <translation>El final debe ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>Give clubs’ addresses such as anstey-nomads, with spaces between.</source>
        <translation>Indique direcciones de clubes como anstey-nomads, separadas por espacios.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Es demasiado largo.</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Blocks</source>
        <comment>a line of the launch checklist</comment>
        <translation>Bloquea</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>a line of the launch checklist</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>ready to go live</source>
        <translation>listo para el lanzamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing blocks going live · %1</source>
        <comment>so many warnings</comment>
        <translation>nada bloquea el lanzamiento · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) block going live</source>
        <translation>
            <numerusform>%n punto bloquea el lanzamiento</numerusform>
            <numerusform>%n puntos bloquean el lanzamiento</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Leads to the setting %1</source>
        <translation>Lleva al ajuste %1</translation>
    </message>
    <message>
        <source>Leads to where it is done, on the Settings page</source>
        <translation>Lleva a donde se hace, en la página Ajustes</translation>
    </message>
    <message>
        <source>Leads to the page where it is put right</source>
        <translation>Lleva a la página donde se corrige</translation>
    </message>
    <message>
        <source>Leads to the clubs that have failed</source>
        <translation>Lleva a los clubes que han fallado</translation>
    </message>
    <message>
        <source>Leads to the preflight</source>
        <translation>Lleva a la verificación previa</translation>
    </message>
    <message>
        <source>Reads the database from beginning to end now</source>
        <translation>Lee ahora la base de datos de principio a fin</translation>
    </message>
    <message>
        <source>In a terminal: %1</source>
        <comment>a command</comment>
        <translation>En un terminal: %1</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>El servidor responde</translation>
    </message>
    <message>
        <source>A Starter club is completed</source>
        <translation>Se completa un club Starter</translation>
    </message>
    <message>
        <source>Repeating step 3 changes nothing</source>
        <translation>Repetir el paso 3 no cambia nada</translation>
    </message>
    <message>
        <source>A Pro club is completed</source>
        <translation>Se completa un club Pro</translation>
    </message>
    <message>
        <source>A taken address is refused</source>
        <translation>Se rechaza una dirección ocupada</translation>
    </message>
    <message>
        <source>A forged token is refused</source>
        <translation>Se rechaza un token falsificado</translation>
    </message>
    <message>
        <source>The test clubs are removed</source>
        <translation>Se eliminan los clubes de prueba</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>queued again after a restart</source>
        <translation>de nuevo en cola tras un reinicio</translation>
    </message>
    <message>
        <source>waiting for its turn at %1</source>
        <translation>espera su turno en %1</translation>
    </message>
    <message>
        <source>the club is %1</source>
        <translation>el club está %1</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>cancelled by %1</source>
        <translation>cancelada por %1</translation>
    </message>
    <message>
        <source>the program was stopped</source>
        <translation>el programa se detuvo</translation>
    </message>
    <message>
        <source>the program ended while this was under way (crash %1 of %2)</source>
        <translation>el programa terminó mientras esto estaba en marcha (fallo %1 de %2)</translation>
    </message>
    <message>
        <source>a fault inside the program; its log says more</source>
        <translation>un fallo dentro del programa; el registro dice más</translation>
    </message>
    <message>
        <source>this program does not know the step %1</source>
        <translation>este programa no conoce el paso %1</translation>
    </message>
    <message>
        <source>/c/%1 is live</source>
        <translation>/c/%1 está en línea</translation>
    </message>
    <message>
        <source>the club has content already</source>
        <translation>el club ya tiene contenido</translation>
    </message>
    <message>
        <source>welcome post, sample fixture on %1</source>
        <translation>entrada de bienvenida, partido de ejemplo el %1</translation>
    </message>
    <message>
        <source>the club has no webhook</source>
        <translation>el club no tiene webhook</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>test club</source>
        <translation>club de prueba</translation>
    </message>
    <message>
        <source>dry run: nothing left this machine</source>
        <translation>simulación: nada ha salido de este equipo</translation>
    </message>
    <message>
        <source>dry run: would have asked %1</source>
        <translation>simulación: se habría llamado a %1</translation>
    </message>
    <message>
        <source>dry run: would have made and deployed the script project &quot;%1&quot;</source>
        <translation>simulación: se habría creado y desplegado el proyecto de script «%1»</translation>
    </message>
    <message>
        <source>dry run: %1 is allowed; nothing was sent</source>
        <translation>simulación: %1 está permitido; no se ha enviado nada</translation>
    </message>
    <message>
        <source>dry run: not sent</source>
        <translation>simulación: no enviado</translation>
    </message>
    <message>
        <source>test club: not sent</source>
        <translation>club de prueba: no enviado</translation>
    </message>
    <message>
        <source>test club: nothing is made at Google</source>
        <translation>club de prueba: no se crea nada en Google</translation>
    </message>
    <message>
        <source>%1: the mail to %2 was written and not sent</source>
        <translation>%1: el correo a %2 se redactó y no se envió</translation>
    </message>
    <message>
        <source>no automations service is configured (provision.automations_url)</source>
        <translation>no hay servicio de automatizaciones configurado (provision.automations_url)</translation>
    </message>
    <message>
        <source>Google Apps Script is not configured (provision.apps_script_enabled)</source>
        <translation>Google Apps Script no está configurado (provision.apps_script_enabled)</translation>
    </message>
    <message>
        <source>the automations service %1 gave no answer: %2</source>
        <translation>el servicio de automatizaciones %1 no respondió: %2</translation>
    </message>
    <message>
        <source>the automations service %1 answered %2</source>
        <translation>el servicio de automatizaciones %1 respondió %2</translation>
    </message>
    <message>
        <source>the automations service %1 refused with %2; check its address and secret</source>
        <translation>el servicio de automatizaciones %1 rechazó con %2; compruebe su dirección y su secreto</translation>
    </message>
    <message>
        <source>the automations service %1 broke off in the middle of its answer</source>
        <translation>el servicio de automatizaciones %1 cortó a mitad de su respuesta</translation>
    </message>
    <message>
        <source>the automations service %1 answered without a deployment_id</source>
        <translation>el servicio de automatizaciones %1 respondió sin deployment_id</translation>
    </message>
    <message>
        <source>deployment %1</source>
        <translation>despliegue %1</translation>
    </message>
    <message>
        <source>script %1, version %2, deployment %3</source>
        <translation>script %1, versión %2, despliegue %3</translation>
    </message>
    <message>
        <source>the mail could not be written: %1</source>
        <translation>no se pudo redactar el correo: %1</translation>
    </message>
    <message>
        <source>the mail to %1 did not leave: %2</source>
        <translation>el correo a %1 no salió: %2</translation>
    </message>
    <message>
        <source>to %1 · %2</source>
        <translation>para %1 · %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>aceptado: %1</translation>
    </message>
    <message>
        <source>exists but restricted: %1</source>
        <translation>existe pero está restringido: %1</translation>
    </message>
    <message>
        <source>The webhook could not be checked (%1): %2; it will be tried again.</source>
        <translation>No se pudo comprobar el webhook (%1): %2; se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The webhook could not be checked (%1); it will be tried again.</source>
        <translation>No se pudo comprobar el webhook (%1); se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The webhook does not accept requests (%1). Check that its address is right and that it is switched on.</source>
        <translation>El webhook no acepta peticiones (%1). Compruebe que la dirección es correcta y que está activado.</translation>
    </message>
    <message>
        <source>The webhook&apos;s certificate is not accepted: %1.</source>
        <translation>El certificado del webhook no se acepta: %1.</translation>
    </message>
    <message>
        <source>The webhook redirects to %1 (%2); redirects are not followed, enter the final address.</source>
        <translation>El webhook redirige a %1 (%2); no se siguen las redirecciones, introduzca la dirección final.</translation>
    </message>
    <message>
        <source>The webhook redirects (%1); redirects are not followed, enter the final address.</source>
        <translation>El webhook redirige (%1); no se siguen las redirecciones, introduzca la dirección final.</translation>
    </message>
    <message>
        <source>The webhook host %1 is not allowed. Allowed: %2.</source>
        <translation>El host de webhook %1 no está permitido. Permitidos: %2.</translation>
    </message>
    <message>
        <source>The webhook host %1 is %2, which webhooks may not reach.</source>
        <translation>El host de webhook %1 es %2, a la que los webhooks no pueden llegar.</translation>
    </message>
    <message>
        <source>%1 · allowed · not contacted (dry run)</source>
        <translation>%1 · permitido · no contactado (simulación)</translation>
    </message>
    <message>
        <source>%1 · refused: %2</source>
        <translation>%1 · rechazado: %2</translation>
    </message>
    <message>
        <source>%1 · allowed</source>
        <translation>%1 · permitido</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>%1 answered 410 Gone: the webhook wants no more events</source>
        <translation>%1 respondió 410 Gone: el webhook no quiere más eventos</translation>
    </message>
    <message>
        <source>given up after %1 attempts: %2</source>
        <translation>abandonado tras %1 intentos: %2</translation>
    </message>
    <message>
        <source>%1 could not be looked up: %2</source>
        <translation>no se pudo resolver %1: %2</translation>
    </message>
    <message>
        <source>%1 resolves to %2, %3</source>
        <translation>%1 resuelve a %2, %3</translation>
    </message>
    <message>
        <source>no answer from the name server in time</source>
        <translation>el servidor de nombres no respondió a tiempo</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>sin conexión a tiempo</translation>
    </message>
    <message>
        <source>TLS was not agreed in time</source>
        <translation>TLS no se acordó a tiempo</translation>
    </message>
    <message>
        <source>connected, but no answer in time</source>
        <translation>conectado, pero sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>la conexión se cerró sin respuesta</translation>
    </message>
    <message>
        <source>the connection was closed before TLS was agreed</source>
        <translation>la conexión se cerró antes de acordar TLS</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la respuesta quedó cortada</translation>
    </message>
    <message>
        <source>a private address</source>
        <translation>una dirección privada</translation>
    </message>
    <message>
        <source>a loopback address</source>
        <translation>una dirección de bucle local</translation>
    </message>
    <message>
        <source>a link-local address</source>
        <translation>una dirección de enlace local</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>versión %1, %2</translation>
    </message>
    <message>
        <source>complete in %1 ms</source>
        <translation>completo en %1 ms</translation>
    </message>
    <message>
        <source>accepted; the club has %1 posts and %2 fixtures</source>
        <translation>aceptado; el club tiene %1 entradas y %2 partidos</translation>
    </message>
    <message>
        <source>%1 test clubs removed</source>
        <translation>%1 clubes de prueba eliminados</translation>
    </message>
    <message>
        <source>not tried, step 3 did not succeed</source>
        <translation>no se intentó, el paso 3 no tuvo éxito</translation>
    </message>
    <message>
        <source>not tried, there is no club to collide with</source>
        <translation>no se intentó, no hay club con el que chocar</translation>
    </message>
    <message>
        <source>not tried, there is no club to ask about</source>
        <translation>no se intentó, no hay club por el que preguntar</translation>
    </message>
    <message>
        <source>provisioning failed at %1: %2</source>
        <translation>el aprovisionamiento falló en %1: %2</translation>
    </message>
    <message>
        <source>waiting for the end of the dry run</source>
        <translation>espera al fin de la simulación</translation>
    </message>
    <message>
        <source>a newer link took its place</source>
        <translation>un enlace más reciente ha ocupado su lugar</translation>
    </message>
    <message>
        <source>the owner has used the link already</source>
        <translation>el propietario ya ha usado el enlace</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Listening address</source>
        <translation>Dirección de escucha</translation>
    </message>
    <message>
        <source>Address and port the API listens on; port 0 takes any free one.</source>
        <translation>Dirección y puerto en que escucha la API; el puerto 0 toma uno libre cualquiera.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>What links in mails begin with; its host is an allowed Host.</source>
        <translation>Por donde empiezan los enlaces de los correos; su host es un Host permitido.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Production turns on strict webhooks and HSTS and refuses localhost CORS origins.</source>
        <translation>Producción activa los webhooks estrictos y HSTS, y rechaza orígenes CORS de localhost.</translation>
    </message>
    <message>
        <source>CORS origins</source>
        <translation>Orígenes CORS</translation>
    </message>
    <message>
        <source>Exact origins whose pages may call the API; in preview localhost as well.</source>
        <translation>Orígenes exactos cuyas páginas pueden llamar a la API; en vista previa, también localhost.</translation>
    </message>
    <message>
        <source>Trusted proxies</source>
        <translation>Proxies de confianza</translation>
    </message>
    <message>
        <source>Only from these are forwarding headers believed.</source>
        <translation>Solo de estos se aceptan las cabeceras de reenvío.</translation>
    </message>
    <message>
        <source>TLS certificate</source>
        <translation>Certificado TLS</translation>
    </message>
    <message>
        <source>PEM file; serves HTTPS when set, together with its key.</source>
        <translation>Archivo PEM; si se indica, junto con su clave, se sirve HTTPS.</translation>
    </message>
    <message>
        <source>TLS key</source>
        <translation>Clave TLS</translation>
    </message>
    <message>
        <source>PEM file with the certificate’s private key.</source>
        <translation>Archivo PEM con la clave privada del certificado.</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>Dirección de métricas</translation>
    </message>
    <message>
        <source>An address of its own for /metrics; without it, loopback only.</source>
        <translation>Dirección propia para /metrics; sin ella, solo loopback.</translation>
    </message>
    <message>
        <source>Most connections</source>
        <translation>Conexiones máximas</translation>
    </message>
    <message>
        <source>Connections at once; over it 503 and close.</source>
        <translation>Conexiones simultáneas; por encima, 503 y cierre.</translation>
    </message>
    <message>
        <source>Most connections of one client</source>
        <translation>Conexiones máximas por cliente</translation>
    </message>
    <message>
        <source>Connections at once from one client address.</source>
        <translation>Conexiones simultáneas desde una dirección de cliente.</translation>
    </message>
    <message>
        <source>Largest header (bytes)</source>
        <translation>Cabecera máxima (bytes)</translation>
    </message>
    <message>
        <source>Size of a request’s header; 431 above.</source>
        <translation>Tamaño de la cabecera de una solicitud; por encima, 431.</translation>
    </message>
    <message>
        <source>Largest body (bytes)</source>
        <translation>Cuerpo máximo (bytes)</translation>
    </message>
    <message>
        <source>Size of a request’s body; 413 above.</source>
        <translation>Tamaño del cuerpo de una solicitud; por encima, 413.</translation>
    </message>
    <message>
        <source>Request timeout (ms)</source>
        <translation>Tiempo límite de solicitud (ms)</translation>
    </message>
    <message>
        <source>For a whole request to arrive; then 408.</source>
        <translation>Para que llegue una solicitud completa; después, 408.</translation>
    </message>
    <message>
        <source>Signup requests a minute</source>
        <translation>Solicitudes de alta por minuto</translation>
    </message>
    <message>
        <source>POSTs to /public/signup/* a minute and client address; 0: no limit.</source>
        <translation>POST a /public/signup/* por minuto y dirección de cliente; 0: sin límite.</translation>
    </message>
    <message>
        <source>Availability checks a minute</source>
        <translation>Consultas de disponibilidad por minuto</translation>
    </message>
    <message>
        <source>Availability checks a minute and client address; 0: no limit.</source>
        <translation>Consultas de disponibilidad por minuto y dirección de cliente; 0: sin límite.</translation>
    </message>
    <message>
        <source>Trial (days)</source>
        <translation>Prueba (días)</translation>
    </message>
    <message>
        <source>Length of a trial in days.</source>
        <translation>Duración de la prueba en días.</translation>
    </message>
    <message>
        <source>Suspend after the trial</source>
        <translation>Suspender tras la prueba</translation>
    </message>
    <message>
        <source>Suspends a club when its trial ends unpaid.</source>
        <translation>Suspende un club cuando su prueba termina sin pago.</translation>
    </message>
    <message>
        <source>One club a mail address</source>
        <translation>Un club por correo</translation>
    </message>
    <message>
        <source>Refuses a second club with the same mail address.</source>
        <translation>Rechaza un segundo club con el mismo correo.</translation>
    </message>
    <message>
        <source>Confirm mail addresses</source>
        <translation>Confirmar correos</translation>
    </message>
    <message>
        <source>Whether provisioning waits for the mail address to be confirmed.</source>
        <translation>Si la puesta en marcha espera a que se confirme el correo.</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>No network, no mail leaves: every outside effect is only recorded.</source>
        <translation>Sin red y sin correos: todo efecto externo solo se anota.</translation>
    </message>
    <message>
        <source>Clubs in work at once</source>
        <translation>Clubes en curso a la vez</translation>
    </message>
    <message>
        <source>Up to four times as many may wait for slow answers beside them.</source>
        <translation>Hasta cuatro veces más pueden esperar a la vez respuestas lentas.</translation>
    </message>
    <message>
        <source>Retry for</source>
        <translation>Reintentar durante</translation>
    </message>
    <message>
        <source>How long a step is retried before it fails.</source>
        <translation>Cuánto tiempo se reintenta un paso antes de que falle.</translation>
    </message>
    <message>
        <source>Strict webhooks</source>
        <translation>Webhooks estrictos</translation>
    </message>
    <message>
        <source>Only 2xx counts; else 401, 403, 404 and 405 count as “exists but restricted”. On by default in production.</source>
        <translation>Solo cuenta 2xx; si no, 401, 403, 404 y 405 cuentan como «existe pero restringido». Activado por defecto en producción.</translation>
    </message>
    <message>
        <source>Allowed webhook hosts</source>
        <translation>Hosts de webhook permitidos</translation>
    </message>
    <message>
        <source>Hosts a webhook may have; empty: none.</source>
        <translation>Hosts que puede tener un webhook; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Private webhooks</source>
        <translation>Webhooks privados</translation>
    </message>
    <message>
        <source>Lets webhooks reach private and loopback addresses, http, and any port.</source>
        <translation>Permite que los webhooks usen direcciones privadas y de loopback, http y cualquier puerto.</translation>
    </message>
    <message>
        <source>Webhook timeout (ms)</source>
        <translation>Tiempo límite de webhook (ms)</translation>
    </message>
    <message>
        <source>For one probe of a webhook.</source>
        <translation>Para una prueba de un webhook.</translation>
    </message>
    <message>
        <source>Automations address</source>
        <translation>Dirección de automatizaciones</translation>
    </message>
    <message>
        <source>Where Pro automations are deployed.</source>
        <translation>Donde se despliegan las automatizaciones Pro.</translation>
    </message>
    <message>
        <source>Automations secret</source>
        <translation>Secreto de automatizaciones</translation>
    </message>
    <message>
        <source>Signs the request that deploys Pro automations.</source>
        <translation>Firma la solicitud que despliega las automatizaciones Pro.</translation>
    </message>
    <message>
        <source>Google Apps Script</source>
        <translation>Google Apps Script</translation>
    </message>
    <message>
        <source>Deploys a Google Apps Script for every Pro club.</source>
        <translation>Despliega un Google Apps Script para cada club Pro.</translation>
    </message>
    <message>
        <source>Apps Script: client</source>
        <translation>Apps Script: cliente</translation>
    </message>
    <message>
        <source>OAuth client.</source>
        <translation>Cliente OAuth.</translation>
    </message>
    <message>
        <source>Apps Script: client secret</source>
        <translation>Apps Script: secreto de cliente</translation>
    </message>
    <message>
        <source>OAuth client secret.</source>
        <translation>Secreto del cliente OAuth.</translation>
    </message>
    <message>
        <source>Apps Script: refresh token</source>
        <translation>Apps Script: token de renovación</translation>
    </message>
    <message>
        <source>OAuth refresh token for the scopes script.projects, script.deployments and drive.metadata.readonly.</source>
        <translation>Token de renovación OAuth para los ámbitos script.projects, script.deployments y drive.metadata.readonly.</translation>
    </message>
    <message>
        <source>Apps Script: template</source>
        <translation>Apps Script: plantilla</translation>
    </message>
    <message>
        <source>The script’s source; appsscript.json beside it becomes the manifest.</source>
        <translation>El código del script; el appsscript.json que lo acompaña se usa como manifiesto.</translation>
    </message>
    <message>
        <source>Apps Script: API</source>
        <translation>Apps Script: API</translation>
    </message>
    <message>
        <source>Base of the Apps Script API.</source>
        <translation>Base de la API de Apps Script.</translation>
    </message>
    <message>
        <source>Apps Script: tokens</source>
        <translation>Apps Script: tokens</translation>
    </message>
    <message>
        <source>Where access tokens come from.</source>
        <translation>De dónde vienen los tokens de acceso.</translation>
    </message>
    <message>
        <source>Apps Script: Drive</source>
        <translation>Apps Script: Drive</translation>
    </message>
    <message>
        <source>Base of the Drive API, which finds a project again after a crash.</source>
        <translation>Base de la API de Drive, que vuelve a encontrar un proyecto tras un fallo.</translation>
    </message>
    <message>
        <source>How mails leave</source>
        <translation>Cómo salen los correos</translation>
    </message>
    <message>
        <source>Outbox writes mails as .eml files into the data directory, SMTP sends them.</source>
        <translation>La bandeja de salida escribe los correos como archivos .eml en el directorio de datos; SMTP los envía.</translation>
    </message>
    <message>
        <source>Outbox in production</source>
        <translation>Bandeja de salida en producción</translation>
    </message>
    <message>
        <source>Allows the outbox in production.</source>
        <translation>Permite la bandeja de salida en producción.</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>STARTTLS is used where it is offered, and insisted on for a password.</source>
        <translation>STARTTLS se usa donde se ofrece, y se exige si hay contraseña.</translation>
    </message>
    <message>
        <source>SMTP user</source>
        <translation>Usuario SMTP</translation>
    </message>
    <message>
        <source>Who signs in at the mail server.</source>
        <translation>Quién inicia sesión en el servidor de correo.</translation>
    </message>
    <message>
        <source>SMTP password</source>
        <translation>Contraseña SMTP</translation>
    </message>
    <message>
        <source>Better kept in a file of its own.</source>
        <translation>Mejor guardada en un archivo propio.</translation>
    </message>
    <message>
        <source>SMTP password file</source>
        <translation>Archivo de contraseña SMTP</translation>
    </message>
    <message>
        <source>File with the SMTP password on its first line.</source>
        <translation>Archivo con la contraseña SMTP en su primera línea.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Sender of every mail.</source>
        <translation>Remitente de todos los correos.</translation>
    </message>
    <message>
        <source>Operators’ addresses</source>
        <translation>Correos de los operadores</translation>
    </message>
    <message>
        <source>Who is told when clubs fail, a launch target is missed or a backup fails; at most one mail an hour.</source>
        <translation>A quién se avisa cuando fallan clubes, se incumple un objetivo de lanzamiento o falla una copia de seguridad; como mucho un correo por hora.</translation>
    </message>
    <message>
        <source>Nightly backup at (UTC)</source>
        <translation>Copia nocturna a las (UTC)</translation>
    </message>
    <message>
        <source>When the nightly backup is made.</source>
        <translation>Cuándo se hace la copia de seguridad nocturna.</translation>
    </message>
    <message>
        <source>Nightly backups kept</source>
        <translation>Copias nocturnas conservadas</translation>
    </message>
    <message>
        <source>0: none is made, the database is only checked.</source>
        <translation>0: no se hace ninguna, solo se comprueba la base de datos.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Seals backups, keys included; without one a nightly backup is the database alone.</source>
        <translation>Sella las copias de seguridad, con las claves; sin ella, la copia nocturna es solo la base de datos.</translation>
    </message>
    <message>
        <source>Passphrase file</source>
        <translation>Archivo de frase de contraseña</translation>
    </message>
    <message>
        <source>File with the passphrase on its first line.</source>
        <translation>Archivo con la frase de contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Linked at the foot of the public pages.</source>
        <translation>Enlazado al pie de las páginas públicas.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Aviso de privacidad</translation>
    </message>
    <message>
        <source>Support address</source>
        <translation>Dirección de soporte</translation>
    </message>
    <message>
        <source>Shown at the foot of the public pages.</source>
        <translation>Se muestra al pie de las páginas públicas.</translation>
    </message>
    <message>
        <source>Logs kept (days)</source>
        <translation>Registros conservados (días)</translation>
    </message>
    <message>
        <source>Days log records are kept.</source>
        <translation>Días que se conservan los registros.</translation>
    </message>
    <message>
        <source>Log records kept</source>
        <translation>Registros conservados</translation>
    </message>
    <message>
        <source>Http records have a quarter of them for themselves.</source>
        <translation>Los registros http tienen una cuarta parte para ellos solos.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Outbox (files)</source>
        <translation>Bandeja de salida (archivos)</translation>
    </message>
    <message>
        <source>SMTP</source>
        <translation>SMTP</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Signup</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Nightly backup</source>
        <translation>Copia nocturna</translation>
    </message>
    <message>
        <source>Public pages</source>
        <translation>Páginas públicas</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>a list with commas between, such as %1</source>
        <translation>una lista separada por comas, como %1</translation>
    </message>
    <message>
        <source>text without control characters</source>
        <translation>texto sin caracteres de control</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number with its unit, such as 90s, 30m, 2h or 1d</source>
        <translation>un número con su unidad, como 90s, 30m, 2h o 1d</translation>
    </message>
    <message>
        <source>hours and minutes, such as 03:00</source>
        <translation>horas y minutos, como 03:00</translation>
    </message>
    <message>
        <source>a numeric address and a port, such as 127.0.0.1:8787</source>
        <translation>una dirección numérica y un puerto, como 127.0.0.1:8787</translation>
    </message>
    <message>
        <source>http:// or https:// with a host, nothing behind it</source>
        <translation>http:// o https:// con un host y nada detrás</translation>
    </message>
    <message>
        <source>an http or https address</source>
        <translation>una dirección http o https</translation>
    </message>
    <message>
        <source>a mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>smtp://host:port or smtps://host:port</source>
        <translation>smtp://host:port o smtps://host:port</translation>
    </message>
    <message>
        <source>the path of a file that exists</source>
        <translation>la ruta de un archivo que existe</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Definido en %1</translation>
    </message>
    <message>
        <source>Held fast by the environment, %1</source>
        <translation>Fijado por el entorno, %1</translation>
    </message>
    <message>
        <source>Held fast by the command line, %1</source>
        <translation>Fijado por la línea de comandos, %1</translation>
    </message>
    <message>
        <source>set</source>
        <comment>a secret</comment>
        <translation>definido</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>%1; change it there.</source>
        <translation>%1; cámbielo allí.</translation>
    </message>
</context>
<context>
    <name>SwitchTexts</name>
    <message>
        <source>since %1 (%2)</source>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>since %1 (%2) by %3</source>
        <translation>desde %1 (%2) por %3</translation>
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
        <translation>nunca desactivadas</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a reason somebody gave</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>back on at %1 (in %2)</source>
        <translation>se reactivan a las %1 (en %2)</translation>
    </message>
    <message>
        <source>until somebody switches them on</source>
        <translation>hasta que alguien las active</translation>
    </message>
    <message>
        <source>clubs already started may finish</source>
        <translation>los clubes ya iniciados pueden terminar</translation>
    </message>
    <message>
        <source>everybody is refused</source>
        <translation>se rechaza a todos</translation>
    </message>
    <message>
        <source>Nobody has tried to sign up since.</source>
        <translation>Desde entonces nadie ha intentado darse de alta.</translation>
    </message>
    <message>
        <source>First request refused %1 ms after the switch · %2 turned away so far</source>
        <translation>Primera solicitud rechazada %1 ms después del cambio · %2 rechazadas hasta ahora</translation>
    </message>
    <message>
        <source>Signups on</source>
        <translation>Altas activadas</translation>
    </message>
    <message>
        <source>Provisioner paused</source>
        <translation>Puesta en marcha en pausa</translation>
    </message>
    <message>
        <source>Provisioner resumed</source>
        <translation>Puesta en marcha reanudada</translation>
    </message>
    <message>
        <source>Signups off, started may finish</source>
        <translation>Altas desactivadas; los iniciados pueden terminar</translation>
    </message>
    <message>
        <source>Signups off, everybody</source>
        <translation>Altas desactivadas para todos</translation>
    </message>
    <message>
        <source>Signups off, started may finish, until %1</source>
        <translation>Altas desactivadas; los iniciados pueden terminar, hasta %1</translation>
    </message>
    <message>
        <source>Signups off, everybody, until %1</source>
        <translation>Altas desactivadas para todos, hasta %1</translation>
    </message>
    <message>
        <source>goes on at %1 (in %2)</source>
        <comment>the provisioner</comment>
        <translation>sigue a las %1 (en %2)</translation>
    </message>
    <message>
        <source>until somebody resumes it</source>
        <translation>hasta que alguien lo reanude</translation>
    </message>
    <message>
        <source>nothing is in work any more</source>
        <translation>ya no hay nada en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) still in work</source>
        <translation>
            <numerusform>%n club aún en curso</numerusform>
            <numerusform>%n clubes aún en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>No club taken up from %1 ms after the pause on · %2</source>
        <comment>what is still in work</comment>
        <translation>Ningún club iniciado desde %1 ms después de la pausa · %2</translation>
    </message>
    <message>
        <source>Provisioner paused until %1</source>
        <translation>Aprovisionamiento en pausa hasta %1</translation>
    </message>
</context>
<context>
    <name>UpkeepWords</name>
    <message>
        <source>A passphrase has at least 12 characters; it protects every key and secret.</source>
        <translation>Una frase de contraseña tiene al menos 12 caracteres; protege todas las claves y secretos.</translation>
    </message>
    <message>
        <source>Type the name of the backup.</source>
        <translation>Escriba el nombre de la copia de seguridad.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Indique un motivo.</translation>
    </message>
    <message>
        <source>The passphrase does not open this backup.</source>
        <translation>La frase de contraseña no abre esta copia de seguridad.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message numerus="yes">
        <source>%1 can be restored: %n club(s) as of %2, %3.</source>
        <translation>
            <numerusform>%1 se puede restaurar: %n club a fecha de %2, %3.</numerusform>
            <numerusform>%1 se puede restaurar: %n clubes a fecha de %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its audit trail is broken.</source>
        <translation>Su auditoría está dañada.</translation>
    </message>
    <message>
        <source>%1 was not restored; nothing was changed. %2</source>
        <translation>%1 no se restauró; no se cambió nada. %2</translation>
    </message>
    <message>
        <source>Restored: %1, as of %2.</source>
        <translation>Restaurado: %1, a fecha de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n signing key(s) retired; every token issued before is refused.</source>
        <translation>
            <numerusform>%n clave de firma retirada; se rechaza todo token emitido antes.</numerusform>
            <numerusform>%n claves de firma retiradas; se rechaza todo token emitido antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) void.</source>
        <translation>
            <numerusform>%n enlace anulado.</numerusform>
            <numerusform>%n enlaces anulados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión cerrada.</numerusform>
            <numerusform>%n sesiones cerradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting mail(s) forgotten.</source>
        <translation>
            <numerusform>%n correo en espera descartado.</numerusform>
            <numerusform>%n correos en espera descartados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup’s audit trail is broken.</source>
        <translation>La auditoría de la copia de seguridad está dañada.</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>Lo que había antes está en %1.</translation>
    </message>
</context>
<context>
    <name>VerdictTexts</name>
    <message>
        <source>Made from the name until you change it.</source>
        <translation>Se forma a partir del nombre hasta que lo cambie.</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <comment>an address</comment>
        <translation>Libre: %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>WebhookMessageRow</name>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>written down, not sent</comment>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>To be retried</source>
        <translation>Por reintentar</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Buscar clubes, páginas, acciones</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Dar de alta un club</translation>
    </message>
    <message>
        <source>new sign up</source>
        <comment>words the action is found by</comment>
        <translation>nuevo alta registro registrar</translation>
    </message>
    <message>
        <source>Show the failed clubs</source>
        <translation>Mostrar los clubes fallidos</translation>
    </message>
    <message>
        <source>errors problems</source>
        <comment>words the action is found by</comment>
        <translation>errores problemas fallos</translation>
    </message>
    <message>
        <source>Read this page and the state of the core again</source>
        <translation>Leer de nuevo esta página y el estado del núcleo</translation>
    </message>
    <message>
        <source>refresh reload</source>
        <comment>words the action is found by</comment>
        <translation>actualizar recargar refrescar</translation>
    </message>
    <message>
        <source>Switch signups off or on…</source>
        <translation>Desactivar o activar las altas…</translation>
    </message>
    <message>
        <source>kill switch stop start</source>
        <comment>words the action is found by</comment>
        <translation>interruptor parar iniciar kill switch</translation>
    </message>
    <message>
        <source>Pause or resume the provisioner…</source>
        <translation>Pausar o reanudar la puesta en marcha…</translation>
    </message>
    <message>
        <source>stop start runs</source>
        <comment>words the action is found by</comment>
        <translation>parar iniciar ejecuciones</translation>
    </message>
    <message>
        <source>Add a promo code…</source>
        <translation>Añadir un código promocional…</translation>
    </message>
    <message>
        <source>Rotate keys…</source>
        <translation>Rotar las claves…</translation>
    </message>
    <message>
        <source>signing tokens</source>
        <comment>words the action is found by</comment>
        <translation>firma tokens</translation>
    </message>
    <message>
        <source>Back up or restore…</source>
        <translation>Copia de seguridad o restauración…</translation>
    </message>
    <message>
        <source>Send a test mail…</source>
        <translation>Enviar un correo de prueba…</translation>
    </message>
    <message>
        <source>Copy the address that is served</source>
        <translation>Copiar la dirección que se sirve</translation>
    </message>
    <message>
        <source>URL API</source>
        <comment>words the action is found by</comment>
        <translation>URL API</translation>
    </message>
    <message>
        <source>Show the shortcuts</source>
        <translation>Mostrar los atajos</translation>
    </message>
    <message>
        <source>keys help</source>
        <comment>words the action is found by</comment>
        <translation>teclas ayuda</translation>
    </message>
    <message>
        <source>Language, colours and closing…</source>
        <translation>Idioma, colores y cierre…</translation>
    </message>
    <message>
        <source>preferences dark light tray notifications</source>
        <comment>words the action is found by</comment>
        <translation>preferencias oscuro claro bandeja notificaciones</translation>
    </message>
    <message>
        <source>About Touchline</source>
        <translation>Acerca de Touchline</translation>
    </message>
    <message>
        <source>version licence libraries</source>
        <comment>words the action is found by</comment>
        <translation>versión licencia bibliotecas</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit Touchline…</source>
        <translation>Salir de Touchline…</translation>
    </message>
    <message>
        <source>stop exit</source>
        <comment>words the action is found by</comment>
        <translation>parar salir</translation>
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
        <translation>Touchline ya se está ejecutando en este directorio de datos, como proceso %1.</translation>
    </message>
    <message>
        <source>Touchline is already running on this data directory.</source>
        <translation>Touchline ya se está ejecutando en este directorio de datos.</translation>
    </message>
    <message>
        <source>Use the window that is open, or stop that instance and try again. The commands touchline switch, promo, club and keys work with it while it runs. Another data directory can be named with --data-dir.

%1</source>
        <translation>Use la ventana abierta, o detenga esa instancia e inténtelo de nuevo. Los comandos touchline switch, promo, club y keys funcionan con ella mientras se ejecuta. Se puede indicar otro directorio de datos con --data-dir.

%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Touchline cannot start.</source>
        <translation>Touchline no puede iniciarse.</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditExport</name>
    <message>
        <source>Export the records shown</source>
        <translation>Exportar los registros mostrados</translation>
    </message>
    <message>
        <source>Records, one JSON object a line (*.ndjson)</source>
        <translation>Registros, un objeto JSON por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Exporting: %1 records so far…</source>
        <translation>Exportando: %1 registros hasta ahora…</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation>%1 registros exportados a %2.</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditFilterBar</name>
    <message>
        <source>Clubs: all actions</source>
        <translation>Clubes: todas las acciones</translation>
    </message>
    <message>
        <source>Signup switch</source>
        <translation>Interruptor de altas</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Owners’ links: all actions</source>
        <translation>Enlaces de propietarios: todas las acciones</translation>
    </message>
    <message>
        <source>Webhooks: all actions</source>
        <translation>Webhooks: todas las acciones</translation>
    </message>
    <message>
        <source>Promo codes: all actions</source>
        <translation>Códigos promocionales: todas las acciones</translation>
    </message>
    <message>
        <source>Signing keys: all actions</source>
        <translation>Claves de firma: todas las acciones</translation>
    </message>
    <message>
        <source>Backups: all actions</source>
        <translation>Copias de seguridad: todas las acciones</translation>
    </message>
    <message>
        <source>Search the trail</source>
        <translation>Buscar en la auditoría</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Club’s address</source>
        <translation>Dirección del club</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From this day</source>
        <translation>Desde este día</translation>
    </message>
    <message>
        <source>To this day</source>
        <translation>Hasta este día</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Days…</source>
        <translation>Días…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
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
        <translation>(borrado)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Walks the whole chain and compares it with the backups</source>
        <translation>Recorre toda la cadena y la compara con las copias de seguridad</translation>
    </message>
    <message>
        <source>Audit records</source>
        <translation>Registros de auditoría</translation>
    </message>
    <message>
        <source>Copy the chosen record as JSON</source>
        <translation>Copiar la entrada elegida como JSON</translation>
    </message>
    <message>
        <source>Search the audit</source>
        <translation>Buscar en la auditoría</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Leyendo la auditoría…</translation>
    </message>
    <message>
        <source>The trail could not be read</source>
        <translation>No se pudo leer la auditoría</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nobody has changed anything yet</source>
        <translation>Aún nadie ha cambiado nada</translation>
    </message>
    <message>
        <source>Whatever operators change appears here with who, when and why.</source>
        <translation>Lo que cambian los operadores aparece aquí, con quién, cuándo y por qué.</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpiar los filtros</translation>
    </message>
    <message>
        <source>%1 shown, more below</source>
        <comment>records</comment>
        <translation>%1 mostrados, más abajo hay otros</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>records</comment>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Exportar los registros mostrados</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Verificar la auditoría</translation>
    </message>
</context>
<context>
    <name>touchline::audit::AuditRecordPane</name>
    <message>
        <source>Open the club</source>
        <translation>Abrir el club</translation>
    </message>
    <message>
        <source>Only this club</source>
        <translation>Solo este club</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Ningún registro seleccionado</translation>
    </message>
    <message>
        <source>Select one to see all of it.</source>
        <translation>Seleccione uno para verlo entero.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Desde dónde</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Its hash</source>
        <translation>Su hash</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>none: this is the first record</source>
        <translation>ninguno: este es el primer registro</translation>
    </message>
</context>
<context>
    <name>touchline::audit::VerifyPanel</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Copy the newest hash</source>
        <translation>Copiar el hash más reciente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Look for it</source>
        <translation>Buscarlo</translation>
    </message>
    <message>
        <source>How far the walk over the trail is</source>
        <translation>Avance del recorrido por la auditoría</translation>
    </message>
    <message>
        <source>A hash you noted down earlier</source>
        <translation>Un hash que anotó antes</translation>
    </message>
    <message>
        <source>Walking the chain…</source>
        <translation>Recorriendo la cadena…</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; touchline audit verify lists them.</source>
        <translation>
            <numerusform>… y %n más; touchline audit verify lo muestra.</numerusform>
            <numerusform>… y %n más; touchline audit verify los muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, because they could not be opened with the passphrase of the settings: %1</source>
        <translation>No comparadas, porque no se pudieron abrir con la frase de contraseña de los ajustes: %1</translation>
    </message>
    <message>
        <source>Newest hash: %1</source>
        <translation>Hash más reciente: %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing is known about the part that was not looked at.</source>
        <translation>Detenido. No se sabe nada de la parte no examinada.</translation>
    </message>
    <message>
        <source>The trail could not be verified. %1</source>
        <comment>followed by a sentence</comment>
        <translation>No se pudo verificar la auditoría. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AccessSection</name>
    <message>
        <source>Tokens and sessions</source>
        <translation>Tokens y sesiones</translation>
    </message>
    <message>
        <source>Revoke this token…</source>
        <translation>Revocar este token…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>Revocar todos los tokens…</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Id. de token</translation>
    </message>
    <message numerus="yes">
        <source>The owner is signed in with %n browser(s), last since %1.</source>
        <translation>
            <numerusform>El propietario tiene sesión en %n navegador, la última desde %1.</numerusform>
            <numerusform>El propietario tiene sesión en %n navegadores, la última desde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The owner is not signed in anywhere.</source>
        <translation>El propietario no tiene sesión en ningún sitio.</translation>
    </message>
    <message>
        <source>Every token issued until %1 is refused.</source>
        <translation>Se rechaza todo token emitido hasta %1.</translation>
    </message>
    <message>
        <source>Signup tokens are good for a year, unless they are revoked.</source>
        <translation>Los tokens de alta valen un año, salvo que se revoquen.</translation>
    </message>
    <message>
        <source>Revoked %1: %2</source>
        <comment>when, a token&apos;s id</comment>
        <translation>Revocado %1: %2</translation>
    </message>
    <message>
        <source>Token id (jti)</source>
        <translation>ID del token (jti)</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AttemptRow</name>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>to be tried again</source>
        <translation>por reintentar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>the program died</source>
        <translation>el programa se cerró</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <comment>an attempt, the step</comment>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>Nothing to tell yet.</source>
        <translation>Aún no hay nada que contar.</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>Nada fuera de lo normal.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::AuditSection</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show more of the audit</source>
        <translation>Mostrar más de la auditoría</translation>
    </message>
    <message>
        <source>No operator has done anything to it yet.</source>
        <translation>Ningún operador le ha hecho nada todavía.</translation>
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
        <translation>Cómo se ve la página del club</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 en %2 y %3</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BrandSection</name>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkForm</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stands in the audit trail of each club.</source>
        <translation>Figura en la auditoría de cada club.</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>%1: counting the clubs…</source>
        <translation>%1: contando los clubes…</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::BulkPanel</name>
    <message>
        <source>Only those left as they were</source>
        <translation>Solo los que quedaron sin cambios</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export outcomes…</source>
        <translation>Exportar resultados…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What became of each club</source>
        <translation>Qué ha sido de cada club</translation>
    </message>
    <message numerus="yes">
        <source>%Ln further club(s) are counted but not listed.</source>
        <translation>
            <numerusform>%Ln club más se cuenta pero no se muestra.</numerusform>
            <numerusform>%Ln clubes más se cuentan pero no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo (%1 s)</source>
        <translation>Deshacer (%1 s)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) are as they were before.</source>
        <translation>
            <numerusform>%Ln club está como antes.</numerusform>
            <numerusform>%Ln clubes están como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone. %1</source>
        <translation>No se deshizo nada. %1</translation>
    </message>
    <message>
        <source>Export the outcomes</source>
        <translation>Exportar los resultados</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Outcomes exported to %1.</source>
        <translation>Resultados exportados a %1.</translation>
    </message>
    <message>
        <source>The export could not be written: %1</source>
        <translation>No se pudo escribir la exportación: %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo the last %Ln (%1 s)</source>
        <comment>clubs; seconds left</comment>
        <translation>
            <numerusform>Deshacer el último (%1 s)</numerusform>
            <numerusform>Deshacer los últimos %Ln (%1 s)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) had been suspended already.</source>
        <translation>
            <numerusform>%Ln club ya estaba suspendido.</numerusform>
            <numerusform>%Ln clubes ya estaban suspendidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others were not undone. %1</source>
        <translation>Los demás no se deshicieron. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubActions</name>
    <message>
        <source>The run goes on at the step it stopped at.</source>
        <translation>La ejecución continúa en el paso en que se detuvo.</translation>
    </message>
    <message>
        <source>Not retried. %1</source>
        <translation>No se reintentó. %1</translation>
    </message>
    <message>
        <source>A new link is on its way to the owner; the older one is void.</source>
        <translation>Hay un enlace nuevo en camino al propietario; el anterior queda anulado.</translation>
    </message>
    <message>
        <source>No link was sent. %1</source>
        <translation>No se envió ningún enlace. %1</translation>
    </message>
    <message>
        <source>No link was made. %1</source>
        <translation>No se creó ningún enlace. %1</translation>
    </message>
    <message>
        <source>No event was sent. %1</source>
        <translation>No se envió ningún evento. %1</translation>
    </message>
    <message>
        <source>The webhook took the test event (%1).</source>
        <translation>El webhook aceptó el evento de prueba (%1).</translation>
    </message>
    <message>
        <source>The test event was written down; in a dry run nothing leaves.</source>
        <translation>El evento de prueba se anotó; en una simulación no sale nada.</translation>
    </message>
    <message>
        <source>The webhook did not take the test event: it answered %1.</source>
        <translation>El webhook no aceptó el evento de prueba: respondió %1.</translation>
    </message>
    <message>
        <source>The test event waits to be sent.</source>
        <translation>El evento de prueba espera a enviarse.</translation>
    </message>
    <message>
        <source>The webhook did not take the test event: %1</source>
        <translation>El webhook no aceptó el evento de prueba: %1</translation>
    </message>
    <message>
        <source>The event is sent again.</source>
        <translation>El evento se envía de nuevo.</translation>
    </message>
    <message>
        <source>The event was not sent again. %1</source>
        <translation>El evento no se reenvió. %1</translation>
    </message>
    <message>
        <source>The webhook gets events again; what waited goes at once.</source>
        <translation>El webhook vuelve a recibir eventos; lo que esperaba sale enseguida.</translation>
    </message>
    <message>
        <source>The webhook stays off. %1</source>
        <translation>El webhook sigue desactivado. %1</translation>
    </message>
    <message>
        <source>Undone: the club stays as it is.</source>
        <translation>Deshecho: el club queda como está.</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>No se deshizo. %1</translation>
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
        <translation>Todo lo que se puede hacer con el club</translation>
    </message>
    <message>
        <source>Loading the club…</source>
        <translation>Cargando el club…</translation>
    </message>
    <message>
        <source>This may be out of date. %1</source>
        <translation>Esto puede no estar al día. %1</translation>
    </message>
    <message>
        <source>The club cannot be shown</source>
        <translation>No se puede mostrar el club</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubExport</name>
    <message numerus="yes">
        <source>Export %Ln club(s)</source>
        <translation>
            <numerusform>Exportar %Ln club</numerusform>
            <numerusform>Exportar %Ln clubes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all clubs that match</source>
        <translation>Exportar todos los clubes que coinciden</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln club(s) so far…</source>
        <translation>
            <numerusform>Exportando: %Ln club hasta ahora…</numerusform>
            <numerusform>Exportando: %Ln clubes hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) exported to %1.</source>
        <translation>
            <numerusform>%Ln club exportado a %1.</numerusform>
            <numerusform>%Ln clubes exportados a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubHead</name>
    <message>
        <source>What can be done with the club (%1)</source>
        <translation>Qué se puede hacer con el club (%1)</translation>
    </message>
    <message>
        <source>Open in a window</source>
        <translation>Abrir en una ventana</translation>
    </message>
    <message>
        <source>Close the club</source>
        <translation>Cerrar el club</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulación</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubLog</name>
    <message>
        <source>Log</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Whole log</source>
        <translation>Registros completos</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing logged yet.</source>
        <translation>Aún no hay nada registrado.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubNotices</name>
    <message>
        <source>This club is suspended: its page, links and sessions rest, and nothing is provisioned.</source>
        <translation>Este club está suspendido: su página, sus enlaces y sus sesiones están en reposo y no se pone nada en marcha.</translation>
    </message>
    <message>
        <source>This club is cancelled. Its data is still there; nothing is done for it any more.</source>
        <translation>Este club está dado de baja. Sus datos siguen ahí; ya no se hace nada por él.</translation>
    </message>
    <message>
        <source>Waits until the owner confirms the address %1. Correct it if it is wrong, or let the run go on without.</source>
        <translation>Espera a que el propietario confirme la dirección %1. Corríjala si es errónea, o deje que la ejecución continúe sin ella.</translation>
    </message>
    <message>
        <source>The webhook is switched off since it answered that it is gone. Events wait until it is changed or switched on again.</source>
        <translation>El webhook está desactivado desde que respondió que ya no existe. Los eventos esperan hasta que se cambie o se active de nuevo.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>Copiado. Ponga un token del club en el lugar de $TOUCHLINE_TOKEN.</translation>
    </message>
    <message>
        <source>A new run has begun.</source>
        <translation>Ha empezado una nueva ejecución.</translation>
    </message>
    <message>
        <source>The webhook is changed.</source>
        <translation>El webhook se ha cambiado.</translation>
    </message>
    <message>
        <source>The owner&apos;s mail address is corrected.</source>
        <translation>El correo del propietario se ha corregido.</translation>
    </message>
    <message>
        <source>All tokens issued until now are refused.</source>
        <translation>Se rechazan todos los tokens emitidos hasta ahora.</translation>
    </message>
    <message>
        <source>The token is refused.</source>
        <translation>El token se rechaza.</translation>
    </message>
    <message>
        <source>The run goes on without the address being confirmed.</source>
        <translation>La ejecución continúa sin que se confirme la dirección.</translation>
    </message>
    <message>
        <source>The run has ended.</source>
        <translation>La ejecución ha terminado.</translation>
    </message>
    <message>
        <source>The run ends as soon as the step at work is over.</source>
        <translation>La ejecución termina en cuanto acabe el paso en curso.</translation>
    </message>
    <message>
        <source>Events are signed with the new secret alone.</source>
        <translation>Los eventos se firman solo con el secreto nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>links voided, sessions ended</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) voided</source>
        <translation>
            <numerusform>%n enlace anulado</numerusform>
            <numerusform>%n enlaces anulados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión cerrada.</numerusform>
            <numerusform>%n sesiones cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The club is reinstated.</source>
        <translation>El club se ha reactivado.</translation>
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
        <translation>Clubes</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Dar de alta un club</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>There is no club with the address “%1”.</source>
        <translation>No hay ningún club con la dirección «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>clubs that match, of all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Sort the clubs</source>
        <translation>Ordenar los clubes</translation>
    </message>
    <message>
        <source>Export the clubs that match</source>
        <translation>Exportar los clubes que coinciden</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsPane</name>
    <message>
        <source>Loading clubs…</source>
        <translation>Cargando clubes…</translation>
    </message>
    <message>
        <source>The clubs cannot be read</source>
        <translation>No se pueden leer los clubes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No club matches</source>
        <translation>Ningún club coincide</translation>
    </message>
    <message>
        <source>At the moment no club is in this state.</source>
        <translation>Por el momento ningún club está en este estado.</translation>
    </message>
    <message>
        <source>There is no club with %1.</source>
        <comment>a filter</comment>
        <translation>No hay ningún club con %1.</translation>
    </message>
    <message>
        <source>Show all clubs</source>
        <translation>Mostrar todos los clubes</translation>
    </message>
    <message>
        <source>No clubs yet</source>
        <translation>Aún no hay clubes</translation>
    </message>
    <message>
        <source>The first one arrives as soon as somebody signs up at the public address, or when you onboard it from here.</source>
        <translation>El primero llega en cuanto alguien se dé de alta en la dirección pública, o cuando usted lo dé de alta desde aquí.</translation>
    </message>
    <message>
        <source>Onboard a club</source>
        <translation>Dar de alta un club</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ClubsTable</name>
    <message>
        <source>Clubs</source>
        <translation>Clubes</translation>
    </message>
    <message>
        <source>Open in a window	Enter</source>
        <translation>Abrir en una ventana	Intro</translation>
    </message>
    <message numerus="yes">
        <source>Copy %n slug(s)	Ctrl+C</source>
        <translation>
            <numerusform>Copiar %n nombre corto	Ctrl+C</numerusform>
            <numerusform>Copiar %n nombres cortos	Ctrl+C</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy slug	Ctrl+C</source>
        <translation>Copiar nombre corto	Ctrl+C</translation>
    </message>
    <message>
        <source>Retry	R</source>
        <translation>Reintentar	R</translation>
    </message>
    <message>
        <source>Choose all that match	Ctrl+A</source>
        <translation>Elegir todos los que coinciden	Ctrl+A</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>New clubs</source>
        <translation>Clubes nuevos</translation>
    </message>
    <message numerus="yes">
        <source>%n new club(s)</source>
        <translation>
            <numerusform>%n club nuevo</numerusform>
            <numerusform>%n clubes nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::EmailDialog</name>
    <message>
        <source>Links sent before are void and the owner is signed out everywhere.</source>
        <translation>Los enlaces enviados antes quedan anulados y la sesión del propietario se cierra en todas partes.</translation>
    </message>
    <message>
        <source>A new link is mailed to the corrected address.</source>
        <translation>Se envía un enlace nuevo a la dirección corregida.</translation>
    </message>
    <message>
        <source>The run goes on at once and writes to the corrected address.</source>
        <translation>La ejecución continúa enseguida y escribe a la dirección corregida.</translation>
    </message>
    <message>
        <source>Where addresses are to be confirmed, this one is asked to be confirmed again.</source>
        <translation>Donde haya que confirmar las direcciones, se pide confirmar también esta.</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address of %1</source>
        <translation>Correo del propietario de %1</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>Correo del propietario</translation>
    </message>
    <message>
        <source>Save and retry</source>
        <translation>Guardar y reintentar</translation>
    </message>
    <message>
        <source>Save the address</source>
        <translation>Guardar la dirección</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indique un correo como name@club.example.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::FilterBar</name>
    <message>
        <source>Search, or state:failed since:2d</source>
        <translation>Buscar, o state:failed since:2d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Search and filter clubs</source>
        <translation>Buscar y filtrar clubes</translation>
    </message>
    <message>
        <source>Words from name, slug or mail address, and filters such as state:failed, plan:pro, host:hook.eu2.make.com or since:2d. Ctrl+Space shows them all.</source>
        <translation>Palabras del nombre, el nombre corto o el correo, y filtros como state:failed, plan:pro, host:hook.eu2.make.com o since:2d. Ctrl+Espacio los muestra todos.</translation>
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
        <translation>Filtros para elegir</translation>
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
        <translation>Enlace de acceso</translation>
    </message>
    <message>
        <source>Link for the owner of %1</source>
        <translation>Enlace para el propietario de %1</translation>
    </message>
    <message>
        <source>It works once, within 24 hours, and is shown only now. Any link sent before is void.</source>
        <translation>Funciona una vez, durante 24 horas, y solo se muestra ahora. Cualquier enlace enviado antes queda anulado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::LinkSection</name>
    <message>
        <source>sent %1 · valid until %2</source>
        <translation>enviado %1 · válido hasta %2</translation>
    </message>
    <message>
        <source>used %1 · sent %2</source>
        <translation>usado %1 · enviado %2</translation>
    </message>
    <message>
        <source>sent %1 · expired %2</source>
        <translation>enviado %1 · caducado %2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>enviado %1</translation>
    </message>
    <message>
        <source>Magic link</source>
        <translation>Enlace de acceso</translation>
    </message>
    <message>
        <source>New link to copy…</source>
        <translation>Enlace nuevo para copiar…</translation>
    </message>
    <message>
        <source>Send a new one</source>
        <translation>Enviar uno nuevo</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Revoke the owner&apos;s links</source>
        <translation>Revocar los enlaces del propietario</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ListNotice</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The list may be out of date. %1</source>
        <translation>La lista puede no estar al día. %1</translation>
    </message>
    <message>
        <source>The clubs after these could not be read. %1</source>
        <translation>No se pudieron leer los clubes que siguen a estos. %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OrderDialog</name>
    <message>
        <source>Cancel</source>
        <comment>close this dialog</comment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::OrderMenu</name>
    <message>
        <source>What can be done with the club</source>
        <translation>Qué se puede hacer con el club</translation>
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
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::PageSection</name>
    <message>
        <source>Public page</source>
        <translation>Página pública</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fixture(s)</source>
        <translation>
            <numerusform>%n partido</numerusform>
            <numerusform>%n partidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not live yet</source>
        <translation>aún no publicada</translation>
    </message>
    <message>
        <source>Nothing stands on the page yet; the first step of the run seeds it.</source>
        <translation>La página aún está vacía; el primer paso de la ejecución crea su contenido.</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>content of a post, its author</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>scheduled</source>
        <comment>a fixture</comment>
        <translation>programado</translation>
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
        <translation>El webhook responde y se acepta (%1).</translation>
    </message>
    <message>
        <source>The webhook exists but is restricted (%1); outside production that is accepted.</source>
        <translation>El webhook existe pero está restringido (%1); fuera de producción se acepta.</translation>
    </message>
    <message>
        <source>Dry run: the host is allowed; nothing was sent.</source>
        <translation>Simulación: el host está permitido; no se envió nada.</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>Lo que vio la prueba</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ReasonDialog</name>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motivo (se conserva en la auditoría)</translation>
    </message>
    <message>
        <source>Reason (may be left out)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <comment>a club&apos;s address</comment>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Indique un motivo; se conserva en la auditoría.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::RetryFromDialog</name>
    <message>
        <source>Retry %1 from a step</source>
        <translation>Reintentar %1 desde un paso</translation>
    </message>
    <message>
        <source>A new run, number %1, begins at the chosen step.</source>
        <translation>Empieza una nueva ejecución, la número %1, en el paso elegido.</translation>
    </message>
    <message>
        <source>The steps before it are carried over as they are; it and those behind it run again, with new keys at the services outside.</source>
        <translation>Los pasos anteriores se conservan como están; ese y los siguientes se ejecutan de nuevo, con claves nuevas en los servicios externos.</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar la ejecución</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>se conserva</translation>
    </message>
    <message>
        <source>runs again</source>
        <translation>se ejecuta de nuevo</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::RunPanel</name>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>dry run</source>
        <translation>simulación</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Show the latest</source>
        <translation>Mostrar la última</translation>
    </message>
    <message>
        <source>The club has begun to sign up but has not finished yet; provisioning starts when it has.</source>
        <translation>El club ha empezado el alta pero aún no la ha terminado; la puesta en marcha empieza después.</translation>
    </message>
    <message>
        <source>Which run is shown</source>
        <translation>Ejecución que se muestra</translation>
    </message>
    <message>
        <source>Nothing left the house in this run: what it would have sent is written down.</source>
        <translation>En esta ejecución no salió nada: lo que habría enviado queda anotado.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SavedViews</name>
    <message>
        <source>All clubs</source>
        <translation>Todos los clubes</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Fallidos hoy</translation>
    </message>
    <message>
        <source>Started today</source>
        <translation>Iniciados hoy</translation>
    </message>
    <message>
        <source>Waiting or in work</source>
        <translation>Pendientes o en curso</translation>
    </message>
    <message>
        <source>Stopped at the webhook</source>
        <translation>Detenidos en el webhook</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendidos</translation>
    </message>
    <message>
        <source>Slowest setups</source>
        <translation>Puestas en marcha más lentas</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SecretDialog</name>
    <message>
        <source>New signing secret for %1</source>
        <translation>Nuevo secreto de firma para %1</translation>
    </message>
    <message>
        <source>Secret of the club&apos;s own (if it has one)</source>
        <translation>Secreto propio del club (si lo tiene)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Events are signed with the new secret at once.</source>
        <translation>Los eventos se firman enseguida con el secreto nuevo.</translation>
    </message>
    <message>
        <source>For 24 hours the old one signs as well, so that the club can change it without missing an event.</source>
        <translation>Durante 24 horas también firma el antiguo, para que el club pueda cambiarlo sin perder ningún evento.</translation>
    </message>
    <message>
        <source>Change the secret</source>
        <translation>Cambiar el secreto</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Cambiando…</translation>
    </message>
    <message>
        <source>Leave it empty and a strong one is made. 16 to 256 characters.</source>
        <translation>Déjelo vacío y se creará uno robusto. De 16 a 256 caracteres.</translation>
    </message>
    <message>
        <source>New signing secret</source>
        <translation>Nuevo secreto de firma</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>At least 16 characters, or nothing.</source>
        <translation>Al menos 16 caracteres, o nada.</translation>
    </message>
    <message>
        <source>Shown only this once: give it to the club now. The old one signs as well until %1.</source>
        <translation>Solo se muestra esta vez: déselo al club ahora. El antiguo también firma hasta %1.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SelectionBar</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguno</translation>
    </message>
    <message>
        <source>Chosen clubs</source>
        <translation>Clubes elegidos</translation>
    </message>
    <message>
        <source>More that can be done to the chosen clubs</source>
        <translation>Más acciones para los clubes elegidos</translation>
    </message>
    <message>
        <source>Resend links…</source>
        <translation>Reenviar enlaces…</translation>
    </message>
    <message>
        <source>Cancel setups…</source>
        <translation>Cancelar puestas en marcha…</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Suspender…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln club(s) chosen</source>
        <translation>
            <numerusform>%Ln club elegido</numerusform>
            <numerusform>%Ln clubes elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Elegir todos los que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln that match</source>
        <translation>
            <numerusform>Elegir el %Ln que coincide</numerusform>
            <numerusform>Elegir los %Ln que coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>All clubs that match are chosen</source>
        <translation>Están elegidos todos los clubes que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clubs that match are chosen</source>
        <translation>
            <numerusform>Está elegido el %Ln club que coincide</numerusform>
            <numerusform>Están elegidos los %Ln clubes que coinciden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SignupSection</name>
    <message>
        <source>on trial</source>
        <translation>en prueba</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dado de baja</translation>
    </message>
    <message>
        <source>Owner and signup</source>
        <translation>Propietario y alta</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciado %1</translation>
    </message>
    <message>
        <source>promo code %1</source>
        <translation>código promocional %1</translation>
    </message>
    <message>
        <source>trial until %1</source>
        <translation>prueba hasta %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::SortMenu</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::StepRow</name>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>will be tried again</source>
        <translation>se reintentará</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>done in an earlier run</source>
        <translation>hecho en una ejecución anterior</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>Began at %1</source>
        <translation>Empezó: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>attempt %1 · %2</source>
        <translation>intento %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Attempts of %1</source>
        <translation>Intentos de %1</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>Next try is due</source>
        <translation>Próximo intento inminente</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::TableColumns</name>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>All clubs, in the present order and with the present columns.</source>
        <translation>Todos los clubes, en el orden y con las columnas actuales.</translation>
    </message>
    <message>
        <source>Clubs with %1, in the present order and with the present columns.</source>
        <translation>Clubes con %1, en el orden y con las columnas actuales.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a view of this name; it is replaced.</source>
        <translation>Ya hay una vista con este nombre; se sustituye.</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::ViewsButton</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Views of the list: filter, order and columns (V)</source>
        <translation>Vistas de la lista: filtro, orden y columnas (V)</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Remove a view</source>
        <translation>Quitar una vista</translation>
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
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>New signing secret (if it changed)</source>
        <translation>Nuevo secreto de firma (si cambió)</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Events that wait go to the new address at once; the club stays as it is.</source>
        <translation>Los eventos en espera van enseguida a la dirección nueva; el club queda como está.</translation>
    </message>
    <message>
        <source>Save the webhook</source>
        <translation>Guardar el webhook</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The run goes on at once and checks the new address.</source>
        <translation>La ejecución continúa enseguida y comprueba la dirección nueva.</translation>
    </message>
    <message>
        <source>Save and retry</source>
        <translation>Guardar y reintentar</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one there. 16 to 256 characters.</source>
        <translation>Déjelo vacío para conservar el actual. De 16 a 256 caracteres.</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Llama a la dirección; no cambia nada.</translation>
    </message>
    <message>
        <source>Give the whole address, beginning with https://.</source>
        <translation>Indique la dirección completa, que empiece por https://.</translation>
    </message>
    <message>
        <source>At least 16 characters, or nothing.</source>
        <translation>Al menos 16 caracteres, o nada.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessageRow</name>
    <message>
        <source>Resend</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event and how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Resend %1</source>
        <comment>an event</comment>
        <translation>Reenviar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>an HTTP status</comment>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>next try in %1</source>
        <translation>próximo intento en %1</translation>
    </message>
</context>
<context>
    <name>touchline::clubs::WebhookMessages</name>
    <message>
        <source>No event has been sent to it yet.</source>
        <translation>Aún no se le ha enviado ningún evento.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
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
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Llama a la dirección; no cambia nada.</translation>
    </message>
    <message>
        <source>Send test event</source>
        <translation>Enviar evento de prueba</translation>
    </message>
    <message>
        <source>Change secret…</source>
        <translation>Cambiar el secreto…</translation>
    </message>
    <message>
        <source>End the old secret…</source>
        <translation>Finalizar el secreto antiguo…</translation>
    </message>
    <message>
        <source>Switch on again</source>
        <translation>Activar de nuevo</translation>
    </message>
    <message>
        <source>validated %1</source>
        <translation>validado %1</translation>
    </message>
    <message>
        <source>not validated yet</source>
        <translation>aún sin validar</translation>
    </message>
    <message>
        <source>the old secret signs as well for %1</source>
        <comment>a span of time</comment>
        <translation>el secreto antiguo también firma durante %1</translation>
    </message>
    <message>
        <source>switched off %1: %2</source>
        <comment>when, why</comment>
        <translation>desactivado %1: %2</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Notifications</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names of clubs</comment>
        <translation>%1 y otros</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) failed</source>
        <translation>
            <numerusform>%n club ha fallado</numerusform>
            <numerusform>%n clubes han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Signups are on again</source>
        <translation>Las altas están activadas de nuevo</translation>
    </message>
    <message>
        <source>Switched on by %1</source>
        <translation>Activadas por %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>who and why</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>%1. Back on at %2.</source>
        <comment>who and why; when</comment>
        <translation>%1. Se reactivan a las %2.</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Las altas están desactivadas</translation>
    </message>
    <message>
        <source>The disk is filling up</source>
        <translation>El disco se está llenando</translation>
    </message>
    <message>
        <source>%1 are left where the clubs&apos; data is kept. Without room nothing new can be saved.</source>
        <translation>Quedan %1 donde se guardan los datos de los clubes. Sin espacio no se puede guardar nada nuevo.</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Presence</name>
    <message>
        <source>Touchline keeps serving</source>
        <translation>Touchline sigue en servicio</translation>
    </message>
    <message>
        <source>Clubs can go on signing up. The icon in the tray leads back to the window.</source>
        <translation>Los clubes pueden seguir dándose de alta. El icono de la bandeja devuelve a la ventana.</translation>
    </message>
</context>
<context>
    <name>touchline::desktop::Tray</name>
    <message>
        <source>Open Touchline</source>
        <translation>Abrir Touchline</translation>
    </message>
    <message>
        <source>Last failures</source>
        <translation>Últimos fallos</translation>
    </message>
    <message>
        <source>Quit Touchline…</source>
        <translation>Salir de Touchline…</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>El núcleo no responde</translation>
    </message>
    <message>
        <source>Asking the core…</source>
        <translation>Consultando al núcleo…</translation>
    </message>
    <message>
        <source>Signups are on</source>
        <translation>Las altas están activadas</translation>
    </message>
    <message>
        <source>Signups are off: “%1”</source>
        <translation>Las altas están desactivadas: «%1»</translation>
    </message>
    <message>
        <source>Switch signups on…</source>
        <translation>Activar las altas…</translation>
    </message>
    <message>
        <source>Switch signups off…</source>
        <translation>Desactivar las altas…</translation>
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
        <translation>Ningún club fallido</translation>
    </message>
</context>
<context>
    <name>touchline::exports::ExportDesk</name>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Stop the export</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Export stopped; no file was written.</source>
        <translation>Exportación detenida; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>touchline::exports::ExportJob</name>
    <message>
        <source>The export could not be written: %1</source>
        <translation>No se pudo escribir la exportación: %1</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogExport</name>
    <message>
        <source>Export the records shown</source>
        <translation>Exportar los registros mostrados</translation>
    </message>
    <message>
        <source>Records, one JSON object a line (*.ndjson)</source>
        <translation>Registros, un objeto JSON por línea (*.ndjson)</translation>
    </message>
    <message>
        <source>Exporting: %1 records so far…</source>
        <translation>Exportando: %1 registros hasta ahora…</translation>
    </message>
    <message>
        <source>%1 records exported to %2.</source>
        <translation>%1 registros exportados a %2.</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogFilterBar</name>
    <message>
        <source>Signup</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Provisioning</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>Search messages and fields</source>
        <translation>Buscar en mensajes y campos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>Todas las áreas</translation>
    </message>
    <message>
        <source>Club id</source>
        <translation>Id. del club</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Level at least: %1</source>
        <translation>Nivel mínimo: %1</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Últimos 15 min</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Between…</source>
        <translation>Entre…</translation>
    </message>
    <message>
        <source>to</source>
        <translation>y</translation>
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
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogTable</name>
    <message>
        <source>Log records</source>
        <translation>Entradas de los registros</translation>
    </message>
</context>
<context>
    <name>touchline::logs::LogsPage</name>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en los registros</translation>
    </message>
    <message>
        <source>Pause, resume</source>
        <translation>Pausar, reanudar</translation>
    </message>
    <message>
        <source>Copy the chosen lines</source>
        <translation>Copiar las líneas elegidas</translation>
    </message>
    <message>
        <source>Copy the chosen records as JSON</source>
        <translation>Copiar los registros elegidos como JSON</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Leyendo los registros…</translation>
    </message>
    <message>
        <source>The log could not be read</source>
        <translation>No se pudieron leer los registros</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
        <source>Records appear here as they are written.</source>
        <translation>Los registros aparecen aquí a medida que se escriben.</translation>
    </message>
    <message>
        <source>No record matches</source>
        <translation>Ningún registro coincide</translation>
    </message>
    <message>
        <source>Records that match appear here as they are written.</source>
        <translation>Los registros que coinciden aparecen aquí a medida que se escriben.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Limpiar los filtros</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <comment>records</comment>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>%1 · paused</source>
        <translation>%1 · en pausa</translation>
    </message>
    <message>
        <source>%1 · paused while scrolled up</source>
        <translation>%1 · en pausa al desplazarse hacia arriba</translation>
    </message>
    <message>
        <source>%1 · live</source>
        <translation>%1 · en directo</translation>
    </message>
    <message>
        <source>%1 records came too fast to show. They are in the store.</source>
        <translation>%1 registros llegaron demasiado rápido para mostrarlos. Están en el almacén.</translation>
    </message>
    <message>
        <source>Load the newest</source>
        <translation>Cargar los más recientes</translation>
    </message>
    <message>
        <source>%1 new ↓</source>
        <translation>%1 nuevos ↓</translation>
    </message>
    <message>
        <source>%1 new records: go to the newest</source>
        <translation>%1 registros nuevos: ir al más reciente</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Abrir el club</translation>
    </message>
    <message>
        <source>Only this club</source>
        <translation>Solo este club</translation>
    </message>
    <message>
        <source>Export the records shown</source>
        <translation>Exportar los registros mostrados</translation>
    </message>
    <message>
        <source>Pause the log, let it go on</source>
        <translation>Pausar el registro, dejarlo seguir</translation>
    </message>
</context>
<context>
    <name>touchline::logs::RecordPane</name>
    <message>
        <source>Open the club</source>
        <translation>Abrir el club</translation>
    </message>
    <message>
        <source>Only this request</source>
        <translation>Solo esta solicitud</translation>
    </message>
    <message>
        <source>Copy line</source>
        <translation>Copiar línea</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar JSON</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Ningún registro seleccionado</translation>
    </message>
    <message>
        <source>Select one to see all of it.</source>
        <translation>Seleccione uno para verlo entero.</translation>
    </message>
    <message>
        <source>The record as JSON</source>
        <translation>El registro como JSON</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BadgeDrop</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>Drop an image here to take its colours, or click to choose one</source>
        <translation>Suelte aquí una imagen para tomar sus colores, o haga clic para elegir una</translation>
    </message>
    <message>
        <source>Take the colours from the badge</source>
        <translation>Tomar los colores del escudo</translation>
    </message>
    <message>
        <source>Picture of the badge</source>
        <translation>Imagen del escudo</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>Leyendo la imagen…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BasicStep</name>
    <message>
        <source>The club brings a webhook of its own, from Make.com for example.</source>
        <translation>El club aporta su propio webhook, por ejemplo de Make.com.</translation>
    </message>
    <message>
        <source>Touchline deploys the club&apos;s automations; nothing to set up.</source>
        <translation>Touchline despliega las automatizaciones del club; no hay nada que configurar.</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nombre del club</translation>
    </message>
    <message>
        <source>Address of its page</source>
        <translation>Dirección de su página</translation>
    </message>
    <message>
        <source>Owner&apos;s mail address</source>
        <translation>Correo del propietario</translation>
    </message>
    <message>
        <source>Promo code (if there is one)</source>
        <translation>Código promocional (si lo hay)</translation>
    </message>
    <message>
        <source>Next: branding</source>
        <translation>Siguiente: marca</translation>
    </message>
    <message>
        <source>e.g. Syston Tigers U16</source>
        <translation>p. ej. Syston Tigers U16</translation>
    </message>
    <message>
        <source>secretary@club.example</source>
        <translation>secretary@club.example</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Who is the club?</source>
        <translation>¿Quién es el club?</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Plan: %1</translation>
    </message>
    <message>
        <source>The club has been created with these details, so they can no longer be changed here.</source>
        <translation>El club se ha creado con estos datos, así que aquí ya no se pueden cambiar.</translation>
    </message>
    <message>
        <source>The promo code will put the club on the %1 plan.</source>
        <translation>El código promocional pondrá al club en el plan %1.</translation>
    </message>
    <message>
        <source>Give the name of the club.</source>
        <translation>Indique el nombre del club.</translation>
    </message>
    <message>
        <source>Give an address for the club&apos;s page.</source>
        <translation>Indique una dirección para la página del club.</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indique un correo como name@club.example.</translation>
    </message>
    <message>
        <source>Creating the club…</source>
        <translation>Creando el club…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::BrandStep</name>
    <message>
        <source>Primary colour</source>
        <translation>Color primario</translation>
    </message>
    <message>
        <source>Secondary colour</source>
        <translation>Color secundario</translation>
    </message>
    <message>
        <source>From the badge</source>
        <translation>Del escudo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Guardar y terminar después</translation>
    </message>
    <message>
        <source>Next: plan setup</source>
        <translation>Siguiente: plan</translation>
    </message>
    <message>
        <source>Colours of %1</source>
        <translation>Colores de %1</translation>
    </message>
    <message>
        <source>Text in these two colours is hard to read (%1&#xa0;:&#xa0;1; at least %2&#xa0;:&#xa0;1).</source>
        <translation>El texto en estos dos colores es difícil de leer (%1 : 1; al menos %2 : 1).</translation>
    </message>
    <message>
        <source>Use black instead</source>
        <translation>Usar negro en su lugar</translation>
    </message>
    <message>
        <source>Use white instead</source>
        <translation>Usar blanco en su lugar</translation>
    </message>
    <message>
        <source>Took %1 and %2 from the badge.</source>
        <translation>%1 y %2 tomados del escudo.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ClubPreview</name>
    <message>
        <source>Preview of the club&apos;s page</source>
        <translation>Vista previa de la página del club</translation>
    </message>
    <message>
        <source>Name of the club</source>
        <translation>Nombre del club</translation>
    </message>
    <message>
        <source>%1 in %2 and %3</source>
        <translation>%1 en %2 y %3</translation>
    </message>
    <message>
        <source>Welcome to your club page</source>
        <translation>Le damos la bienvenida a la página de su club</translation>
    </message>
    <message>
        <source>This is how the club&apos;s page looks in these colours.</source>
        <translation>Así se ve la página del club con estos colores.</translation>
    </message>
    <message>
        <source>%1 · 10:30</source>
        <comment>day of a match, kick-off</comment>
        <translation>%1 · 10:30</translation>
    </message>
    <message>
        <source>Home Ground</source>
        <translation>Campo local</translation>
    </message>
    <message>
        <source>%1 – Sample Opponent</source>
        <translation>%1 – Rival de ejemplo</translation>
    </message>
    <message>
        <source>Add a fixture</source>
        <translation>Añadir un partido</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ClubSummary</name>
    <message>
        <source>The club so far</source>
        <translation>El club hasta ahora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Promo code</source>
        <translation>Código promocional</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ColorField</name>
    <message>
        <source>Pick…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Elegir %1</translation>
    </message>
    <message>
        <source>Give a colour as # and six digits of 0–9 and A–F.</source>
        <translation>Indique un color como # y seis cifras de 0–9 y A–F.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::OnboardPage</name>
    <message>
        <source>Onboard a club</source>
        <translation>Dar de alta un club</translation>
    </message>
    <message>
        <source>Basic info</source>
        <translation>Datos básicos</translation>
    </message>
    <message>
        <source>Branding</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Plan setup</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>paso %1 de %2</translation>
    </message>
    <message>
        <source>The promo code has put this club on the %1 plan.</source>
        <translation>El código promocional ha puesto a este club en el plan %1.</translation>
    </message>
    <message>
        <source>%1 is saved. Carry on whenever you like, from its detail in Clubs.</source>
        <translation>%1 está guardado. Continúe cuando quiera, desde su ficha en Clubes.</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Abrir el club</translation>
    </message>
    <message>
        <source>Looking where this signup stopped…</source>
        <translation>Buscando dónde se detuvo esta alta…</translation>
    </message>
    <message>
        <source>This signup could not be opened</source>
        <translation>No se pudo abrir esta alta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::OwnerLink</name>
    <message>
        <source>Copy owner&apos;s link</source>
        <translation>Copiar enlace del propietario</translation>
    </message>
    <message>
        <source>Owner&apos;s link</source>
        <translation>Enlace del propietario</translation>
    </message>
    <message>
        <source>Signs the owner in, once, within 24 hours. A link mailed before stops working.</source>
        <translation>Da acceso al propietario, una vez, durante 24 horas. Un enlace enviado antes deja de funcionar.</translation>
    </message>
    <message>
        <source>Making the link…</source>
        <translation>Creando el enlace…</translation>
    </message>
    <message>
        <source>Copied. It is shown only this once; the link mailed before no longer works.</source>
        <translation>Copiado. Solo se muestra esta vez; el enlace enviado antes ya no funciona.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::PlanStep</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Terminar después</translation>
    </message>
    <message>
        <source>Finish signup</source>
        <translation>Terminar el alta</translation>
    </message>
    <message>
        <source>Touchline seeds the club&apos;s page, deploys its automations, creates the owner&apos;s account and mails the owner a link to sign in. There is nothing to enter; check the details with the club and finish.</source>
        <translation>Touchline crea el contenido de la página del club, despliega sus automatizaciones, crea la cuenta del propietario y le envía por correo un enlace de acceso. No hay nada que introducir; compruebe los datos con el club y termine.</translation>
    </message>
    <message>
        <source>The club stays as it is; carry on from its detail in Clubs. What is typed here is kept until Touchline closes.</source>
        <translation>El club queda como está; continúe desde su ficha en Clubes. Lo escrito aquí se conserva hasta que se cierre Touchline.</translation>
    </message>
    <message>
        <source>Webhook of %1</source>
        <translation>Webhook de %1</translation>
    </message>
    <message>
        <source>%1 on the Pro plan</source>
        <translation>%1 en el plan Pro</translation>
    </message>
    <message>
        <source>Queuing…</source>
        <translation>Poniendo en cola…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::ProgressStep</name>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Change the webhook</source>
        <translation>Cambiar el webhook</translation>
    </message>
    <message>
        <source>Open the club</source>
        <translation>Abrir el club</translation>
    </message>
    <message>
        <source>Onboard another</source>
        <translation>Dar de alta otro</translation>
    </message>
    <message>
        <source>Queued…</source>
        <translation>En cola…</translation>
    </message>
    <message>
        <source>This may be out of date: %1</source>
        <translation>Esto puede no estar al día: %1</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 está en espera</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <comment>for what or why</comment>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>%1 is being set up</source>
        <translation>Puesta en marcha de %1</translation>
    </message>
    <message>
        <source>For %1 so far</source>
        <comment>a span of time</comment>
        <translation>Desde hace %1</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>Set up in %1</source>
        <comment>a span of time</comment>
        <translation>Puesto en marcha en %1</translation>
    </message>
    <message>
        <source>%1 is stuck</source>
        <translation>%1 está atascado</translation>
    </message>
    <message>
        <source>Retrying…</source>
        <translation>Reintentando…</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::PromoCheck</name>
    <message>
        <source>free of charge</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 % off</source>
        <translation>%1&#xa0;% de descuento</translation>
    </message>
    <message>
        <source>%1 plan</source>
        <comment>Pro plan</comment>
        <translation>plan %1</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>uses left: %1</source>
        <translation>usos restantes: %1</translation>
    </message>
    <message>
        <source>Valid, without a discount.</source>
        <translation>Válido, sin descuento.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <comment>what a promo code gives</comment>
        <translation>Válido: %1</translation>
    </message>
    <message>
        <source>Checking the code…</source>
        <translation>Comprobando el código…</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::RunStepRow</name>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>tried again soon</source>
        <translation>se reintenta en breve</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>done in an earlier run</source>
        <translation>hecho en una ejecución anterior</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · próximo intento en %2</translation>
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
        <translation>Iniciar este club de todos modos</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motivo (se conserva en la auditoría)</translation>
    </message>
    <message>
        <source>e.g. agreed with the duty desk on the phone</source>
        <translation>p. ej. acordado por teléfono con la guardia</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Indique un motivo; se conserva en la auditoría.</translation>
    </message>
    <message>
        <source>Signups are off, %1.</source>
        <comment>since when, by whom, why, until when</comment>
        <translation>Las altas están desactivadas, %1.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SlugCheck</name>
    <message>
        <source>Checking whether it is free…</source>
        <translation>Comprobando si está libre…</translation>
    </message>
    <message>
        <source>Could not be checked: %1</source>
        <translation>No se pudo comprobar: %1</translation>
    </message>
    <message>
        <source>Free.</source>
        <translation>Libre.</translation>
    </message>
    <message>
        <source>This address cannot be used.</source>
        <translation>Esta dirección no se puede usar.</translation>
    </message>
    <message>
        <source>Another club already has this address.</source>
        <translation>Otro club ya tiene esta dirección.</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::StarterSetup</name>
    <message>
        <source>Webhook address</source>
        <translation>Dirección del webhook</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>https://hook.eu2.make.com/…</source>
        <translation>https://hook.eu2.make.com/…</translation>
    </message>
    <message>
        <source>The address Make.com shows for the club&apos;s scenario.</source>
        <translation>La dirección que Make.com muestra para el escenario del club.</translation>
    </message>
    <message>
        <source>Signing secret</source>
        <translation>Secreto de firma</translation>
    </message>
    <message>
        <source>16 to 256 characters. The club enters the same secret at its end.</source>
        <translation>De 16 a 256 caracteres. El club introduce el mismo secreto por su parte.</translation>
    </message>
    <message>
        <source>Knocks at the address; changes nothing.</source>
        <translation>Llama a la dirección; no cambia nada.</translation>
    </message>
    <message>
        <source>Generate a secret</source>
        <translation>Generar un secreto</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copiar el secreto</translation>
    </message>
    <message>
        <source>Give the whole address, beginning with https://.</source>
        <translation>Indique la dirección completa, que empiece por https://.</translation>
    </message>
    <message>
        <source>Give a secret or generate one.</source>
        <translation>Indique un secreto o genere uno.</translation>
    </message>
    <message>
        <source>Give a secret of at least %1 characters.</source>
        <translation>Indique un secreto de al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>A new secret. Copy it for the club before you go on.</source>
        <translation>Un secreto nuevo. Cópielo para el club antes de continuar.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
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
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps done</source>
        <translation>Todos los pasos hechos</translation>
    </message>
</context>
<context>
    <name>touchline::onboard::SwitchOverride</name>
    <message>
        <source>Signups are off, also for clubs that had begun. You may carry on with this one all the same.</source>
        <translation>Las altas están desactivadas, también para clubes ya iniciados. Puede continuar con este de todos modos.</translation>
    </message>
    <message>
        <source>Carry on all the same</source>
        <translation>Continuar de todos modos</translation>
    </message>
    <message>
        <source>e.g. agreed with the duty desk on the phone</source>
        <translation>p. ej. acordado por teléfono con la guardia</translation>
    </message>
    <message>
        <source>Reason (kept in the audit)</source>
        <translation>Motivo (se conserva en la auditoría)</translation>
    </message>
    <message>
        <source>Give a reason; it is kept in the audit.</source>
        <translation>Indique un motivo; se conserva en la auditoría.</translation>
    </message>
    <message>
        <source>Carrying on…</source>
        <translation>Continuando…</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityChart</name>
    <message>
        <source>Signups and completions</source>
        <translation>Altas y completados</translation>
    </message>
    <message numerus="yes">
        <source>%n signup(s)</source>
        <translation>
            <numerusform>%n alta</numerusform>
            <numerusform>%n altas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completion(s)</source>
        <translation>
            <numerusform>%n completado</numerusform>
            <numerusform>%n completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s)</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 signups and %2 completions.</source>
        <comment>totals of the chart</comment>
        <translation>%1 altas y %2 completados.</translation>
    </message>
    <message>
        <source>Most signups at %1: %2.</source>
        <comment>time, count</comment>
        <translation>Máximo de altas a las %1: %2.</translation>
    </message>
    <message>
        <source>The arrow keys read single values.</source>
        <translation>Las flechas leen los valores uno a uno.</translation>
    </message>
    <message>
        <source>Nobody signed up in this time.</source>
        <translation>Nadie se dio de alta en este tiempo.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ActivityLegend</name>
    <message>
        <source>Signups</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Legend: signups drawn through, completions dashed</source>
        <translation>Leyenda: altas con línea continua, completados con línea discontinua</translation>
    </message>
</context>
<context>
    <name>touchline::overview::FigureCards</name>
    <message>
        <source>Signups</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>Provisioned</source>
        <translation>Puestos en marcha</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed, waiting for you</source>
        <translation>Fallidos, le esperan</translation>
    </message>
    <message>
        <source>Step 3 to complete, p95</source>
        <translation>Del paso 3 al final, p95</translation>
    </message>
    <message>
        <source>the provisioner is paused</source>
        <translation>la puesta en marcha está en pausa</translation>
    </message>
    <message>
        <source>oldest: %1, %2</source>
        <comment>club, how long</comment>
        <translation>el más antiguo: %1, %2</translation>
    </message>
    <message>
        <source>waiting: %1, %2</source>
        <comment>club, how long</comment>
        <translation>en espera: %1, %2</translation>
    </message>
    <message>
        <source>nothing is waiting</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>p50 %1 · p99 %2</source>
        <comment>percentiles</comment>
        <translation>p50 %1 · p99 %2</translation>
    </message>
    <message>
        <source>no run was completed</source>
        <translation>no se completó ninguna ejecución</translation>
    </message>
    <message numerus="yes">
        <source>Of the newest %n completed run(s) of this time</source>
        <translation>
            <numerusform>De la última %n ejecución completada en este tiempo</numerusform>
            <numerusform>De las últimas %n ejecuciones completadas en este tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing needs you</source>
        <translation>nada le espera</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <comment>how long ago</comment>
        <translation>el más antiguo: %1</translation>
    </message>
</context>
<context>
    <name>touchline::overview::FunnelBars</name>
    <message>
        <source>Started</source>
        <comment>step of a signup</comment>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Colours chosen</source>
        <comment>step of a signup</comment>
        <translation>Colores elegidos</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>step of a signup</comment>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>step of a signup</comment>
        <translation>Completada</translation>
    </message>
    <message>
        <source>Signup funnel</source>
        <translation>Embudo de altas</translation>
    </message>
</context>
<context>
    <name>touchline::overview::JustNow</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::NeedsYou</name>
    <message>
        <source>No club has failed. What fails appears here with its reason.</source>
        <translation>No ha fallado ningún club. Lo que falla aparece aquí con su motivo.</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>%1 · failed %2</source>
        <comment>reason, time</comment>
        <translation>%1 · falló %2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>club</comment>
        <translation>Abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n failed clubs</source>
        <translation>
            <numerusform>Mostrar %n club fallido</numerusform>
            <numerusform>Mostrar los %n clubes fallidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::overview::OverviewPage</name>
    <message>
        <source>Working out the figures …</source>
        <translation>Calculando las cifras…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Figures of the last: %1</source>
        <comment>hour, day or week</comment>
        <translation>Cifras del último periodo: %1</translation>
    </message>
    <message>
        <source>Launch targets</source>
        <translation>Objetivos de lanzamiento</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Le esperan</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Signups and completions</source>
        <translation>Altas y completados</translation>
    </message>
    <message>
        <source>Signup funnel</source>
        <translation>Embudo de altas</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>These figures are from %1; newer ones cannot be read.</source>
        <comment>time</comment>
        <translation>Estas cifras son de %1; no se pueden leer otras más recientes.</translation>
    </message>
</context>
<context>
    <name>touchline::overview::ProvisionerLine</name>
    <message>
        <source>Provisioner</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>the provisioner</comment>
        <translation>detenida</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the provisioner</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>working</source>
        <comment>the provisioner</comment>
        <translation>en funcionamiento</translation>
    </message>
    <message>
        <source>Provisioner: %1</source>
        <comment>working, paused or stopped</comment>
        <translation>Puesta en marcha: %1</translation>
    </message>
    <message>
        <source>It has not been started.</source>
        <translation>No se ha iniciado.</translation>
    </message>
    <message>
        <source>Looked for work %1 ago.</source>
        <comment>how long</comment>
        <translation>Buscó trabajo hace %1.</translation>
    </message>
    <message>
        <source>No club is waiting for it.</source>
        <translation>Ningún club la espera.</translation>
    </message>
    <message>
        <source>Waiting longest: %1, %2.</source>
        <comment>club, how long</comment>
        <translation>La espera más larga: %1, %2.</translation>
    </message>
    <message>
        <source>Waiting longest: %1, %2 (%3).</source>
        <comment>club, how long, why</comment>
        <translation>La espera más larga: %1, %2 (%3).</translation>
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
        <translation>Mostrar estos clubes: %1</translation>
    </message>
</context>
<context>
    <name>touchline::overview::TargetsTable</name>
    <message>
        <source>%1: %2, target %3, %4</source>
        <comment>launch target, figure, limit, met or missed</comment>
        <translation>%1: %2, objetivo %3, %4</translation>
    </message>
</context>
<context>
    <name>touchline::palette::Palette</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Buscar clubes, páginas, acciones</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What matches</source>
        <translation>Lo que coincide</translation>
    </message>
    <message>
        <source>A club&apos;s name, address or mail finds it. Enter opens, Esc closes.</source>
        <translation>El nombre, la dirección o el correo de un club lo encuentra. Intro abre, Esc cierra.</translation>
    </message>
    <message>
        <source>Searching the clubs…</source>
        <translation>Buscando en los clubes…</translation>
    </message>
    <message>
        <source>No club matches.</source>
        <translation>Ningún club coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) match.</source>
        <translation>
            <numerusform>%n club coincide.</numerusform>
            <numerusform>%n clubes coinciden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n club(s) that match; the last entry shows all.</source>
        <translation>
            <numerusform>El primer club que coincide (%n); la última entrada los muestra todos.</numerusform>
            <numerusform>Los primeros %n clubes que coinciden; la última entrada los muestra todos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clubs cannot be searched: %1</source>
        <translation>No se puede buscar en los clubes: %1</translation>
    </message>
</context>
<context>
    <name>touchline::palette::PaletteModel</name>
    <message>
        <source>All clubs that match “%1”</source>
        <translation>Todos los clubes que coinciden con «%1»</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Club %1, %2, %3</source>
        <translation>Club %1, %2, %3</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
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
        <translation>Idioma, colores y cierre</translation>
    </message>
    <message>
        <source>What holds for you on this computer.</source>
        <translation>Lo que vale para usted en este equipo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>touchline::preferences::PreferencesPanel</name>
    <message>
        <source>The language changes when Touchline is started the next time.</source>
        <translation>El idioma cambia la próxima vez que se inicie Touchline.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Keeps serving in the tray</source>
        <translation>Sigue en servicio en la bandeja</translation>
    </message>
    <message>
        <source>Stops Touchline</source>
        <translation>Detiene Touchline</translation>
    </message>
    <message>
        <source>Tell the desktop of failed clubs, switched signups and a disk that fills up</source>
        <translation>Avisar en el escritorio de clubes fallidos, altas activadas o desactivadas y un disco que se llena</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoDetailPane</name>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Motivo (visible en la auditoría)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No club has used it yet.</source>
        <translation>Aún no lo ha usado ningún club.</translation>
    </message>
    <message>
        <source>Clubs that used the code</source>
        <translation>Clubes que usaron el código</translation>
    </message>
    <message>
        <source>%1 off, puts the club on %2.</source>
        <translation>%1 de descuento, pone al club en el plan %2.</translation>
    </message>
    <message>
        <source>%1 off.</source>
        <translation>%1 de descuento.</translation>
    </message>
    <message>
        <source>Valid: %1</source>
        <translation>Validez: %1</translation>
    </message>
    <message>
        <source>For every club</source>
        <translation>Para todos los clubes</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Deactivate…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Reactivate…</source>
        <translation>Reactivar…</translation>
    </message>
    <message>
        <source>Used %1</source>
        <comment>followed by a count such as 3 of 50</comment>
        <translation>Usado: %1</translation>
    </message>
    <message>
        <source>The clubs that used it were erased.</source>
        <translation>Los clubes que lo usaron se borraron.</translation>
    </message>
    <message>
        <source>Deactivate the code</source>
        <translation>Desactivar el código</translation>
    </message>
    <message>
        <source>Reactivate the code</source>
        <translation>Reactivar el código</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromoForm</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Puts the club on</source>
        <translation>Pone al club en el plan</translation>
    </message>
    <message>
        <source>The discount never ends</source>
        <translation>El descuento no termina nunca</translation>
    </message>
    <message>
        <source>How often it can be used</source>
        <translation>Cuántas veces se puede usar</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Only for these clubs</source>
        <translation>Solo para estos clubes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source> %</source>
        <comment>behind a percentage</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>the plan it chose</source>
        <translation>el plan que eligió</translation>
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
        <translation>sin límite</translation>
    </message>
    <message>
        <source>every club</source>
        <translation>todos los clubes</translation>
    </message>
    <message>
        <source>Clubs’ addresses with spaces between; empty: every club.</source>
        <translation>Direcciones de clubes separadas por espacios; vacío: todos los clubes.</translation>
    </message>
    <message>
        <source>When it can be used</source>
        <translation>Cuándo se puede usar</translation>
    </message>
    <message>
        <source>New promo code</source>
        <translation>Nuevo código promocional</translation>
    </message>
    <message>
        <source>Create the code</source>
        <translation>Crear el código</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>touchline::promos::PromosPage</name>
    <message>
        <source>Promo codes</source>
        <translation>Códigos promocionales</translation>
    </message>
    <message>
        <source>Search codes</source>
        <translation>Buscar códigos</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>No code selected</source>
        <translation>Ningún código seleccionado</translation>
    </message>
    <message>
        <source>Select one to see who used it, or make a new one.</source>
        <translation>Seleccione uno para ver quién lo usó, o cree uno nuevo.</translation>
    </message>
    <message>
        <source>The promo codes could not be read</source>
        <translation>No se pudieron leer los códigos promocionales</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the promo codes…</source>
        <translation>Leyendo los códigos promocionales…</translation>
    </message>
    <message>
        <source>There are no promo codes yet</source>
        <translation>Aún no hay códigos promocionales</translation>
    </message>
    <message>
        <source>A code gives clubs a discount or another plan when they sign up, as often and as long as you say.</source>
        <translation>Un código da a los clubes un descuento u otro plan al darse de alta, tantas veces y durante tanto tiempo como usted decida.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Crear el primero</translation>
    </message>
    <message>
        <source>No code matches</source>
        <translation>Ningún código coincide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
</context>
<context>
    <name>touchline::readiness::PreflightPanel</name>
    <message>
        <source>Run preflight</source>
        <translation>Hacer la verificación previa</translation>
    </message>
    <message>
        <source>Signs two test clubs up the way the public does, sees them completed, and removes them. They are in no figure, and no mail leaves for them.</source>
        <translation>Da de alta dos clubes de prueba como lo hace el público, espera a que se completen y los elimina. No figuran en ninguna cifra y no sale ningún correo para ellos.</translation>
    </message>
    <message>
        <source>Webhook of the Starter club</source>
        <translation>Webhook del club Starter</translation>
    </message>
    <message>
        <source>one of make.com&apos;s that exists; a dry run calls none</source>
        <translation>uno de make.com que exista; una simulación no llama a ninguno</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>a check of the preflight</comment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not run</source>
        <comment>a check of the preflight</comment>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>passed</source>
        <comment>a check of the preflight</comment>
        <translation>superada</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a check of the preflight</comment>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Passed, %1, run by %2.</source>
        <comment>time, operator</comment>
        <translation>Superada, %1, hecha por %2.</translation>
    </message>
    <message>
        <source>Failed, %1, run by %2.</source>
        <comment>time, operator</comment>
        <translation>Fallida, %1, hecha por %2.</translation>
    </message>
</context>
<context>
    <name>touchline::readiness::ReadinessPage</name>
    <message>
        <source>Check everything</source>
        <translation>Comprobar todo</translation>
    </message>
    <message>
        <source>Looking at everything …</source>
        <translation>Comprobando todo…</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Reads the database from beginning to end as well; takes some seconds with many clubs</source>
        <translation>Lee además la base de datos de principio a fin; con muchos clubes tarda unos segundos</translation>
    </message>
    <message>
        <source>Launch checklist</source>
        <translation>Lista de lanzamiento</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>Verificación previa</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>The checklist cannot be read</source>
        <translation>No se puede leer la lista de lanzamiento</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This is how it was at %1; the core does not answer now.</source>
        <comment>time</comment>
        <translation>Así estaba a las %1; el núcleo no responde ahora.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>a command</comment>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>touchline::settings::ActionForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>touchline::settings::BackupsModel</name>
    <message>
        <source>Not proven</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Proven %1</source>
        <translation>Comprobada %1</translation>
    </message>
    <message>
        <source>Restored for trial by %1</source>
        <translation>Restaurada como prueba por %1</translation>
    </message>
    <message>
        <source>with the keys, sealed</source>
        <translation>con las claves, sellada</translation>
    </message>
    <message>
        <source>database alone</source>
        <translation>solo la base de datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Trial restore</source>
        <translation>Restauración de prueba</translation>
    </message>
</context>
<context>
    <name>touchline::settings::BackupsPanel</name>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Hacer copia ahora…</translation>
    </message>
    <message>
        <source>Prove…</source>
        <translation>Comprobar…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>The backups could not be listed. %1</source>
        <comment>followed by a sentence</comment>
        <translation>No se pudieron listar las copias de seguridad. %1</translation>
    </message>
    <message>
        <source>They lie in %1. Keep copies of them on another machine.</source>
        <translation>Están en %1. Guarde copias de ellas en otro equipo.</translation>
    </message>
    <message>
        <source>Choose a backup first</source>
        <translation>Elija primero una copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>The database and the keys, sealed by a passphrase, while everything goes on. Without the passphrase nobody can open it.</source>
        <translation>La base de datos y las claves, selladas con una frase de contraseña, mientras todo continúa. Sin la frase de contraseña nadie puede abrirla.</translation>
    </message>
    <message>
        <source>Make the backup</source>
        <translation>Hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>Passphrase (at least 12 characters)</source>
        <translation>Frase de contraseña (al menos 12 caracteres)</translation>
    </message>
    <message>
        <source>Empty: the one in the settings.</source>
        <translation>Vacío: la de los ajustes.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Prove that %1 can be restored</source>
        <translation>Comprobar que %1 se puede restaurar</translation>
    </message>
    <message>
        <source>It is restored into a folder of its own, opened and counted, and removed again. Nothing else is touched; the result is kept in the audit.</source>
        <translation>Se restaura en una carpeta propia, se abre, se cuenta y se elimina. No se toca nada más; el resultado se conserva en la auditoría.</translation>
    </message>
    <message>
        <source>Prove it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Its passphrase</source>
        <translation>Su frase de contraseña</translation>
    </message>
    <message>
        <source>Put the data back to %1</source>
        <translation>Devolver los datos a %1</translation>
    </message>
    <message>
        <source>Touchline stops, restores %1 and starts again; the signup pages are closed meanwhile. Everything that happened since is gone from the database. All signup tokens, owners’ links and sessions are void, as they may have been revoked since. What is there now is kept aside.</source>
        <translation>Touchline se detiene, restaura %1 y se inicia de nuevo; entretanto las páginas de alta están cerradas. Todo lo ocurrido desde entonces desaparece de la base de datos. Todos los tokens de alta, enlaces y sesiones de propietarios quedan anulados, ya que pueden haberse revocado desde entonces. Lo que hay ahora se guarda aparte.</translation>
    </message>
    <message>
        <source>Stop and restore</source>
        <translation>Detener y restaurar</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Motivo (visible en la auditoría)</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
    <message>
        <source>Restoring for trial…</source>
        <translation>Restaurando como prueba…</translation>
    </message>
    <message>
        <source>Stopped; nothing was left behind.</source>
        <translation>Detenido; no quedó nada.</translation>
    </message>
    <message>
        <source>The backup is made and was checked. Keep its passphrase somewhere else than it.</source>
        <translation>La copia de seguridad está hecha y comprobada. Guarde su frase de contraseña en otro lugar.</translation>
    </message>
    <message>
        <source>Touchline stops now and restores the backup.</source>
        <translation>Touchline se detiene ahora y restaura la copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysModel</name>
    <message>
        <source>Retired</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Only verifies</source>
        <translation>Solo verifica</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Tokens not expired</source>
        <translation>Tokens sin caducar</translation>
    </message>
</context>
<context>
    <name>touchline::settings::KeysPanel</name>
    <message>
        <source>Rotate…</source>
        <translation>Rotar…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>These keys sign the tokens clubs get when they sign up. A new key signs at once; the old ones go on verifying until they are retired.</source>
        <translation>Estas claves firman los tokens que reciben los clubes al darse de alta. Una clave nueva firma enseguida; las antiguas siguen verificando hasta que se retiran.</translation>
    </message>
    <message>
        <source>The keys could not be read. %1</source>
        <comment>followed by a sentence</comment>
        <translation>No se pudieron leer las claves. %1</translation>
    </message>
    <message>
        <source>Besides these, up to %1 tokens were signed before tokens were counted by key.</source>
        <translation>Además de estos, se firmaron hasta %1 tokens antes de que se contaran por clave.</translation>
    </message>
    <message>
        <source>Choose a key that only verifies</source>
        <translation>Elija una clave que solo verifique</translation>
    </message>
    <message>
        <source>A new key is made and signs from now on.</source>
        <translation>Se crea una clave nueva, que firma desde ahora.</translation>
    </message>
    <message>
        <source>Tokens signed by the keys before stay good until those are retired. Nobody has to do anything.</source>
        <translation>Los tokens firmados por las claves anteriores siguen siendo válidos hasta que estas se retiren. Nadie tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Rotar la clave</translation>
    </message>
    <message>
        <source>Reason (shown in the audit)</source>
        <translation>Motivo (visible en la auditoría)</translation>
    </message>
    <message>
        <source>Key %1 is retired for good.</source>
        <translation>La clave %1 se retira definitivamente.</translation>
    </message>
    <message>
        <source>No token signed with it is still good, as far as they were counted.</source>
        <translation>Ya no es válido ningún token firmado con ella, en lo que se contaron.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) signed with it are refused from then on: those clubs carry on with a link they ask for.</source>
        <translation>
            <numerusform>%n token firmado con ella se rechaza desde entonces: ese club continúa con un enlace que pida.</numerusform>
            <numerusform>%n tokens firmados con ella se rechazan desde entonces: esos clubes continúan con un enlace que pidan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retire the key</source>
        <translation>Retirar la clave</translation>
    </message>
    <message>
        <source>A new key signs from now on.</source>
        <translation>Una clave nueva firma desde ahora.</translation>
    </message>
    <message>
        <source>The key is retired; its tokens are refused.</source>
        <translation>La clave está retirada; sus tokens se rechazan.</translation>
    </message>
</context>
<context>
    <name>touchline::settings::RestartQuestion</name>
    <message>
        <source>Restart without saving?</source>
        <translation>¿Reiniciar sin guardar?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Restart without saving</source>
        <translation>Reiniciar sin guardar</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SaveBar</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Why? (shown in the audit)</source>
        <translation>¿Por qué? (visible en la auditoría)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Guardar los ajustes</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingEditor</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>set; type to replace it</source>
        <comment>a secret</comment>
        <translation>definido; escriba para sustituirlo</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a secret</comment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al predeterminado</translation>
    </message>
    <message>
        <source>%1: back to the default</source>
        <translation>%1: volver al predeterminado</translation>
    </message>
    <message>
        <source>Default, not saved yet</source>
        <translation>Predeterminado, aún sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <source>after a restart</source>
        <translation>tras reiniciar</translation>
    </message>
    <message>
        <source>In effect now: %1</source>
        <translation>En vigor ahora: %1</translation>
    </message>
</context>
<context>
    <name>touchline::settings::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Partes de los ajustes</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Correo de prueba</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>The settings could not be read</source>
        <translation>No se pudieron leer los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>the settings file</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Reading the settings…</source>
        <translation>Leyendo los ajustes…</translation>
    </message>
    <message>
        <source>No setting matches</source>
        <translation>Ningún ajuste coincide</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>The next start would fail: %1</source>
        <translation>El próximo inicio fallaría: %1</translation>
    </message>
    <message>
        <source>Saved. The changes take effect after a restart.</source>
        <translation>Guardado. Los cambios surten efecto tras reiniciar.</translation>
    </message>
    <message>
        <source>Some settings take effect after a restart.</source>
        <translation>Algunos ajustes surten efecto tras reiniciar.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>No se guardó nada: %1</translation>
    </message>
    <message>
        <source>This instance cannot restart by itself; stop it and start it again.</source>
        <translation>Esta instancia no puede reiniciarse sola; deténgala e iníciela de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n changed setting(s) are not saved.</source>
        <translation>
            <numerusform>%n ajuste cambiado no está guardado.</numerusform>
            <numerusform>%n ajustes cambiados no están guardados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::settings::TestMailPanel</name>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Send test mail</source>
        <translation>Enviar correo de prueba</translation>
    </message>
    <message>
        <source>It goes the way every mail goes, with the settings this instance was started with.</source>
        <translation>Sigue el camino de todos los correos, con los ajustes con los que se inició esta instancia.</translation>
    </message>
    <message>
        <source>Test mail</source>
        <translation>Correo de prueba</translation>
    </message>
    <message>
        <source>Give the address the mail goes to.</source>
        <translation>Indique la dirección a la que va el correo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Give a mail address like name@club.example.</source>
        <translation>Indique un correo como name@club.example.</translation>
    </message>
    <message>
        <source>The mail has left.</source>
        <translation>El correo ha salido.</translation>
    </message>
    <message>
        <source>The mail has left. The mail server said: %1</source>
        <translation>El correo ha salido. El servidor de correo dijo: %1</translation>
    </message>
    <message>
        <source>The mail could not be sent: %1</source>
        <translation>No se pudo enviar el correo: %1</translation>
    </message>
    <message>
        <source>Nothing leaves in a dry run: the mail was only recorded.</source>
        <translation>En una simulación no sale nada: el correo solo se anotó.</translation>
    </message>
    <message>
        <source>It did not leave yet and will be tried again: %1</source>
        <translation>Aún no ha salido y se reintentará: %1</translation>
    </message>
    <message>
        <source>It is still waiting to be sent. The log says more.</source>
        <translation>Aún espera a enviarse. Los registros dicen más.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::AboutBox</name>
    <message>
        <source>About Touchline</source>
        <translation>Acerca de Touchline</translation>
    </message>
    <message>
        <source>Touchline %1</source>
        <translation>Touchline %1</translation>
    </message>
    <message>
        <source>Operator console for onboarding sports clubs. Free software under the GNU General Public License, version 3 only; it comes without any warranty.</source>
        <translation>Consola de operador para dar de alta clubes deportivos. Software libre bajo la Licencia Pública General de GNU, solo versión 3; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>Copia las versiones, para un informe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>GPL-3.0 (HTTP Server and Charts), else LGPL-3.0</source>
        <translation>GPL-3.0 (HTTP Server y Charts), si no LGPL-3.0</translation>
    </message>
</context>
<context>
    <name>touchline::shell::CloseQuestion</name>
    <message>
        <source>Do this every time</source>
        <translation>Hacer siempre esto</translation>
    </message>
    <message>
        <source>Close Touchline?</source>
        <translation>¿Cerrar Touchline?</translation>
    </message>
    <message>
        <source>Stop Touchline?</source>
        <translation>¿Detener Touchline?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop Touchline</source>
        <translation>Detener Touchline</translation>
    </message>
    <message>
        <source>Keep serving in the tray</source>
        <translation>Seguir en servicio en la bandeja</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) are being set up.</source>
        <translation>
            <numerusform>%n club está en puesta en marcha.</numerusform>
            <numerusform>%n clubes están en puesta en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desktop has no tray to keep serving in, so closing stops the program.</source>
        <translation>Este escritorio no tiene bandeja donde seguir en servicio, así que cerrar detiene el programa.</translation>
    </message>
    <message>
        <source>The signup pages stop answering. Clubs that are being set up go on where they are when Touchline is started again.</source>
        <translation>Las páginas de alta dejan de responder. Los clubes en puesta en marcha continúan donde están cuando Touchline se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Touchline can go on serving clubs without its window, with an icon in the tray that leads back to it. If it stops, the signup pages stop answering, and clubs that are being set up go on where they are when it is started again.</source>
        <translation>Touchline puede seguir atendiendo a los clubes sin su ventana, con un icono en la bandeja que devuelve a ella. Si se detiene, las páginas de alta dejan de responder, y los clubes en puesta en marcha continúan donde están cuando se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::CoreBanner</name>
    <message>
        <source>The database cannot be written, so nothing new is saved. Is the disk full?</source>
        <translation>No se puede escribir en la base de datos, así que no se guarda nada nuevo. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>The database cannot be read at the moment.</source>
        <translation>La base de datos no se puede leer por el momento.</translation>
    </message>
    <message>
        <source>The provisioner has stopped looking for work. Restart the program.</source>
        <translation>La puesta en marcha ha dejado de buscar trabajo. Reinicie el programa.</translation>
    </message>
    <message>
        <source>Only %1 are left on the disk. When it is full, nothing new can be saved.</source>
        <translation>Solo quedan %1 en el disco. Cuando se llene, no se podrá guardar nada nuevo.</translation>
    </message>
    <message>
        <source>The core does not answer.</source>
        <translation>El núcleo no responde.</translation>
    </message>
    <message>
        <source>The core has not answered since %1. What you see is from then and may be out of date.</source>
        <translation>El núcleo no responde desde %1. Lo que ve es de entonces y puede no estar al día.</translation>
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
        <translation>desact.</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Las altas están desactivadas</translation>
    </message>
    <message>
        <source>999+</source>
        <translation>999+</translation>
    </message>
    <message numerus="yes">
        <source>%n failed club(s)</source>
        <translation>
            <numerusform>%n club fallido</numerusform>
            <numerusform>%n clubes fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Undo what is still held back</source>
        <translation>Deshacer lo que aún está retenido</translation>
    </message>
</context>
<context>
    <name>touchline::shell::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
</context>
<context>
    <name>touchline::shell::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Clubs</source>
        <translation>Clubes</translation>
    </message>
    <message>
        <source>Onboard</source>
        <translation>Dar de alta</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Promo codes</source>
        <translation>Códigos promocionales</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open the chosen club in a window</source>
        <translation>Abrir el club elegido en una ventana</translation>
    </message>
    <message>
        <source>Copy the chosen club&apos;s slug</source>
        <translation>Copiar el nombre corto del club elegido</translation>
    </message>
    <message>
        <source>Retry the chosen club</source>
        <translation>Reintentar el club elegido</translation>
    </message>
    <message>
        <source>Choose all that match</source>
        <translation>Elegir todos los que coinciden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the club, empty a search box</source>
        <translation>Cerrar el club, vaciar un cuadro de búsqueda</translation>
    </message>
    <message>
        <source>A club is half onboarded: what is typed for it would be lost.</source>
        <translation>Hay un club a medio dar de alta: lo escrito para él se perdería.</translation>
    </message>
</context>
<context>
    <name>touchline::shell::QuickSearch</name>
    <message>
        <source>Search clubs, pages, actions</source>
        <translation>Buscar clubes, páginas, acciones</translation>
    </message>
    <message>
        <source>Opens the command palette</source>
        <translation>Abre la paleta de comandos</translation>
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
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The signup pages are closed meanwhile. The window opens again by itself.</source>
        <translation>Entretanto las páginas de alta están cerradas. La ventana se abre de nuevo por sí sola.</translation>
    </message>
    <message>
        <source>How far the restore is</source>
        <translation>Progreso de la restauración</translation>
    </message>
</context>
<context>
    <name>touchline::shell::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Signups …</source>
        <translation>Altas…</translation>
    </message>
    <message>
        <source>Signups on</source>
        <translation>Altas activadas</translation>
    </message>
    <message>
        <source>Signups off · %1 · back at %2</source>
        <translation>Altas desactivadas · %1 · vuelven a las %2</translation>
    </message>
    <message>
        <source>Signups off · %1</source>
        <translation>Altas desactivadas · %1</translation>
    </message>
    <message>
        <source>%1 (last known)</source>
        <translation>%1 (último estado conocido)</translation>
    </message>
    <message>
        <source>“%1”, by %2</source>
        <translation>«%1», por %2</translation>
    </message>
    <message>
        <source>Open the signups switch</source>
        <translation>Abrir el interruptor de altas</translation>
    </message>
</context>
<context>
    <name>touchline::shell::StatusStrip</name>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Who your actions are recorded as</source>
        <translation>Con qué nombre se registran sus acciones</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>The core does not answer</source>
        <translation>El núcleo no responde</translation>
    </message>
    <message>
        <source>The core does not answer; as of %1:</source>
        <translation>El núcleo no responde; a las %1:</translation>
    </message>
    <message>
        <source>Serving %1</source>
        <translation>En servicio: %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message numerus="yes">
        <source>%n club(s) in work</source>
        <translation>
            <numerusform>%n club en curso</numerusform>
            <numerusform>%n clubes en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>commit p95 %1 ms</source>
        <translation>commit p95 %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the last hour</source>
        <translation>
            <numerusform>%n error en la última hora</numerusform>
            <numerusform>%n errores en la última hora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::shell::TopBar</name>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCCIÓN</translation>
    </message>
    <message>
        <source>Real clubs: everything here takes effect</source>
        <translation>Clubes reales: todo aquí surte efecto</translation>
    </message>
    <message>
        <source>PREVIEW</source>
        <translation>VISTA PREVIA</translation>
    </message>
    <message>
        <source>Not production</source>
        <translation>No es producción</translation>
    </message>
    <message>
        <source>DRY RUN</source>
        <translation>SIMULACIÓN</translation>
    </message>
    <message>
        <source>No request and no mail leaves</source>
        <translation>No sale ninguna solicitud ni correo</translation>
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
        <translation>Reactivar en 30 minutos</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>Back on in 2 hours</source>
        <translation>Reactivar en 2 horas</translation>
    </message>
    <message>
        <source>at…</source>
        <translation>a las…</translation>
    </message>
    <message>
        <source>Back on at a time</source>
        <translation>Reactivar a una hora</translation>
    </message>
    <message>
        <source>when I say so</source>
        <translation>cuando yo lo diga</translation>
    </message>
    <message>
        <source>Back on when somebody switches them on</source>
        <translation>Reactivar cuando alguien las active</translation>
    </message>
    <message>
        <source>Time signups come back</source>
        <translation>Hora en que vuelven las altas</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>The provisioner goes on in 30 minutes</source>
        <translation>El aprovisionamiento sigue en 30 minutos</translation>
    </message>
    <message>
        <source>The provisioner goes on in 2 hours</source>
        <translation>El aprovisionamiento sigue en 2 horas</translation>
    </message>
    <message>
        <source>The provisioner goes on at a time</source>
        <translation>El aprovisionamiento sigue a una hora</translation>
    </message>
    <message>
        <source>The provisioner goes on when somebody resumes it</source>
        <translation>El aprovisionamiento sigue cuando alguien lo reanude</translation>
    </message>
    <message>
        <source>Time the provisioner goes on</source>
        <translation>Hora en que sigue el aprovisionamiento</translation>
    </message>
</context>
<context>
    <name>touchline::switches::ImpactFigures</name>
    <message>
        <source>in the middle of signing up</source>
        <translation>en mitad del alta</translation>
    </message>
    <message>
        <source>queued or in work</source>
        <translation>en cola o en curso</translation>
    </message>
    <message>
        <source>signups in the last hour</source>
        <translation>altas en la última hora</translation>
    </message>
</context>
<context>
    <name>touchline::switches::PauseForm</name>
    <message>
        <source>in work: they finish</source>
        <translation>en curso: terminan</translation>
    </message>
    <message>
        <source>waiting: they go on waiting</source>
        <translation>en espera: siguen esperando</translation>
    </message>
    <message>
        <source>Reason (shown to your colleagues and in the audit)</source>
        <translation>Motivo (visible para sus colegas y en la auditoría)</translation>
    </message>
    <message>
        <source>Goes on</source>
        <comment>when the provisioner does</comment>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>Pause the provisioner</source>
        <translation>Pausar la puesta en marcha</translation>
    </message>
    <message numerus="yes">
        <source>What goes on: signups, the owners&apos; pages, mails, webhook events, and the %n club(s) in work. Every other club waits until the provisioner goes on.</source>
        <translation>
            <numerusform>Lo que sigue: las altas, las páginas de los propietarios, los correos, los eventos de webhook y el %n club en curso. Los demás clubes esperan hasta que siga el aprovisionamiento.</numerusform>
            <numerusform>Lo que sigue: las altas, las páginas de los propietarios, los correos, los eventos de webhook y los %n clubes en curso. Los demás clubes esperan hasta que siga el aprovisionamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indique primero un motivo.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija una hora aún por venir.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Sustituyendo…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
</context>
<context>
    <name>touchline::switches::ProvisionerPanel</name>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En funcionamiento</translation>
    </message>
    <message>
        <source>Pausing lets the clubs in work finish; others keep signing up and wait.</source>
        <translation>Al pausar, los clubes en curso terminan; los demás siguen dándose de alta y esperan.</translation>
    </message>
    <message>
        <source>in work: %1 · waiting for a free slot: %2</source>
        <comment>numbers of clubs</comment>
        <translation>en curso: %1 · a la espera de un hueco libre: %2</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Reanudando…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Paused %1. Clubs keep signing up and wait.</source>
        <comment>since when, by whom, why, until when</comment>
        <translation>En pausa %1. Los clubes siguen dándose de alta y esperan.</translation>
    </message>
</context>
<context>
    <name>touchline::switches::StateCard</name>
    <message>
        <source>Asking the core…</source>
        <translation>Consultando al núcleo…</translation>
    </message>
    <message>
        <source>Switch signups on</source>
        <translation>Activar las altas</translation>
    </message>
    <message>
        <source>This may be out of date: %1</source>
        <translation>Esto puede no estar al día: %1</translation>
    </message>
    <message>
        <source>Signups are off</source>
        <translation>Las altas están desactivadas</translation>
    </message>
    <message>
        <source>Signups are on</source>
        <translation>Las altas están activadas</translation>
    </message>
    <message>
        <source>Switching on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>Signups are still off: %1</source>
        <translation>Las altas siguen desactivadas: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchDialog</name>
    <message>
        <source>Signups</source>
        <translation>Altas</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchHistoryModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchOffForm</name>
    <message>
        <source>Everybody, at every step</source>
        <translation>Todos, en cada paso</translation>
    </message>
    <message>
        <source>Reason (shown to your colleagues and in the audit)</source>
        <translation>Motivo (visible para sus colegas y en la auditoría)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>e.g. Make.com outage</source>
        <translation>p. ej. caída de Make.com</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>Reactivar</translation>
    </message>
    <message>
        <source>Who is refused</source>
        <translation>A quién se rechaza</translation>
    </message>
    <message>
        <source>Change reason, end or who is refused</source>
        <translation>Cambiar el motivo, el final o a quién se rechaza</translation>
    </message>
    <message>
        <source>Switch signups off</source>
        <translation>Desactivar las altas</translation>
    </message>
    <message>
        <source>Replaces what is in force now, at once.</source>
        <translation>Sustituye de inmediato lo que rige ahora.</translation>
    </message>
    <message>
        <source>Takes effect at once. Whoever tries is told when to come back.</source>
        <translation>Surte efecto de inmediato. A quien lo intente se le dice cuándo volver.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sustituir</translation>
    </message>
    <message>
        <source>New signups only — the %1 already started may finish</source>
        <translation>Solo altas nuevas — las %1 ya iniciadas pueden terminar</translation>
    </message>
    <message>
        <source>New signups only — clubs already started may finish</source>
        <translation>Solo altas nuevas — los clubes ya iniciados pueden terminar</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Indique primero un motivo.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Elija una hora aún por venir.</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Sustituyendo…</translation>
    </message>
    <message>
        <source>Switching off…</source>
        <translation>Desactivando…</translation>
    </message>
</context>
<context>
    <name>touchline::switches::SwitchesPage</name>
    <message>
        <source>Nothing has been switched yet.</source>
        <translation>Aún no se ha activado ni desactivado nada.</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Provisioner</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of the switches</source>
        <translation>Historial de los interruptores</translation>
    </message>
    <message>
        <source>The history could not be read.</source>
        <translation>No se pudo leer el historial.</translation>
    </message>
</context>
<context>
    <name>touchline::switches::TypedConfirmation</name>
    <message>
        <source>Production: type %1 to confirm</source>
        <translation>Producción: escriba %1 para confirmar</translation>
    </message>
    <message>
        <source>The core has not said yet whether this is production.</source>
        <translation>El núcleo aún no ha dicho si esto es producción.</translation>
    </message>
    <message>
        <source>Type %1 to confirm.</source>
        <translation>Escriba %1 para confirmar.</translation>
    </message>
</context>
<context>
    <name>touchline::undo::HeldActions</name>
    <message>
        <source>Too late: it has been carried out.</source>
        <translation>Demasiado tarde: ya se ha ejecutado.</translation>
    </message>
    <message>
        <source>Not undone. %1</source>
        <translation>No se deshizo. %1</translation>
    </message>
    <message numerus="yes">
        <source>Too late for %Ln club(s): it has been carried out.</source>
        <translation>
            <numerusform>Demasiado tarde para %Ln club: ya se ha ejecutado.</numerusform>
            <numerusform>Demasiado tarde para %Ln clubes: ya se ha ejecutado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoRow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operator and reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undoing…</source>
        <translation>Deshaciendo…</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>a club&apos;s address</comment>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>touchline::undo::UndoStrip</name>
    <message>
        <source>What can still be undone</source>
        <translation>Lo que aún se puede deshacer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>things that can still be undone</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo all %n</source>
        <translation>
            <numerusform>Deshacer %n</numerusform>
            <numerusform>Deshacer los %n</numerusform>
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
        <translation>sin color</translation>
    </message>
</context>
</TS>
