// SPDX-License-Identifier: GPL-3.0-only
// The faults that the wizard this one replaces was reviewed for, each as a test that fails where it comes back.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before} from 'node:test';
import {phone, smallest, webTest} from './support/browser.mjs';
import {Site, until} from './support/site.mjs';
import {at, fillBasics, finish, hasEntries, isReady, newClub, notice, saved, toBranding, toPlan, toProgress} from './support/steps.mjs';

let site;
before(async () => { site = await Site.open(); });
after(() => site.close());

const start = '/public/signup/start';
const status = '**/provision-status';

/** A run that goes on for as long as the test needs it. */
async function withLastingRun(visitor, run) {
    const club = newClub({plan: 'starter'});
    site.webhook.status = 503;
    try {
        await toProgress(visitor.page, club, site.webhook.url);
        await visitor.page.getByText('will be tried again', {exact: true}).waitFor();
        await run(club);
    } finally {
        site.webhook.status = 200;
    }
}

const polls = (visitor) => visitor.requests.filter((request) => request.url().endsWith('/provision-status')).length;

const setVisibility = (page, state) => page.evaluate((wanted) => {
    Object.defineProperty(document, 'visibilityState', {get: () => wanted, configurable: true});
    document.dispatchEvent(new Event('visibilitychange'));
}, state);

webTest('fault 1, duplicate polling: one question is out at a time, whatever wakes it', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    let out = 0;
    let most = 0;
    await page.route(status, async (route) => {
        out += 1;
        most = Math.max(most, out);
        await new Promise((resolve) => setTimeout(resolve, 200));
        await route.continue().catch(() => {});
        out -= 1;
    });
    await withLastingRun(visitor, async () => {
        await page.evaluate(async () => {
            for (let time = 0; time < 20; ++time) {
                document.dispatchEvent(new Event('visibilitychange'));
                dispatchEvent(new PageTransitionEvent('pageshow'));
                dispatchEvent(new Event('online'));
                await new Promise((resolve) => setTimeout(resolve, 20));
            }
        });
        await page.goBack();
        await at(page, 'progress');
        const before = polls(visitor);
        await until(() => polls(visitor) >= before + 2, 'two more questions');
        assert.equal(most, 1);
    });
});

webTest('fault 2, polling that never rests: it stops when nobody looks, slows down, and costs no body', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    await withLastingRun(visitor, async () => {
        const answered = await page.waitForResponse(
            (response) => response.url().endsWith('/provision-status') && response.status() === 304);
        assert.match(answered.request().headers()['if-none-match'], /^"/);
        await setVisibility(page, 'hidden');
        const hidden = polls(visitor);
        await page.waitForTimeout(2500);
        assert.equal(polls(visitor), hidden);
        await setVisibility(page, 'visible');
        await until(() => polls(visitor) > hidden, 'a question as soon as somebody looks');
        await page.route(status, (route) => route.fulfill({status: 304}));
        // Nothing changes: 1 s, 1.5 s, 2.25 s, … instead of one a second.
        const seen = polls(visitor);
        await page.waitForTimeout(5000);
        assert.ok(polls(visitor) - seen <= 4, `${polls(visitor) - seen} questions in five seconds`);
    });
});

webTest('fault 3, no way out of an expired token', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toBranding(page, club);
    await page.route('**/public/signup/brand', (route) => route.continue(
        {headers: {...route.request().headers(), authorization: 'Bearer expired.or.broken'}}), {times: 1});
    await page.click('#branding-submit');
    await at(page, 'basics');
    await notice(page, 'Your session on this device is over');
    await hasEntries(page, club);
    await page.click('#basics-submit');
    await at(page, 'branding');
    await page.click('#branding-submit');
    await at(page, 'plan');
});

webTest('fault 4, lost progress: entries outlive a crash of the browser', async (visit) => {
    const {context, page} = await visit(site);
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.goto('about:blank').catch(() => {});
    await page.close({runBeforeUnload: false});
    const again = await context.newPage();
    await again.goto('/onboarding');
    await at(again, 'basics');
    await hasEntries(again, club);
});

webTest('fault 5, no focus handling: the heading of a new step, the first faulty field', async (visit) => {
    const {page} = await visit(site);
    const focused = () => page.evaluate(() => document.activeElement.id);
    const club = newClub({plan: 'starter'});
    await page.goto('/onboarding');
    await at(page, 'basics');
    await page.click('#basics-submit');
    assert.equal(await focused(), 'clubName');
    await page.fill('#clubName', club.name);
    await page.fill('#email', 'nobody');
    await page.click('#basics-submit');
    assert.equal(await focused(), 'email');
    await fillBasics(page, club);
    await page.click('#basics-submit');
    await at(page, 'branding');
    assert.equal(await focused(), 'branding-title');
    await page.click('#branding-submit');
    await at(page, 'plan');
    assert.equal(await focused(), 'plan-title');
    await page.click('#starter-submit');
    assert.equal(await focused(), 'webhookUrl');
    await page.fill('#webhookUrl', site.webhook.url);
    await page.click('#starter-submit');
    await at(page, 'progress');
    assert.equal(await focused(), 'progress-title');
});

