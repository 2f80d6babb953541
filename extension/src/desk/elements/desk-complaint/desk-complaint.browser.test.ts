import { joinedClipIdSchema, unitIdSchema } from '@kotak-aduan/api-client/schemas';
import { expect } from 'chai';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { findAll, findButton, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { sampleCase, sampleClip, samplePhoto } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

const shown = sampleCase();
const [complaint] = shown.complaints;
if (complaint === undefined) throw new Error('the sample has a complaint');

it('shows what was filed, with photos, place and thread, as text and nothing but text', async () => {
  const element = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint });
  const words = wordsOf(element);
  for (const part of ['<img src=x onerror=alert(1)>', 'Depan Pasar Jongke', 'Tim kami menutup lubang', 'Terima kasih, kami tunggu.'])
    expect(words).to.include(part);
  expect(findAll(element, 'img').map((photo) => photo.getAttribute('alt'))).to.deep.equal(['Foto 1', 'Foto 2']);
  await expectAccessible(element);
});

it('warns those who know a withheld name, and tells others that it is withheld', async () => {
  const element = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint });
  expect(wordsOf(element)).to.include(id.case.nameWithheldFor('Wati'));
  const hidden = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint: { ...complaint, name: null } });
  expect(wordsOf(hidden)).to.include(id.case.nameWithheld);
});

it('marks pictures and words of a clip as unverified', async () => {
  const element = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint: { ...complaint, clip: sampleClip } });
  expect(wordsOf(element).split(id.clip.unverified)).to.have.length(3);
});

it('shows what was clipped again as further evidence, each with its own origin, pictures and seal', async () => {
  const joined = {
    joinedClipId: joinedClipIdSchema.parse('00000000-0000-4000-8000-00000000aaaa'),
    text: 'Lampu <b>mati</b>',
    clip: sampleClip,
    attachments: [samplePhoto(7)],
    hasEvidence: true,
    joinedAt: '2026-11-23T03:00:00.000Z',
  };
  const element = await mount('desk-complaint', {
    context: sampleContext(),
    case: shown,
    complaint: { ...complaint, clip: sampleClip, joinedClips: [joined] },
  });
  expect(wordsOf(element)).to.include('Dikliping lagi').and.to.include('Lampu <b>mati</b>');
  const [evidence, none] = findAll(element, 'desk-evidence');
  expect([evidence !== undefined && 'joinedClipId' in evidence ? evidence.joinedClipId : null, none]).to.deep.equal([joined.joinedClipId, undefined]);
  await expectAccessible(element);
});

it('says whose account a clip came to, by the city’s list, and how long the post stood there before', async () => {
  const clipped = { ...complaint, clip: sampleClip, receivedByAccount: 'dpupr.contoh', clipDelaySeconds: 57_540 };
  const unit = { unitId: unitIdSchema.parse('dpupr'), name: 'Dinas PUPR', shortName: 'DPUPR' };
  const listed = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint: { ...clipped, receivedByUnit: unit } });
  expect(wordsOf(listed)).to.include('dpupr.contoh, akun resmi DPUPR').and.to.include('15 jam 59 menit setelah diunggah');
  const unlisted = await mount('desk-complaint', {
    context: sampleContext(),
    case: shown,
    complaint: { ...clipped, receivedByUnit: null, clipDelaySeconds: null },
  });
  expect(wordsOf(unlisted)).to.include('tidak ada di daftar akun resmi').and.not.to.include('setelah diunggah');
});

it('offers a reply only to those who may give one', async () => {
  let replies = 0;
  const may = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint, canReply: true, onReply: () => (replies += 1) });
  findButton(may, id.actions.reply).click();
  expect(replies).to.equal(1);
  const mayNot = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint });
  expect(() => findButton(mayNot, id.actions.reply)).to.throw();
});

it('says what was answered, for whom, what was agreed to and where a photo was taken', async () => {
  const place = { description: null, latitude: -7.5669, longitude: 110.8, unitId: null };
  const [photo] = complaint.attachments;
  if (photo === undefined) throw new Error('the sample has a photo');
  const element = await mount('desk-complaint', {
    context: sampleContext(),
    case: shown,
    complaint: {
      ...complaint,
      answers: [{ questionId: 'dokumen', label: 'Dokumen apa?', kind: 'choice', value: 'kk', optionLabel: 'Kartu keluarga' }],
      onBehalfOf: { name: 'Mbah Karto', relation: 'family' },
      consents: { contactNotices: true, publishPhotos: false },
      attachments: [{ ...photo, place }],
    },
  });
  const words = wordsOf(element);
  for (const part of [
    'Dokumen apa?',
    'Kartu keluarga',
    'Mbah Karto (anggota keluarga pelapor)',
    id.case.mayNotify,
    id.case.mayNotPublish,
    '-7.56690, 110.80000',
  ])
    expect(words).to.include(part);
  await expectAccessible(element);
});

it('names nobody where the name of the person spoken for is withheld', async () => {
  const element = await mount('desk-complaint', {
    context: sampleContext(),
    case: shown,
    complaint: { ...complaint, onBehalfOf: { name: null, relation: 'neighbour' } },
  });
  expect(wordsOf(element)).to.include(id.case.representedWithheld(id.case.relations.neighbour));
});

it('says of consents only what can be used: nothing without contact and photos, nothing of a clip', async () => {
  const consents = { contactNotices: true, publishPhotos: true };
  for (const changes of [{ contact: null, attachments: [] }, { clip: sampleClip }]) {
    const element = await mount('desk-complaint', { context: sampleContext(), case: shown, complaint: { ...complaint, consents, ...changes } });
    expect(wordsOf(element)).not.to.include(id.case.consents);
  }
});
