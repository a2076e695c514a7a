// SPDX-License-Identifier: GPL-3.0-only
// What a bad connection, an impatient finger and a busy day do to a signup: nothing is lost and nothing happens twice.
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {webTest} from './support/browser.mjs';
import {Site, until} from './support/site.mjs';
import {at, begunElsewhere, fillBasics, finish, hasEntries, isReady, newClub, notice, saved, toBranding, toPlan, toProgress}
    from './support/steps.mjs';

let site;
before(async () => { site = await Site.open(); });
after(() => site.close());

const start = '/public/signup/start';
const confirm = '/public/signup/pro/confirm';
const status = '**/provision-status';
const refused = {status: 401, contentType: 'application/problem+json',
    body: JSON.stringify({error: {code: 'UNAUTHORIZED', message: 'no'}})};

/** The server is gone for as long as `during` runs. */
async function cutOff(during) {
    await site.stop();
    try {
        await during();
    } finally {
        await site.start();
    }
}

/** Every signing key is replaced: what was signed with the old ones is refused, as when it has run out. */
async function expireTokens() {
    const kids = [...(await site.command('keys', 'list')).matchAll(/^(\S+) +(?:signs|verifies)/gm)].map((match) => match[1]);
    await site.command('keys', 'rotate');
    assert.ok(kids.length > 0, 'there are keys to retire');
    for (const kid of kids)
        await site.command('keys', 'retire', kid);
}

/** The visitor's own address is not called taken, and no other is offered. */
async function ownAddressStays(page) {
    assert.equal(await page.textContent('#clubSlug-state'), '');
    assert.equal(await page.isVisible('#clubSlug-offer'), false);
}

/** Requests of that path wait until the function this gives is told what to do with them. */
async function held(page, path) {
    let decide;
    const decided = new Promise((resolve) => { decide = resolve; });
    await page.route(path, async (route) => {
        const answer = await decided;
        await answer(route).catch(() => {});
    });
    return decide;
}

/** Another club's signup, carried on at step 3 in another tab of the same browser. */
async function tabWith(context, club) {
    const tab = await context.newPage();
    await tab.goto(await begunElsewhere(site, club));
    await at(tab, 'plan');
    return tab;
}

const factsOf = (page, club) => page.locator('#pro-facts').getByText(club.email).waitFor();

webTest('a reload at every step loses nothing', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.reload();
    await at(page, 'basics');
    await hasEntries(page, club);
    await page.click('#basics-submit');
    await at(page, 'branding');
    await page.fill('#primaryColor', '#123456');
    await page.reload();
    await at(page, 'branding');
    assert.equal(await page.inputValue('#primaryColor'), '#123456');
    await page.click('#branding-submit');
    await at(page, 'plan');
    const secret = await page.inputValue('#webhookSecret');
    await page.fill('#webhookUrl', site.webhook.url);
    await page.reload();
    await at(page, 'plan');
    assert.equal(await page.inputValue('#webhookUrl'), site.webhook.url);
    assert.equal(await page.inputValue('#webhookSecret'), secret);
    site.webhook.status = 503;
    await page.click('#starter-submit');
    await at(page, 'progress');
    await page.getByText('will be tried again', {exact: true}).waitFor();
    await page.reload();
    await at(page, 'progress');
    await page.getByText('will be tried again', {exact: true}).waitFor();
    site.webhook.status = 200;
    await isReady(page, club);
    await page.reload();
    await isReady(page, club);
    assert.ok((await page.textContent('#next-steps')).includes(club.email));
});

webTest('a closed tab is carried on in a new one, and the token goes when it has done its work', async (visit) => {
    const {context, page} = await visit(site);
    const club = newClub();
    await toPlan(page, club);
    await page.close();
    const again = await context.newPage();
    await again.goto('/onboarding');
    await at(again, 'plan');
    assert.ok((await saved(again)).signup.jwt);
    await finish(again, club);
    await at(again, 'progress');
    await again.close();
    const last = await context.newPage();
    await last.goto('/onboarding');
    await isReady(last, club);
    const text = JSON.stringify(await saved(last));
    assert.ok(!text.includes('jwt') && !text.includes('eyJ'));
});

