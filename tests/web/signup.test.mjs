// SPDX-License-Identifier: GPL-3.0-only
// A club signs itself up, from the first page to the owner's overview behind the mailed link.
import assert from 'node:assert/strict';
import {after, before} from 'node:test';
import {axeFindings, desktop, overflow, phone, smallest, webTest} from './support/browser.mjs';
import {Site, until} from './support/site.mjs';
import {at, begunElsewhere, fillBasics, finish, isReady, newClub, notice, resumeLink, saved, toPlan, toProgress}
    from './support/steps.mjs';

let site;
before(async () => { site = await Site.open(); });
after(() => site.close());

async function openTheMailedLink(page, club) {
    const path = await site.mailbox.link(club.email, '/magic/');
    await page.goto(path);
    await page.getByRole('button', {name: 'Open my club'}).click();
    await page.waitForURL('**/owner*');
    await page.getByRole('heading', {level: 1, name: club.name}).waitFor();
}

webTest('a Starter club, to the overview behind the mailed link', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    await toPlan(page, club, {primary: '#0B3D2E', secondary: '#FFFFFF'});
    assert.match(await page.inputValue('#webhookSecret'), /^[A-Za-z0-9_-]{43}$/);
    assert.equal(await page.getAttribute('#webhookSecret', 'type'), 'password');
    await finish(page, club, site.webhook.url);
    await isReady(page, club);
    assert.ok(site.webhook.requests.some(({method}) => method === 'HEAD'));
    const states = await page.locator('#run .run-state').allTextContents();
    assert.deepEqual(states, Array(6).fill('done'));
    assert.ok((await page.textContent('#next-steps')).includes(club.email));

    await openTheMailedLink(page, club);
    const text = await page.textContent('main');
    for (const part of ['Ready', 'Starter', '#0B3D2E', '#FFFFFF', 'Next steps', 'News', 'Fixtures', club.email])
        assert.ok(text.includes(part), part);
    await page.getByRole('link', {name: 'Open the club’s page'}).click();
    await page.waitForURL(`**/c/${club.slug}`);
    const banner = await page.locator('.banner').evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(banner, 'rgb(11, 61, 46)');
    assert.equal(await page.locator('article').count(), 1);
    assert.equal(await page.locator('.fixtures li').count(), 1);
});

webTest('a Pro club, with a look at everything before it is confirmed', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'pro'});
    await toPlan(page, club, {primary: '#7A1F2B', secondary: '#F4E9C9'});
    const facts = await page.textContent('#pro-facts');
    for (const part of [club.name, club.email, `/c/${club.slug}`, 'Pro', '#7A1F2B', '#F4E9C9', 'Free trial until'])
        assert.ok(facts.includes(part), part);
    assert.equal(await page.isVisible('#starter-form'), false);
    await finish(page, club);
    await isReady(page, club);
    assert.equal(await page.getAttribute('#club-page', 'href'), `/c/${club.slug}`);
    await openTheMailedLink(page, club);

    // Another link, from the overview: by mail, and the older one is void.
    await page.getByRole('button', {name: 'Send me a new link'}).click();
    await page.getByRole('heading', {name: 'Look into your inbox'}).waitFor();
    await until(() => site.mailbox.mails.filter((mail) => mail.to === club.email).length >= 2, 'the second mail');
});

webTest('a promo code says at once what it does, and its plan counts', async (visit) => {
    const {page} = await visit(site);
    await site.command('promo', 'add', 'GOPRO', '--percent', '20', '--plan', 'pro', '--max-uses', '5');
    const club = newClub({plan: 'starter', promoCode: 'gopro'});
    await page.goto('/onboarding');
    await fillBasics(page, club);
    await page.locator('#promoCode').blur();
    await page.getByText('This code is good. 20 % off. It puts your club on Pro. 5 left.').waitFor();
    await page.click('#basics-submit');
    await at(page, 'branding');
    await page.click('#branding-submit');
    await at(page, 'plan');
    assert.ok(await page.isVisible('#pro-form'));
    assert.ok((await page.textContent('#pro-facts')).includes('20 % off'));
});

