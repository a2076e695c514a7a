// SPDX-License-Identifier: GPL-3.0-only
// Sends one thing once, whatever is clicked, and stays with it until there is an answer: by itself where the network is
// down or the server asks for a pause, at the press of a button where the fault is the server's.
import {Failure} from './api.js';
import {t} from './texts.js';

const firstPauseMs = 1000;
const longestPauseMs = 30_000;

export class Sender {
    #inFlight = false;
    #stopWaiting = null;

    constructor(notice) {
        this.notice = notice;
    }

    get busy() {
        return this.#inFlight || this.#stopWaiting !== null;
    }

    get inFlight() {
        return this.#inFlight;
    }

    /** Nobody waits for the answer any more. */
    stop() {
        this.#stopWaiting?.();
    }

    /**
     * `ask` makes the request, each time the same one. Gives the answer; nothing where it is under way already or was
     * stopped. Throws what trying again does not help against.
     */
    async send(ask, button, say) {
        if (this.#inFlight)
            return undefined;
        this.stop();
        for (let tries = 0; ; ++tries) {
            let failure;
            this.#mark(button, true);
            say?.(t('sending'));
            try {
                const answer = await ask();
                this.notice.clear();
                return answer;
            } catch (error) {
                if (!(error instanceof Failure) || !['network', 'limited', 'server'].includes(error.kind))
                    throw error;
                failure = error;
            } finally {
                this.#mark(button, false);
            }
            if (!await this.#pause(failure, tries))
                return undefined;
        }
    }

    /** True: once more. False: stopped. */
    #pause(failure, tries) {
        return new Promise((resolve) => {
            const waitMs = this.#waitMs(failure, tries);
            const done = (again) => {
                clearTimeout(timer);
                removeEventListener('online', go);
                this.#stopWaiting = null;
                this.notice.clear();
                resolve(again);
            };
            const go = () => done(true);
            const timer = waitMs > 0 ? setTimeout(go, waitMs) : 0;
            if (failure.kind === 'network')
                addEventListener('online', go);
            this.#stopWaiting = () => done(false);
            this.notice.show(this.#words(failure, waitMs, go));
        });
    }

    #waitMs(failure, tries) {
        if (failure.kind === 'limited')
            return Math.max(1, failure.retryAfter) * 1000;
        if (failure.kind === 'server')
            return 0;
        // Not all of those whom one outage has cut off come back in the same second.
        return Math.min(longestPauseMs, firstPauseMs * 2 ** tries) * (0.75 + Math.random() / 2);
    }

    #words(failure, waitMs, go) {
        const stop = {label: t('stop'), run: () => this.stop()};
        const until = Date.now() + waitMs;
        if (failure.kind === 'network')
            return {kind: 'warning', text: t('network'), until, actions: [{label: t('now'), run: go, primary: true}, stop]};
        if (failure.kind === 'limited')
            return {kind: 'warning', text: t('limited', Math.ceil(waitMs / 1000)), until, actions: [stop]};
        return serverWords(failure, go);
    }

    #mark(button, busy) {
        this.#inFlight = busy;
        button?.setAttribute('aria-disabled', String(busy));
        button?.setAttribute('aria-busy', String(busy));
    }
}

function serverWords(failure, go) {
    const storage = failure.code === 'STORAGE_UNAVAILABLE';
    const cause = failure.detail || failure.code;
    return {
        kind: 'error',
        text: t(storage ? 'server.STORAGE_UNAVAILABLE' : 'server'),
        detail: failure.reference ? t('reference', cause, failure.reference) : cause,
        actions: [{label: t('retry'), run: go, primary: true}],
    };
}
