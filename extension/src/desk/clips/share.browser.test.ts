import { MemoryDraftStore, openDrafts } from '@kotak-aduan/api-client/drafts';
import type { ClipFields } from '@kotak-aduan/api-client/outbox';
import { expect } from 'chai';
import { openSharedInbox, sharedItemsMax, type SharedInbox } from './shared-inbox.ts';
import { takeShare } from './take-share.ts';
import { takeShared } from './take-shared.ts';

const deskUrl = 'https://aduan.example/meja/';
const rest = { city: null, deskUrl, now: () => new Date('2026-11-23T02:00:00.000Z') };
let names = 0;
const newName = (): string => `bagikan-${Date.now()}-${(names += 1)}`;

function posted(fields: Record<string, string | readonly File[]>): Request {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string') body.append(name, value);
    else for (const file of value) body.append(name, file);
  }
  return new Request('/meja/bagikan', { method: 'POST', body });
}

/** A JPEG with words in its EXIF, as a phone writes place and device. */
async function photo(secret: string): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = 40;
  canvas.height = 30;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  if (blob === null) throw new Error('no picture');
  const note = new TextEncoder().encode(`Exif\0\0${secret}`);
  const segment = new Uint8Array([0xff, 0xe1, 0, note.length + 2, ...note]);
  return new File([blob.slice(0, 2), segment, blob.slice(2)], 'IMG.jpg', { type: 'image/jpeg' });
}

const whereTo = (answer: Response): string => new URL(answer.headers.get('location') ?? '').hash;
const textOf = (bytes: ArrayBuffer): string => new TextDecoder('latin1').decode(bytes);

async function shared(inbox: SharedInbox, fields: Parameters<typeof posted>[0]): Promise<string> {
  return whereTo(await takeShare(posted(fields), { inbox }));
}

it('what is shared is kept as it came and opens as a draft with its pictures stripped, once', async () => {
  const inbox = openSharedInbox(newName());
  const where = await shared(inbox, { text: 'Got mampet https://www.instagram.com/p/DQaduan12345/', pictures: [await photo('GPS RUMAH SRI')] });
  expect(where).to.match(/^#\/kliping\/[0-9a-f-]{36}$/);
  expect(textOf((await inbox.list())[0]?.pictures[0]?.bytes ?? new ArrayBuffer(0))).to.include('GPS RUMAH SRI');

  const store = await openDrafts({ name: newName() });
  // Two tabs at once.
  const [one, two] = await Promise.all([takeShared({ inbox, store, ...rest }), takeShared({ inbox, store, ...rest })]);
  expect([...one, ...two].map(({ draftId }) => `#/kliping/${draftId}`)).to.deep.equal([where]);
  const [summary, ...others] = await store.list();
  expect(others).to.deep.equal([]);
  const draft = summary === undefined ? null : await store.load<ClipFields>(summary.draftId);
  expect(draft?.fields.text).to.equal('Got mampet');
  expect(draft?.fields.clip.permalink).to.equal('https://www.instagram.com/p/DQaduan12345/');
  const [file] = draft?.files ?? [];
  expect(file?.name).to.equal('tangkapan-layar.jpeg');
  expect(textOf(file?.bytes ?? new ArrayBuffer(0))).not.to.include('RUMAH');
  expect(file?.originalSha256).not.to.equal(file?.sha256);
  expect(draft?.fields.evidence?.manifest.items.map(({ kind }) => kind)).to.deep.equal(['reading', 'screenshot']);
  expect(await inbox.count()).to.equal(0);
});

it('a share that died between draft and inbox makes no second draft, and leaves what was written since', async () => {
  const inbox = openSharedInbox(newName());
  const store = new MemoryDraftStore();
  await shared(inbox, { text: 'Lampu mati' });
  const [taken] = await takeShared({ inbox, store, ...rest });
  if (taken === undefined) throw new Error('nothing taken');
  const draft = await store.load<ClipFields>(taken.draftId);
  if (draft !== null) await store.save({ ...draft, fields: { ...draft.fields, text: 'Lampu mati di gang 3' } });
  expect(await inbox.count(), 'a store that dies with the page is not the only place').to.equal(1);
  await takeShared({ inbox, store, ...rest });
  expect((await store.load<ClipFields>(taken.draftId))?.fields.text).to.equal('Lampu mati di gang 3');
});

it('what is no picture is left out and counted; nothing at all, and too much, is said', async () => {
  const inbox = openSharedInbox(newName());
  expect(await shared(inbox, {})).to.equal('#/kliping/kosong');
  await shared(inbox, {
    pictures: [new File(['<svg onload="alert(1)"/>'], 'a.svg', { type: 'image/svg+xml' }), new File(['x'], 'a.pdf', { type: 'application/pdf' })],
  });
  const [taken] = await takeShared({ inbox, store: new MemoryDraftStore(), ...rest });
  expect(taken?.leftOut).to.equal(2);
  for (let count = await inbox.count(); count < sharedItemsMax; count += 1) await shared(inbox, { text: 'x' });
  expect(await shared(inbox, { text: 'satu lagi' })).to.equal('#/kliping/penuh');
  expect(await inbox.count()).to.equal(sharedItemsMax);
});

it('a body that was cut, or a disk that refuses, is told', async () => {
  const inbox = openSharedInbox(newName());
  expect(whereTo(await takeShare(new Request('/meja/bagikan', { method: 'POST', body: 'rusak' }), { inbox }))).to.equal('#/kliping/gagal');
  const full: SharedInbox = { ...inbox, keep: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
  expect(await shared(full, { text: 'x' })).to.equal('#/kliping/gagal');
});
