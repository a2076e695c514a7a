// SPDX-License-Identifier: GPL-3.0-only
// Asks again and again, one question at a time: slower while nothing changes, not at all while nobody looks.
const quickestMs = 1000;
const slowestMs = 15_000;

export class Poller {
    #ask;
    #wanted = false;
    #timer = 0;
    #question = null; // the AbortController of the one that is out
    #pauseMs = quickestMs;

    /** `ask(signal)` gives true where something has changed, false where not, nothing to end it. */
    constructor(ask) {
        this.#ask = ask;
        document.addEventListener('visibilitychange', () => this.#look());
        addEventListener('pagehide', () => this.#rest());
        addEventListener('pageshow', () => this.#look());
        addEventListener('online', () => this.#look());
    }

    start() {
        if (this.#wanted)
            return;
        this.#wanted = true;
        this.#pauseMs = quickestMs;
        this.#look();
    }

    stop() {
        this.#wanted = false;
        this.#rest();
    }

    #look() {
        if (!this.#wanted)
            return;
        if (document.visibilityState === 'hidden')
            this.#rest();
        else if (!this.#question)
            this.#once();
    }

    #rest() {
        clearTimeout(this.#timer);
        this.#question?.abort();
        this.#question = null;
    }

    async #once() {
        clearTimeout(this.#timer);
        const question = new AbortController();
        this.#question = question;
        let changed = false;
        try {
            changed = await this.#ask(question.signal);
        } catch (error) {
            if (error.name !== 'AbortError')
                throw error;
        }
        if (this.#question !== question)
            return; // put aside meanwhile
        this.#question = null;
        if (changed === undefined)
            return this.stop();
        this.#pauseMs = changed ? quickestMs : Math.min(slowestMs, this.#pauseMs * 1.5);
        this.#timer = setTimeout(() => this.#once(), this.#pauseMs);
    }
}
