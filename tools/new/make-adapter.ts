import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { rootDir } from '../root-dir.ts';
import { BadNew } from './bad-new.ts';

/** The folder of a new platform's adapter, with a test that fails until its fixture says what a person reads there. Gives what to do next. */
export const makeAdapter = async (name: string | undefined): Promise<string> => {
  if (name === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new BadNew('Say what is new: npm run new adapter NAME, with NAME in kebab-case (npm run new adapter google-maps).', 2);
  }
  const folder = `extension/src/adapters/${name}`;
  if (existsSync(join(rootDir, folder))) throw new BadNew(`${folder} is already there.`, 1);
  for (const [file, text] of Object.entries(filesOf(name))) {
    const path = join(rootDir, folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return `${folder} is there. Next:
  1. save a page, cut it down to fixtures/post.html, and invent every name in it
  2. say in fixtures/post.expected.json what a person reads there
  3. '${name}' into platforms (api-client/src/schemas/clip.ts), the adapter into registry.ts, its hosts into extension/src/platform-hosts.ts
  4. npm run browser -- --files '${folder}/*.browser.test.ts' until it passes; docs/adapters.md has the rest
`;
};

const filesOf = (name: string): Record<string, string> => {
  const identifier = name.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());
  return {
    'adapter.ts': `import { defineAdapter, noClip } from '../adapter.ts';
import type { NoClip, Page, Reading } from '../adapter.ts';
import { isHost } from '../page/is-host.ts';
import { plainText } from '../page/plain-text.ts';
import { readLink } from '../page/read-link.ts';
import { defineRules } from '../rules/define-rules.ts';

/** Each with the reason for the guess, and when it was seen. Roles, times and shapes of links before class names. */
const rules = defineRules({
  selectors: {
    post: 'article',
    /** The post's own link; of the others on the page none leads to it. */
    link: 'a[href*="/post/"]',
    words: '[dir="auto"]',
  },
  words: {},
});
const { selectors } = rules;
const hosts = ['${name}.example'];

/** Which post an address names. */
const parsePost = (url: URL): string | null => (isHost(url.hostname, hosts) ? (/^\\/post\\/(\\d+)\\/?$/.exec(url.pathname)?.[1] ?? null) : null);

const idOf = (post: Element, page: Page): string | null => {
  const link = post.querySelector(selectors.link);
  const url = link === null ? null : readLink(link, page.url);
  return url === null ? null : parsePost(url);
};

/** What is mounted of the post that the address names: not the first on the page, which may be anybody's. */
const findNamed = (id: string, page: Page): Element | null => {
  const own = [...page.document.querySelectorAll(selectors.post)].filter((post) => idOf(post, page) === id);
  return own.length === 1 ? (own[0] ?? null) : null;
};

const readPost = (post: Element | null, id: string | null): Reading => {
  const words = post?.querySelector(selectors.words) ?? null;
  const text = words === null ? '' : plainText(words);
  return {
    kind: 'post',
    postId: id,
    permalink: id === null ? null : { value: \`https://${name}.example/post/\${id}\`, source: post === null ? 'address' : 'link' },
    text: text === '' ? null : { value: text, source: 'element' },
  };
};

const read = (page: Page): Reading | NoClip => {
  if (page.target === null) {
    const id = parsePost(page.url);
    return id === null ? noClip('no-target') : readPost(findNamed(id, page), id);
  }
  const post = page.target.closest(selectors.post);
  return post === null ? noClip('nothing-here') : readPost(post, idOf(post, page));
};

export const ${identifier}Adapter = defineAdapter({ id: '${name}', hosts, rules, read });
`,
    'adapter.browser.test.ts': `import { describeAdapter } from '../testing/describe-adapter.ts';

describeAdapter({ id: '${name}', folder: import.meta.url, fixtures: ['post'] });
`,
    'fixtures/post.html': `<!--
  url: https://${name}.example/post/1
  captured: ${new Date().toISOString().slice(0, 10)}T05:00:00.000Z
  time zone: Asia/Jakarta
  target: (address)
  target: article + article
  Cut down from a saved page, with every name, picture and number invented: say of when.
-->
<html lang="id"><body><article><a href="/post/2">2</a><p dir="auto">Bukan yang disebut alamatnya.</p></article><article><a href="/post/1">1</a><p dir="auto">Ganti dengan potongan halaman yang sebenarnya.</p></article></body></html>
`,
    'fixtures/post.expected.json': `${JSON.stringify({ '(address)': {}, 'article + article': {} }, null, 2)}\n`,
  };
};
