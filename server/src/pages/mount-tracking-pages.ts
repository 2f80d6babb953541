import { errorMessage } from '@kotak-aduan/api-client/messages';
import { citizenReplySchema } from '@kotak-aduan/api-client/operations/create-citizen-reply';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { addCitizenReply } from '../services/add-citizen-reply.ts';
import { findTracker } from '../services/find-tracker.ts';
import { sha256Hex } from '../services/hash.ts';
import { readFilingProof } from '../services/read-filing-proof.ts';
import { fileOnce } from './file-once.ts';
import { boxPageHeaders, formPageHeaders } from './page.ts';
import { proofPage } from './proof-page.ts';
import { readForm, type SentForm } from './read-form.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';
import { storeFiles } from './store-files.ts';
import { findByCode, showTrackedCase, timeIsUp } from './show-tracked-case.ts';
import { trackingElementPage, trackingPage } from './tracking-page.ts';

/** `/lacak`: what the code opens, by the element or without JavaScript, and the citizen's answer. */
export function mountTrackingPages(app: Hono<AppEnvironment>, dependencies: Dependencies, widgetFolder: string): void {
  const headers = boxPageHeaders(dependencies.directory.city, widgetFolder);
  app.get('/lacak', (c) => show(c, trackingElementPage(c.req.query('locale')), headers));

  app.post('/lacak', async (c) => {
    try {
      dependencies.rateLimiter.take('tracking', c.get('clientAddress'));
      const sent = await readForm(c, dependencies);
      return await showTrackedCase(c, await findByCode(c, sent.text('kode'), dependencies), dependencies);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'origin-not-allowed') return refuse(c, error, dependencies);
      return show(c, trackingPage({ error: errorMessage(error.code, 'id') }), formPageHeaders, error);
    }
  });

  // Whoever comes without a token or a code is asked for the code first.
  app.get('/lacak/bukti', (c) => show(c, trackingPage({ error: null }), formPageHeaders));

  app.post('/lacak/bukti', async (c) => {
    try {
      dependencies.rateLimiter.take('tracking', c.get('clientAddress'));
      return await showProof(c, await readForm(c, dependencies), dependencies);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'origin-not-allowed') return refuse(c, error, dependencies);
      return show(c, trackingPage({ error: errorMessage(error.code, 'id') }), formPageHeaders, error);
    }
  });

  app.post('/lacak/balas', async (c) => {
    try {
      dependencies.rateLimiter.take('filing', c.get('clientAddress'));
      return await answer(c, await readForm(c, dependencies), dependencies);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'origin-not-allowed') return refuse(c, error, dependencies);
      return show(c, trackingPage({ error: errorMessage(error.code, 'id') }), formPageHeaders, error);
    }
  });
}

/** By the token of the page that was just seen, or by the code itself. */
async function showProof(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const known = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (known === 'expired') return show(c, trackingPage({ error: timeIsUp }), formPageHeaders);
  const { complaintId } = known ?? (await findByCode(c, sent.text('kode'), dependencies));
  const proof = await readFilingProof(complaintId, dependencies);
  if (proof === null) throw new ApiError('wrong-tracking-code', 'no complaint has this code');
  return show(c, proofPage(proof), formPageHeaders);
}

async function answer(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const subject = await findTracker(sent.text('lacak'), { ...dependencies, now: dependencies.now() });
  if (subject === null || subject === 'expired') return show(c, trackingPage({ error: timeIsUp }), formPageHeaders);
  const { formId } = sent;
  const draft = { draftId: dependencies.randomId(), text: sent.text('balasan'), language: 'id', attachments: [] };
  const parsed = citizenReplySchema.safeParse(draft);
  try {
    if (!parsed.success || formId === null) throw new ApiError('invalid-input', 'the form is not complete');
    await fileOnce({ operation: 'createCitizenReply', formId, payloadSha256: sha256Hex(draft.text) }, dependencies, async (transact) => {
      const { kept, error } = await storeFiles({ files: sent.files('foto'), draftId: draft.draftId, kept: [] }, dependencies);
      if (error !== null) throw error;
      const attachments = kept.map(({ claim }) => claim);
      await addCitizenReply({ reply: { ...parsed.data, attachments }, complaintId: subject.complaintId, transact }, dependencies);
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return showTrackedCase(c, subject, dependencies, { error, draftText: draft.text });
  }
  return showTrackedCase(c, subject, dependencies);
}
