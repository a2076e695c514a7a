// SPDX-License-Identifier: GPL-3.0-only
// What this device remembers of a signup, so that a reload, a closed tab or a dead battery costs nothing.
//
// The entries, the key of each attempt and the signup's token are in localStorage, because a closed tab has to be
// survived, and while new signups are off nothing but the token lets a club that started go on. The token stays there
// no longer than the signup needs it: it goes when the club is complete, when the server refuses it, when the visitor
// starts over, and after a day in any case. It can do nothing but finish this one signup and look at it. No cookie is
// set, and no script from elsewhere runs on this page that could read any of it.
const place = 'touchline.signup';
const day = 24 * 60 * 60 * 1000;
const tokenForMs = day;
const entriesForMs = 7 * day;

const empty = () => ({entries: {}, signup: null, attempts: {}, at: Date.now()});

/** Enough chance for a key that alone tells callers apart. */
export function randomKey(bytes = 24) {
    const random = crypto.getRandomValues(new Uint8Array(bytes));
    return btoa(String.fromCharCode(...random)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

export class Store {
    #memory = null; // what a browser does not let us keep

    constructor() {
        this.reload();
    }

    reload() {
        this.lapsed = null; // the signup whose day is over
        this.data = empty();
        try {
            const read = JSON.parse(this.#read() ?? 'null');
            if (read && Date.now() - read.at < entriesForMs)
                this.data = {...empty(), ...read};
        } catch {
            // What cannot be read is as good as nothing.
        }
        if (this.data.signup && Date.now() - this.data.signup.startedAt > tokenForMs) {
            this.lapsed = this.data.signup;
            this.forgetToken();
        }
    }

    get entries() {
        return this.data.entries;
    }

    get signup() {
        return this.data.signup;
    }

    /** Whether that club's signup is the one under way here, or none is where `tenant` is nothing. */
    holds(tenant) {
        return this.data.signup?.tenant.id === tenant?.id;
    }

    /** Whether an address is the visitor's own, or may be: it was sent, and what became of it is not known. */
    isOwn(slug) {
        return [this.data.reached?.slug, this.data.mine, this.#sentSlug].includes(slug);
    }

    get #sentSlug() {
        return JSON.parse(this.data.attempts.start?.text ?? 'null')?.clubSlug;
    }

    enter(values) {
        Object.assign(this.data.entries, values);
        this.save();
    }

    /** The key under which this body is sent: the same one for as long as nobody knows what became of it. */
    attempt(name, body) {
        const text = JSON.stringify(body ?? null);
        const before = this.data.attempts[name];
        if (before?.text !== text) {
            // Sent before in other words and never answered, or answered well: then a taken address may be our own.
            if (name === 'start' && before && this.#sentSlug === body.clubSlug)
                this.data.mine = body.clubSlug;
            this.data.attempts[name] = {text, key: randomKey()};
        }
        this.data.attempts[name].waiting = true;
        this.save();
        return this.data.attempts[name].key;
    }

    /** Whether it was sent and the page went away before an answer came. */
    waits(name) {
        return this.data.attempts[name]?.waiting === true;
    }

    /** It was answered, or nobody waits for it any more; the same body has the same key still. */
    rest(name) {
        if (this.data.attempts[name])
            this.data.attempts[name].waiting = false;
        this.save();
    }

    /** It was refused: the next try is another one. */
    drop(name) {
        delete this.data.attempts[name];
        this.save();
    }

    begin(answer, step) {
        const {slug} = answer.tenant;
        const last = this.#last();
        const sent = last?.slug === slug ? last.sent ?? this.data.attempts.finish?.text : undefined;
        this.#forgetOthers(slug, last?.slug);
        if (step === 'progress')
            delete this.data.attempts.finish; // it got through, whether or not we were told
        delete this.data.done;
        this.data.signup = {
            jwt: answer.jwt, tenant: answer.tenant, discount: answer.discount ?? 0, step, sent, startedAt: Date.now()};
        this.rest('start');
    }

    /** The club this device was at, how far it was, and the webhook it sent last. */
    #last() {
        const {signup, reached} = this.data;
        return signup ? {slug: signup.tenant.slug, step: signup.step, sent: signup.sent} : reached;
    }

    /** What was typed for another club on this device before, and what of it is still to be sent. */
    #forgetOthers(slug, lastSlug) {
        const typedFor = this.data.entries.clubSlug || lastSlug;
        if (typedFor !== slug)
            this.data.entries = {};
        if (typedFor === slug && lastSlug === slug)
            return;
        delete this.data.attempts.brand;
        delete this.data.attempts.finish;
    }

    reach(step) {
        this.data.signup.step = step;
        this.data.signup.correcting = false;
        this.save();
    }

    /** The entries stay, and so does how far the signup was. */
    forgetToken() {
        if (!this.data.signup)
            return;
        this.data.reached = this.#last();
        this.data.signup = null;
        this.save();
    }

    /** The club is complete: no token and no secret is needed any more, only whose page a reload is to show. */
    finish({name, slug, email}, {primaryColor, secondaryColor}) {
        this.data = {...empty(), entries: {primaryColor, secondaryColor}, done: {tenant: {name, slug, email}}};
        this.save();
    }

    clear() {
        this.data = empty();
        this.#write(null);
    }

    save() {
        this.data.at = Date.now();
        this.#write(JSON.stringify(this.data));
    }

    /** Tells of changes made in other tabs. */
    onChange(changed) {
        addEventListener('storage', (event) => {
            if (event.key !== place && event.key !== null)
                return;
            this.reload();
            changed();
        });
        // A page that the browser had put aside was told of nothing.
        addEventListener('pageshow', (event) => {
            if (!event.persisted)
                return;
            this.reload();
            changed();
        });
    }

    #read() {
        try {
            return this.#memory ?? localStorage.getItem(place);
        } catch {
            return null;
        }
    }

    #write(text) {
        this.#memory = null;
        try {
            if (text === null)
                localStorage.removeItem(place);
            else
                localStorage.setItem(place, text);
        } catch {
            // Private windows and full disks: then it lasts as long as the page.
            this.#memory = text;
        }
    }
}