webTest('the address is made from the name, looked up while it is typed, and offered when taken', async (visit) => {
    const {page} = await visit(site);
    await page.goto('/onboarding');
    await page.fill('#clubName', 'SV Süd-Ötigheim 09 & Söhne');
    assert.equal(await page.inputValue('#clubSlug'), 'sv-sued-oetigheim-09-and-soehne');
    // The page makes addresses by the rules the server has.
    for (const name of ['SV Süd-Ötigheim 09 & Söhne', 'L’Étoile  du Nord!', 'Łódź Åæø', '--- FC --- 1899 ---']) {
        const query = new URLSearchParams({slug: name});
        const {suggestion} = await (await fetch(`${site.url}/public/signup/availability?${query}`)).json();
        await page.fill('#clubName', name);
        assert.equal(await page.inputValue('#clubSlug'), suggestion);
    }
    await page.fill('#clubName', 'SV Süd-Ötigheim 09 & Söhne');
    await page.getByText('sv-sued-oetigheim-09-and-soehne is free.').waitFor();
    await page.fill('#clubSlug', 'My Own');
    assert.equal(await page.inputValue('#clubSlug'), 'my-own');
    await page.fill('#clubName', 'Another name');
    assert.equal(await page.inputValue('#clubSlug'), 'my-own');
    await page.fill('#clubSlug', 'admin');
    await page.getByText('admin is reserved.').waitFor();
    const taken = newClub();
    await site.post('/public/signup/start', {clubName: taken.name, clubSlug: taken.slug, email: taken.email, plan: 'pro'});
    await page.fill('#clubSlug', taken.slug);
    await page.getByText(`${taken.slug} is taken by another club.`).waitFor();
    await page.getByRole('button', {name: `Use ${taken.slug}-2`}).click();
    await page.getByText(`${taken.slug}-2 is free.`).waitFor();
});

webTest('colours that cannot be read together are pointed out, and mended with a press', async (visit) => {
    const {page} = await visit(site);
    const club = newClub();
    await toPlan(page, club, {primary: '#F2A900', secondary: '#000000'});
    await page.goBack();
    await at(page, 'branding');
    await page.fill('#secondaryColor', '#F7E3B0');
    await page.getByText('hard to read (1.6 : 1; at least 4.5 : 1)').waitFor();
    const preview = page.locator('.preview-banner');
    assert.equal(await preview.evaluate((element) => getComputedStyle(element).color), 'rgb(0, 0, 0)');
    await page.getByRole('button', {name: 'Take black as the second colour'}).click();
    assert.equal(await page.inputValue('#secondaryColor'), '#000000');
    assert.equal(await page.isVisible('#contrast'), false);
    await page.fill('#primaryColor', 'nonsense');
    await page.click('#branding-submit');
    assert.equal(await page.textContent('#primaryColor-error'), 'Please enter a colour like #1A5FD1.');
});

webTest('a webhook that fails is corrected by its owner, and the run goes on', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    site.webhook.status = 410;
    await toProgress(page, club, site.webhook.url);
    await page.getByText('Your webhook did not answer as it should').waitFor();
    site.webhook.status = 200;
    await page.getByRole('button', {name: 'Correct the webhook'}).click();
    await at(page, 'plan');
    await page.click('#starter-form [data-back]');
    await at(page, 'progress');
    await page.getByRole('button', {name: 'Correct the webhook'}).click();
    await at(page, 'plan');
    await page.click('#starter-submit');
    await page.getByText('Nothing is different from before.').waitFor();
    await page.fill('#webhookUrl', `${site.webhook.url}/corrected`);
    await page.click('#starter-submit');
    await isReady(page, club);
});

webTest('after a mailed link, too, it is known which webhook failed and which was never sent', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    const resume = async () => {
        await page.goto(await resumeLink(site, club));
        await notice(page, 'Welcome back');
        await page.getByRole('button', {name: 'Correct the webhook'}).click();
        await at(page, 'plan');
    };
    site.webhook.status = 410;
    await toProgress(page, club, site.webhook.url);
    await page.getByText('Your webhook did not answer as it should').waitFor();
    site.webhook.status = 200;
    await resume();
    await page.click('#starter-submit');
    await page.getByText('Nothing is different from before.').waitFor();

    // What is corrected with a token that has run out does not get through.
    const corrected = `${site.webhook.url}/corrected`;
    await page.fill('#webhookUrl', corrected);
    await page.route('**/starter/make', (route) => route.fulfill({status: 401, contentType: 'application/problem+json',
        body: JSON.stringify({error: {code: 'UNAUTHORIZED', message: 'no'}})}), {times: 1});
    await page.click('#starter-submit');
    await notice(page, 'Your session on this device is over');
    site.mailbox.mails.length = 0; // the first link is used
    await resume();
    assert.equal(await page.inputValue('#webhookUrl'), corrected);
    await page.click('#starter-submit');
    await isReady(page, club);
});