webTest('fault 6, generic errors: each cause has its own words, beside its field', async (visit) => {
    const {page} = await visit(site);
    await page.goto('/onboarding');
    await at(page, 'basics');
    await page.click('#basics-submit');
    for (const [field, words] of [['clubName', 'Please enter the club’s name'], ['clubSlug', '3 to 63 small letters'],
        ['email', 'Please enter a mail address like']]) {
        assert.ok((await page.textContent(`#${field}-error`)).startsWith(words), field);
        assert.equal(await page.getAttribute(`#${field}`, 'aria-invalid'), 'true');
        assert.ok((await page.getAttribute(`#${field}`, 'aria-describedby')).includes(`${field}-error`));
    }
    const club = newClub({plan: 'starter', promoCode: 'NO-SUCH-CODE'});
    await fillBasics(page, club);
    await page.click('#basics-submit');
    await notice(page, 'This promo code does not exist.');
    await page.fill('#promoCode', '');
    await page.click('#basics-submit');
    await at(page, 'branding');
    await page.click('#branding-submit');
    await at(page, 'plan');
    await page.fill('#webhookUrl', 'http://somewhere.example/hook');
    await page.click('#starter-submit');
    await page.getByText('We may not send to that address').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'webhookUrl');
});

webTest('an address that is reserved is called so, however quickly it is sent', async (visit) => {
    const {page} = await visit(site);
    await page.goto('/onboarding');
    await fillBasics(page, newClub({slug: 'admin'}));
    await page.click('#basics-submit');
    for (const part of ['error', 'state'])
        await page.locator(`#clubSlug-${part}`).filter({hasText: 'admin is reserved.'}).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'clubSlug');
    await page.getByRole('button', {name: /^Use admin-club/}).waitFor();
});

webTest('a name pasted with characters nobody sees is taken without them, but with its joiners', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, {...club, name: `\u200E${club.name}\u00AD\t👩\u200D🚀\u200B`});
    await page.click('#basics-submit');
    await at(page, 'branding');
    assert.equal((await saved(page)).signup.tenant.name, `${club.name} 👩\u200D🚀`);
});

webTest('fault 7, a signup that stops after step 1: it goes through to what happens next', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toProgress(page, club);
    await isReady(page, club);
    const next = await page.locator('#next-steps li').allTextContents();
    assert.equal(next.length, 3);
    assert.ok(next[0].includes(club.email));
    await page.getByRole('button', {name: 'Send me a new link'}).click();
    await notice(page, 'a mail with a link is on its way');
});

webTest('fault 8, one club signed up twice by an impatient finger', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    await page.route(`**${start}`, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500));
        await route.continue();
    });
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.evaluate(() => {
        for (let time = 0; time < 10; ++time)
            document.getElementById('basics-submit').click();
    });
    assert.equal(await page.getAttribute('#basics-submit', 'aria-busy'), 'true');
    await at(page, 'branding');
    assert.equal(visitor.sent(start).length, 1);
    assert.ok(visitor.sent(start)[0].headers()['idempotency-key'].length >= 22);
});

webTest('fault 9, no second try: the network by itself, the server at a press, with the cause', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, club);
    let failures = 2;
    await page.route(`**${start}`, (route) => failures-- > 0 ? route.abort('internetdisconnected') : route.fallback());
    await page.click('#basics-submit');
    await at(page, 'branding');
    assert.equal(visitor.sent(start).length, 3);

    await page.route('**/public/signup/brand', (route) => route.fulfill({
        status: 503, contentType: 'application/problem+json', headers: {'Retry-After': '30'},
        body: JSON.stringify({success: false, requestId: 'abc-123', error: {code: 'STORAGE_UNAVAILABLE', message: 'The disk is full.'}}),
    }), {times: 1});
    await page.click('#branding-submit');
    await notice(page, 'Our storage cannot take anything right now');
    assert.equal(await page.textContent('.notice-detail'), 'The disk is full. · reference abc-123');
    await page.locator('#notice').getByRole('button', {name: 'Try again'}).click();
    await at(page, 'plan');
});

webTest('fault 10, an address found taken only in the end, and a list of clubs for whoever asks', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    await site.post(start, {clubName: 'First', clubSlug: club.slug, email: 'first@club.example', plan: 'pro'});
    await page.goto('/onboarding');
    await page.fill('#clubSlug', club.slug);
    await page.getByText(`${club.slug} is taken by another club.`).waitFor();
    assert.equal(visitor.sent(start).length, 0);
    const answer = await (await fetch(`${site.url}/public/signup/availability?slug=${club.slug}`)).json();
    assert.deepEqual(Object.keys(answer).sort(), ['available', 'reason', 'success', 'suggestion']);
    // Far fewer questions than keystrokes; one, where the machine keeps up with the typing.
    const before = visitor.sent('/public/signup/availability').length;
    await page.locator('#clubSlug').fill('');
    const typed = `${club.slug}-typed`;
    await page.locator('#clubSlug').pressSequentially(typed, {delay: 10});
    await page.getByText(`${typed} is free.`).waitFor();
    const asked = visitor.sent('/public/signup/availability').length - before;
    assert.ok(asked <= typed.length / 2, `${asked} questions for ${typed.length} keystrokes`);
});

