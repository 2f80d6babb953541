// How well two colours can be told apart, by WCAG 2.

/**
 * @param {string} colour `#rrggbb`
 * @returns {number} 0 for black to 1 for white
 */
function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/**
 * 1 for two that are the same, 21 for black on white.
 * @param {string} one
 * @param {string} other
 */
export function contrastOf(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** What words need: WCAG 2.2, 1.4.3. */
export const enoughForText = 4.5;

/**
 * The better of black and white on a colour.
 * @param {string} colour
 */
export function readableOn(colour) {
  return contrastOf(colour, '#ffffff') >= contrastOf(colour, '#000000') ? '#ffffff' : '#000000';
}
