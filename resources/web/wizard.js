// SPDX-License-Identifier: GPL-3.0-only
// The wizard in which a club signs itself up: which step is shown, what the browser's Back does, and what becomes of a
// signup when the token is refused or signups are closed. The steps are in files of their own.
import {get} from './api.js';
import {Basics} from './basics.js';
import {Branding} from './branding.js';
import {dress, isColor} from './color.js';
import {byId} from './fields.js';
import {Notice, say} from './notice.js';
import {Plan} from './plan.js';
import {Progress} from './progress.js';
import {Resume} from './resume.js';
import {Sender} from './sender.js';
import {Store} from './store.js';
import {has, momentText, t} from './texts.js';

const order = ['basics', 'branding', 'plan', 'progress'];
// Not the name of an element, or the browser would scroll to it and begin there with the Tab key.
const inAddress = '#step-';
const withoutKnownEndSeconds = 3600;
const longestTimerMs = 2 ** 31 - 1;

const stepOfAddress = () => (location.hash.startsWith(inAddress) ? location.hash.slice(inAddress.length) : '');

class Wizard {
    #shown = null;
    #club = null; // whose step that is: another tab may begin another club's
    #titles = {page: document.title, heading: document.querySelector('h1').textContent};
    #reopening = 0;

    constructor() {
        this.store = new Store();
        this.notice = new Notice();
        this.sender = new Sender(this.notice);
        this.resume = new Resume(this);
        this.steps = {
            basics: new Basics(this), branding: new Branding(this), plan: new Plan(this), progress: new Progress(this),
        };
        addEventListener('popstate', () => this.#go(stepOfAddress()));
        this.store.onChange(() => this.#changedElsewhere());
        for (const button of document.querySelectorAll('[data-back]'))
            button.addEventListener('click', () => this.#back());
        for (const button of document.querySelectorAll('[data-later]'))
            button.addEventListener('click', () => this.#later(button));
    }

    begin() {
        byId('wizard').hidden = false;
        const link = this.resume.take();
        const closedFor = Number(byId('main').dataset.closedFor) || 0;
        if (link)
            return this.resume.redeem(link);
        if (closedFor && this.furthest() === 'basics' && !this.store.waits('start'))
            return this.closed(closedFor);
        const wanted = stepOfAddress();
        this.show(this.#allowed(wanted) ? wanted : this.furthest(), {replace: true, focus: false});
        this.#sayLapsed();
    }

    /** As far as the signup is. */
    furthest() {
        return this.store.data.done ? 'progress' : this.store.signup?.step ?? 'basics';
    }

    #allowed(step) {
        const {signup, data} = this.store;
        if (data.done)
            return step === 'progress';
        if (signup?.step === 'progress')
            return step === 'progress' || (step === 'plan' && signup.correcting === true);
        return order.includes(step) && order.indexOf(step) <= order.indexOf(this.furthest());
    }

    show(step, {replace = false, focus = true} = {}) {
        this.notice.clear();
        this.#leave();
        for (const name of order)
            byId(name).hidden = name !== step;
        this.#remember(step, replace);
        this.#mark(step);
        this.#dress();
        this.#shown = step;
        this.#club = this.store.signup?.tenant;
        this.steps[step].show();
        if (focus)
            byId(`${step}-title`).focus();
    }

    #leave() {
        clearTimeout(this.#reopening);
        byId('closed').hidden = true;
        this.steps[this.#shown]?.hide?.();
        this.#shown = null;
    }

    #remember(step, replace) {
        const address = `${location.pathname}${location.search}${inAddress}${step}`;
        if (replace || location.hash === '')
            history.replaceState(null, '', address);
        else if (stepOfAddress() !== step)
            history.pushState(null, '', address);
    }

    #mark(step, reached = this.store.data.done ? order.length : order.indexOf(this.furthest())) {
        const at = order.indexOf(step);
        for (const item of document.querySelectorAll('.steps li')) {
            const own = order.indexOf(item.dataset.step);
            item.toggleAttribute('data-done', own < reached);
            if (own === at)
                item.setAttribute('aria-current', 'step');
            else
                item.removeAttribute('aria-current');
        }
        const title = byId(`${step}-title`).textContent;
        document.title = `${title} – ${this.#titles.page}`;
    }

    /** The page wears the club's colours once they are chosen. */
    #dress() {
        const {signup, entries, data} = this.store;
        const name = signup?.tenant.name ?? data.done?.tenant.name;
        document.querySelector('h1').textContent = signup ? t('heading', name) : name ?? this.#titles.heading;
        const chosen = this.furthest() !== 'basics' && this.furthest() !== 'branding'
            && isColor(entries.primaryColor) && isColor(entries.secondaryColor);
        document.body.classList.toggle('club', chosen);
        if (chosen)
            dress(document.documentElement, entries.primaryColor, entries.secondaryColor);
    }

    /** The browser's Back and Forward, and a mailed link that is put into the address of this very page. */
    #go(step) {
        if (!step && !this.resume.isThere && this.#shown)
            return this.#remember(this.#shown, true); // the skip link's own fragment
        this.sender.stop();
        if (this.resume.isThere)
            return this.resume.redeem(this.resume.take());
        const allowed = this.#allowed(step) ? step : this.furthest();
        if (allowed !== this.#shown)
            this.show(allowed, {replace: true});
        else
            this.#remember(allowed, true);
    }

    /** The page's own Back: the step before, whatever the browser showed before. */
    #back() {
        this.sender.stop();
        if (this.movedOn())
            return;
        const correcting = this.store.signup?.step === 'progress';
        this.show(correcting ? 'progress' : order[order.indexOf(this.#shown) - 1]);
    }

    #changedElsewhere() {
        // Where this tab looks at a run, it goes on looking.
        if (this.sender.busy || this.#shown === null || this.#shown === 'progress')
            return;
        // In another tab the signup went on, was forgotten, or gave way to another club's.
        const behind = order.indexOf(this.#shown) < order.indexOf(this.furthest());
        if (!behind && this.store.holds(this.#club) && this.#allowed(this.#shown))
            return;
        this.show(this.furthest());
        this.#sayLapsed();
    }

    /** True where that club's signup is no longer the one under way here: then the one that is, is shown. */
    movedOn(club = this.#club) {
        if (this.store.holds(club))
            return false;
        this.sender.stop();
        this.show(this.furthest());
        return true;
    }

    // What can happen on the way

    /** True: it is dealt with. False: fields are faulty, which the step shows itself. */
    handle(failure, attempt, again) {
        if (failure.kind === 'closed') {
            const {tenant} = this.store.signup;
            this.store.rest(attempt);
            this.closed(failure.retryAfter, () => this.store.holds(tenant) && again());
            return true;
        }
        this.store.drop(attempt);
        if (failure.kind === 'expired') {
            this.expired(this.store.signup);
            return true;
        }
        if (failure.code === 'STEP_OUT_OF_ORDER') {
            // Finished in another tab or by our staff.
            this.store.reach('progress');
            this.show('progress');
            return true;
        }
        if (failure.code === 'INVALID_WEBHOOK_HOST' || failure.issues?.length > 0)
            return false;
        if (failure.code === 'TENANT_NOT_FOUND')
            this.#gone();
        this.explain(failure);
        return true;
    }

    /** Back to step 1 with the entries; a club that is finished, or was begun elsewhere, is come to by a mailed link. */
    expired({tenant, step}) {
        if (this.store.holds(tenant)) {
            this.store.forgetToken();
            this.show('basics', {replace: true});
        }
        if (step === 'progress')
            return this.#offerLinkTo(tenant, 'expired.progress');
        if (this.store.entries.clubSlug !== tenant.slug)
            return this.#offerLinkTo(tenant, 'ours');
        this.notice.show({kind: 'warning', text: t('expired')});
    }

    /** After a day the server knows step 1 by its key no longer, so sending it again does not lead on. */
    #sayLapsed() {
        if (this.store.lapsed)
            this.#offerLinkTo(this.store.lapsed.tenant, 'ours');
    }

    #offerLinkTo({email, slug}, words) {
        this.offerLink(t(words), {email, clubSlug: slug});
    }

    #gone() {
        this.store.forgetToken();
        delete this.store.data.reached;
        this.store.drop('start');
        this.show('basics', {replace: true});
    }

    offerLink(text, asked) {
        this.resume.offer(asked);
        this.notice.show({kind: 'warning', text,
            actions: [{label: t('mailLink'), run: () => this.resume.mail(asked), primary: true}]});
    }

    explain(failure) {
        const known = has(`error.${failure.code}`);
        const cause = failure.detail || failure.code || failure.message;
        this.notice.show({
            kind: 'error',
            text: t(known ? `error.${failure.code}` : 'error.other'),
            detail: known ? '' : failure.reference ? t('reference', cause, failure.reference) : cause,
        });
    }

    /** Signups are off: a page that says when to come back, and goes on by itself then. */
    closed(seconds, again = null) {
        const waitMs = (seconds || withoutKnownEndSeconds) * 1000;
        this.notice.clear();
        this.#leave();
        for (const name of order)
            byId(name).hidden = true;
        byId('closed').hidden = false;
        byId('closed-when').textContent = t('closed.at', momentText(new Date(Date.now() + waitMs)));
        byId('closed-title').focus();
        const retry = () => {
            clearTimeout(this.#reopening);
            this.#lookWhetherOpen(again);
        };
        byId('closed-retry').onclick = retry;
        this.#reopening = setTimeout(retry, Math.min(waitMs + 500, longestTimerMs));
    }

    async #lookWhetherOpen(again) {
        if (again) {
            // What was refused is sent once more, from the step it belongs to.
            if (this.#allowed(this.furthest()))
                this.show(this.furthest(), {replace: true, focus: false});
            return again();
        }
        try {
            const slug = encodeURIComponent(this.store.entries.clubSlug || 'club');
            await this.sender.send(() => get(`/public/signup/availability?slug=${slug}`), byId('closed-retry'));
            this.show(this.furthest(), {replace: true});
        } catch (failure) {
            if (failure.kind !== 'closed')
                return this.show(this.furthest(), {replace: true});
            this.closed(failure.retryAfter);
            say(t('closed.still'));
        }
    }

    // What the visitor may want

    #later(button) {
        const {email, slug} = this.store.signup.tenant;
        this.resume.mail({email, clubSlug: slug}, button);
    }

    askToStartOver() {
        this.notice.show({kind: 'warning', text: t('startOver.sure', this.store.signup.tenant.name), actions: [
            {label: t('startOver.yes'), run: () => this.startOver(), primary: true},
            {label: t('close'), run: () => this.notice.clear()}]});
    }

    startOver() {
        // From the page of a club that is complete: another one under way in another tab is not forgotten with it.
        if (!this.store.signup || this.store.holds(this.#club))
            this.store.clear();
        location.assign(`${location.pathname}${location.search}`);
    }

    /** The club is complete. Where another one was begun in another tab, this device goes on remembering that one. */
    end(tenant) {
        if (this.store.holds(tenant))
            this.store.finish(tenant, this.store.entries);
        this.#mark('progress', order.length);
        document.querySelector('h1').textContent = tenant.name;
    }

    /** After a failed check of the webhook: step 3 once more. */
    correctWebhook(tenant) {
        if (!this.store.holds(tenant))
            return this.#offerLinkTo(tenant, 'ours');
        this.store.signup.correcting = true;
        this.store.save();
        this.show('plan');
        byId('webhookUrl').focus();
    }
}

new Wizard().begin();
