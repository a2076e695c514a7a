// SPDX-License-Identifier: GPL-3.0-only
// Where the run that sets the club up stands, until it has ended, and what comes then.
import {Failure, get, post} from './api.js';
import {byId} from './fields.js';
import {say} from './notice.js';
import {Poller} from './poller.js';
import {momentText, t} from './texts.js';

export class Progress {
    #poller = new Poller((signal) => this.#look(signal));
    #etag = null;
    #seen = null; // the newest status
    #ended = false; // the club is complete
    #tenant = null;
    #token = '';
    #title = byId('progress-title').textContent;
    #offline = false;

    constructor(wizard) {
        this.wizard = wizard;
        byId('correct-webhook').addEventListener('click', () => wizard.correctWebhook(this.#tenant));
        byId('new-link').addEventListener('click', () => this.#newLink());
        byId('another').addEventListener('click', () => wizard.startOver());
    }

    show() {
        const {signup, data} = this.wizard.store;
        if (!signup)
            return this.#showDone(data.done);
        if (this.#tenant?.id !== signup.tenant.id)
            this.#forget();
        this.#etag = null;
        this.#tenant = signup.tenant;
        this.#token = signup.jwt;
        // What was seen before a correction is no longer so.
        if (this.#seen?.status !== 'complete')
            byId('progress-lead').textContent = t('progress.pending');
        byId('progress-failed').hidden = true;
        this.#next();
        this.#poller.start();
    }

    hide() {
        this.#poller.stop();
    }

    /** What was seen of another club. */
    #forget() {
        this.#seen = null;
        this.#ended = false;
        byId('run').replaceChildren();
        byId('run').hidden = false;
        byId('progress-title').textContent = this.#title;
    }

    async #look(signal) {
        try {
            const path = `/api/v1/tenants/${encodeURIComponent(this.#tenant.id)}/provision-status`;
            const answer = await get(path, {token: this.#token, etag: this.#etag, signal});
            if (this.#offline)
                this.wizard.notice.clear();
            this.#offline = false;
            if (answer.status === 304)
                return false;
            this.#etag = answer.etag;
            this.#show(answer.json);
            // One that failed may go on, when somebody mends it.
            return answer.json.status === 'complete' ? undefined : true;
        } catch (failure) {
            return this.#missed(failure);
        }
    }

    #missed(failure) {
        if (!(failure instanceof Failure))
            throw failure;
        if (failure.kind === 'expired' || failure.kind === 'refused') {
            this.wizard.expired({tenant: this.#tenant, step: 'progress'});
            return undefined;
        }
        if (!this.#offline)
            this.wizard.notice.show({kind: 'warning', text: t('progress.offline')});
        this.#offline = true;
        return false;
    }

    #show(status) {
        const before = this.#seen?.status;
        this.#seen = status;
        byId('run').replaceChildren(...status.steps.map(stepItem));
        byId('progress-lead').textContent = this.#lead(status);
        byId('progress-title').textContent = status.status === 'failed' ? t('progress.failed.title') : this.#title;
        this.#showFailure(status);
        if (status.status !== before && status.status === 'complete')
            this.#complete();
        this.#next();
    }

    #lead({status, reason}) {
        if (status === 'pending' && reason?.startsWith('awaiting email'))
            return t('progress.verify', this.#tenant.email);
        const retryAt = /^retry at ([0-9T:.-]+Z)/.exec(reason ?? '');
        if (status === 'pending' && retryAt)
            return t('progress.retry', momentText(new Date(retryAt[1])));
        return t(`progress.${status}`);
    }

    #showFailure({status, steps, reason}) {
        const failed = status === 'failed';
        const webhook = failed && steps.some((step) => step.name === 'validate_webhook' && step.status === 'failed');
        const support = byId('wizard').dataset.support;
        const other = support
            ? `${t('progress.failed.other')} ${t('progress.failed.write', support)}` : t('progress.failed.other');
        byId('progress-failed').hidden = !failed;
        byId('progress-failed-text').textContent = webhook ? t('progress.failed.webhook') : other;
        byId('progress-failed-detail').textContent = failed ? reason ?? '' : '';
        byId('correct-webhook').hidden = !webhook;
    }

    /** From here on the mailed link is the way in. */
    #complete() {
        this.#ended = true;
        byId('progress-title').textContent = t('progress.complete.title', this.#tenant.name);
        this.wizard.end(this.#tenant);
        say(t('progress.complete'));
    }

    /** What a reload shows of a club that was complete before it. */
    #showDone({tenant}) {
        this.#tenant = tenant;
        this.#ended = true;
        byId('progress-title').textContent = t('progress.complete.title', tenant.name);
        byId('progress-lead').textContent = t('progress.complete');
        byId('run').hidden = true;
        this.#next();
    }

    #next() {
        const page = `${location.origin}/c/${this.#tenant.slug}`;
        const lines = this.#ended
            ? [t('next.mail', this.#tenant.email), t('next.link'), t('next.page', page)]
            : [t('next.close'), t('next.mail', this.#tenant.email)];
        byId('next-steps').replaceChildren(...lines.map((line) => {
            const item = document.createElement('li');
            item.textContent = line;
            return item;
        }));
        byId('progress-next').hidden = this.#seen?.status === 'failed';
        byId('club-page').href = `/c/${this.#tenant.slug}`;
        for (const id of ['club-page', 'new-link', 'another'])
            byId(id).hidden = !this.#ended;
    }

    async #newLink() {
        const body = {email: this.#tenant.email, clubSlug: this.#tenant.slug};
        try {
            if (await this.wizard.sender.send(() => post('/magic/renew', {body}), byId('new-link'), say))
                this.wizard.notice.show({kind: 'info', text: t('mailed')});
        } catch (failure) {
            this.wizard.explain(failure);
        }
    }
}

function stepItem({name, status, error}) {
    const item = document.createElement('li');
    item.dataset.status = status;
    const title = item.appendChild(document.createElement('strong'));
    title.textContent = t(`step.${name}`);
    const state = item.appendChild(document.createElement('span'));
    state.className = 'run-state';
    state.textContent = t(`run.${status}`);
    if (error) {
        const detail = item.appendChild(document.createElement('small'));
        detail.textContent = error;
        detail.lang = 'en';
        detail.dir = 'ltr';
    }
    return item;
}
