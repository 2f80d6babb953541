import { checkAccount } from '@kotak-aduan/api-client/official-accounts';
import { clipKeySchema, commentIdentity, platformSchema, type ListedAccount } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { keyedHash } from '../clip/keyed-hash.ts';
import type { ReadRequest } from '../content/read-request.ts';
import type { SweepWorld } from '../content/sweep.ts';
import { ExtensionError } from '../errors/extension-error.ts';
import { call } from '../messaging/call.ts';
import { signedInClient } from '../session/extension-client.ts';
import { keptRules, messageKey } from '../storage/items.ts';
import type { SweepingBackend, SweptItem } from './sweep-items.ts';
import { tabBesidePanel } from './tab-beside-panel.ts';

/** As many as one question to the server takes. */
const commentsMax = 200;
const words = z.nullable(z.string().check(z.maxLength(2_000)));

/** The script stands in a stranger's page: what is none of this is nothing. */
const pageSchema = z.object({
  accounts: z.array(z.object({ label: z.string(), handle: words, name: words, url: words })),
  comments: z
    .array(
      z.object({
        platform: platformSchema,
        postId: clipKeySchema.shape.postId,
        commentId: z.string().check(z.maxLength(300)),
        author: words,
        text: words,
        account: z.nullable(z.int()),
        isAnswered: z.boolean(),
      }),
    )
    .check(z.maxLength(commentsMax)),
  isCut: z.boolean(),
});
type SweptPage = z.infer<typeof pageSchema>;

export const sweepingBackend: SweepingBackend = {
  async sweep() {
    const tab = await tabBesidePanel();
    const page = tab === null ? null : await readPage(tab.tabId);
    if (tab === null || page === null) return { kind: 'refused' };
    if (page.comments.length === 0) return { kind: 'nothing' };
    const { accounts: listed } = await (await signedInClient()).listOfficialAccounts({});
    const ours = page.comments.filter(({ account, platform }) => account !== null && isOfficial(page.accounts[account], platform, listed));
    const [first] = ours;
    if (first === undefined) return { kind: 'not-ours', account: page.accounts[0]?.label ?? null };
    const account = page.accounts[first.account ?? 0]?.label ?? '';
    const items = ours.map(({ account: _of, ...comment }) => comment);
    return { kind: 'swept', tabId: tab.tabId, account, isCut: page.isCut, items: await withStanding(items) };
  },
  lookAgain: (items) => withStanding(items),
  async mark({ platform, commentId }, kind) {
    const client = await signedInClient();
    await client.markNotComplaint({ body: { commentKey: await commentKeyOf({ platform, commentId }), kind } });
  },
  clip: (tabId, { commentId }) => call('clip-swept', { tabId, commentId }),
};

async function readPage(tabId: number): Promise<SweptPage | null> {
  try {
    const { url: pageUrl = '' } = await browser.tabs.get(tabId);
    const rules = (await keptRules.get())?.rules ?? null;
    const nothing = { imageUrl: null, linkUrl: null, selectionText: null, targetElementId: null };
    const request: ReadRequest = { trigger: 'menu', pageUrl, capturedAt: new Date().toISOString(), ...nothing, rules };
    await browser.scripting.executeScript({ target: { tabId }, files: ['pointer.js', 'content.js', 'sweep.js'] });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world and so can close over nothing.
      func: (asked: ReadRequest, max: number) => (globalThis as SweepWorld).kotakAduanSweep?.collect(asked, max) ?? null,
      args: [request, commentsMax],
    });
    return pageSchema.safeParse(answer?.result).data ?? null;
  } catch {
    // No gesture has allowed this page yet, or it is one of the browser's own.
    return null;
  }
}

/** By its address or handle; a name alone is anybody's. */
function isOfficial(account: SweptPage['accounts'][number] | undefined, platform: string, listed: readonly ListedAccount[]): boolean {
  if (account === undefined) return false;
  const own = listed.filter((one) => one.platform === platform);
  return [account.url, account.handle === null ? null : `@${account.handle}`].some((typed) => typed !== null && checkAccount(typed, own).kind === 'official');
}

async function withStanding(items: readonly Omit<SweptItem, 'standing'>[]): Promise<SweptItem[]> {
  if (items.length === 0) return [];
  const client = await signedInClient();
  const keys = items.map(({ platform, postId, commentId }) => ({ platform, postId, commentId, permalink: null }));
  const commentKeys = await Promise.all(items.map(commentKeyOf));
  const [{ matches }, { marks }] = await Promise.all([client.findClips({ body: { keys } }), client.findNotComplaints({ body: { commentKeys } })]);
  return items.map((item, index) => {
    const match = matches.find(({ key }) => key.platform === item.platform && key.commentId === item.commentId);
    const mark = marks.find(({ commentKey }) => commentKey === commentKeys[index]);
    if (match !== undefined) return { ...item, standing: { kind: 'clipped', complaintNumber: match.complaintNumber, state: match.state } };
    if (mark !== undefined) return { ...item, standing: { kind: 'not-complaint', reason: mark.kind } };
    return { ...item, standing: { kind: item.isAnswered ? 'answered' : 'open' } };
  });
}

async function commentKeyOf(comment: Pick<SweptItem, 'platform' | 'commentId'>): Promise<string> {
  const key = await messageKey.get();
  if (key === null) throw new ExtensionError('signed-out', 'The city’s key comes with signing in.');
  return keyedHash(key, commentIdentity(comment));
}
