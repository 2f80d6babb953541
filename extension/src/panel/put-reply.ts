import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { putOutcomes, type PutOutcome, type PutRequest, type PutWorld } from '../content/put-reply.ts';
import { answerTab } from './answer-tab.ts';

const outcomeSchema = z.enum(putOutcomes);

/** Puts a text into the field that has the focus in the tab beside the panel. */
export async function putReply(request: PutRequest): Promise<PutOutcome> {
  const tab = await answerTab();
  if (tab?.id === undefined) return 'closed';
  const target = { tabId: tab.id };
  try {
    await browser.scripting.executeScript({ target, files: ['put-reply.js'] });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Runs in the page's isolated world and so can close over nothing.
      func: (asked: PutRequest) => (globalThis as PutWorld).kotakAduanPutReply?.(asked) ?? 'closed',
      args: [request],
    });
    // The script stands in a stranger's page: what is no outcome is none.
    return outcomeSchema.safeParse(answer?.result).data ?? 'refused';
  } catch {
    // What the gesture allowed has ended with the page, or it is one of the browser's own.
    return 'closed';
  }
}