webTest('a signup goes on on another device with a mailed link', async (visit) => {
    const first = await visit(site);
    const club = newClub();
    await toPlan(first.page, club);
    await first.page.locator('#plan [data-later]').click();
    await first.page.getByText('a mail with a link is on its way').first().waitFor();
    const path = await site.mailbox.link(club.email, '/onboarding#resume=');

    const second = await visit(site, {viewport: phone});
    await second.page.goto(path);
    await at(second.page, 'plan');
    assert.ok(!second.page.url().includes('resume'));
    // The colours are not known here, so none are shown and none are sent.
    assert.ok(!(await second.page.textContent('#pro-facts')).includes('Colours'));
    await second.page.click('#pro-form [data-back]');
    await at(second.page, 'branding');
    await second.page.click('#branding-submit');
    await at(second.page, 'plan');
    assert.equal(second.sent('/public/signup/brand').length, 0);
    await finish(second.page, club);
    await isReady(second.page, club);
    await second.page.goto(`/c/${club.slug}`);
    const banner = await second.page.locator('.banner').evaluate((element) => getComputedStyle(element).backgroundColor);
    assert.equal(banner, 'rgb(11, 61, 46)');
    // The link works once.
    const third = await visit(site);
    await third.page.goto(path);
    await third.page.getByText('This link is no good any more').first().waitFor();
    assert.ok(await third.page.isVisible('#resumeEmail'));
});

webTest('colours are changed on another device by whoever wants to', async (visit) => {
    const visitor = await visit(site);
    const {page} = visitor;
    await page.goto(await begunElsewhere(site, newClub()));
    await at(page, 'plan');
    await page.click('#pro-form [data-back]');
    await at(page, 'branding');
    await page.fill('#primaryColor', '#224466');
    // One colour of two dresses nothing and is not shown for the club's.
    await page.goBack();
    await at(page, 'plan');
    assert.ok(!(await page.textContent('#pro-facts')).includes('Colours'));
    await page.goForward();
    await at(page, 'branding');
    await page.click('#branding-submit');
    await at(page, 'plan');
    assert.equal(visitor.sent('/public/signup/brand').length, 1);
    assert.ok((await page.textContent('#pro-facts')).includes('#224466'));
});

webTest('where mail addresses are confirmed first, the page says so and goes on by itself', async (visit) => {
    const strict = await Site.open({'signup.verify_email': 'require'});
    try {
        const {context, page} = await visit(strict);
        const club = newClub();
        await toProgress(page, club);
        await page.getByText(`Please confirm your mail address first: we have sent a link to ${club.email}.`).waitFor();
        const mail = await context.newPage();
        await mail.goto(await strict.mailbox.link(club.email, '/verify-email/'));
        assert.deepEqual(await axeFindings(mail), []);
        await mail.getByRole('button', {name: 'Confirm'}).click();
        await mail.getByRole('heading', {name: 'your mail address is confirmed'}).waitFor();
        assert.deepEqual(await axeFindings(mail), []);
        await isReady(page, club);
        await context.close();
    } finally {
        await strict.close();
    }
});

