import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaintReceiptSchema } from '@kotak-aduan/api-client/schemas/complaint';
import { formatTrackingCode, makeTrackingCode } from '@kotak-aduan/api-client/schemas';
import { receiptId } from '../messages/id/receipt.ts';
import { timeWords } from '../time-words.ts';
import { cardText, codeAddress, codeCard, proofCard } from './receipt-card.ts';

const code = makeTrackingCode(new Uint8Array(23).fill(7));
const receipt = complaintReceiptSchema.parse({
  complaintNumber: '2026-7K3M9Q',
  receivedAt: '2026-11-22T02:00:00.000Z',
  unit: { unitId: 'dlh', name: 'Dinas Lingkungan Hidup', shortName: null },
  dueAt: '2026-11-23T02:00:00.000Z',
  payloadSha256: 'ab'.repeat(32),
});
const options = { texts: receiptId, times: timeWords({ locale: 'id', timeZone: 'Asia/Jakarta' }), apiOrigin: 'https://aduan.example.go.id' };

test('the address in the QR carries the code in its fragment and nowhere else', () => {
  const address = new URL(codeAddress(options.apiOrigin, code));
  assert.equal(address.hash, `#${formatTrackingCode(code)}`);
  assert.equal(`${address.origin}${address.pathname}${address.search}`, 'https://aduan.example.go.id/lacak');
});

test('the card of the code exists before there is a number', () => {
  const card = codeCard(code, null, options);
  assert.match(cardText(card), new RegExp(formatTrackingCode(code)));
  assert.doesNotMatch(cardText(card), /Nomor aduan/);
});

test('a shared text holds the code, but no address with the code in it', () => {
  const text = cardText(codeCard(code, receipt, options));
  assert.match(text, /2026-7K3M9Q/);
  assert.doesNotMatch(text, /lacak#/);
});

test('the short proof holds number, time, agency, due date and hash, and no code', () => {
  const text = cardText(proofCard(receipt, options));
  for (const part of ['2026-7K3M9Q', '22 November 2026 pukul 09.00 WIB', 'Dinas Lingkungan Hidup', '23 November 2026', 'ab'.repeat(32)])
    assert.ok(text.includes(part), part);
  assert.ok(!text.includes(formatTrackingCode(code)));
  assert.equal(proofCard(receipt, options).qr, null);
});

test('a complaint without a due date has a proof without one', () => {
  assert.doesNotMatch(cardText(proofCard({ ...receipt, dueAt: null }, options)), /paling lambat/);
});
