import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '@kotak-aduan/api-client/schemas';
import { fillReplyTemplates } from './fill-reply-template.ts';

const options = {
  city: {
    timeZone: 'Asia/Jakarta',
    replyTemplates: {
      public: 'Terima kasih, aduan Anda kami catat dengan nomor {number}. {agency} menjawab paling lambat {due}.',
      private: 'Aduan {number} ada di {agency}, dijawab paling lambat {due}. Ikuti di {claimUrl}',
    },
    replyTemplatesByLanguage: { jv: { public: 'Matur nuwun, nomeripun {number}.', private: 'Nomeripun {number}: {claimUrl}' } },
  },
  language: 'id',
  complaintNumber: '2026-7K3M9Q',
  agencyName: 'DPUPR',
  dueAt: '2026-11-23T16:59:59.999Z',
  claimUrl: 'http://127.0.0.1:8080/klaim#rahasia',
};

test('fills number, agency and due date of the city’s calendar', () => {
  const { publicReply, privateReply } = fillReplyTemplates(options);
  assert.equal(publicReply, 'Terima kasih, aduan Anda kami catat dengan nomor 2026-7K3M9Q. DPUPR menjawab paling lambat Senin, 23 November 2026.');
  assert.equal(privateReply, 'Aduan 2026-7K3M9Q ada di DPUPR, dijawab paling lambat Senin, 23 November 2026. Ikuti di http://127.0.0.1:8080/klaim#rahasia');
});

test('speaks the complaint’s language where the city has it, else Indonesian', () => {
  assert.equal(fillReplyTemplates({ ...options, language: 'jv-ID' }).publicReply, 'Matur nuwun, nomeripun 2026-7K3M9Q.');
  // The city has none in Sundanese and English: then ours.
  assert.match(fillReplyTemplates({ ...options, language: 'su' }).publicReply, /^Hatur nuhun/);
  assert.match(fillReplyTemplates({ ...options, language: 'en' }).privateReply, /on record|To follow it yourself/);
  assert.match(fillReplyTemplates({ ...options, language: 'nl' }).publicReply, /^Terima kasih/);
  assert.match(fillReplyTemplates({ ...options, language: 'und' }).publicReply, /^Terima kasih/);
});

test('keeps the link out of the public reply even where a template asks for it', () => {
  const city = { ...options.city, replyTemplates: { public: 'Nomor {number} {claimUrl} ya', private: '{claimUrl}' } };
  assert.equal(fillReplyTemplates({ ...options, city }).publicReply, 'Nomor 2026-7K3M9Q ya');
});

test('does not read a field’s value as a template again', () => {
  assert.match(fillReplyTemplates({ ...options, agencyName: 'Dinas {claimUrl} $& {number}' }).publicReply, /Dinas \{claimUrl\} \$& \{number\}/);
});

test('stays within what a platform takes, by our own shorter words where the city’s are too long', () => {
  const city = { ...options.city, replyTemplates: { ...options.city.replyTemplates, public: `{number} ${'kata '.repeat(60)}` } };
  const lengthOn = (platform: Platform): number => Array.from(fillReplyTemplates({ ...options, city, platform }).publicReply).length;
  assert.ok(lengthOn('facebook') > 280);
  for (const [platform, limit] of [
    ['x', 280],
    ['tiktok', 150],
    ['threads', 500],
  ] as const) {
    assert.ok(lengthOn(platform) <= limit, platform);
    assert.match(fillReplyTemplates({ ...options, city, platform }).publicReply, /2026-7K3M9Q/);
  }
});

test('says of what was done on the spot that it is done, and nothing of a date', () => {
  const { publicReply, privateReply } = fillReplyTemplates({ ...options, dueAt: null, isDone: true });
  assert.match(publicReply, /sudah selesai ditangani DPUPR/);
  assert.doesNotMatch(privateReply, /paling lambat/);
});

test('leaves unknown braces as they are and an absent due date empty', () => {
  const city = { ...options.city, replyTemplates: { public: 'Nomor {number} {apa} {due}', private: '' } };
  assert.equal(fillReplyTemplates({ ...options, city, dueAt: null }).publicReply, 'Nomor 2026-7K3M9Q {apa}');
});
