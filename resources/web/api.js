// SPDX-License-Identifier: GPL-3.0-only
// Requests to the signup's API, and what can become of them.
import {language} from './texts.js';

const timeoutMs = 20_000;

/**
 * Why a request brought no answer one can go on with. `kind`:
 * `network` nothing came back; `limited` too many requests; `closed` signups are off; `expired` the token is no good;
 * `server` a fault on the other side; `refused` what was sent is not taken, `code` says why.
 */
export class Failure extends Error {
    constructor(kind, {code = '', issues = [], detail = '', retryAfter = 0, reference = ''} = {}) {
        super(kind);
        Object.assign(this, {kind, code, issues, detail, retryAfter, reference});
    }
}

function kindOf(status, code) {
    if (status === 429)
        return 'limited';
    if (status === 503 && code === 'SIGNUPS_DISABLED')
        return 'closed';
    if (status === 401)
        return 'expired';
    return status >= 500 || !code ? 'server' : 'refused';
}

async function failureOf(response) {
    let problem = {};
    try {
        problem = await response.json();
    } catch {
        // A proxy's own page, for instance.
    }
    const code = problem.error?.code ?? '';
    return new Failure(kindOf(response.status, code), {
        code: code || `HTTP ${response.status}`,
        issues: problem.error?.issues ?? [],
        detail: problem.error?.message ?? '',
        retryAfter: Number(response.headers.get('Retry-After')) || 0,
        reference: problem.requestId ?? response.headers.get('X-Request-Id') ?? '',
    });
}

/** `signal`, where given, ends it with an AbortError. The answer: `{status, json, etag}`. */
async function call(method, path, {token, body, key, etag, signal} = {}) {
    const headers = {Accept: 'application/json', 'Accept-Language': language};
    if (token)
        headers.Authorization = `Bearer ${token}`;
    if (body !== undefined)
        headers['Content-Type'] = 'application/json';
    if (key)
        headers['Idempotency-Key'] = key;
    if (etag)
        headers['If-None-Match'] = etag;
    const patience = new AbortController();
    const timer = setTimeout(() => patience.abort(), timeoutMs);
    const giveUp = () => patience.abort();
    signal?.addEventListener('abort', giveUp);
    try {
        const response = await fetch(path, {
            method, headers, body: body === undefined ? undefined : JSON.stringify(body),
            cache: 'no-store', credentials: 'omit', redirect: 'error', signal: patience.signal,
        });
        if (response.status === 304)
            return {status: 304};
        if (!response.ok)
            throw await failureOf(response);
        return {status: response.status, json: await response.json(), etag: response.headers.get('ETag')};
    } catch (error) {
        if (error instanceof Failure)
            throw error;
        if (signal?.aborted)
            throw new DOMException('no longer wanted', 'AbortError');
        throw new Failure('network');
    } finally {
        clearTimeout(timer);
        signal?.removeEventListener('abort', giveUp);
    }
}

export const get = (path, options) => call('GET', path, options);

export async function post(path, options) {
    return (await call('POST', path, options)).json;
}
