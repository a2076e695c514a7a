// SPDX-License-Identifier: GPL-3.0-only
// Step 1: the club. Its address is made from its name until somebody types one, and looked up while they do.
import {Failure, get, post} from './api.js';
import {byId, debounced, facts, faultsOf, forgiveOnInput, isMailAddress, setError, showFaults} from './fields.js';
import {say} from './notice.js';
import {isSlug, slugFromName, typedSlug} from './slug.js';
import {dayText, has, t} from './texts.js';

const names = ['clubName', 'clubSlug', 'email', 'promoCode'];
const slugPauseMs = 350;
const promoPauseMs = 1000;

const normalizedCode = (text) => text.trim().toUpperCase();
const isCode = (text) => /^[A-Z0-9_-]{3,40}$/.test(text);
// As the server takes it: without what cannot be seen, but for the joiners that Persian, Hindi and many emoji need.
const plainName = (text) => text
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

export class Basics {
    #slugLook = null; // the AbortController of the look-up that is out
    #offers = new Map(); // promo codes asked about already
    #lookUpSlug = debounced(slugPauseMs, () => this.#askSlug());
    #lookUpPromo = debounced(promoPauseMs, () => this.#askPromo());

    constructor(wizard) {
        this.wizard = wizard;
        this.form = byId('basics-form');
        byId('clubSlug-prefix').textContent = `${location.host}/c/`;
        for (const name of names)
            byId(name).addEventListener('input', () => this.#typed(name));
        for (const radio of this.form.elements.plan)
            radio.addEventListener('change', () => wizard.store.enter({plan: radio.value}));
        byId('clubSlug').addEventListener('blur', () => this.#leaveSlug());
        byId('promoCode').addEventListener('change', () => this.#askPromo());
        byId('clubSlug-take').addEventListener('click', () => this.#takeOffer());
        byId('basics-on').addEventListener('click', () => wizard.show(wizard.furthest()));
        byId('start-over').addEventListener('click', () => wizard.askToStartOver());
        forgiveOnInput(this.form, [...names, 'plan']);
        this.form.addEventListener('submit', (event) => {
            event.preventDefault();
            this.submit();
        });
    }

    show() {
        const {signup, entries} = this.wizard.store;
        this.form.hidden = signup !== null;
        byId('basics-saved').hidden = signup === null;
        byId('resume').hidden = signup !== null;
        if (signup)
            return this.#showSaved(signup);
        for (const name of names)
            byId(name).value = entries[name] ?? '';
        for (const radio of this.form.elements.plan)
            radio.checked = radio.value === (entries.plan ?? 'starter');
        if (isSlug(byId('clubSlug').value))
            this.#askSlug();
        if (this.wizard.store.waits('start'))
            this.submit();
    }

    /** What was still to be looked up while somebody typed would come too late. */
    hide() {
        this.#lookUpSlug.cancel();
        this.#lookUpPromo.cancel();
        this.#forgetSlugLook();
    }

    #showSaved({tenant, discount}) {
        facts(byId('basics-facts'), clubFacts(tenant, discount));
    }

    #typed(name) {
        const {store} = this.wizard;
        const input = byId(name);
        if (name === 'clubSlug') {
            const slug = typedSlug(input.value);
            if (slug !== input.value)
                input.value = slug;
            store.enter({slugTyped: slug !== ''});
        }
        store.enter({[name]: input.value});
        if (name === 'clubName' && !store.entries.slugTyped) {
            byId('clubSlug').value = slugFromName(plainName(input.value));
            store.enter({clubSlug: byId('clubSlug').value});
            setError('clubSlug', '');
        }
        if (name === 'clubName' || name === 'clubSlug') {
            this.#forgetSlugLook();
            this.#slugSays('');
            this.#lookUpSlug();
        }
        if (name === 'promoCode') {
            this.#promoSays('');
            this.#lookUpPromo();
        }
    }

    // The address

    #forgetSlugLook() {
        if (!this.#slugLook)
            return;
        this.#slugLook.abort();
        this.#slugLook = null;
        this.#slugSays('');
    }

    #slugSays(text, good = null, offer = '') {
        const state = byId('clubSlug-state');
        state.textContent = text;
        state.dataset.good = good === null ? '' : String(good);
        byId('clubSlug-offer').hidden = !offer;
        byId('clubSlug-take').textContent = offer ? t('slug.take', offer) : '';
        byId('clubSlug-take').value = offer;
    }

    #leaveSlug() {
        const slug = byId('clubSlug').value;
        if (slug && !isSlug(slug))
            setError('clubSlug', t('field.clubSlug'));
    }

