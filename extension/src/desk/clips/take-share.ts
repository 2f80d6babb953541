import { makeIds } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax } from '@kotak-aduan/api-client/schemas/limits';
import type { SharedInbox } from './shared-inbox.ts';
import { sharePath } from './share-path.ts';
import type { SharedItem } from './shared-item.ts';

/** Of an original: it is made smaller before it becomes part of a draft. */
const pictureMaxBytes = 40_000_000;
const textMaxLength = 10_000;

/**
 * Answers a share (https://w3c.github.io/web-share-target/): what came is kept on the device, and the desk is opened where it can be seen. Nothing of it goes to
 * the server.
 */
export async function takeShare(request: Request, { inbox, now = Date.now }: { readonly inbox: SharedInbox; readonly now?: () => number }): Promise<Response> {
  try {
    const item = await readShare(await request.formData(), new Date(now()).toISOString());
    if (item === null) return toDesk('kosong');
    return toDesk((await inbox.keep(item)) ? item.id : 'penuh');
  } catch {
    // A body that was cut, a disk that is full or refused: the person is told, and shares once more.
    return toDesk('gagal');
  }
}

/** A page of the desk that says what came of it; “303” asks for it by GET. */
const toDesk = (where: string): Response => Response.redirect(new URL(`${sharePath.desk}#/kliping/${where}`, location.href).href, 303);

async function readShare(form: FormData, receivedAt: string): Promise<SharedItem | null> {
  const texts = ['title', 'text', 'url'].flatMap((name) => {
    const value = form.get(name);
    return typeof value === 'string' && value.trim() !== '' ? [value.slice(0, textMaxLength)] : [];
  });
  const files = form.getAll('pictures').filter((value): value is File => value instanceof File && value.size > 0);
  const taken = files.filter(({ type, size }) => type.startsWith('image/') && size <= pictureMaxBytes).slice(0, attachmentsMax);
  if (texts.length === 0 && files.length === 0) return null;
  const pictures = await Promise.all(taken.map(async (file) => ({ mediaType: file.type, bytes: await file.arrayBuffer() })));
  return { id: makeIds().draftId(), receivedAt, texts, pictures, leftOut: files.length - taken.length };
}
