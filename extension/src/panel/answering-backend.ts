import { makeIds } from '@kotak-aduan/api-client/drafts';
import type { ClaimOutcome, ComplaintNumber, OpenClaim, SocialReply } from '@kotak-aduan/api-client/schemas';
import browser from 'webextension-polyfill';
import type { PutOutcome, PutRequest } from '../content/put-reply.ts';
import { currentToken, extensionClient, signedInClient } from '../session/extension-client.ts';
import { lateClips, type LateClips } from '../storage/items.ts';
import { answerTab } from './answer-tab.ts';
import { putReply } from './put-reply.ts';

/** What the panel does for the author of a clip after it was filed. */
export interface AnsweringBackend {
  /** Puts a text into the field that has the focus in the page. Never sends it. */
  putReply(request: PutRequest): Promise<PutOutcome>;
  /** The address of the page beside the panel; null where it may not be read. */
  pageAddress(): Promise<string | null>;
  recordReply(complaintNumber: ComplaintNumber, address: string): Promise<SocialReply>;
  /** Throws a coded error where the server can't be asked. */
  listClaims(signal: AbortSignal): Promise<readonly OpenClaim[]>;
  acceptClaim(complaintNumber: ComplaintNumber, word: string): Promise<{ readonly outcome: ClaimOutcome; readonly triesLeft: number }>;
  /** As the background counted last. */
  lateClips(): Promise<LateClips | null>;
  watchLate(onChange: (late: LateClips | null) => void, options: { readonly signal: AbortSignal }): void;
  mayNotify(): Promise<boolean>;
  /** Asks the person for permission, so it must be called in a click's own turn. */
  allowNotices(): Promise<boolean>;
}

const ids = makeIds();
/** The same word for the same clip is one try, however often an answer was lost on the way. */
const wordKeys = new Map<string, ReturnType<typeof ids.idempotencyKey>>();
const notices = { permissions: ['notifications' as const] };

export const answeringBackend: AnsweringBackend = {
  putReply,
  pageAddress: async () => (await answerTab())?.url ?? null,
  async recordReply(complaintNumber, address) {
    const client = await signedInClient();
    const reply = await client.recordSocialReply({ params: { complaintNumber }, body: { address }, idempotencyKey: ids.idempotencyKey() });
    const late = await lateClips.get();
    // The badge shall not wait for the next count.
    if (late?.numbers.includes(complaintNumber) === true) {
      await lateClips.set({ ...late, late: Math.max(0, late.late - 1), numbers: late.numbers.filter((number) => number !== complaintNumber) });
    }
    return reply;
  },
  async listClaims(signal) {
    if ((await extensionClient()) === null || (await currentToken()) === null) return [];
    return (await (await signedInClient()).listClaims({ signal })).claims;
  },
  async acceptClaim(complaintNumber, word) {
    const client = await signedInClient();
    const name = `${complaintNumber} ${word}`;
    const idempotencyKey = wordKeys.get(name) ?? ids.idempotencyKey();
    wordKeys.set(name, idempotencyKey);
    return client.acceptClaim({ params: { complaintNumber }, body: { word }, idempotencyKey });
  },
  lateClips: () => lateClips.get(),
  watchLate: (onChange, options) => lateClips.watch(onChange, options),
  mayNotify: () => browser.permissions.contains(notices),
  allowNotices: () => browser.permissions.request(notices),
};