webTest('a token is not kept for more than a day, and then a mailed link leads on', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toBranding(page, club);
    await page.evaluate(() => {
        const all = JSON.parse(localStorage.getItem('touchline.signup'));
        all.signup.startedAt -= 25 * 60 * 60 * 1000;
        localStorage.setItem('touchline.signup', JSON.stringify(all));
    });
    await page.reload();
    await at(page, 'basics');
    // The server knows the key of step 1 no longer, so it cannot be sent again.
    await notice(page, 'carry on with a link that we mail to you');
    await ownAddressStays(page);
    assert.equal((await saved(page)).signup, null);
    await hasEntries(page, club);
    assert.equal(await page.inputValue('#resumeEmail'), club.email);
    assert.equal(await page.inputValue('#resumeSlug'), club.slug);
    await page.locator('#notice').getByRole('button', {name: 'Mail me a link'}).click();
    await notice(page, 'a mail with a link is on its way');
    await page.goto(await site.mailbox.link(club.email, '/onboarding#resume='));
    await at(page, 'branding');
});

webTest('double clicks send every step once', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.locator('#basics-submit').dblclick();
    await at(page, 'branding');
    await page.locator('#branding-submit').dblclick();
    await at(page, 'plan');
    await page.locator('#pro-submit').dblclick();
    await isReady(page, club);
    for (const path of [start, '/public/signup/brand', '/public/signup/pro/confirm'])
        assert.equal(visitor.sent(path).length, 1, path);
    await site.mailbox.link(club.email, '/magic/');
    assert.equal(site.mailbox.mails.filter((mail) => mail.to === club.email).length, 1);
});

webTest('an answer that is lost on its way is asked for again under the same key, and there is one club', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    for (const path of ['start', 'brand', 'pro/confirm']) {
        // The server does its work; its answer never arrives.
        await page.route(`**/public/signup/${path}`, async (route) => {
            await route.fetch();
            await route.abort('connectionreset');
        }, {times: 1});
    }
    await toPlan(page, club);
    await finish(page, club);
    await isReady(page, club);
    for (const path of [start, '/public/signup/brand', '/public/signup/pro/confirm']) {
        const keys = visitor.sent(path).map((request) => request.headers()['idempotency-key']);
        assert.equal(keys.length, 2, path);
        assert.equal(keys[0], keys[1]);
    }
    await site.mailbox.link(club.email, '/magic/');
    assert.equal(site.mailbox.mails.filter((mail) => mail.to === club.email).length, 1);
});

webTest('the network is cut and comes back at every step', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    await page.goto('/onboarding');
    await at(page, 'basics');
    for (const [step, act, next] of [
        ['basics', () => fillBasics(page, club), 'branding'],
        ['branding', () => page.fill('#primaryColor', '#224466'), 'plan'],
        ['starter', () => page.fill('#webhookUrl', site.webhook.url), 'progress'],
    ]) {
        await act();
        await cutOff(async () => {
            await page.click(`#${step}-submit`);
            await notice(page, 'There is no connection to us');
        });
        await at(page, next);
    }
    await isReady(page, club);
});

webTest('while it watches the run, too', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    site.webhook.status = 503;
    await toProgress(page, club, site.webhook.url);
    await page.getByText('will be tried again', {exact: true}).waitFor();
    await cutOff(() => notice(page, 'so this may be out of date'));
    site.webhook.status = 200;
    await isReady(page, club);
    assert.equal(await page.isVisible('#notice'), false);
});

webTest('a page that is closed while it sends goes on sending when it is opened again', async (visit) => {
    const visitor = await visit(site);
    const club = newClub();
    await visitor.page.goto('/onboarding');
    await fillBasics(visitor.page, club);
    await visitor.page.route(`**${start}`, () => {}); // never answered
    await visitor.page.click('#basics-submit');
    await until(() => visitor.sent(start).length === 1, 'the request');
    await visitor.page.close();
    const again = await visitor.context.newPage();
    await again.goto('/onboarding');
    await at(again, 'branding');
    const keys = visitor.sent(start).map((request) => request.headers()['idempotency-key']);
    assert.equal(new Set(keys).size, 1);
});

