// SPDX-License-Identifier: GPL-3.0-only
// What the wizard says, in the page's language; the server puts it into the page.
const texts = JSON.parse(document.getElementById('messages').value);

export const language = document.documentElement.lang;
/** How dates and numbers are written; the English here is the British one. */
export const locale = language === 'en' ? 'en-GB' : language;

export const has = (key) => key in texts;

/** The text with its `%1`, `%2` filled in. */
export function t(key, ...values) {
    return (texts[key] ?? key).replace(/%([1-9])/g, (_, number) => values[number - 1] ?? '');
}

/** A moment as people say it: the time, and the day where it is not today. */
export function momentText(date) {
    const today = date.toDateString() === new Date().toDateString();
    const options = today ? {timeStyle: 'short'} : {dateStyle: 'medium', timeStyle: 'short'};
    return new Intl.DateTimeFormat(locale, options).format(date);
}

export function dayText(date) {
    return new Intl.DateTimeFormat(locale, {dateStyle: 'medium'}).format(date);
}
