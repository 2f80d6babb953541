import { errorMessage } from '@kotak-aduan/api-client/messages';
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { describeError } from '../middleware/error-response.ts';
import { page, plainPageHeaders } from './page.ts';
import { show } from './show.ts';

/** A page that says in a sentence what went wrong and where to go on. */
export function refuse(c: Context<AppEnvironment>, error: unknown, { log }: Pick<Dependencies, 'log'>): Promise<Response> {
  const known = error instanceof ApiError ? error : new ApiError('internal', 'something went wrong here');
  if (!(error instanceof ApiError)) log.error({ requestId: c.get('requestId'), failure: describeError(error) }, 'page failed');
  const body = html`<h1>Belum berhasil</h1>
    <p>${errorMessage(known.code, 'id')}</p>
    ${known.code === 'origin-not-allowed' ? '' : html`<p>Tekan tombol kembali di peramban Anda: tulisan Anda biasanya masih ada di sana.</p>`}
    <p><a href="/aduan">Kembali ke formulir aduan</a></p>`;
  return show(c, page({ title: 'Belum berhasil', body }), plainPageHeaders, known);
}
