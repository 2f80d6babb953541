import { errorMessage } from '@kotak-aduan/api-client/messages';
import { newCodeRequestSchema } from '@kotak-aduan/api-client/operations/request-new-code';
import { makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import type { Context, Hono } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { limitCodeRequests } from '../middleware/limit-code-requests.ts';
import { askForNewCode } from '../services/ask-for-new-code.ts';
import { sha256Hex } from '../services/hash.ts';
import { fileOnce } from './file-once.ts';
import { newCodeAskedPage, newCodePage, type NewCodeValues } from './new-code-page.ts';
import { formPageHeaders } from './page.ts';
import { readForm, type SentForm } from './read-form.ts';
import { refuse } from './refuse.ts';
import { show } from './show.ts';

const empty: NewCodeValues = { complaintNumber: '', kind: '', value: '' };

/** `/lacak/kode-baru`, without JavaScript: the server makes the code from the form, shows it once and keeps its hash. */
export function mountNewCodePages(app: Hono<AppEnvironment>, dependencies: Dependencies): void {
  app.get('/lacak/kode-baru', (c) => showForm(c, dependencies, { values: empty }));

  app.post('/lacak/kode-baru', async (c) => {
    try {
      // Without JavaScript nobody can be asked for proof of work; the limit is the same for all who ask.
      dependencies.rateLimiter.take('code-request', c.get('clientAddress'));
      return await ask(c, await readForm(c, dependencies), dependencies);
    } catch (error) {
      if (!(error instanceof ApiError) || error.code === 'origin-not-allowed') return refuse(c, error, dependencies);
      return showForm(c, dependencies, { values: empty, error });
    }
  });
}

async function ask(c: Context<AppEnvironment>, sent: SentForm, dependencies: Dependencies): Promise<Response> {
  const values = { complaintNumber: sent.text('nomor').trim().toUpperCase(), kind: sent.text('jenis'), value: sent.text('kontak') };
  const { formId } = sent;
  try {
    if (formId === null) throw new ApiError('malformed-request', 'the form is too old');
    const code = makeTrackingCode(dependencies.signer.formBytes(`new-code\n${formId}`, 23));
    const hash = sha256Hex(code);
    const { complaintNumber, ...contact } = values;
    const parsed = newCodeRequestSchema.safeParse({ complaintNumber, contact, trackingCodeHash: hash });
    if (!parsed.success) throw new ApiError('invalid-input', 'the form is not complete');
    limitCodeRequests(dependencies.rateLimiter, { address: c.get('clientAddress'), complaintNumber });
    await fileOnce({ operation: 'requestNewCode', formId, payloadSha256: sha256Hex(JSON.stringify(values)) }, dependencies, (transact) =>
      askForNewCode({ request: parsed.data, proof: null, transact }, dependencies),
    );
    return await show(c, newCodeAskedPage({ code, hash }), formPageHeaders);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return showForm(c, dependencies, { values, error });
  }
}

function showForm(
  c: Context<AppEnvironment>,
  { signer, now, randomId, directory }: Dependencies,
  { values, error = null }: { values: NewCodeValues; error?: ApiError | null },
): Promise<Response> {
  const body = newCodePage({
    city: directory.city,
    values,
    formToken: signer.formToken(randomId(), now()),
    error: error === null ? null : errorMessage(error.code, 'id'),
  });
  return show(c, body, formPageHeaders, error);
}