webTest('with the keyboard alone', async (visit) => {
    const {page} = await visit(site);
    const club = newClub({plan: 'starter'});
    const tabTo = async (selector) => {
        for (let presses = 0; presses < 40; ++presses) {
            if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
                return;
            await page.keyboard.press('Tab');
        }
        assert.fail(`the Tab key does not lead to ${selector}`);
    };
    await page.goto('/onboarding');
    await at(page, 'basics');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.matches('.skip')));
    await page.keyboard.press('Enter');
    await tabTo('#clubName');
    await page.keyboard.type(club.name);
    await tabTo('#clubSlug');
    await page.keyboard.press('Control+A');
    await page.keyboard.type(club.slug);
    await tabTo('#email');
    await page.keyboard.type(club.email);
    await tabTo('[name="plan"]');
    await page.keyboard.press('ArrowDown');
    assert.ok(await page.isChecked('#plan-pro'));
    await page.keyboard.press('ArrowUp');
    assert.ok(await page.isChecked('#plan-starter'));
    await tabTo('#promoCode');
    await page.keyboard.press('Enter');
    await at(page, 'branding');
    assert.ok(await page.evaluate(() => document.activeElement.id === 'branding-title'));
    await tabTo('#branding-submit');
    await page.keyboard.press('Space');
    await at(page, 'plan');
    await tabTo('#webhookUrl');
    await page.keyboard.type(site.webhook.url);
    await page.keyboard.press('Enter');
    await isReady(page, club);
});

for (const [name, viewport] of Object.entries({phone, 'the smallest phone': smallest, desktop})) {
    webTest(`nothing sticks out on ${name}, in German`, async (visit) => {
        const {page} = await visit(site, {viewport, locale: 'de-DE'});
        const club = newClub({plan: 'starter', name: 'Spielvereinigung Donaudampfschifffahrtsgesellschaft Untertürkheim 1899'});
        await page.goto('/onboarding');
        await at(page, 'basics');
        assert.deepEqual(await overflow(page), []);
        await fillBasics(page, club);
        await page.click('#basics-submit');
        await at(page, 'branding');
        await page.fill('#secondaryColor', '#F7E3B0');
        assert.deepEqual(await overflow(page), []);
        await page.click('#branding-submit');
        await at(page, 'plan');
        await page.click('details.help summary');
        assert.deepEqual(await overflow(page), []);
        await page.fill('#webhookUrl', site.webhook.url);
        await page.click('#starter-submit');
        await page.getByRole('heading', {name: /ist fertig$/}).waitFor();
        assert.deepEqual(await overflow(page), []);
        await page.goto(await site.mailbox.link(club.email, '/magic/'));
        assert.deepEqual(await overflow(page), []);
        await page.getByRole('button').click();
        await page.waitForURL('**/owner*');
        assert.deepEqual(await overflow(page), []);
        await page.goto(`/c/${club.slug}`);
        assert.deepEqual(await overflow(page), []);
    });
}

webTest('four languages, by the browser and by hand, and the club keeps the one it signed up in', async (visit) => {
    const {page} = await visit(site, {locale: 'fr-FR'});
    const club = newClub();
    await page.goto('/onboarding');
    await page.getByRole('heading', {level: 1, name: 'Mettre en place votre club'}).waitFor();
    await fillBasics(page, club);
    for (const [language, title] of [['Deutsch', 'Ihren Verein einrichten'], ['Español', 'Configurar su club'],
        ['English', 'Set up your club'], ['Español', 'Configurar su club']]) {
        await page.getByRole('link', {name: language}).click();
        await page.getByRole('heading', {level: 1, name: title}).waitFor();
        assert.equal(await page.inputValue('#clubName'), club.name);
    }
    await page.click('#basics-submit');
    await at(page, 'branding');
    await page.click('#branding-submit');
    await at(page, 'plan');
    await page.click('#pro-submit');
    await page.getByRole('heading', {name: `${club.name} está listo`}).waitFor();
    await page.goto(await site.mailbox.link(club.email, '/magic/'));
    await page.getByRole('button', {name: 'Ouvrir mon club'}).waitFor();
    const mail = site.mailbox.mails.find((each) => each.to === club.email);
    assert.match(mail.text, /Content-Language: es|lang=(?:3D)?"es"/);
});

webTest('the whole funnel is counted, without a cookie', async (visit) => {
    const stages = ['started', 'branded', 'confirmed', 'complete'];
    const counts = () => Promise.all(stages.map((stage) => site.metric(`touchline_signup_funnel_total{stage="${stage}"}`)));
    const visitor = await visit(site);
    const before = await counts();
    const club = newClub();
    await toProgress(visitor.page, club);
    await isReady(visitor.page, club);
    assert.deepEqual(await counts(), before.map((count) => count + 1));
    assert.deepEqual(await visitor.context.cookies(), []);
    assert.equal((await saved(visitor.page)).signup, null);
});
