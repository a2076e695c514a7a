// SPDX-License-Identifier: GPL-3.0-only
// The real program on a data directory of its own, with a real webhook receiver and an SMTP server to send to.
import {execFile, spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';

const program = process.env.TOUCHLINE_PROGRAM;
const mailServer = process.env.TOUCHLINE_SMTP_SERVER;

/** Waits until `look` gives something; `what` names it when it does not come. */
export async function until(look, what, timeoutMs = 30_000) {
    const end = Date.now() + timeoutMs;
    for (;;) {
        const found = await look();
        if (found)
            return found;
        if (Date.now() > end)
            throw new Error(`did not come in time: ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 25));
    }
}

/** The first line a process writes that parses to something the test accepts. */
function firstLine(child, accepts) {
    return new Promise((resolve, reject) => {
        child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
        child.once('error', reject);
        createInterface({input: child.stdout}).on('line', (line) => {
            const value = JSON.parse(line);
            if (accepts(value))
                resolve(value);
        });
    });
}

function ended(child) {
    return child.exitCode !== null || child.signalCode !== null
        ? Promise.resolve() : new Promise((resolve) => child.once('exit', resolve));
}

/** A webhook that answers as it is told and keeps what it got. */
export class Webhook {
    status = 200;
    requests = [];

    async start() {
        this.server = createServer((request, response) => {
            this.requests.push({method: request.method, url: request.url});
            request.resume().on('end', () => response.writeHead(this.status).end());
        });
        await new Promise((resolve) => this.server.listen(0, '127.0.0.1', resolve));
        this.url = `http://127.0.0.1:${this.server.address().port}/hook`;
        return this;
    }

    stop() {
        this.server.closeAllConnections?.();
        this.server.close();
    }
}

/** Mails as they arrive at an SMTP server others wrote. */
export class Mailbox {
    mails = [];

    async start() {
        // Debian's own, which python3-aiosmtpd is for.
        this.child = spawn('/usr/bin/python3', [mailServer], {stdio: ['pipe', 'pipe', 'inherit']});
        const listening = await firstLine(this.child, (event) => event.event === 'listening');
        this.port = listening.port;
        createInterface({input: this.child.stdout}).on('line', (line) => {
            const event = JSON.parse(line);
            if (event.event === 'mail')
                this.mails.push({to: event.recipients[0], text: Buffer.from(event.data, 'base64').toString('utf8')});
        });
        return this;
    }

    /** The first address in a mail to somebody that begins so: `/magic/`. */
    link(to, beginning) {
        return until(() => {
            for (const mail of this.mails.filter((each) => each.to === to)) {
                // Quoted-printable: soft line breaks, and the equals sign itself.
                const text = mail.text.replaceAll('=\r\n', '').replaceAll('=3D', '=');
                const found = text.match(new RegExp(`https?://[^/\\s"]+(${beginning}[A-Za-z0-9_-]{43})`));
                if (found)
                    return found[1];
            }
            return null;
        }, `a mail to ${to} with ${beginning}`);
    }

    async stop() {
        this.child.stdin.end();
        await ended(this.child);
    }
}

export class Site {
    #child = null;
    #directory = mkdtempSync(join(tmpdir(), 'touchline-web-'));
    #settings;

    constructor(webhook, mailbox, settings = {}) {
        this.webhook = webhook;
        this.mailbox = mailbox;
        this.#settings = {
            'signup.rate_per_minute': '0', 'signup.availability_per_minute': '0',
            'provision.webhook_allow_private': 'true', 'provision.webhook_allowed_hosts': '127.0.0.1',
            'mail.transport': 'smtp', 'mail.smtp_url': `smtp://127.0.0.1:${mailbox.port}`, 'mail.from': 'clubs@touchline.example',
            'site.terms_url': 'https://club.example/terms', 'site.privacy_url': 'https://club.example/privacy',
            'site.support_email': 'help@club.example', ...settings,
        };
    }

    /** With everything it needs; `settings` come on top of those every test has. */
    static async open(settings = {}) {
        const site = new Site(await new Webhook().start(), await new Mailbox().start(), settings);
        await site.start();
        return site;
    }

    async start() {
        const sets = Object.entries(this.#settings).flatMap(([key, value]) => ['--set', `${key}=${value}`]);
        const listen = this.url ? new URL(this.url).host : '127.0.0.1:0';
        this.#child = spawn(program, ['serve', '--data-dir', this.#directory, '--listen', listen, '--log-level', 'warn', ...sets],
            {stdio: ['ignore', 'pipe', process.env.TOUCHLINE_WEB_LOG ? 'inherit' : 'ignore']});
        this.url = (await firstLine(this.#child, (event) => event.event === 'listening')).url;
    }

    /** As a network that is gone: nobody listens any more. What was acknowledged is on the disk. */
    async stop() {
        this.#child.kill('SIGTERM');
        await ended(this.#child);
    }

    async close() {
        await this.stop();
        this.webhook.stop();
        await this.mailbox.stop();
        rmSync(this.#directory, {recursive: true, force: true});
    }

    /** An operator's command, at the running instance. */
    command(...words) {
        return new Promise((resolve, reject) => {
            execFile(program, [...words, '--data-dir', this.#directory], (error, output, errors) =>
                error ? reject(new Error(`${words.join(' ')}: ${errors || error.message}`)) : resolve(output));
        });
    }

    switchOff(...options) {
        return this.command('switch', 'signups', 'off', '--reason', 'maintenance', ...options);
    }

    switchOn() {
        return this.command('switch', 'signups', 'on', '--reason', 'done');
    }

    /** A request of somebody else's. */
    async post(path, body, headers = {}) {
        return fetch(this.url + path,
            {method: 'POST', headers: {'Content-Type': 'application/json', ...headers}, body: JSON.stringify(body)});
    }

    async metric(line) {
        const text = await (await fetch(`${this.url}/metrics`)).text();
        const found = text.split('\n').find((each) => each.startsWith(`${line} `));
        return found ? Number(found.split(' ').at(-1)) : 0;
    }
}
