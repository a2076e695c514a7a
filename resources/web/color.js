// SPDX-License-Identifier: GPL-3.0-only
// Colours and whether text in them can be read (WCAG 2.2, relative luminance), as the server has it
// (core/domain/brand.cpp, core/http/web_assets.cpp).
export const usual = {primaryColor: '#FFD700', secondaryColor: '#000000'};
export const readableContrast = 4.5;

export const isColor = (text) => /^#[0-9A-F]{6}$/i.test(text);

function luminance(color) {
    const [red, green, blue] = [1, 3, 5].map((at) => {
        const value = parseInt(color.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(first, second) {
    const [dark, light] = [luminance(first), luminance(second)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
}

/** Black or white, whichever reads better on it. */
export function readableOn(background) {
    return contrast(background, '#000000') >= contrast(background, '#FFFFFF') ? '#000000' : '#FFFFFF';
}

export function textOnPrimary(primary, secondary) {
    return contrast(primary, secondary) >= readableContrast ? secondary : readableOn(primary);
}

/** Puts a club's colours on what stands below the element. */
export function dress(element, primary, secondary) {
    element.style.setProperty('--primary', primary);
    element.style.setProperty('--secondary', secondary);
    element.style.setProperty('--on-primary', textOnPrimary(primary, secondary));
}
