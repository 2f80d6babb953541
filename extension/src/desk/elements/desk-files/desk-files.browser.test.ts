import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { attachmentsMax } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { find, findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const draftFile = (name: string): Promise<DraftFile> => newDraftFile({ name, mediaType: 'image/jpeg', bytes: new Uint8Array([1]).buffer });

/** Picks files as the browser's window would give them. */
function pick(element: Element, ...files: File[]): void {
  const input = find(element, 'input[multiple]');
  if (!(input instanceof HTMLInputElement)) throw new TypeError('not a file field');
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change'));
}

it('hands over a photo with its bytes unchanged and their hash', async () => {
  const added: DraftFile[] = [];
  const element = await mount('desk-files', { context: sampleContext(), label: 'Foto sebelum', onAdd: (file) => added.push(file) });
  pick(element, new File([new Uint8Array([1, 2, 3])], 'a.jpg', { type: 'image/jpeg' }));
  await until(() => {
    expect(added.map(({ bytes, name }) => [name, [...new Uint8Array(bytes)]])).to.deep.equal([['a.jpg', [1, 2, 3]]]);
    expect(added[0]?.sha256).to.equal('039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81');
  });
});

it('refuses what can’t be sent, in words, and takes the rest', async () => {
  const added: string[] = [];
  const element = await mount('desk-files', { context: sampleContext(), label: 'Foto', onAdd: (file) => added.push(file.name) });
  pick(
    element,
    new File(['x'], 'surat.docx', { type: 'application/msword' }),
    new File([new Uint8Array(10_000_001)], 'besar.jpg', { type: 'image/jpeg' }),
    new File(['x'], 'baik.png', { type: 'image/png' }),
  );
  await until(() => {
    expect(added).to.deep.equal(['baik.png']);
    expect(wordsOf(element)).to.include(id.files.wrongType('surat.docx'));
    expect(wordsOf(element)).to.include(id.files.tooLarge('besar.jpg', 10));
  });
});

it('takes no more than there is room for', async () => {
  const added: string[] = [];
  const element = await mount('desk-files', { context: sampleContext(), label: 'Foto', roomLeft: 1, onAdd: (file) => added.push(file.name) });
  pick(element, new File(['x'], '1.png', { type: 'image/png' }), new File(['y'], '2.png', { type: 'image/png' }));
  await until(() => {
    expect(added).to.deep.equal(['1.png']);
    expect(wordsOf(element)).to.include(id.files.tooMany(attachmentsMax));
  });
});

it('shows how each file stands, and lets one be sent again or removed', async () => {
  const [waiting, sending, failed] = await Promise.all([draftFile('a.jpg'), draftFile('b.jpg'), draftFile('c.jpg')]);
  const asked: string[] = [];
  const element = await mount('desk-files', {
    context: sampleContext(),
    label: 'Foto sesudah',
    wrong: id.resolve.afterMissing,
    files: [waiting, sending, failed],
    states: new Map([
      [sending.fileId, { kind: 'sending', percent: 40 }],
      [failed.fileId, { kind: 'failed', code: 'unreadable-image' }],
    ]),
    onRetry: (fileId) => asked.push(`again ${fileId}`),
    onRemove: (fileId) => asked.push(`remove ${fileId}`),
  });
  const words = wordsOf(element);
  for (const part of [id.files.waiting, id.files.sending(40), 'Foto ini tidak terbaca', id.resolve.afterMissing]) expect(words).to.include(part);
  findButton(element, id.files.retry).click();
  findAll(element, '.remove')[0]?.click();
  expect(asked).to.deep.equal([`again ${failed.fileId}`, `remove ${waiting.fileId}`]);
  await expectAccessible(element);
});
