import { glob, readFile } from 'node:fs/promises';
import { rootDir } from './root-dir.ts';

/** Missing in Chrome 90, Firefox 115 or Safari 15.4, the oldest that get the full box; `unless` is how a fallback looks. */
const missing: { name: string; use: RegExp; unless?: RegExp }[] = [
  { name: 'AbortSignal.any', use: /AbortSignal\.any\b/ },
  { name: 'AbortSignal.timeout', use: /AbortSignal\.timeout\b/ },
  { name: 'crypto.randomUUID', use: /\.randomUUID\b/ },
  { name: 'structuredClone', use: /\bstructuredClone\s*\(/ },
  { name: 'ElementInternals', use: /\battachInternals\b/ },
  // Lit itself looks first and has a <style> element to fall back on.
  { name: 'adoptedStyleSheets', use: /\.adoptedStyleSheets\b/, unless: /["'`]adoptedStyleSheets["'`]\s*in\b/ },
  { name: ':state()', use: /:state\(/ },
  { name: 'Array.prototype.at', use: /\.at\(-?\d/ },
  { name: 'Object.hasOwn', use: /\bObject\.hasOwn\b/ },
  { name: 'findLast', use: /\.findLast(?:Index)?\(/ },
  { name: 'toSorted and its like', use: /\.to(?:Sorted|Reversed|Spliced)\(/ },
  { name: 'Array.fromAsync', use: /\bArray\.fromAsync\b/ },
  { name: 'Object.groupBy', use: /\b(?:Object|Map)\.groupBy\b/ },
  { name: 'Promise.withResolvers', use: /\bPromise\.withResolvers\b/ },
  { name: 'requestSubmit', use: /\.requestSubmit\(/, unless: /requestSubmit\?\.\(/ },
  { name: 'CompressionStream', use: /\bnew (?:De)?[cC]ompressionStream\b/ },
  { name: 'OffscreenCanvas', use: /\bnew OffscreenCanvas\b/, unless: /typeof OffscreenCanvas/ },
  { name: 'Intl.Segmenter', use: /\bIntl\.Segmenter\b/, unless: /["'`]Segmenter["'`]\s*in\b|typeof Intl\.Segmenter|Intl\.Segmenter\s*[!=]==?/ },
  { name: 'the popover attribute', use: /\.(?:show|hide|toggle)Popover\(/ },
  { name: 'a static block of a class', use: /\bstatic\s*\{/ },
  { name: 'look-behind in a regular expression', use: /\(\?<[=!]/ },
  { name: ':has()', use: /[\s>+~}]:has\(|\w:has\(/ },
  { name: 'color-mix()', use: /\bcolor-mix\(/, unless: /CSS\.supports\(["'`]color["'`]/ },
  { name: 'light-dark()', use: /\blight-dark\(/ },
  { name: '@container', use: /@container\b/ },
  { name: '@layer', use: /@layer\b/ },
];

/** What the built box uses that its oldest browsers haven't, as sentences. */
export async function usesAboveBrowserFloor(): Promise<string[]> {
  const problems: string[] = [];
  for await (const path of glob('widget/dist/**/*.{js,css,html}', { cwd: rootDir })) {
    const text = await readFile(`${rootDir}/${path}`, 'utf8');
    for (const { name, use, unless } of missing) {
      if (use.test(text) && unless?.test(text) !== true) problems.push(`${path} uses ${name} without a fallback`);
    }
  }
  return problems;
}
