// SPDX-License-Identifier: GPL-3.0-only
// Carries a signup on from the link in a mail: `/onboarding#resume=TOKEN`. What stands behind the # never reaches a
// server by itself, so no log on the way has the token.
const token = new URLSearchParams(location.hash.slice(1)).get('resume');

function show(name) {
    for (const section of document.querySelectorAll('[data-state]'))
        section.hidden = section.dataset.state !== name;
}

function fill(name, text) {
    for (const place of document.querySelectorAll(`[data-fill="${name}"]`))
        place.textContent = text;
}

async function fillProgress(answer) {
    const response = await fetch(`/api/v1/tenants/${encodeURIComponent(answer.tenant.id)}/provision-status`,
        {headers: {Authorization: `Bearer ${answer.jwt}`}});
    if (!response.ok)
        return;
    const status = await response.json();
    const labels = document.querySelector('[data-labels]').dataset;
    fill('status', labels[status.status] ?? status.status);
}

async function resume() {
    // Away with the token before anybody copies the address; the link works once anyway.
    history.replaceState(null, '', location.pathname);
    show('working');
    try {
        const response = await fetch('/public/signup/resume/redeem', {
            method: 'POST',
            headers: {'Content-Type': 'application/json'},
            body: JSON.stringify({token}),
        });
        const answer = await response.json();
        if (!response.ok)
            return show(response.status === 401 ? 'failed' : 'trouble');
        fill('club', answer.tenant.name);
        fill('plan', answer.tenant.plan);
        if (answer.next === 'progress')
            await fillProgress(answer);
        show(answer.next);
    } catch {
        show('trouble');
    }
}

if (token)
    resume();
else
    show('none');