webTest('fault 11, silence for those who listen: states and errors are announced', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await page.goto('/onboarding');
    await at(page, 'basics');
    assert.equal(await page.getAttribute('#say', 'role'), 'status');
    assert.equal(await page.getAttribute('#alert', 'role'), 'alert');
    for (const id of ['clubSlug-state', 'promoCode-state', 'progress-lead', 'contrast-text'])
        assert.equal(await page.getAttribute(`#${id}`, 'role'), 'status', id);
    await page.click('#basics-submit');
    assert.equal(await page.textContent('#alert'), 'Please look at the marked fields.');
    await toProgress(page, club);
    await isReady(page, club);
    assert.equal(await page.textContent('#say'), 'Everything is set up, and your link is on its way to you.');
});

webTest('fault 12, closed signups that look like a crash', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.getByText(`${club.slug} is free.`).waitFor(); // or the look-up would find signups closed before the press
    await site.switchOff('--for', '30m');
    try {
        await page.click('#basics-submit');
        await page.getByRole('heading', {name: 'Signups are closed at the moment'}).waitFor();
        assert.match(await page.textContent('#closed'), /open again at about \d{1,2}:\d\d.*entries stay on this device/s);
    } finally {
        await site.switchOn();
    }
    await page.reload();
    await at(page, 'basics');
    await hasEntries(page, club);
});

webTest('fault 13, a limit without a word: a countdown, and on by itself', async (visit) => {
    // One more is let in every six seconds; the press comes sooner.
    const limited = await Site.open({'signup.rate_per_minute': '10'});
    try {
        const {page} = await visit(limited);
        const club = newClub();
        await page.goto('/onboarding');
        await fillBasics(page, club);
        await page.getByText(`${club.slug} is free.`).waitFor();
        const spend = () => limited.post('/public/signup/resume', {email: 'a@b.example', clubSlug: 'nobody'});
        while ((await spend()).status !== 429)
            continue;
        await page.click('#basics-submit');
        await notice(page, /Too many tries in a short time. We go on by ourselves in [1-9] seconds./);
        assert.match(await page.textContent('.notice-clock'), /^\d s$/);
        assert.equal(await page.getAttribute('.notice-clock', 'aria-hidden'), 'true');
        await hasEntries(page, club);
        await at(page, 'branding');
        await page.context().close();
    } finally {
        await limited.close();
    }
});

webTest('fault 14, a Back button that throws everything away', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    const club = newClub();
    await page.goto(`/c/${club.slug}`).catch(() => {});
    await toPlan(page, club);
    assert.match(page.url(), /#step-plan$/);
    await page.goBack();
    await at(page, 'branding');
    await page.goBack();
    await at(page, 'basics');
    await page.goForward();
    await page.goForward();
    await at(page, 'plan');
    await finish(page, club);
    await isReady(page, club);
    assert.equal(visitor.sent(start).length, 1);
});

webTest('fault 15, a token left behind, and pages for large screens only', async (visit) => {
    const small = await visit(site, {viewport: smallest});
    const club = newClub();
    await toPlan(small.page, club);
    assert.ok((await saved(small.page)).signup.jwt);
    for (const button of await small.page.locator('#plan button:visible:not(.link)').all())
        assert.ok((await button.boundingBox()).height >= 44);
    await finish(small.page, club);
    await isReady(small.page, club);
    const left = await small.page.evaluate(() => JSON.stringify([{...localStorage}, {...sessionStorage}]));
    assert.ok(!left.includes('eyJ') && !left.includes('Secret'), left);
    const large = await visit(site, {viewport: phone});
    await large.page.goto('/onboarding');
    assert.equal(await large.page.getAttribute('meta[name=viewport]', 'content'), 'width=device-width, initial-scale=1');
});

webTest('the page turns around for right-to-left scripts: the style knows no left and no right', async (visit) => {
    const {page} = await visit(site, {viewport: phone});
    const style = readFileSync(process.env.TOUCHLINE_STYLE, 'utf8').replaceAll(/\/\*.*?\*\//gs, '');
    const physical = style.match(/(?:margin|padding|border|inset|scroll-margin)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:/g);
    assert.deepEqual(physical, null);
    await page.goto('/onboarding');
    await at(page, 'basics');
    await page.evaluate(() => { document.documentElement.dir = 'rtl'; });
    const label = await page.locator('label[for=clubName]').boundingBox();
    const mark = await page.locator('.mark').boundingBox();
    assert.ok(mark.x > 200, 'the mark is on the right');
    assert.ok(label.x + label.width > 300);
});
