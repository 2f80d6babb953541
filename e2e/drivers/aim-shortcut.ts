import type { Page } from 'playwright-core';
import { until } from '../until.ts';
import type { ChromiumExtension } from './chromium-extension.ts';

interface Progress {
  readonly kind: string;
  readonly at: string;
  readonly pointed?: { readonly kind: string; readonly author: string | null; readonly text: string | null } | null;
  readonly count?: number;
  readonly draftIds?: readonly string[];
}

/** The worker's own global, which this file's types don't know. */
interface WorkerGlobal {
  readonly chrome: {
    readonly tabs: { query(filter: object): Promise<{ readonly url?: string }[]> };
    readonly commands: { readonly onCommand: { dispatch(command: string, tab: unknown): void } };
    readonly storage: { readonly session: { get(key: string): Promise<Record<string, Progress | undefined>> } };
  };
}

/** What the background last said of clip and aim; null before the first. */
export async function clipProgress(extension: ChromiumExtension): Promise<Progress | null> {
  const worker = extension.context.serviceWorkers().at(-1);
  if (worker === undefined) return null;
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as WorkerGlobal;
    return (await chrome.storage.session.get('clipProgress'))['clipProgress'] ?? null;
  });
}

/** Presses the shortcut for aiming. No key that a driver presses reaches the browser's own shortcuts: the event is given to the background as the browser gives it. */
export async function pressAimShortcut(extension: ChromiumExtension, page: Page): Promise<void> {
  await page.bringToFront();
  const worker = extension.context.serviceWorkers().at(-1);
  await worker?.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as WorkerGlobal;
    chrome.commands.onCommand.dispatch(
      'aim',
      (await chrome.tabs.query({})).find((tab) => tab.url === url),
    );
  }, page.url());
}

/** Begins to aim, and waits until the page is ready for it. */
export async function aim(extension: ChromiumExtension, page: Page): Promise<void> {
  const before = (await clipProgress(extension))?.at;
  await pressAimShortcut(extension, page);
  await until('somebody aims', async () => {
    const progress = await clipProgress(extension);
    return progress?.kind === 'aiming' && progress.at !== before;
  });
}

/** Waits until the page has told that this is outlined. */
export async function untilPointed(extension: ChromiumExtension, text: string): Promise<void> {
  await until(`“${text}” is outlined`, async () => (await clipProgress(extension))?.pointed?.text?.startsWith(text) === true);
}
