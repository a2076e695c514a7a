// SPDX-License-Identifier: GPL-3.0-only
// Step 3: a Starter club's webhook, or a Pro club's last look.
import {post} from './api.js';
import {clubFacts} from './basics.js';
import {isColor} from './color.js';
import {byId, facts, faultsOf, forgiveOnInput, setError, showFaults} from './fields.js';
import {say} from './notice.js';
import {randomKey} from './store.js';
import {t} from './texts.js';

const names = ['webhookUrl', 'webhookSecret'];

function isWebAddress(text) {
    try {
        return ['https:', 'http:'].includes(new URL(text).protocol);
    } catch {
        return false;
    }
}

const isSecret = (text) => text === text.trim() && [...text].length >= 16 && [...text].length <= 256;

export class Plan {
    constructor(wizard) {
        this.wizard = wizard;
        for (const name of names)
            byId(name).addEventListener('input', () => wizard.store.enter({[name]: byId(name).value}));
        forgiveOnInput(byId('starter-form'), names);
        byId('webhookSecret').addEventListener('input', () => setError('webhookUrl', ''));
        byId('secret-show').addEventListener('click', () => this.#reveal(byId('webhookSecret').type === 'password'));
        byId('secret-copy').addEventListener('click', () => this.#copy());
        byId('secret-new').addEventListener('click', () => this.#make(true));
        for (const plan of ['starter', 'pro']) {
            byId(`${plan}-form`).addEventListener('submit', (event) => {
                event.preventDefault();
                this.submit();
            });
        }
    }

    show() {
        const {entries, signup} = this.wizard.store;
        const starter = signup.tenant.plan === 'starter';
        byId('starter-form').hidden = !starter;
        byId('pro-form').hidden = starter;
        document.querySelector('[data-unfinished]').hidden = signup.correcting === true;
        if (starter) {
            if (!entries.webhookSecret)
                this.#make(false);
            for (const name of names)
                byId(name).value = entries[name] ?? '';
            this.#reveal(false);
        } else {
            facts(byId('pro-facts'), [...clubFacts(signup.tenant, signup.discount), [t('fact.colors'), swatches(entries)]]);
        }
        if (this.wizard.store.waits('finish'))
            this.submit();
    }

    #make(told) {
        this.wizard.store.enter({webhookSecret: randomKey(32)});
        byId('webhookSecret').value = this.wizard.store.entries.webhookSecret;
        for (const name of names)
            setError(name, '');
        if (told)
            say(t('secret.made'));
    }

    #reveal(shown) {
        byId('webhookSecret').type = shown ? 'text' : 'password';
        byId('secret-show').setAttribute('aria-pressed', String(shown));
        byId('secret-show').textContent = t(shown ? 'secret.hide' : 'secret.show');
    }

    async #copy() {
        const field = byId('webhookSecret');
        try {
            await navigator.clipboard.writeText(field.value);
        } catch {
            // Over plain http there is no clipboard to write to; the older way still goes.
            const type = field.type;
            field.type = 'text';
            field.select();
            document.execCommand('copy');
            field.type = type;
            byId('secret-copy').focus();
        }
        say(t('secret.copied'));
        byId('webhookSecret-hint').textContent = t('secret.copied');
    }

    #request() {
        if (this.wizard.store.signup.tenant.plan === 'pro')
            return {path: '/public/signup/pro/confirm', button: byId('pro-submit')};
        const body = {webhookUrl: byId('webhookUrl').value.trim(), webhookSecret: byId('webhookSecret').value};
        const {correcting, sent} = this.wizard.store.signup;
        const unchanged = correcting && sent === JSON.stringify(body);
        const faults = {
            webhookUrl: unchanged ? t('field.unchanged') : isWebAddress(body.webhookUrl) ? '' : t('field.webhookUrl'),
            webhookSecret: isSecret(body.webhookSecret) ? '' : t('field.webhookSecret'),
        };
        return {path: '/public/signup/starter/make', button: byId('starter-submit'), body, faults};
    }

    async submit() {
        const {wizard} = this;
        const {store, sender} = wizard;
        if (sender.inFlight || wizard.movedOn())
            return;
        const {path, button, body, faults} = this.#request();
        if (faults && !showFaults(faults))
            return;
        const key = store.attempt('finish', body);
        const {jwt: token, tenant} = store.signup;
        try {
            const answer = await sender.send(() => post(path, {body, key, token}), button, say);
            if (wizard.movedOn(tenant))
                return;
            if (answer)
                this.#finished(body);
            else if (!sender.busy)
                store.rest('finish');
        } catch (failure) {
            if (!wizard.movedOn(tenant))
                this.#refused(failure);
        }
    }

    #finished(body) {
        this.wizard.store.drop('finish');
        this.wizard.store.signup.sent = JSON.stringify(body);
        this.wizard.store.reach('progress');
        this.wizard.show('progress');
    }

    #refused(failure) {
        if (failure.code === 'PLAN_MISMATCH') {
            // Changed since by our staff: the other form is the right one.
            const {tenant} = this.wizard.store.signup;
            tenant.plan = tenant.plan === 'pro' ? 'starter' : 'pro';
            this.wizard.store.drop('finish');
            return this.show();
        }
        if (this.wizard.handle(failure, 'finish', () => this.submit()))
            return;
        if (failure.code === 'INVALID_WEBHOOK_HOST')
            showFaults({webhookUrl: t('error.INVALID_WEBHOOK_HOST')});
        else if (showFaults(faultsOf(failure)))
            this.wizard.explain(failure);
    }
}

/** Nothing where the colours were chosen on another device. */
function swatches({primaryColor, secondaryColor}) {
    const colors = [primaryColor, secondaryColor];
    if (!colors.every((color) => isColor(color)))
        return '';
    const row = document.createElement('span');
    for (const color of colors) {
        const patch = row.appendChild(document.createElement('span'));
        patch.className = 'swatch';
        patch.style.backgroundColor = color;
        row.append(` ${color} `);
    }
    return row;
}