webTest('a club whose answer never came is not called taken when the page is loaded again', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.route(`**${start}`, async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
    });
    await page.click('#basics-submit');
    await notice(page, 'There is no connection to us');
    await page.locator('#notice').getByRole('button', {name: 'Stop'}).click();
    await until(async () => (await saved(page)).attempts.start.waiting === false, 'the end of the waiting');
    await page.unroute(`**${start}`);
    await page.reload();
    await at(page, 'basics');
    await ownAddressStays(page);
    await page.click('#basics-submit');
    await at(page, 'branding');
});

webTest('an expired token leads back to step 1 with the entries, and on from where it was', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toPlan(page, club);
    await expireTokens();
    await page.click('#pro-submit');
    await at(page, 'basics');
    await notice(page, 'Your session on this device is over');
    await ownAddressStays(page);
    await hasEntries(page, club);
    await page.click('#basics-submit');
    await at(page, 'plan');
    await finish(page, club);
    await isReady(page, club);
});

webTest('an expired token of a club begun on another device is made up for by a mailed link', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await page.goto(await begunElsewhere(site, club));
    await at(page, 'plan');
    await page.route(`**${confirm}`, (route) => route.fulfill(refused), {times: 1});
    await page.click('#pro-submit');
    await at(page, 'basics');
    await notice(page, 'carry on with a link that we mail to you');
    assert.equal(await page.inputValue('#resumeSlug'), club.slug);
});

webTest('revoked tokens are made up for by a mailed link only', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toBranding(page, club);
    await site.command('club', 'revoke-tokens', club.slug, '--reason', 'leaked');
    await page.click('#branding-submit');
    await at(page, 'basics');
    await hasEntries(page, club);
    await page.click('#basics-submit');
    await notice(page, 'carry on with a link that we mail to you');
    await page.locator('#notice').getByRole('button', {name: 'Mail me a link'}).click();
    await notice(page, 'a mail with a link is on its way');
    await page.goto(await site.mailbox.link(club.email, '/onboarding#resume='));
    await at(page, 'branding');
});

webTest('the kill switch in the middle, for new clubs: those under way finish', async (visit) => {
    const started = (await visit(site)).page;
    const fresh = (await visit(site)).page;
    const club = newClub();
    const late = newClub();
    await toBranding(started, club);
    await fresh.goto('/onboarding');
    await fillBasics(fresh, late);
    await fresh.getByText(`${late.slug} is free.`).waitFor();
    await site.switchOff('--let-started-finish', '--for', '2h');
    try {
        await fresh.click('#basics-submit');
        await fresh.getByRole('heading', {name: 'Signups are closed at the moment'}).waitFor();
        assert.match(await fresh.textContent('#closed-when'), /We expect to open again at about .*\d:\d\d/);
        const visitor = await visit(site);
        const answer = await visitor.page.goto('/onboarding');
        assert.equal(answer.status(), 503);
        assert.ok(Number(answer.headers()['retry-after']) > 7000);
        await visitor.page.getByRole('heading', {name: 'Signups are closed at the moment'}).waitFor();

        await started.click('#branding-submit');
        await at(started, 'plan');
        await started.reload();
        await at(started, 'plan');
        await finish(started, club);
        await isReady(started, club);
    } finally {
        await site.switchOn();
    }
    await fresh.getByRole('button', {name: 'Try again'}).click();
    await at(fresh, 'branding');
    assert.equal((await saved(fresh)).signup.tenant.slug, late.slug);
});

webTest('the kill switch in the middle, for all: everybody waits, and goes on where they were', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toPlan(page, club);
    await site.switchOff();
    try {
        await page.click('#pro-submit');
        await page.getByRole('heading', {name: 'Signups are closed at the moment'}).waitFor();
        await page.locator('#closed').getByText('your entries stay on this device').waitFor();
        await page.getByRole('button', {name: 'Try again'}).click();
        await page.getByRole('heading', {name: 'Signups are closed at the moment'}).waitFor();
    } finally {
        await site.switchOn();
    }
    await page.getByRole('button', {name: 'Try again'}).click();
    await isReady(page, club);
});

webTest('a switch that ends by itself opens the page by itself', async (visit) => {
    const {page} = await visit(site);
    await site.switchOff('--for', '15s');
    await page.goto('/onboarding');
    await page.getByRole('heading', {name: 'Signups are closed at the moment'}).waitFor();
    await at(page, 'basics');
});

