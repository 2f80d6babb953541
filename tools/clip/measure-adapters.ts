// node tools/clip/measure-adapters.ts: how large the reader is, and how long one clip takes on a page with 5,000 comments and on the largest saved page.
import { stat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bundleReader } from './bundle-reader.ts';
import { readPageFile } from './read-page-file.ts';
import { startSavedPageBrowser } from './saved-page-browser.ts';
import type { OpenedPage } from './saved-page-browser.ts';

const comments = 5_000;
const instagramUrl = 'https://www.instagram.com/p/Ddc1WDzktaH/';
const facebookUrl = 'https://www.facebook.com/dinas.contoh/posts/900000000000003';

const rows = (row: (index: number) => string): string => Array.from({ length: comments }, (_, index) => row(index)).join('');

const instagramPage = `<html lang="id"><body><main role="main"><div><div><div><a href="/dinas.contoh/">dinas.contoh</a><time datetime="2026-09-19T01:40:00.000Z">3 hr</time></div><span>Jalan</span></div><div>${rows(
  (index) =>
    `<div><a href="/warga_${index}/"><img alt=""></a><div><div><span dir="auto"><a href="/warga_${index}/">warga_${index}</a></span><span dir="auto"><a href="/p/Ddc1WDzktaH/c/${18_000_000_000_000_000 + index}/"><time datetime="2026-09-19T04:00:00.000Z">3 hr</time></a></span></div><span dir="auto">Komentar ${index}</span></div><div role="button">Balas</div></div>`,
)}</div><div><a href="/dinas.contoh/p/Ddc1WDzktaH/"><time datetime="2026-09-19T01:30:20.000Z">19 September</time></a></div></div></main></body></html>`;

const facebookPage = `<html lang="id"><body><div role="dialog"><div role="article" aria-posinset="1"><div><h3><a href="/dinas.contoh">Dinas Contoh</a></h3><a href="/dinas.contoh/posts/900000000000003" aria-label="3 hari yang lalu">3 hr</a></div><div data-ad-preview="message"><div dir="auto">Jalan</div></div>${rows(
  (index) =>
    `<div role="article" aria-label="Komentar oleh Warga ${index} 2 jam"><div><a href="/warga.${index}?comment_id=${900_000_000_000 + index}"><span dir="auto">Warga ${index}</span></a><span dir="auto"><div dir="auto">Komentar ${index}</div></span></div><ul><li><a href="/dinas.contoh/posts/900000000000003?comment_id=${900_000_000_000 + index}">2 jam</a></li></ul></div>`,
)}</div></div></body></html>`;

/** Median and worst of twenty reads, in milliseconds. */
const measure = async (page: OpenedPage, url: string, target: string | null): Promise<string> => {
  const times = await page.evaluate(`(() => {
    const target = ${target === null ? 'null' : `document.querySelector(${JSON.stringify(target)})`};
    return Array.from({ length: 20 }, () => {
      const start = performance.now();
      kotakAduanReader.readClip({ document, url: ${JSON.stringify(url)}, target, capturedAt: '2026-09-22T05:00:00.000Z', timeZone: 'Asia/Jakarta' });
      return performance.now() - start;
    });
  })()`);
  const sorted = Array.isArray(times) ? times.filter((time) => typeof time === 'number').toSorted((a, b) => a - b) : [];
  return `median ${(sorted[10] ?? Number.NaN).toFixed(1)} ms, worst ${(sorted.at(-1) ?? Number.NaN).toFixed(1)} ms`;
};

const reader = await bundleReader();
const brotli = brotliCompressSync(reader).length;
process.stdout.write(`reader: ${(Buffer.byteLength(reader) / 1_000).toFixed(1)} kB minified, ${(brotli / 1_000).toFixed(1)} kB brotli\n`);

const browser = await startSavedPageBrowser();
try {
  const cases = [
    { name: 'instagram', url: instagramUrl, html: instagramPage, targets: [null, `a[href*="/c/${18_000_000_000_000_000 + 4_000}/"]`, 'main span'] },
    { name: 'facebook', url: facebookUrl, html: facebookPage, targets: [null, '[role="article"]:nth-child(4000)', '[data-ad-preview]'] },
  ];
  for (const { name, url, html, targets } of cases) {
    const page = await browser.open({ html, url });
    for (const target of targets) process.stdout.write(`${name}, 5,000 comments, ${target ?? 'by address'}: ${await measure(page, url, target)}\n`);
    await page.close();
  }
  const folder = process.env['REAL_PAGES'];
  if (folder !== undefined && folder !== '') {
    const files = await Promise.all(
      (await readdir(folder)).filter((name) => name.endsWith('.html.gz')).map(async (name) => ({ name, size: (await stat(join(folder, name))).size })),
    );
    const [largest] = files.toSorted((a, b) => b.size - a.size);
    if (largest !== undefined) {
      const url = largest.name.startsWith('ig') ? 'https://www.instagram.com/' : 'https://www.facebook.com/';
      const page = await browser.open({ html: await readPageFile(join(folder, largest.name)), url });
      for (const target of [null, '[aria-posinset], article, [role="main"]'])
        process.stdout.write(`${largest.name}, ${target ?? 'by address'}: ${await measure(page, url, target)}\n`);
      await page.close();
    }
  }
} finally {
  await browser.close();
}
