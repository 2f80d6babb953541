import { startSavedPageBrowser } from '../clip/saved-page-browser.ts';
import { comments, pagesOfComments } from './pages-of-comments.ts';
import { percentile } from './percentile.ts';

const rounds = 20;

export interface ReadingTime {
  readonly platform: string;
  readonly comments: number;
  readonly medianMs: number;
  readonly worstMs: number;
}

/** How long the 4,001st of 5,000 comments takes to be read, from the gesture to a clip; the page is not touched before. */
export async function timesOfReading(): Promise<ReadingTime[]> {
  const browser = await startSavedPageBrowser();
  try {
    const times: ReadingTime[] = [];
    for (const { platform, url, html, comment, text } of pagesOfComments) {
      const page = await browser.open({ html, url });
      const measured = await page.evaluate(`(() => {
        const target = document.querySelector(${JSON.stringify(comment)});
        return Array.from({ length: ${rounds} }, () => {
          const start = performance.now();
          const reading = kotakAduanReader.readClip({ document, url: ${JSON.stringify(url)}, target, capturedAt: '2026-09-22T05:00:00.000Z', timeZone: 'Asia/Jakarta' });
          const time = performance.now() - start;
          return JSON.stringify(reading).includes(${JSON.stringify(text)}) ? time : null;
        });
      })()`);
      await page.close();
      if (!Array.isArray(measured) || !measured.every((time) => typeof time === 'number')) throw new Error(`${platform}: another comment was read`);
      times.push({ platform, comments, medianMs: percentile(measured, 0.5), worstMs: Math.max(...measured) });
    }
    return times;
  } finally {
    await browser.close();
  }
}
