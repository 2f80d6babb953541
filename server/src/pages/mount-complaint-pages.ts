import { complaintDraftSchema, type Contact, makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { fileComplaint } from '../services/file-complaint.ts';
import { sha256Hex } from '../services/hash.ts';
import type { ComplaintForm } from './complaint-form.ts';
import { complaintPage, receivedPage, refusedComplaintPage } from './complaint-page.ts';
import { fileOnce } from './file-once.ts';
import { findFormProblems } from './form-problem.ts';
import { boxPageHeaders, formPageHeaders } from './page.ts';
import { readForm, type SentForm } from './read-form.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';
import { storePhotos } from './store-photos.ts';

/** `/aduan`: files a complaint without a line of JavaScript. */
export function mountComplaintPages(app: Hono<AppEnvironment>, dependencies: Dependencies): void {
  const { directory, signer, now, randomId } = dependencies;
  const { city } = directory;
  const newToken = (): string => signer.formToken(randomId(), now());

  app.get('/aduan', (c) => {
    const asked = c.req.query('agency') ?? '';
    const form: ComplaintForm = {
      token: newToken(),
      agencyId: directory.unit(asked) === null ? '' : asked,
      text: '',
      identity: 'named',
      name: '',
      contact: '',
      problems: [],
      hadFiles: false,
    };
    return show(c, complaintPage(form, city), boxPageHeaders(city));
  });

  app.post('/aduan', async (c) => {
    let sent: SentForm | null = null;
    try {
      dependencies.rateLimiter.take('form', c.get('clientAddress'));
      sent = await readForm(c, dependencies);
      return await file(c, sent, dependencies);
    } catch (error) {
      if (sent === null || !(error instanceof ApiError)) return refuse(c, error, dependencies);
      const page = refusedComplaintPage({ ...formOf(sent), token: newToken(), problems: findFormProblems(error) }, city);
      return show(c, page, formPageHeaders, error);
    }
  });
}

async function file(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const { formId } = sent;
  if (formId === null) throw new ApiError('malformed-request', 'the form is too old');
  const trackingCode = makeTrackingCode(dependencies.signer.formBytes(formId, 23));
  const identity = sent.text('identitas');
  const draft = {
    draftId: dependencies.randomId(),
    trackingCodeHash: sha256Hex(trackingCode),
    kind: 'complaint',
    text: sent.text('teks'),
    language: 'id',
    identity,
    name: identity === 'none' ? null : sent.text('nama').trim(),
    contact: contactOf(sent.text('kontak')),
    agencyId: sent.text('instansi') === '' ? null : sent.text('instansi'),
    categoryId: null,
    respondentUnitId: null,
    place: null,
    attachments: [],
    noticeVersion: dependencies.directory.city.notice.version,
  };
  const parsed = complaintDraftSchema.safeParse(draft);
  if (!parsed.success) throw new ApiError('invalid-input', 'the form is not complete', { fields: parsed.error.issues.map(({ path }) => path.join('.')) });

  const payloadSha256 = sha256Hex(JSON.stringify([draft.text, identity, draft.name, draft.contact, draft.agencyId]));
  const receipt = await fileOnce({ operation: 'createComplaint', formId, payloadSha256 }, dependencies, async (transact) => {
    const attachments = await storePhotos(sent.files('foto'), draft.draftId, dependencies);
    return fileComplaint({ draft: { ...parsed.data, attachments }, payloadSha256, proof: null, transact }, dependencies);
  });
  return show(c, receivedPage({ receipt, trackingCode, city: dependencies.directory.city }), formPageHeaders);
}

function formOf(sent: SentForm): Omit<ComplaintForm, 'token' | 'problems'> {
  return {
    agencyId: sent.text('instansi'),
    text: sent.text('teks'),
    identity: sent.text('identitas'),
    name: sent.text('nama'),
    contact: sent.text('kontak'),
    hadFiles: sent.files('foto').length > 0,
  };
}

/** One field for both: what holds an @ is a mail address. */
function contactOf(typed: string): Contact | null {
  const value = typed.trim();
  if (value === '') return null;
  return { kind: value.includes('@') ? 'email' : 'whatsapp', value };
}
