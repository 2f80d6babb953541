import { errorMessage } from '@kotak-aduan/api-client/messages';
import { disputeSchema } from '@kotak-aduan/api-client/operations/dispute-resolution';
import { confirmationSchema } from '@kotak-aduan/api-client/operations/confirm-resolution';
import { rightClaimSchema } from '@kotak-aduan/api-client/operations/request-right';
import type { Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import type { RateLimitName } from '../middleware/rate-limiter.ts';
import type { TrackedStep } from '../services/change-tracked-case.ts';
import { confirmResolution } from '../services/confirm-resolution.ts';
import { disputeResolution } from '../services/dispute-resolution.ts';
import { findTracker } from '../services/find-tracker.ts';
import { sha256Hex } from '../services/hash.ts';
import { rateAnswer } from '../services/rate-answer.ts';
import { readOwnData } from '../services/read-own-data.ts';
import { requestRight } from '../services/request-right.ts';
import { withdrawContact } from '../services/withdraw-contact.ts';
import { fileOnce } from './file-once.ts';
import { ownDataPage } from './own-data-page.ts';
import { formPageHeaders } from './page.ts';
import { readForm, type SentForm } from './read-form.ts';
import { readRating } from './read-rating.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';
import { showTrackedCase, timeIsUp } from './show-tracked-case.ts';
import { storeFiles } from './store-files.ts';
import { trackingPage } from './tracking-page.ts';

interface FollowingStep {
  readonly path: `/lacak/${string}`;
  /** Of the operation that does the same; names the form's key. */
  readonly operation: string;
  readonly limit: RateLimitName;
  /** Said above the case when it is done. */
  readonly notice: string;
  /** The form's words, without which a repeated form would be another one. */
  readonly fields: readonly string[];
  readonly run: (sent: SentForm, step: TrackedStep, dependencies: Dependencies) => Promise<void>;
}

const steps: readonly FollowingStep[] = [
  {
    path: '/lacak/selesai',
    operation: 'confirmResolution',
    limit: 'form',
    notice: 'Terima kasih. Aduan ini kami tutup.',
    fields: ['hasil', 'kata'],
    run: (sent, step, dependencies) => {
      const confirmation = parse(confirmationSchema, { resolvedAt: sent.text('hasil'), rating: readRating(sent) });
      return confirmResolution({ confirmation, ...step }, dependencies);
    },
  },
  {
    path: '/lacak/belum-selesai',
    operation: 'disputeResolution',
    limit: 'form',
    notice: 'Sudah kami kembalikan ke petugas, dengan tenggat baru. Tulisan Anda ada di percakapan.',
    fields: ['hasil', 'keberatan'],
    run: dispute,
  },
  {
    path: '/lacak/nilai',
    operation: 'rateAnswer',
    limit: 'form',
    notice: 'Terima kasih, penilaian Anda sudah kami simpan.',
    fields: ['kata'],
    run: async (sent, step, dependencies) => {
      const rating = readRating(sent);
      if (rating === null) throw new ApiError('invalid-input', 'nothing was said');
      await rateAnswer({ rating, ...step }, dependencies);
    },
  },
  {
    path: '/lacak/kontak',
    operation: 'withdrawContact',
    limit: 'form',
    notice: 'Kontak Anda sudah kami hapus.',
    fields: [],
    run: (_sent, step, dependencies) => withdrawContact(step, dependencies),
  },
  {
    path: '/lacak/hak',
    operation: 'requestRight',
    limit: 'form',
    notice: 'Permintaan Anda sudah kami catat. Jawabannya tampil di sini paling lama 3 x 24 jam lagi.',
    fields: ['hak', 'permintaan'],
    run: (sent, step, dependencies) => {
      const text = sent.text('permintaan').trim();
      const claim = parse(rightClaimSchema, { kind: sent.text('hak'), text: text === '' ? null : text });
      return requestRight({ claim, ...step }, dependencies);
    },
  },
];

/** What the holder of a code can do besides reading and answering, with plain forms. */
export function mountFollowingPages(app: Hono<AppEnvironment>, dependencies: Dependencies): void {
  for (const step of steps) app.post(step.path, (c) => guarded(c, step.limit, dependencies, (sent) => take(c, sent, step, dependencies)));
  app.post('/lacak/data', (c) => guarded(c, 'form', dependencies, (sent) => showOwnData(c, sent, dependencies)));
  app.post('/lacak/kembali', (c) =>
    guarded(c, 'tracking', dependencies, async (sent) => {
      const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
      return subject === null || subject === 'expired' ? askAgain(c) : showTrackedCase(c, subject, dependencies);
    }),
  );
}

/** Within limits, from a page of ours; whatever else goes wrong is said where the code is asked for. */
async function guarded(
  c: Context<AppEnvironment>,
  limit: RateLimitName,
  dependencies: Dependencies,
  answer: (sent: SentForm) => Promise<Response>,
): Promise<Response> {
  try {
    dependencies.rateLimiter.take(limit, c.get('clientAddress'));
    return await answer(await readForm(c, dependencies));
  } catch (error) {
    if (!(error instanceof ApiError) || error.code === 'origin-not-allowed') return refuse(c, error, dependencies);
    return show(c, trackingPage({ error: errorMessage(error.code, 'id') }), formPageHeaders, error);
  }
}

function askAgain(c: Context<AppEnvironment>): Promise<Response> {
  return show(c, trackingPage({ error: timeIsUp }), formPageHeaders);
}

async function take(c: Context<AppEnvironment>, sent: SentForm, step: FollowingStep, dependencies: Dependencies): Promise<Response> {
  const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (subject === null || subject === 'expired') return askAgain(c);
  const { formId } = sent;
  try {
    if (formId === null) throw new ApiError('malformed-request', 'the form is too old');
    const payloadSha256 = sha256Hex(JSON.stringify([subject.complaintId, ...step.fields.map((field) => sent.text(field))]));
    await fileOnce({ operation: step.operation, formId, payloadSha256 }, dependencies, (transact) =>
      step.run(sent, { complaintId: subject.complaintId, transact }, dependencies),
    );
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return showTrackedCase(c, subject, dependencies, { error, disputeText: sent.text('keberatan') });
  }
  return showTrackedCase(c, subject, dependencies, { notice: step.notice });
}

async function dispute(sent: SentForm, step: TrackedStep, dependencies: Dependencies): Promise<void> {
  const draft = { draftId: dependencies.randomId(), text: sent.text('keberatan'), language: 'id', attachments: [], resolvedAt: sent.text('hasil') };
  const parsed = parse(disputeSchema, draft);
  const { kept, error } = await storeFiles({ files: sent.files('foto'), draftId: draft.draftId, kept: [] }, dependencies);
  if (error !== null) throw error;
  await disputeResolution({ dispute: { ...parsed, attachments: kept.map(({ claim }) => claim) }, ...step }, dependencies);
}

/** A copy is a request for access by law, answered as it is made. */
async function showOwnData(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (subject === null || subject === 'expired' || sent.formId === null) return askAgain(c);
  const { complaintId } = subject;
  await fileOnce({ operation: 'access', formId: sent.formId, payloadSha256: sha256Hex(complaintId) }, dependencies, (transact) =>
    requestRight({ claim: { kind: 'access', text: null }, complaintId, transact }, dependencies),
  );
  const data = await readOwnData(complaintId, dependencies);
  if (data === null) throw new ApiError('wrong-tracking-code', 'no complaint has this code');
  return show(c, ownDataPage(data, dependencies.signer.trackingToken(subject, dependencies.now()).token), formPageHeaders);
}

function parse<T extends z.ZodMiniType>(schema: T, value: unknown): z.infer<T> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new ApiError('invalid-input', 'the form is not complete');
  return parsed.data;
}
