// SPDX-License-Identifier: GPL-3.0-only
// Carrying a signup on with a link from a mail: asking for one, and using one, `/onboarding#resume=TOKEN`. What stands
// behind the # never reaches a server by itself, so no log on the way has the token.
import {post} from './api.js';
import {byId, isMailAddress, setError, showFaults} from './fields.js';
import {say} from './notice.js';
import {isSlug, typedSlug} from './slug.js';
import {randomKey} from './store.js';
import {t} from './texts.js';

const place = 'touchline.link'; // until it is answered; it works once, and a reload must not lose it

export class Resume {
    #link = null;

    constructor(wizard) {
        this.wizard = wizard;
        const form = byId('resume-form');
        for (const id of ['resumeEmail', 'resumeSlug'])
            byId(id).addEventListener('input', () => setError(id, ''));
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.#submit();
        });
    }

    /** Whether the address is that of a mailed link. */
    get isThere() {
        return location.hash.startsWith('#resume=');
    }

    /** The token in the address, or one that was not answered before a reload. */
    take() {
        if (this.isThere) {
            const token = location.hash.slice('#resume='.length);
            // Away with it before anybody copies the address; it works once anyway.
            history.replaceState(null, '', location.pathname + location.search);
            this.#link = {token, key: randomKey()};
            this.#keep(JSON.stringify(this.#link));
        }
        return this.#link ?? this.#kept();
    }

    #keep(text) {
        try {
            if (text === null)
                sessionStorage.removeItem(place);
            else
                sessionStorage.setItem(place, text);
        } catch {
            // Where a browser lets us keep nothing, it lasts as long as the page.
        }
    }

    #kept() {
        try {
            return JSON.parse(sessionStorage.getItem(place) ?? 'null');
        } catch {
            return null;
        }
    }

    #answered() {
        this.#link = null;
        this.#keep(null);
    }

    async redeem({token, key}) {
        const {store, notice, sender} = this.wizard;
        notice.show({kind: 'info', text: t('sending')});
        try {
            const ask = () => post('/public/signup/resume/redeem', {body: {token}, key});
            const answer = await sender.send(ask, null, say);
            if (!answer)
                return this.wizard.show(this.wizard.furthest());
            this.#answered();
            const steps = {brand: 'branding', plan: 'plan', progress: 'progress'};
            store.begin(answer, steps[answer.next]);
            this.wizard.show(this.wizard.furthest());
            notice.show({kind: 'info', text: t('resumed')});
        } catch (failure) {
            if (failure.kind === 'closed')
                return this.wizard.closed(failure.retryAfter, () => this.redeem({token, key}));
            this.#answered();
            this.wizard.show(this.wizard.furthest());
            if (failure.kind !== 'expired')
                return this.wizard.explain(failure);
            this.offer();
            notice.show({kind: 'error', text: t('linkDead')});
        }
    }

    /** Opens the form that asks for a link, filled in as far as can be. */
    offer({email = '', clubSlug = ''} = {}) {
        byId('resume').hidden = false;
        byId('resume').open = true;
        byId('resumeEmail').value = email || byId('resumeEmail').value;
        byId('resumeSlug').value = clubSlug || byId('resumeSlug').value;
    }

    #submit() {
        const asked = {email: byId('resumeEmail').value.trim(), clubSlug: typedSlug(byId('resumeSlug').value.trim())};
        const good = showFaults({
            resumeEmail: isMailAddress(asked.email) ? '' : t('field.email'),
            resumeSlug: isSlug(asked.clubSlug) ? '' : t('field.clubSlug'),
        });
        if (good)
            this.mail(asked, document.querySelector('#resume-form button'));
    }

    /** Has a link mailed, if that address belongs to that club; the answer is the same for everybody. */
    async mail({email, clubSlug}, button = null) {
        const {sender, notice} = this.wizard;
        try {
            const ask = () => post('/public/signup/resume', {body: {email, clubSlug}});
            if (await sender.send(ask, button, say))
                notice.show({kind: 'info', text: t('mailed')});
        } catch (failure) {
            if (failure.kind === 'closed')
                this.wizard.closed(failure.retryAfter, () => this.mail({email, clubSlug}));
            else
                this.wizard.explain(failure);
        }
    }
}
