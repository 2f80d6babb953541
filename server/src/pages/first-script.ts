import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What runs in a page of ours before anything is loaded, as it stands between its tags. */
export const firstScript = readFileSync(new URL('../../static/lacak.js', import.meta.url), 'utf8');

/** By which the page's policy lets it run, and nothing else that stands in the page. */
export const firstScriptHash = `sha256-${createHash('sha256').update(firstScript).digest('base64')}`;
