import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Clip, messageIdentities } from '@kotak-aduan/api-client/schemas';
import { sampleClip } from '../testing/sample-clip.ts';
import { keyedHash } from './keyed-hash.ts';
import { takePrivateParts } from './take-private-parts.ts';

const unnamed = { postId: null, commentId: null, permalink: null, context: [] };
const message = (changes: Partial<Clip> = {}): Clip =>
  sampleClip({ ...unnamed, platform: 'messenger', kind: 'message', authorName: 'Budi Contoh', pageUrl: 'https://www.facebook.com/messages/t/1', ...changes });
const conversation = { id: '1', phone: null };

test('a phone number in a message becomes the contact and is masked in its words, in every way that Indonesians write one', async () => {
  for (const number of ['081234567890', '0812-3456-7890', '0812 3456 7890', '+62 812-3456-7890', '62812 3456 7890', '(021) 5550123', '0271-712345']) {
    const { clip, contact } = await takePrivateParts({ clip: message({ text: `Lampu mati, hubungi ${number} ya` }), conversation, messageKey: null });
    assert.deepEqual(contact, { kind: 'phone', value: number }, number);
    assert.match(clip.text ?? '', /^Lampu mati, hubungi [^\d]*\d{3} ya$/, number);
  }
});

test('the number that heads a WhatsApp conversation is the contact, before one in the words, and nowhere else', async () => {
  const phone = '+6281234567890';
  const clip = sampleClip({
    ...unnamed,
    platform: 'whatsapp',
    kind: 'selection',
    text: 'Calonya 0813-1111-2222',
    authorName: '+62 812-3456-7890',
    pageUrl: 'https://web.whatsapp.com/send?phone=6281234567890',
  });
  const taken = await takePrivateParts({ clip, conversation: { id: phone, phone }, messageKey: 'kunci' });
  assert.deepEqual(taken.contact, { kind: 'whatsapp', value: phone });
  const digits = JSON.stringify(taken.clip).replaceAll(/[^\d"]/g, '');
  for (const number of ['81234567890', '81311112222']) assert.ok(!digits.includes(number), number);
  assert.equal(taken.clip.pageUrl, 'https://web.whatsapp.com/');
});

test('a name that is a foreign number is masked as well', async () => {
  const { clip, contact } = await takePrivateParts({ clip: message({ authorName: '+60 12-345 6789' }), conversation, messageKey: null });
  assert.equal(clip.authorName, '+** **-*** *789');
  assert.deepEqual(contact, { kind: 'phone', value: '+60 12-345 6789' });
});

test('in a run every message is masked, and what our own account wrote is no contact', async () => {
  const part = { postedAt: null, postedAtPrecision: null, postedAtLabel: null, gaps: ['postedAt' as const] };
  const messages = [
    { ...part, from: 'author' as const, text: 'Lampu mati' },
    { ...part, from: 'account' as const, text: 'Hubungi PLN 0271-712345' },
    { ...part, from: 'other' as const, text: null },
  ];
  const { clip, contact } = await takePrivateParts({ clip: message({ text: 'Lampu mati', messages }), conversation, messageKey: null });
  assert.equal(contact, null);
  assert.deepEqual(
    clip.messages?.map(({ text }) => text),
    ['Lampu mati', 'Hubungi PLN ****-***345', null],
  );
});

test('a public post stays as everybody reads it', async () => {
  const clip = sampleClip({ text: 'Hubungi 0812-3456-7890' });
  assert.deepEqual(await takePrivateParts({ clip, conversation: null, messageKey: 'kunci' }), { clip, contact: null });
});

test('two clippers of one city make the same key of a message, two cities do not, and without a sign-in there is none', async () => {
  const keysOf = async (messageKey: string | null): Promise<string[]> => {
    const { clip } = await takePrivateParts({ clip: message({ text: 'Lampu mati 0812-3456-7890' }), conversation, messageKey });
    return Promise.all(messageIdentities(clip).map((identity) => keyedHash(messageKey ?? '', identity)));
  };
  const [key] = await keysOf('kota-satu');
  assert.match(key ?? '', /^[\w-]{43}$/);
  assert.deepEqual(await keysOf('kota-satu'), [key]);
  assert.notDeepEqual(await keysOf('kota-dua'), [key]);
  assert.deepEqual(await keysOf(null), []);
});
