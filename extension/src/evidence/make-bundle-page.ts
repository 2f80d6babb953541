import type { CheckedItem } from './check-evidence.ts';
import { bundleScript } from './bundle-script.ts';
import type { BundleWords } from './bundle-words.ts';

export interface BundlePage {
  /** In their canonical forms: the very texts that were hashed and signed. */
  readonly manifest: string;
  readonly statement: string;
  readonly signature: string;
  readonly publicKey: string;
  readonly items: readonly CheckedItem[];
  readonly words: BundleWords;
}

/** Nothing may be fetched, whatever somebody writes into it: pictures come from the page itself. */
const policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src blob:; base-uri 'none'; form-action 'none'";

const style = `:root{color-scheme:light dark}body{max-inline-size:44rem;margin:0 auto;padding:1.5rem 1rem 4rem;font:1rem/1.5 system-ui,sans-serif}
h1{font-size:1.375rem;line-height:1.3}h2{font-size:1.125rem;margin-block:2rem 0.5rem}#verdict{padding:1rem;border:2px solid;border-radius:8px;font-weight:600}
#verdict[data-verdict=same]{border-color:#0b6152}#verdict[data-verdict=changed],#verdict[data-verdict=broken]{border-color:#c0392b}
dl{display:grid;grid-template-columns:minmax(8rem,auto) 1fr;gap:0.25rem 1rem}dt{opacity:0.8}dd{margin:0;overflow-wrap:anywhere}
ul{padding:0;list-style:none}li{padding:0.75rem 0;border-block-start:1px solid #8886}li[data-state=changed],li[data-state=missing]{border-inline-start:4px solid #c0392b;padding-inline-start:0.75rem}
img{display:block;max-inline-size:100%;margin-block-start:0.5rem;border:1px solid #8886}pre{white-space:pre-wrap;overflow-wrap:anywhere;max-block-size:16rem;overflow:auto;border:1px solid #8886;padding:0.5rem;font-size:0.875rem}
.meta{margin:0;font-size:0.875rem;opacity:0.85;overflow-wrap:anywhere}input[type=file]{font:inherit;min-block-size:44px;max-inline-size:100%}:focus-visible{outline:3px solid #1a73d9;outline-offset:2px}
@media(max-width:30rem){dl{grid-template-columns:1fr}dd{margin-block-end:0.5rem}}`;

/** One page that checks the bundle wherever it is opened: everything is in it, nothing is fetched. */
export function makeBundlePage({ manifest, statement, signature, publicKey, items, words }: BundlePage): string {
  const seal = inScript({ manifest, statement, signature, publicKey });
  return `<!doctype html>
<html lang="${escape(words.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escape(words.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(words.title)}</h1>
<p id="verdict" role="status">${escape(words.unchecked)}</p>
<p>${escape(words.meaning)}</p>
<dl>${words.facts.map(([name, value]) => `<dt>${escape(name)}</dt><dd>${escape(value)}</dd>`).join('')}</dl>
${words.gaps.length === 0 ? '' : `<h2>${escape(words.gapsTitle)}</h2><ul>${words.gaps.map((gap) => `<li>${escape(gap)}</li>`).join('')}</ul>`}
<ul id="items"></ul>
<p>${escape(words.compareKey)}</p>
<h2><label for="files">${escape(words.filesTitle)}</label></h2>
<p class="meta" id="files-hint">${escape(words.filesHint)}</p>
<input type="file" id="files" multiple aria-describedby="files-hint">
<ul id="found" role="status"></ul>
</main>
<script type="application/json" id="words">${inScript(words)}</script>
<script type="application/json" id="seal">${seal}</script>
${items
  .flatMap(({ item, bytes }) => (bytes === null ? [] : [`<script type="text/plain" data-name="${escape(item.name)}">${toBase64(bytes)}</script>`]))
  .join('\n')}
<script>${bundleScript}</script>
</body>
</html>
`;
}

/** A `</script>` in somebody's post must not end ours. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // A multiple of three, so that the pieces fit together.
  for (let at = 0; at < bytes.length; at += 8_190) text += btoa(String.fromCharCode(...bytes.subarray(at, at + 8_190)));
  return text;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? '');
