import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('leaves unknown braces as they are and an absent due date empty', () => {
  const city = { ...options.city, replyTemplates: { public: 'Nomor {number} {apa} {due}', private: '' } };
  assert.equal(fillReplyTemplates({ ...options, city, dueAt: null }).publicReply, 'Nomor 2026-7K3M9Q {apa}');
});
