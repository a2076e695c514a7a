// SPDX-License-Identifier: GPL-3.0-only
// What a club secretary does on the wizard's pages.
import assert from 'node:assert/strict';

let number = 0;

/** A club nobody has signed up yet. */
export function newClub(more = {}) {
    number += 1;
    const slug = `club-${process.pid}-${number}`;
    return {name: `Club ${process.pid} ${number}`, slug, email: `secretary@${slug}.example`, plan: 'pro', ...more};
}

export const heading = (page, step) => page.locator(`#${step}-title`);

/** Waits until that step is shown and has the focus. */
export async function at(page, step) {
    await heading(page, step).waitFor({state: 'visible'});
}

export async function fillBasics(page, club) {
    await page.fill('#clubName', club.name);
    if (club.slug)
        await page.fill('#clubSlug', club.slug);
    await page.fill('#email', club.email);
    await page.check(`#plan-${club.plan}`);
    if (club.promoCode)
        await page.fill('#promoCode', club.promoCode);
}

export async function toBranding(page, club) {
    await page.goto('/onboarding');
    await at(page, 'basics');
    await fillBasics(page, club);
    await page.click('#basics-submit');
    await at(page, 'branding');
}

export async function toPlan(page, club, {primary = '#0B3D2E', secondary = '#FFFFFF'} = {}) {
    await toBranding(page, club);
    await page.fill('#primaryColor', primary);
    await page.fill('#secondaryColor', secondary);
    await page.click('#branding-submit');
    await at(page, 'plan');
}

export async function finish(page, club, webhookUrl) {
    if (club.plan === 'starter')
        await page.fill('#webhookUrl', webhookUrl);
    await page.click(`#${club.plan}-submit`);
}

export async function toProgress(page, club, webhookUrl) {
    await toPlan(page, club);
    await finish(page, club, webhookUrl);
    await at(page, 'progress');
}

export async function isReady(page, club) {
    await page.getByRole('heading', {name: `${club.name} is ready`}).waitFor();
}

/** A mailed link to carry a signup on with. */
export async function resumeLink(site, club) {
    await site.post('/public/signup/resume', {email: club.email, clubSlug: club.slug});
    return site.mailbox.link(club.email, '/onboarding#resume=');
}

/** The mailed link of a club that is at step 3, begun on a device nobody sees here. */
export async function begunElsewhere(site, club) {
    const {name, slug, email, plan} = club;
    const started = await site.post('/public/signup/start', {clubName: name, clubSlug: slug, email, plan});
    const {jwt} = await started.json();
    const colors = {primaryColor: '#7A1F2B', secondaryColor: '#F4E9C9'};
    await site.post('/public/signup/brand', colors, {Authorization: `Bearer ${jwt}`});
    return resumeLink(site, club);
}

/** What this device remembers. */
export const saved = (page) => page.evaluate(() => JSON.parse(localStorage.getItem('touchline.signup') ?? 'null'));

export async function hasEntries(page, club) {
    assert.equal(await page.inputValue('#clubName'), club.name);
    assert.equal(await page.inputValue('#clubSlug'), club.slug);
    assert.equal(await page.inputValue('#email'), club.email);
    assert.ok(await page.isChecked(`#plan-${club.plan}`));
}

export const notice = (page, text) => page.locator('#notice').filter({hasText: text}).waitFor();
