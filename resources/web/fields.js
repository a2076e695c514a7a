// SPDX-License-Identifier: GPL-3.0-only
// Fields and what is wrong with them, told beside each one and to screen readers.
import {t} from './texts.js';

export const byId = (id) => document.getElementById(id);

function controlOf(name) {
    return byId(name) ?? document.querySelector(`input[name="${name}"]`);
}

export function setError(name, text) {
    const place = byId(`${name}-error`);
    place.textContent = text ?? '';
    place.hidden = !text;
    for (const control of byId(name) ? [byId(name)] : document.querySelectorAll(`input[name="${name}"]`)) {
        if (text)
            control.setAttribute('aria-invalid', 'true');
        else
            control.removeAttribute('aria-invalid');
    }
}

/** `faults`: texts by field, nothing for a good one. True where there are none; else the first faulty field has the focus. */
export function showFaults(faults) {
    let first = null;
    for (const [name, text] of Object.entries(faults)) {
        setError(name, text);
        if (text)
            first ??= controlOf(name);
    }
    if (!first)
        return true;
    byId('alert').textContent = t('faulty');
    first.focus();
    return false;
}

/** A field's fault goes as soon as it is being mended. */
export function forgiveOnInput(form, names) {
    for (const name of names) {
        for (const control of form.querySelectorAll(`[name="${name}"]`))
            control.addEventListener('input', () => setError(name, ''));
    }
}

/** What the server found wrong, as texts of ours by field; `words`: where a field's text has another name. */
export function faultsOf(failure, words = {}) {
    const names = failure.issues.map((issue) => issue.path[0]).filter((name) => byId(`${name}-error`));
    return Object.fromEntries(names.map((name) => [name, t(`field.${words[name] ?? name}`)]));
}

export function facts(list, pairs) {
    list.replaceChildren(...pairs.filter(([, value]) => value).map(([name, value]) => {
        const row = document.createElement('div');
        const term = row.appendChild(document.createElement('dt'));
        const text = row.appendChild(document.createElement('dd'));
        term.textContent = name;
        text.append(value);
        text.dir = 'auto';
        return row;
    }));
}

/** Runs what was asked for last, once nothing has been asked for that long. */
export function debounced(ms, run) {
    let timer = 0;
    const later = (...values) => {
        clearTimeout(timer);
        timer = setTimeout(() => run(...values), ms);
    };
    later.cancel = () => clearTimeout(timer);
    return later;
}

export const isMailAddress = (text) =>
    text.length <= 254 && /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~.]{1,64}@([A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{1,63}$/.test(text);