    #takeOffer() {
        byId('clubSlug').value = byId('clubSlug-take').value;
        this.wizard.store.enter({clubSlug: byId('clubSlug').value, slugTyped: true});
        setError('clubSlug', '');
        byId('clubSlug').focus();
        this.#askSlug();
    }

    async #askSlug() {
        const {store} = this.wizard;
        const slug = byId('clubSlug').value;
        this.#slugLook?.abort();
        if (!isSlug(slug) || store.signup)
            return;
        if (store.isOwn(slug))
            return this.#slugSays(''); // taken, but by this very visitor
        const look = this.#slugLook = new AbortController();
        this.#slugSays(t('slug.checking'));
        try {
            const {json} = await get(`/public/signup/availability?slug=${encodeURIComponent(slug)}`, {signal: look.signal});
            if (look.signal.aborted)
                return;
            this.#slugLook = null;
            if (json.available)
                this.#slugSays(t('slug.free', slug), true);
            else
                this.#slugSays(t(`slug.${json.reason === 'reserved' ? 'reserved' : 'taken'}`, slug), false, json.suggestion);
        } catch (error) {
            if (!(error instanceof Failure))
                return; // a newer one is out, or the club is sent
            this.#slugLook = null;
            if (error.kind === 'closed')
                return this.wizard.closed(error.retryAfter);
            this.#slugSays(t('slug.unchecked'));
        }
    }

    // The promo code

    #promoSays(text, good = null) {
        byId('promoCode-state').textContent = text;
        byId('promoCode-state').dataset.good = good === null ? '' : String(good);
    }

    async #askPromo() {
        const code = normalizedCode(byId('promoCode').value);
        if (!code || this.wizard.store.signup)
            return this.#promoSays('');
        if (!isCode(code))
            return setError('promoCode', t('error.INVALID_PROMO'));
        const slug = isSlug(byId('clubSlug').value) ? byId('clubSlug').value : undefined;
        const asked = `${code} ${slug}`;
        if (!this.#offers.has(asked))
            this.#offers.set(asked, post('/public/signup/verify-promo', {body: {promoCode: code, tenantSlug: slug}}));
        try {
            const {data} = await this.#offers.get(asked);
            if (normalizedCode(byId('promoCode').value) === code)
                this.#showOffer(data);
        } catch (error) {
            if (error.kind !== 'refused')
                this.#offers.delete(asked);
            if (normalizedCode(byId('promoCode').value) !== code)
                return;
            if (error.kind === 'refused' && has(`error.${error.code}`))
                setError('promoCode', t(`error.${error.code}`));
            else if (error.kind !== 'closed')
                this.#promoSays(t('promo.unchecked'));
        }
    }

    #showOffer({discountPercent, appliedPlan, lifetime, usesRemaining}) {
        const words = [t('promo.good')];
        if (discountPercent)
            words.push(discountPercent === 100 ? t('promo.free') : t('promo.percent', discountPercent));
        if (lifetime)
            words.push(t('promo.lifetime'));
        if (appliedPlan)
            words.push(t('promo.plan', t(`plan.${appliedPlan}`)));
        if (usesRemaining !== null)
            words.push(t('promo.left', usesRemaining));
        setError('promoCode', '');
        this.#promoSays(words.join(' '), true);
    }

    // Sending

    #faults() {
        const {clubName, clubSlug, email, promoCode} = this.wizard.store.entries;
        const code = normalizedCode(promoCode ?? '');
        const name = plainName(clubName ?? '');
        return {
            clubName: name && [...name].length <= 120 ? '' : t('field.clubName'),
            clubSlug: isSlug(clubSlug ?? '') ? '' : t('field.clubSlug'),
            email: isMailAddress((email ?? '').trim()) ? '' : t('field.email'),
            promoCode: !code || isCode(code) ? '' : t('error.INVALID_PROMO'),
        };
    }

    #body() {
        const {clubName, clubSlug, email, promoCode} = this.wizard.store.entries;
        const code = normalizedCode(promoCode ?? '');
        return {
            clubName: plainName(clubName), clubSlug, email: email.trim(), plan: this.form.elements.plan.value,
            ...(code ? {promoCode: code} : {}),
        };
    }

    async submit() {
        const {store, sender} = this.wizard;
        if (store.signup)
            return this.wizard.show(this.wizard.furthest()); // begun in another tab while this one was busy
        // What a browser filled in by itself may have come without an event.
        store.enter(Object.fromEntries(names.map((name) => [name, byId(name).value])));
        if (sender.inFlight || !showFaults(this.#faults()))
            return;
        this.hide();
        const body = this.#body();
        const key = store.attempt('start', body);
        try {
            const answer = await sender.send(() => post('/public/signup/start', {body, key}), byId('basics-submit'), say);
            if (answer)
                this.#started(answer);
            else if (!sender.busy)
                store.rest('start');
        } catch (failure) {
            this.#refused(failure, body);
        }
    }

    #started(answer) {
        const {store} = this.wizard;
        const before = store.data.reached;
        store.begin(answer, before?.slug === answer.tenant.slug ? before.step : 'branding');
        this.wizard.show(this.wizard.furthest());
    }

    #refused(failure, body) {
        const {store, notice} = this.wizard;
        if (failure.kind === 'closed') {
            store.rest('start');
            return this.wizard.closed(failure.retryAfter, () => this.submit());
        }
        store.drop('start');
        const mine = failure.code === 'SLUG_TAKEN' && store.isOwn(body.clubSlug);
        if (failure.kind === 'expired' || failure.code === 'STEP_OUT_OF_ORDER' || mine)
            return this.wizard.offerLink(t('ours'), body);
        const text = t(`error.${failure.code}`);
        if (failure.code === 'SLUG_TAKEN') {
            showFaults({clubSlug: text});
            return this.#askSlug();
        }
        if (failure.code === 'EMAIL_EXISTS')
            return showFaults({email: text});
        if (failure.code.includes('PROMO')) {
            this.#offers.clear();
            this.#promoSays('');
            showFaults({promoCode: text});
            return notice.show({kind: 'error', text, actions: [{label: t('promo.without'), run: () => this.#withoutCode()}]});
        }
        const faults = faultsOf(failure);
        if (faults.clubSlug) {
            // What it is made of was looked at before it was sent.
            faults.clubSlug = t('slug.reserved', body.clubSlug);
            this.#askSlug();
        }
        if (showFaults(faults))
            this.wizard.explain(failure);
    }

    #withoutCode() {
        byId('promoCode').value = '';
        setError('promoCode', '');
        this.submit();
    }
}

/** What is known of a club once it is saved. */
export function clubFacts(tenant, discount) {
    const price = tenant.comped ? t('promo.free') : discount ? t('promo.percent', discount) : '';
    return [
        [t('fact.club'), tenant.name],
        [t('fact.address'), `${location.host}/c/${tenant.slug}`],
        [t('fact.email'), tenant.email],
        [t('fact.plan'), t(`plan.${tenant.plan}`)],
        [t('fact.price'), price],
        [t('fact.trial'), tenant.comped || !tenant.trialEndsAt ? '' : dayText(new Date(tenant.trialEndsAt * 1000))],
    ];
}
