// SPDX-License-Identifier: GPL-3.0-only
// Step 2: the colours, with a look at what they do.
import {post} from './api.js';
import {contrast, dress, isColor, readableContrast, readableOn, usual} from './color.js';
import {byId, faultsOf, setError, showFaults} from './fields.js';
import {say} from './notice.js';
import {dayText, locale, t} from './texts.js';

const names = ['primaryColor', 'secondaryColor'];

const withHash = (text) => {
    const color = text.trim().toUpperCase();
    return /^[0-9A-F]{6}$/.test(color) ? `#${color}` : color;
};

export class Branding {
    constructor(wizard) {
        this.wizard = wizard;
        for (const name of names) {
            byId(name).addEventListener('input', () => this.#typed(name));
            byId(`${name}-pick`).addEventListener('input', () => this.#picked(name));
        }
        byId('contrast-fix').addEventListener('click', () => this.#fix());
        byId('branding-form').addEventListener('submit', (event) => {
            event.preventDefault();
            this.submit();
        });
    }

    show() {
        const {entries, signup} = this.wizard.store;
        for (const name of names)
            byId(name).value = entries[name] ?? usual[name];
        byId('preview-name').textContent = signup.tenant.name;
        byId('preview-home').textContent = signup.tenant.name;
        byId('preview-address').textContent = `${location.host}/c/${signup.tenant.slug}`;
        byId('preview-day').textContent = dayText(new Date(Date.now() + 7 * 24 * 60 * 60 * 1000));
        this.#paint();
        if (this.wizard.store.waits('brand'))
            this.submit();
    }

    #typed(name) {
        setError(name, '');
        this.wizard.store.enter({[name]: withHash(byId(name).value)});
        this.#paint();
    }

    #picked(name) {
        byId(name).value = byId(`${name}-pick`).value.toUpperCase();
        this.#typed(name);
    }

    #colors() {
        return names.map((name) => withHash(byId(name).value));
    }

    #paint() {
        const [primary, secondary] = this.#colors();
        for (const [at, color] of [primary, secondary].entries()) {
            if (isColor(color))
                byId(`${names[at]}-pick`).value = color.toLowerCase();
        }
        const sound = isColor(primary) && isColor(secondary);
        const ratio = sound ? contrast(primary, secondary) : 21;
        byId('contrast').hidden = ratio >= readableContrast;
        if (sound)
            dress(document.querySelector('.preview-page'), primary, secondary);
        if (ratio >= readableContrast)
            return;
        const shown = new Intl.NumberFormat(locale, {maximumFractionDigits: 1}).format(ratio);
        byId('contrast-text').textContent = t('contrast', shown);
        byId('contrast-fix').textContent = t(readableOn(primary) === '#000000' ? 'contrast.black' : 'contrast.white');
    }

    #fix() {
        byId('secondaryColor').value = readableOn(this.#colors()[0]);
        this.#typed('secondaryColor');
        byId('secondaryColor').focus();
    }

    async submit() {
        const {wizard} = this;
        const {store, sender} = wizard;
        const [primaryColor, secondaryColor] = this.#colors();
        const body = {primaryColor, secondaryColor};
        const faults = Object.fromEntries(names.map((name) => [name, isColor(body[name]) ? '' : t('field.color')]));
        if (sender.inFlight || wizard.movedOn() || !showFaults(faults))
            return;
        if (this.#areOthers)
            return wizard.show('plan');
        store.enter(body);
        const key = store.attempt('brand', body);
        const {jwt: token, tenant} = store.signup;
        try {
            const answer = await sender.send(
                () => post('/public/signup/brand', {body, key, token}), byId('branding-submit'), say);
            if (wizard.movedOn(tenant))
                return;
            if (answer)
                this.#saved();
            else if (!sender.busy)
                store.rest('brand');
        } catch (failure) {
            if (!wizard.movedOn(tenant))
                this.#refused(failure);
        }
    }

    /** The club's were chosen on another device; those shown here are the usual ones, and sent they would replace them. */
    get #areOthers() {
        const {entries, signup} = this.wizard.store;
        return signup.step !== 'branding' && names.every((name) => entries[name] === undefined);
    }

    #saved() {
        this.wizard.store.drop('brand');
        if (this.wizard.store.signup.step === 'branding')
            this.wizard.store.reach('plan');
        this.wizard.show('plan');
    }

    #refused(failure) {
        const words = {primaryColor: 'color', secondaryColor: 'color'};
        if (!this.wizard.handle(failure, 'brand', () => this.submit()) && showFaults(faultsOf(failure, words)))
            this.wizard.explain(failure);
    }
}
