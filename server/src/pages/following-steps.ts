import { citizenReplySchema } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import { confirmationSchema } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { disputeSchema } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { rightClaimSchema } from '@kotak-aduan/api-client/operations/request-right';
import { answerQualities, type Language, type Rating, ratingSchema } from '@kotak-aduan/api-client/schemas';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import { addCitizenReply } from '../services/add-citizen-reply.ts';
import type { TrackedStep } from '../services/change-tracked-case.ts';
import { confirmResolution } from '../services/confirm-resolution.ts';
import { disputeResolution } from '../services/dispute-resolution.ts';
import { rateAnswer } from '../services/rate-answer.ts';
import { requestRight } from '../services/request-right.ts';
import { withdrawContact } from '../services/withdraw-contact.ts';
import type { FollowingValues, TypedRating } from './following-values.ts';
import type { FormProblem } from './form-problem.ts';
import type { PageTexts } from './messages/indonesian.ts';
import type { TakenFollowing } from './take-following.ts';

type Texts = PageTexts['following'];

export interface FollowingStep {
  readonly path: `/lacak/${string}`;
  /** Of the operation that does the same; names the form's key. */
  readonly operation: string;
  readonly limit: RateLimitName;
  /** Said above the case when it is done. */
  readonly notice: 'confirmed' | 'contactWithdrawn' | 'disputed' | 'rated' | 'replySent' | 'rightsAsked';
  /** What is still missing, said at its field. */
  readonly missing?: (values: FollowingValues, texts: Texts) => FormProblem | null;
  /** What it sends, without which a repeated form would be another one. */
  readonly payload: (form: TakenFollowing) => readonly unknown[];
  readonly run: (form: TakenFollowing, step: TrackedStep, around: Around) => Promise<void>;
  /** What has been sent, and stands in the page no more. */
  readonly emptied: Partial<FollowingValues>;
}

interface Around {
  readonly dependencies: Dependencies;
  /** What the page that was written in is in. */
  readonly language: Language;
}

export const followingSteps: readonly FollowingStep[] = [
  {
    path: '/lacak/balas',
    operation: 'createCitizenReply',
    limit: 'filing',
    notice: 'replySent',
    missing: ({ reply }, { replyEmpty }) => (reply.trim() === '' ? { field: 'balasan', text: replyEmpty } : null),
    payload: ({ values: { reply, replyFiles } }) => [reply, replyFiles.map(({ claim }) => claim.sha256)],
    run: ({ values: { reply, replyFiles }, replyDraftId }, step, { dependencies, language }) => {
      const draft = { draftId: replyDraftId, text: reply, language, attachments: replyFiles.map(({ claim }) => claim) };
      return addCitizenReply({ reply: parse(citizenReplySchema, draft), ...step }, dependencies);
    },
    emptied: { reply: '', replyFiles: [] },
  },
  {
    path: '/lacak/selesai',
    operation: 'confirmResolution',
    limit: 'form',
    notice: 'confirmed',
    payload: ({ values: { rating }, resolvedAt }) => [resolvedAt, ratingWords(rating)],
    run: ({ values: { rating }, resolvedAt }, step, { dependencies }) => {
      const confirmation = parse(confirmationSchema, { resolvedAt, rating: ratingOf(rating) });
      return confirmResolution({ confirmation, ...step }, dependencies);
    },
    emptied: { rating: null },
  },
  {
    path: '/lacak/belum-selesai',
    operation: 'disputeResolution',
    limit: 'form',
    notice: 'disputed',
    missing: ({ dispute }, { disputeEmpty }) => (dispute.trim() === '' ? { field: 'keberatan', text: disputeEmpty } : null),
    payload: ({ values: { dispute, disputeFiles }, resolvedAt }) => [resolvedAt, dispute, disputeFiles.map(({ claim }) => claim.sha256)],
    run: ({ values: { dispute, disputeFiles }, disputeDraftId, resolvedAt }, step, { dependencies, language }) => {
      const draft = { draftId: disputeDraftId, text: dispute, language, attachments: disputeFiles.map(({ claim }) => claim), resolvedAt };
      return disputeResolution({ dispute: parse(disputeSchema, draft), ...step }, dependencies);
    },
    emptied: { dispute: '', disputeFiles: [] },
  },
  {
    path: '/lacak/nilai',
    operation: 'rateAnswer',
    limit: 'form',
    notice: 'rated',
    missing: ({ rating }, { ratingEmpty }) => (ratingOf(rating) === null ? { field: 'kata', text: ratingEmpty } : null),
    payload: ({ values: { rating } }) => [ratingWords(rating)],
    run: async ({ values: { rating: typed } }, step, { dependencies }) => {
      const rating = ratingOf(typed);
      if (rating === null) throw new ApiError('invalid-input', 'nothing was said');
      await rateAnswer({ rating, ...step }, dependencies);
    },
    emptied: { rating: null },
  },
  {
    path: '/lacak/kontak',
    operation: 'withdrawContact',
    limit: 'form',
    notice: 'contactWithdrawn',
    payload: () => [],
    run: (_form, step, { dependencies }) => withdrawContact(step, dependencies),
    emptied: {},
  },
  {
    path: '/lacak/hak',
    operation: 'requestRight',
    limit: 'form',
    notice: 'rightsAsked',
    payload: ({ values: { right, rightText } }) => [right, rightText],
    run: ({ values: { right, rightText } }, step, { dependencies }) => {
      const text = rightText.trim();
      return requestRight({ claim: parse(rightClaimSchema, { kind: right, text: text === '' ? null : text }), ...step }, dependencies);
    },
    emptied: { right: '', rightText: '' },
  },
];

/** What was chosen and written; null where nothing was. */
function ratingOf(typed: TypedRating | null): Rating | null {
  const words = typed?.words.trim() ?? '';
  if (typed === null || (typed.degrees.size === 0 && words === '')) return null;
  const degrees = Object.fromEntries(answerQualities.map((quality) => [quality, typed.degrees.get(quality) ?? null]));
  return parse(ratingSchema, { ...degrees, words: words === '' ? null : words });
}

function ratingWords(typed: TypedRating | null): readonly unknown[] {
  return typed === null ? [] : [...typed.degrees, typed.words];
}

function parse<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ApiError('invalid-input', 'the form is not complete');
  return parsed.data;
}
