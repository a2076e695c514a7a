// SPDX-License-Identifier: GPL-3.0-only
// Debian's Chromium, and pages in it whose every request and complaint is looked at.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, test} from 'node:test';
import {chromium} from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const timeoutMs = 30_000;

export const phone = {width: 390, height: 844};
export const smallest = {width: 320, height: 640};
export const desktop = {width: 1280, height: 900};

let browser = null;

async function running() {
    browser ??= await chromium.launch({
        executablePath: process.env.TOUCHLINE_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
            '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    return browser;
}

after(() => browser?.close());

/**
 * A visitor: a browser profile of its own. `problems` collects what no page of ours may do: load from elsewhere, break
 * its own policy, throw.
 */
export class Visitor {
    problems = [];
    requests = [];

    static async at(site, {viewport = desktop, locale = 'en-GB', dark = false, ...options} = {}) {
        const visitor = new Visitor();
        visitor.site = site;
        visitor.context = await (await running()).newContext({
            baseURL: site.url, viewport, locale, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce', ...options});
        visitor.context.setDefaultTimeout(timeoutMs);
        await visitor.context.exposeBinding('violated', (_, text) => visitor.problems.push(`policy: ${text}`));
        await visitor.context.addInitScript(() => addEventListener('securitypolicyviolation',
            (event) => window.violated(`${event.violatedDirective} ${event.blockedURI}`)));
        visitor.context.on('page', (page) => visitor.#watch(page));
        visitor.page = await visitor.context.newPage();
        return visitor;
    }

    #watch(page) {
        page.on('request', (request) => {
            this.requests.push(request);
            if (new URL(request.url()).origin !== new URL(this.site.url).origin)
                this.problems.push(`loads ${request.url()}`);
        });
        page.on('pageerror', (error) => this.problems.push(`throws ${error.stack}`));
        page.on('console', (message) => {
            // Chromium reports every answer that is not 2xx, and every server that is down, by itself.
            if (['error', 'warning'].includes(message.type()) && !/^Failed to load resource|net::ERR_/.test(message.text()))
                this.problems.push(`console: ${message.text()}`);
        });
    }

    /** Requests to that path so far. */
    sent(path) {
        return this.requests.filter((request) => new URL(request.url()).pathname === path);
    }

    async end() {
        await this.context.close();
        assert.deepEqual(this.problems, []);
    }
}

/** A test with visitors that are checked and sent home when it ends. */
export function webTest(name, run) {
    test(name, {timeout: 120_000}, async () => {
        const visitors = [];
        const visit = async (site, options) => {
            visitors.push(await Visitor.at(site, options));
            return visitors.at(-1);
        };
        try {
            await run(visit);
        } catch (error) {
            await Promise.allSettled(visitors.map((visitor) => visitor.context.close()));
            throw error;
        }
        for (const visitor of visitors)
            await visitor.end();
    });
}

/** What axe finds, in a form that reads well in a failure. */
export async function axeFindings(page) {
    // As the debugger's own expression, since the page's policy lets no script in.
    await page.evaluate(`${axeSource};0`);
    const results = await page.evaluate(() => window.axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}));
    return results.violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** Nothing sticks out of the page to the side. */
export async function overflow(page) {
    return page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        return [...document.querySelectorAll('body *')]
            .filter((element) => element.checkVisibility() && !element.matches('.unseen, .skip'))
            .filter((element) => {
                const box = element.getBoundingClientRect();
                return box.width > 0 && (box.right > width + 0.5 || box.left < -0.5);
            })
            .map((element) => element.outerHTML.slice(0, 120));
    });
}
