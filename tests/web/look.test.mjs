// SPDX-License-Identifier: GPL-3.0-only
// Every page and state, on a phone and on a desk, in light and in dark: axe finds nothing, nothing sticks out, and a
// picture of each is left in the build folder (web/pictures) for people to look at.
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {axeFindings, desktop, overflow, phone, webTest} from './support/browser.mjs';
import {Site} from './support/site.mjs';
import {at, fillBasics, isReady, newClub, notice} from './support/steps.mjs';

const pictures = process.env.TOUCHLINE_PICTURES;
mkdirSync(pictures, {recursive: true});

let site;
before(async () => { site = await Site.open({'signup.verify_email': 'off'}); });
after(() => site.close());

for (const [size, viewport] of Object.entries({phone, desktop})) {
    for (const scheme of ['light', 'dark']) {
        const options = {viewport, dark: scheme === 'dark'};
        const look = async (page, name) => {
            await page.screenshot({path: join(pictures, `${name}-${size}-${scheme}.png`), fullPage: true});
            assert.deepEqual(await axeFindings(page), [], name);
            assert.deepEqual(await overflow(page), [], name);
        };

        webTest(`the wizard of a Starter club, ${size}, ${scheme}`, async (visit) => {
            const {page} = await visit(site, options);
            const club = newClub({plan: 'starter', name: 'Northgate Rovers', email: 'owner@northgate.example'});
            await page.goto('/onboarding');
            await at(page, 'basics');
            await look(page, '01-basics');
            await page.click('#basics-submit');
            await look(page, '02-basics-faulty');
            await fillBasics(page, club);
            await page.getByText('is free.').waitFor();
            await page.click('#resume summary');
            await look(page, '03-basics-filled');
            await page.click('#basics-submit');
            await at(page, 'branding');
            await page.fill('#primaryColor', '#F2A900');
            await page.fill('#secondaryColor', '#F7E3B0');
            await look(page, '04-branding-contrast');
            await page.fill('#primaryColor', '#0B3D2E');
            await page.fill('#secondaryColor', '#FFD166');
            await look(page, '05-branding');
            await page.click('#branding-submit');
            await at(page, 'plan');
            await page.click('details.help summary');
            await look(page, '06-plan-starter');
            site.webhook.status = 503;
            await page.fill('#webhookUrl', site.webhook.url);
            await page.click('#starter-submit');
            await page.getByText('will be tried again', {exact: true}).waitFor();
            await look(page, '07-progress-retrying');
            site.webhook.status = 410;
            await page.getByText('Your webhook did not answer as it should').waitFor();
            await look(page, '08-progress-failed');
            site.webhook.status = 200;
            await page.click('#correct-webhook');
            await at(page, 'plan');
            await page.fill('#webhookUrl', `${site.webhook.url}/2`);
            await page.click('#starter-submit');
            await isReady(page, club);
            await look(page, '09-progress-complete');
            await page.reload();
            await isReady(page, club);
            await look(page, '10-complete-reloaded');
        });

        webTest(`the wizard of a Pro club and what can come between, ${size}, ${scheme}`, async (visit) => {
            const {page} = await visit(site, options);
            const club = newClub({name: 'Syston Tigers U16'});
            await page.goto('/onboarding');
            await fillBasics(page, club);
            await page.click('#basics-submit');
            await at(page, 'branding');
            await page.route('**/public/signup/brand', (route) => route.abort('internetdisconnected'), {times: 1});
            await page.click('#branding-submit');
            await notice(page, 'There is no connection to us');
            await look(page, '11-notice-network');
            await at(page, 'plan');
            await look(page, '12-plan-pro');
            await page.goBack();
            await page.goBack();
            await page.getByText('Your club is saved.').waitFor();
            await look(page, '13-basics-saved');
            await page.click('#start-over');
            await look(page, '14-start-over');
            await page.locator('#notice').getByRole('button', {name: 'Close'}).click();
            await page.click('#basics-on');
            await at(page, 'plan');
            await page.route('**/pro/confirm', (route) => route.fulfill({status: 500, contentType: 'application/problem+json',
                body: JSON.stringify({requestId: 'f00', error: {code: 'INTERNAL', message: 'Something went wrong on our side.'}})}), {times: 1});
            await page.click('#pro-submit');
            await notice(page, 'The fault is on our side');
            await look(page, '15-notice-server');
            await page.route('**/pro/confirm', (route) => route.fulfill({status: 401, contentType: 'application/problem+json',
                body: JSON.stringify({error: {code: 'UNAUTHORIZED', message: 'no'}})}), {times: 1});
            await page.locator('#notice').getByRole('button', {name: 'Try again'}).click();
            await notice(page, 'Your session on this device is over');
            await look(page, '16-expired');
            await site.switchOff('--for', '2h');
            await page.click('#basics-submit');
            await page.getByRole('heading', {name: 'Signups are closed'}).waitFor();
            await look(page, '17-closed');
            await site.switchOn();
            await page.click('#closed-retry');
            await at(page, 'plan');
            await page.click('#pro-submit');
            await isReady(page, club);
            await look(page, '18-complete-pro');
        });

        webTest(`the owner's pages and the club's, ${size}, ${scheme}`, async (visit) => {
            const {page} = await visit(site, options);
            const club = newClub({name: 'FC Göttingen 05'});
            const started = await (await site.post('/public/signup/start',
                {clubName: club.name, clubSlug: club.slug, email: club.email, plan: 'pro'})).json();
            const token = {Authorization: `Bearer ${started.jwt}`};
            await site.post('/public/signup/brand', {primaryColor: '#7A1F2B', secondaryColor: '#F4E9C9'}, token);
            await fetch(`${site.url}/public/signup/pro/confirm`, {method: 'POST', headers: token});
            const link = await site.mailbox.link(club.email, '/magic/');
            await page.goto(link);
            await look(page, '20-magic');
            await page.getByRole('button', {name: 'Open my club'}).click();
            await page.waitForURL('**/owner*');
            await look(page, '21-owner');
            await page.goto(`/c/${club.slug}`);
            await look(page, '22-club');
            await page.goto(link);
            await look(page, '23-magic-used');
            await page.goto('/owner');
            await page.getByRole('button', {name: 'Sign out'}).click();
            await look(page, '24-signed-out');
            await page.fill('#renew-email', club.email);
            await page.fill('#renew-slug', club.slug);
            await page.getByRole('button', {name: 'Send link'}).click();
            await page.getByRole('heading', {name: 'Look into your inbox'}).waitFor();
            await look(page, '25-renewed');
            await page.goto('/owner');
            await look(page, '26-not-signed-in');
            await page.goto('/c/nobody-at-all');
            await look(page, '27-no-club');
        });
    }
}

webTest('without JavaScript the page says what is missing and whom to ask', async (visit) => {
    const {page} = await visit(site, {javaScriptEnabled: false, viewport: phone});
    await page.goto('/onboarding');
    await page.getByRole('heading', {name: 'This page needs JavaScript'}).waitFor();
    await page.getByRole('link', {name: 'help@club.example'}).waitFor();
    assert.equal(await page.isVisible('#wizard'), false);
    await page.screenshot({path: join(pictures, '30-no-script.png'), fullPage: true});
});

webTest('on paper', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({name: 'Printed FC'});
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.click('#basics-submit');
    await at(page, 'branding');
    await page.click('#branding-submit');
    await at(page, 'plan');
    await page.emulateMedia({media: 'print'});
    assert.equal(await page.isVisible('#pro-submit'), false);
    assert.equal(await page.isVisible('.languages'), false);
    assert.ok(await page.isVisible('#pro-facts'));
    await page.screenshot({path: join(pictures, '31-print.png'), fullPage: true});
});
