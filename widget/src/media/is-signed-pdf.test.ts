import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signedLetter } from '../testing/signed-letter.ts';
import { isSignedPdf } from './is-signed-pdf.ts';

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).slice().buffer;

test('knows a signed letter from the same letter without its signature', async () => {
  assert.equal(isSignedPdf(await signedLetter({ signer: 'Budi Kenari' })), true);
  assert.equal(isSignedPdf(await signedLetter({ signer: null })), false);
});

test('knows it however it is set apart, and not by a word in passing', () => {
  assert.equal(isSignedPdf(bytesOf('<</ByteRange[0 1 2 3]>>')), true);
  assert.equal(isSignedPdf(bytesOf('<</ByteRange \r\n [ 0 1 2 3 ]>>')), true);
  assert.equal(isSignedPdf(bytesOf('(the /ByteRange of it)')), false);
  assert.equal(isSignedPdf(bytesOf('/ByteRang')), false);
  assert.equal(isSignedPdf(new ArrayBuffer(0)), false);
});
