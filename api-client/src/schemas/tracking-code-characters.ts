import type { TrackingCode } from './tracking-code.ts';

/**
 * The citizen's secret: 24 Crockford base32 characters, 23 random (115 bits) and one check character.
 * Shown in groups of four, `7K3M-…`; kept and sent without separators, upper case.
 */
export const trackingCodeLength = 24;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** GF(32) by the primitive polynomial x^5 + x^2 + 1; `powers[i]` is the generator raised to i. */
const powers = makePowers();

function makePowers(): readonly number[] {
  const list: number[] = [];
  let value = 1;
  for (let exponent = 0; exponent < 31; exponent += 1) {
    list.push(value);
    value <<= 1;
    if (value >= 32) value ^= 0b100101;
  }
  return list;
}

function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 0; bit < 5; bit += 1) if ((left >> bit) & 1) product ^= right << bit;
  // Back into five bits: x^5 is x^2 + 1, and so on down from x^8.
  for (let bit = 8; bit >= 5; bit -= 1) if ((product >> bit) & 1) product ^= 0b100101 << (bit - 5);
  return product;
}

/**
 * Weighted sum over GF(32): character i weighs generator^(i + 1), all different and none zero or one, so the sum changes
 * with every single wrong character and with every swap of two neighbours. The check character weighs one.
 */
function checkCharacter(random: string): string {
  let sum = 0;
  for (let index = 0; index < random.length; index += 1) {
    sum ^= multiply(alphabet.indexOf(random.charAt(index)), powers[index + 1] ?? 0);
  }
  return alphabet.charAt(sum);
}

/** What a person typed, without separators and with Crockford's look-alikes read as meant (`O` is 0, `I` and `L` are 1). */
export function normaliseTrackingCode(typed: string): string {
  return typed
    .toUpperCase()
    .replaceAll(/[\s\-–—.]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

/** True for a code whose check character fits; finds every single error and every adjacent swap. */
export function isTrackingCode(code: string): code is TrackingCode {
  if (code.length !== trackingCodeLength) return false;
  for (const character of code) if (!alphabet.includes(character)) return false;
  return checkCharacter(code.slice(0, -1)) === code.slice(-1);
}

/** `random`: 23 bytes from a cryptographic source; five bits of each are used. */
export function makeTrackingCode(random: Uint8Array): TrackingCode {
  if (random.length !== trackingCodeLength - 1) throw new RangeError('makeTrackingCode needs 23 random bytes');
  let code = '';
  for (const byte of random) code += alphabet.charAt(byte & 31);
  // The check character was computed from these very characters, so this is a TrackingCode by construction.
  return (code + checkCharacter(code)) as TrackingCode;
}

/** Groups of four, for people. */
export function formatTrackingCode(code: TrackingCode): string {
  return code.match(/.{4}/g)?.join('-') ?? code;
}
