import type { Browser } from 'playwright-core';
import { percentile } from '../percentile.ts';
import { openBenchPage, readProbe, slowProcessor, usableFrame, waitUntilQuiet } from './bench-browser.ts';
import type { Contestant } from './contestants.ts';

export interface Photo {
  readonly name: string;
  readonly mimeType: 'image/jpeg';
  readonly buffer: Buffer;
}

const keys = 80;
/** A hundred words a minute: faster than anybody types on a phone. */
const betweenKeysMs = 120;
const sentence = 'Lampu jalan di depan pasar mati sejak Senin, dan semalam ada yang jatuh dari motor. ';
/** One short of what fits with the keys that follow. */
const longText = sentence.repeat(70).slice(0, 5_000 - keys);

/** A key pressed in a text of 5,000 characters beside ten photos, to the frame that shows it; the processor four times slower. In ms. */
export async function measureTyping({
  browser,
  contestant,
  url,
  photos,
}: {
  browser: Browser;
  contestant: Contestant;
  url: string;
  photos: Photo[];
}): Promise<number> {
  const open = await openBenchPage(browser, contestant);
  await open.page.goto(url);
  const frame = await usableFrame(open.page, contestant);
  await waitUntilQuiet(open);
  const text = frame.locator('textarea').first();
  await text.fill(longText);
  if (photos.length > 0) {
    await frame.locator('input[type=file][multiple]').first().setInputFiles(photos);
    await waitUntilQuiet(open);
    const seen = await frame.locator('canvas[data-file], .filepond--item').count();
    const isListed = contestant.name.startsWith('Kotak') || contestant.name.startsWith('FilePond');
    if (isListed && seen !== photos.length) throw new Error(`${contestant.name} shows ${seen} of ${photos.length} photos`);
  }
  await slowProcessor(open.session);
  await text.press('End');
  await text.focus();
  const before = (await readProbe(frame)).keys.length;
  for (let index = 0; index < keys; index++) {
    await open.page.keyboard.press('abcde '.charAt(index % 6));
    await open.page.waitForTimeout(betweenKeysMs);
  }
  const times = (await readProbe(frame)).keys.slice(before);
  const written = await text.inputValue();
  await open.context.close();
  if (times.length !== keys || written.length !== longText.length + keys) throw new Error(`${contestant.name} took ${times.length} of ${keys} keys`);
  return percentile(times, 0.5);
}
