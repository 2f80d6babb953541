import { expect } from 'chai';
import { caseIdSchema, complaintIdSchema, type ClipEvidence } from '@kotak-aduan/api-client/schemas';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { sampleEvidence, samplePixel } from '../../../testing/sample-evidence.ts';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { find, findAll, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const caseId = caseIdSchema.parse('00000000-0000-4000-8000-000000000001');
const complaintId = complaintIdSchema.parse('00000000-0000-4000-8000-000000000002');

async function show(evidence: ClipEvidence | null, bytes: Uint8Array<ArrayBuffer> = samplePixel): Promise<HTMLElement> {
  const host = fakeDesk({ client: { getClipEvidence: async () => ({ evidence }) }, fetchFile: async () => new Blob([bytes]) });
  return mount('desk-evidence', { context: sampleContext({ host }), caseId, complaintId });
}

async function checked(element: HTMLElement): Promise<void> {
  find(element, '[data-action="check"]').click();
  await until(() => find(element, '.verdict'));
}

it('fetches nothing until it is asked, then says what is proven and what is not', async () => {
  let asked = 0;
  const evidence = await sampleEvidence();
  const client = {
    getClipEvidence: async () => {
      asked += 1;
      return { evidence };
    },
  };
  const context = sampleContext({ host: fakeDesk({ client, fetchFile: async () => new Blob([samplePixel]) }) });
  const element = await mount('desk-evidence', { context, caseId, complaintId });
  expect(asked).to.equal(0);
  await checked(element);
  const words = wordsOf(element);
  expect(words).to.include(id.evidence.unchanged(context.times.moment(evidence.manifest.capturedAt)));
  expect(words).to.include('ini bukan bukti bahwa isinya benar');
  expect(words).to.include(`${id.evidence.kinds.media}: ${id.evidence.gaps.unreachable}`);
  expect(findAll(element, '[data-item="tangkapan-layar.png"] img').length).to.equal(1);
  await expectAccessible(element);
});

it('names what has changed, shows nothing of it, and markup only as the text it is', async () => {
  const element = await show(
    await sampleEvidence(),
    samplePixel.map((byte, index) => (index === 30 ? byte ^ 1 : byte)),
  );
  await checked(element);
  expect(wordsOf(element)).to.include(id.evidence.changed('tangkapan-layar.png'));
  expect(findAll(element, 'img').length).to.equal(0);
  expect(findAll(element, '[data-item="tangkapan-layar.png"]')[0]?.dataset['state']).to.equal('changed');
  expect(findAll(element, 'pre b').length).to.equal(0);
  expect(wordsOf(element)).to.include('</script><b>sudah</b>');
  await expectAccessible(element);
});

it('says where the evidence can’t be had, and why', async () => {
  const none = await show(null);
  find(none, '[data-action="check"]').click();
  await until(() => expect(wordsOf(none)).to.include(id.evidence.none));
  const host = fakeDesk({ client: { getClipEvidence: () => Promise.reject(new CodedError('insecure-page')) } });
  const failing = await mount('desk-evidence', { context: sampleContext({ host }), caseId, complaintId });
  find(failing, '[data-action="check"]').click();
  await until(() => expect(wordsOf(failing)).to.include(id.evidence.cannotCheck));
});

it('hands out every item, what was signed and a page that checks them, as one file', async () => {
  const evidence = await sampleEvidence();
  const element = await show(evidence);
  await checked(element);
  const clicked = new Promise<HTMLAnchorElement>((resolve) => {
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function clickInstead(this: HTMLAnchorElement) {
      HTMLAnchorElement.prototype.click = click;
      resolve(this);
    };
  });
  find(element, '[data-action="download"]').click();
  const link = await clicked;
  expect(link.download).to.equal('bukti-2026-7K3M9Q.zip');
  const files = unzipSync(new Uint8Array(await (await fetch(link.href)).arrayBuffer()));
  expect(Object.keys(files).toSorted()).to.deep.equal(
    ['periksa.html', 'manifest.json', 'tanda-tangan.json', ...evidence.manifest.items.map(({ name }) => name)].toSorted(),
  );
  expect(strFromU8(files['teks.txt'] ?? new Uint8Array())).to.equal(evidence.texts.find(({ name }) => name === 'teks.txt')?.content);
});
