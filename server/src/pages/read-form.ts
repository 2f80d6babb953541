import type { Context } from 'hono';
import { complaintMaxBytes } from '@kotak-aduan/api-client/schemas';
import type { Dependencies } from '../dependencies.ts';
import { ApiError } from '../errors/api-error.ts';
import type { AppEnvironment } from '../middleware/app-environment.ts';
import { readBytes } from '../middleware/read-body.ts';
import { createQueue } from '../services/queue.ts';

/** A form is held in memory as a whole, so only a few at a time. */
const reading = createQueue({ maxRunning: 2, maxWaiting: 20 });
const maxBytes = complaintMaxBytes + 1_000_000;

export interface SentForm {
  text(name: string): string;
  /** All of that name, where it may stand more than once. */
  texts(name: string): readonly string[];
  files(name: string): readonly File[];
  /** Of all fields, each once. */
  readonly names: readonly string[];
  /** Of this very form, once; null where it is not ours or too old. */
  readonly formId: string | null;
}

/** What a page of ours sent to itself. Any other page's form is refused by its Origin, before its body is read. */
export async function readForm(c: Context<AppEnvironment>, { origins, signer, now }: Dependencies): Promise<SentForm> {
  if (!origins.isOwn(c.req.header('origin') ?? null)) throw new ApiError('origin-not-allowed', 'a form is taken from our own pages only');
  const data = await reading(async () => {
    const bytes = await readBytes(c.req.raw, maxBytes);
    return parseForm(bytes, c.req.header('content-type') ?? '');
  });
  const text = (name: string): string => {
    const value = data.get(name);
    // A form sends its line breaks as two characters each, though its `maxlength` counts one.
    return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : '';
  };
  return {
    text,
    texts: (name) => data.getAll(name).filter((value) => typeof value === 'string'),
    names: [...new Set(data.keys())],
    files: (name) => data.getAll(name).filter((value): value is File => value instanceof File && value.size > 0),
    formId: signer.readFormToken(text('formulir'), now()),
  };
}

async function parseForm(bytes: Uint8Array, contentType: string): Promise<FormData> {
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/i.test(contentType)) throw new ApiError('unsupported-media-type', 'a form is needed');
  try {
    return await new Response(Buffer.from(bytes), { headers: { 'Content-Type': contentType } }).formData();
  } catch (error) {
    throw new ApiError('malformed-request', 'the form can’t be read', { cause: error });
  }
}