webTest('an address that is taken while somebody types', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.getByText(`${club.slug} is free.`).waitFor();
    await site.post(start, {clubName: 'Faster', clubSlug: club.slug, email: 'x@faster.example', plan: 'pro'});
    await page.click('#basics-submit');
    await page.getByText('This address was taken by another club just now').first().waitFor();
    assert.ok(await page.evaluate(() => document.activeElement.id === 'clubSlug'));
    await page.getByRole('button', {name: `Use ${club.slug}-2`}).click();
    await page.click('#basics-submit');
    await at(page, 'branding');
});

webTest('a promo code of one use that somebody else has used meanwhile', async (visit) => {
    const {page} = await visit(site);
    const code = `ONCE${process.pid}`;
    await site.command('promo', 'add', code, '--percent', '50', '--max-uses', '1');
    const club = newClub({promoCode: code});
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.locator('#promoCode').blur();
    await page.getByText('1 left.').waitFor();
    const other = newClub();
    await site.post(start, {clubName: other.name, clubSlug: other.slug, email: other.email, plan: 'pro', promoCode: code});
    await page.click('#basics-submit');
    await notice(page, 'This promo code has been used up.');
    assert.equal(await page.textContent('#promoCode-error'), 'This promo code has been used up.');
    await page.getByRole('button', {name: 'Go on without the code'}).click();
    await at(page, 'branding');
});

webTest('Back and Forward walk through the steps and do nothing twice', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    await toPlan(page, club);
    await page.goBack();
    await at(page, 'branding');
    assert.equal(await page.inputValue('#primaryColor'), '#0B3D2E');
    await page.goBack();
    await at(page, 'basics');
    await page.getByText('Your club is saved.').waitFor();
    await page.goForward();
    await at(page, 'branding');
    await page.getByRole('button', {name: 'Back'}).click();
    await at(page, 'basics');
    await page.click('#basics-on');
    await at(page, 'plan');
    await finish(page, club);
    await isReady(page, club);
    await page.goBack();
    await isReady(page, club);
    assert.equal(visitor.sent(start).length, 1);
    assert.equal(visitor.sent('/public/signup/pro/confirm').length, 1);
});

webTest('the page’s own Back leads to the step before, however this one was come by', async (visit) => {
    const {page} = await visit(site);
    await page.goto(await begunElsewhere(site, newClub()));
    await at(page, 'plan');
    await page.click('#pro-form [data-back]');
    await at(page, 'branding');
    await page.click('#branding [data-back]');
    await at(page, 'basics');
    await page.getByText('Your club is saved.').waitFor();
    await page.click('#basics-on');
    await at(page, 'plan');
    await page.getByRole('link', {name: 'Deutsch'}).click();
    await page.locator('html[lang=de] #plan-title').waitFor();
    await page.click('#pro-form [data-back]');
    await at(page, 'branding');
    assert.equal(await page.getAttribute('html', 'lang'), 'de');
    await page.goBack();
    await at(page, 'plan');
});

webTest('what another tab has finished is not sent again by this one', async (visit) => {
    const {context, page} = await visit(site);
    const club = newClub();
    await toPlan(page, club);
    const other = await context.newPage();
    await other.goto('/onboarding');
    await at(other, 'plan');
    await finish(other, club);
    await at(page, 'progress');
    await isReady(page, club);
    await isReady(other, club);
});

webTest('a tab shows the club that another tab has turned to', async (visit) => {
    const {context, page} = await visit(site);
    const [first, second] = [newClub(), newClub()];
    await toPlan(page, first);
    await factsOf(page, first);
    await tabWith(context, second);
    await factsOf(page, second);
    assert.equal(await page.textContent('h1'), `Setting up ${second.name}`);
    await finish(page, second);
    await isReady(page, second);
});

webTest('an answer for one club does not move on another that was begun meanwhile', async (visit) => {
    const visitor = await visit(site);
    const {context, page} = visitor;
    const [first, second] = [newClub(), newClub()];
    await toPlan(page, first);
    const decide = await held(page, `**${confirm}`);
    await page.click('#pro-submit');
    await until(() => visitor.sent(confirm).length === 1, 'the request');
    await tabWith(context, second);
    decide((route) => route.continue());
    await factsOf(page, second);
    const {signup} = await saved(page);
    assert.equal(signup.tenant.slug, second.slug);
    assert.equal(signup.step, 'plan');
});

