# SPDX-License-Identifier: GPL-3.0-only
"""An SMTP server that can be told to misbehave, on a free loopback port (or the one given). Debian: python3-aiosmtpd.

Everything that happens goes to standard output, a JSON object a line:
  {"event": "listening", "port": N}
  {"event": "connection", "connection": N} and, at its end, {"event": "closed", "connection": N}
  {"event": "login", "connection": N, "mechanism": "PLAIN", "user": "…", "ok": true}
  {"event": "refused", "connection": N, "recipient": "…", "rule": "…"}
  {"event": "mail", "connection": N, "from": "…", "recipients": […], "messageId": "…", "rule": "…", "answered": true,
   "tls": false, "user": "…", "data": base64}
A mail that came whole and was not answered, because a rule said so, has "answered" false.

Standard input takes a JSON object a line, answered with {"event": "obeyed"}; its end ends the server:
  {"rule": "greylist", "recipient": "*@club.example", "times": 1, "text": "450 4.2.0 …"}
      accept | refuse (550 at RCPT) | reject (554 after the data) | defer (451 at RCPT) | greylist (450 at the first
      RCPT of each recipient, then accept) | stall (no answer to RCPT) | stall-after-dot | drop-in-data |
      drop-after-dot | sender (550 at MAIL). The newest rule whose pattern fits counts; `times` (0: always) limits it.
  {"clear": true}                  no rules any more
  {"banner": "554 5.3.2 …"}        said to those who connect, who are then cut off; "" for the usual greeting
  {"hangUp": true}                 closes all connections that are open now
  {"hangUpAfter": N}               closes each connection after its Nth mail; 0: does not
"""

import argparse
import asyncio
import base64
import email
import fnmatch
import json
import logging
import ssl
import sys
import threading
import warnings

from aiosmtpd.smtp import AuthResult, LoginPassword, SMTP

TEXTS = {
    "refuse": "550 5.1.1 <{recipient}>: Recipient address rejected: User unknown",
    "reject": "554 5.7.1 Message refused",
    "defer": "451 4.3.0 Try again later",
    "greylist": "450 4.2.0 <{recipient}>: Recipient address rejected: Greylisted, try again in 1 seconds",
    "sender": "550 5.7.1 Sender address rejected",
}


def tell(**event):
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


class Rules:
    def __init__(self):
        self.rules = []
        self.greylisted = set()
        self.banner = ""
        self.hang_up_after = 0

    def obey(self, command, connections):
        if "rule" in command:
            self.rules.insert(0, {"pattern": command.get("recipient", "*"), "name": command["rule"],
                                  "left": command.get("times", 0) or -1, "text": command.get("text")})
        elif "clear" in command:
            self.rules = []
            self.greylisted = set()
        elif "banner" in command:
            self.banner = command["banner"]
        elif "hangUpAfter" in command:
            self.hang_up_after = command["hangUpAfter"]
        elif "hangUp" in command:
            for connection in list(connections):
                if connection.transport is not None:
                    connection.transport.abort()

    def find(self, recipient, *names):
        """The rule for that recipient, if it is one of those named and is not used up."""
        for rule in self.rules:
            if rule["left"] != 0 and fnmatch.fnmatch(recipient, rule["pattern"]):
                return rule if rule["name"] in names else None
        return None

    @staticmethod
    def use(rule):
        if rule["left"] > 0:
            rule["left"] -= 1
        return rule

    @staticmethod
    def text(rule, recipient):
        return (rule["text"] or TEXTS[rule["name"]]).replace("{recipient}", recipient)


