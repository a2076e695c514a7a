// SPDX-License-Identifier: GPL-3.0-only
// A club's web address, by the same rules as the server's (core/domain/slug.cpp).
const longest = 63;
const writtenOut = {'ä': 'ae', 'ö': 'oe', 'ø': 'oe', 'ü': 'ue', 'ß': 'ss', 'æ': 'ae', 'å': 'aa', 'ł': 'l', '&': '-and-'};

export function slugFromName(name) {
    const spelled = [...name.toLowerCase()].map((letter) => writtenOut[letter] ?? letter).join('');
    return spelled.normalize('NFKD')
        .replace(/[\p{Mn}'’]/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, longest)
        .replace(/-+$/, '');
}

/** What somebody types, as far as it can be meant: small letters, hyphens for spaces. */
export const typedSlug = (text) => text.toLowerCase().replace(/\s+/g, '-').slice(0, longest);

export const isSlug = (text) => /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(text);
