// SPDX-License-Identifier: GPL-3.0-only
// The one place above the form where the wizard says what happened, and the two regions that screen readers read out.
import {t} from './texts.js';

const part = (name) => document.querySelector(`#notice .notice-${name}`);

/** Reads the text out when the reader has a moment. */
export function say(text) {
    const region = document.getElementById('say');
    region.textContent = '';
    region.textContent = text;
}

function warn(text) {
    const region = document.getElementById('alert');
    region.textContent = '';
    region.textContent = text;
}

export class Notice {
    #clock = null;

    /**
     * `kind`: `info` | `warning` | `error`. `detail` is the server's own, in English. `until` makes a countdown, which
     * is not read out. `actions`: `{label, run, primary}`.
     */
    show({kind = 'info', text, detail = '', until = 0, actions = []}) {
        this.clear();
        const box = document.getElementById('notice');
        box.dataset.kind = kind;
        part('text').textContent = text;
        part('detail').textContent = detail;
        part('detail').hidden = !detail;
        this.#count(until);
        this.#offer(actions);
        box.hidden = false;
        box.scrollIntoView({block: 'nearest'});
        (kind === 'info' ? say : warn)(text);
    }

    clear() {
        clearInterval(this.#clock);
        const box = document.getElementById('notice');
        // Whoever pressed a button in it is not left without a place on the page.
        if (box.contains(document.activeElement))
            document.querySelector('.step:not([hidden]) h2')?.focus();
        box.hidden = true;
        document.getElementById('alert').textContent = '';
    }

    #count(until) {
        const clock = part('clock');
        clock.hidden = !until;
        if (!until)
            return;
        const tick = () => {
            clock.textContent = t('seconds', Math.max(0, Math.ceil((until - Date.now()) / 1000)));
        };
        tick();
        this.#clock = setInterval(tick, 250);
    }

    #offer(actions) {
        const row = document.querySelector('#notice .actions');
        row.hidden = actions.length === 0;
        row.replaceChildren(...actions.map(({label, run, primary}) => {
            const button = document.createElement('button');
            button.type = 'button';
            button.textContent = label;
            button.classList.toggle('primary', primary === true);
            button.addEventListener('click', run);
            return button;
        }));
    }
}