class Server(SMTP):
    """One connection."""

    count = 0

    def __init__(self, rules, connections, **options):
        super().__init__(self, **options)
        self.rules, self.connections = rules, connections
        self.mails = 0
        self.user = ""
        self.rule = None
        self.number = 0

    def connection_made(self, transport):
        first = self._original_transport is None and self.number == 0
        super().connection_made(transport)
        if first:
            Server.count += 1
            self.number = Server.count
            self.connections.add(self)
            tell(event="connection", connection=self.number)

    def connection_lost(self, error):
        if self in self.connections:
            self.connections.discard(self)
            tell(event="closed", connection=self.number)
        if self.session is not None and self._timeout_handle is not None:
            super().connection_lost(error)

    async def _handle_client(self):
        if self.rules.banner:
            await self.push(self.rules.banner)
            self.transport.close()
            return
        await super()._handle_client()

    async def handle_MAIL(self, server, session, envelope, address, options):
        rule = self.rules.find("", "sender") or self.rules.find(address, "sender")
        if rule:
            return self.rules.text(self.rules.use(rule), address)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_RCPT(self, server, session, envelope, address, options):
        rule = self.rules.find(address, "refuse", "defer", "greylist", "stall")
        if rule and rule["name"] == "greylist" and (rule["pattern"], address) in self.rules.greylisted:
            rule = None
        if rule:
            self.rules.use(rule)
            tell(event="refused", connection=self.number, recipient=address, rule=rule["name"])
            if rule["name"] == "stall":
                await asyncio.sleep(3600)
            if rule["name"] == "greylist":
                self.rules.greylisted.add((rule["pattern"], address))
            return self.rules.text(rule, address)
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Ok"

    async def smtp_DATA(self, arg):
        recipients = self.envelope.rcpt_tos
        rule = self.rules.find(recipients[0], "drop-in-data") if recipients else None
        if rule:
            self.rules.use(rule)
            await self.push("354 End data with <CR><LF>.<CR><LF>")
            await self._reader.readuntil(b"\r\n")
            tell(event="refused", connection=self.number, recipient=recipients[0], rule=rule["name"])
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    async def handle_DATA(self, server, session, envelope):
        rule = self.rules.find(envelope.rcpt_tos[0], "reject", "stall-after-dot", "drop-after-dot")
        if rule:
            self.rules.use(rule)
        name = rule["name"] if rule else "accept"
        self.mails += 1
        message = email.message_from_bytes(envelope.content)
        if name == "reject":
            tell(event="refused", connection=self.number, recipient=envelope.rcpt_tos[0], rule=name)
            return self.rules.text(rule, envelope.rcpt_tos[0])
        tell(event="mail", connection=self.number, recipients=envelope.rcpt_tos, messageId=message["Message-ID"],
             rule=name, answered=rule is None, tls=self.transport.get_extra_info("sslcontext") is not None, user=self.user,
             data=base64.b64encode(envelope.content).decode(), **{"from": envelope.mail_from})
        if name == "stall-after-dot":
            await asyncio.sleep(3600)
        if name == "drop-after-dot":
            self.transport.abort()
            raise asyncio.CancelledError
        if self.rules.hang_up_after and self.mails >= self.rules.hang_up_after:
            asyncio.get_running_loop().call_soon(self.transport.close)
        return f"250 2.0.0 Ok: queued as {Server.count:04X}-{self.mails}"


def authenticator_for(user, password):
    def check(server, _session, _envelope, mechanism, data):
        ok = (isinstance(data, LoginPassword) and data.login.decode() == user and data.password.decode() == password)
        server.user = user if ok else ""
        tell(event="login", connection=server.number, mechanism=mechanism, ok=ok,
             user=data.login.decode(errors="replace"))
        return AuthResult(success=ok, handled=ok)

    return check


def obey(rules, command, connections):
    rules.obey(command, connections)
    tell(event="obeyed")


def read_commands(loop, rules, connections):
    for line in sys.stdin:
        if line.strip():
            loop.call_soon_threadsafe(obey, rules, json.loads(line), connections)
    loop.call_soon_threadsafe(loop.stop)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", choices=("none", "starttls", "implicit"), default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--password")
    parser.add_argument("--login-required", action="store_true")
    parser.add_argument("--mechanism", choices=("PLAIN", "LOGIN"), help="the only one offered")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable()

    rules, connections = Rules(), set()
    context = None
    if given.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(given.certificate, given.key)
    options = {"hostname": "mail.example.test", "ident": "test", "auth_require_tls": False, "timeout": 3600}
    if given.tls == "starttls":
        options["tls_context"] = context
    if given.user:
        options["authenticator"] = authenticator_for(given.user, given.password)
        options["auth_required"] = given.login_required
        options["auth_exclude_mechanism"] = [name for name in ("PLAIN", "LOGIN")
                                             if given.mechanism and name != given.mechanism]
    else:
        options["auth_exclude_mechanism"] = ["PLAIN", "LOGIN"]

    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    # Clients that hang up are what this is for.
    loop.set_exception_handler(lambda _loop, _context: None)
    listening = loop.run_until_complete(loop.create_server(
        lambda: Server(rules, connections, loop=loop, **options), "127.0.0.1", given.port, backlog=1000,
        ssl=context if given.tls == "implicit" else None))
    tell(event="listening", port=listening.sockets[0].getsockname()[1])
    threading.Thread(target=read_commands, args=(loop, rules, connections), daemon=True).start()
    loop.run_forever()


if __name__ == "__main__":
    main()