webTest('a tab that sees its club through leaves another one alone that was begun meanwhile', async (visit) => {
    const {context, page} = await visit(site);
    const [first, second] = [newClub(), newClub()];
    const decide = await held(page, status);
    await toProgress(page, first);
    const tab = await tabWith(context, second);
    decide((route) => route.continue());
    await isReady(page, first);
    assert.equal(await page.textContent('h1'), first.name);
    assert.equal(await page.locator('#next-steps li').count(), 3);
    assert.equal((await saved(tab)).signup.tenant.slug, second.slug);
    await page.click('#another');
    await factsOf(page, second);
    await tab.reload();
    await factsOf(tab, second);
    await finish(tab, second);
    await isReady(tab, second);
});

webTest('a tab whose token has run out does not forget the club of another tab', async (visit) => {
    const {context, page} = await visit(site);
    const [first, second] = [newClub(), newClub()];
    const decide = await held(page, status);
    await toProgress(page, first);
    const tab = await tabWith(context, second);
    decide((route) => route.fulfill(refused));
    await notice(page, 'Your club is still being set up; to see how far it is');
    assert.ok(await page.isVisible('#progress'));
    assert.equal((await saved(tab)).signup.tenant.slug, second.slug);
});

webTest('the webhook of one club is not corrected in the signup of another', async (visit) => {
    const {context, page} = await visit(site);
    const [first, second] = [newClub({plan: 'starter'}), newClub()];
    site.webhook.status = 410;
    try {
        await toProgress(page, first, site.webhook.url);
        await page.getByText('Your webhook did not answer as it should').waitFor();
    } finally {
        site.webhook.status = 200;
    }
    const tab = await tabWith(context, second);
    await page.click('#correct-webhook');
    await notice(page, 'carry on with a link that we mail to you');
    assert.ok(await page.isVisible('#progress'));
    const {signup} = await saved(tab);
    assert.equal(signup.tenant.slug, second.slug);
    assert.equal(signup.correcting, undefined);
});

webTest('what was confirmed for one club and never answered is not confirmed for another', async (visit) => {
    const visitor = await visit(site);
    const {context, page} = visitor;
    const [first, second] = [newClub(), newClub()];
    await toPlan(page, first);
    await page.route(`**${confirm}`, () => {}); // never answered
    await page.click('#pro-submit');
    await until(() => visitor.sent(confirm).length === 1, 'the request');
    await page.close();
    const tab = await tabWith(context, second);
    await tab.reload();
    await factsOf(tab, second);
    assert.equal(visitor.sent(confirm).length, 1);
    assert.equal((await saved(tab)).signup.step, 'plan');
});

webTest('a club that is erased meanwhile is told so, with the entries kept', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toBranding(page, club);
    await site.command('club', 'erase', club.slug, '--confirm', club.slug, '--reason', 'test', '--now');
    await page.click('#branding-submit');
    await at(page, 'basics');
    await hasEntries(page, club);
    await page.click('#basics-submit');
    await at(page, 'branding');
});

webTest('a browser that keeps nothing for us signs a club up all the same', async (visit) => {
    const {context, page} = await visit(site);
    await context.addInitScript(() => {
        for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(window, name, {get: () => { throw new DOMException('blocked', 'SecurityError'); }});
    });
    const club = newClub({plan: 'starter'});
    await toProgress(page, club, site.webhook.url);
    await isReady(page, club);
});

webTest('the skip link leaves the step as it is', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toPlan(page, club);
    await page.goBack();
    await at(page, 'branding');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await at(page, 'branding');
    assert.match(page.url(), /#step-branding$/);
});

webTest('starting over forgets the signup on this device', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toBranding(page, club);
    await page.goBack();
    await at(page, 'basics');
    await page.getByRole('button', {name: 'Start over'}).click();
    await page.getByRole('button', {name: 'Forget it and start over'}).click();
    await page.waitForFunction(() => localStorage.getItem('touchline.signup') === null);
    await at(page, 'basics');
    assert.equal(await page.inputValue('#clubName'), '');
});
