import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { signedLetter } from '../testing/signed-letter.ts';
import { isSignedPdf } from './is-signed-pdf.ts';
import { isMediaError, type MediaErrorCode } from './media-error.ts';
import { stripPdf } from './strip-pdf.ts';

const canary = 'Budi Kenari';

async function letter(change: (document: PDFDocument) => void = () => undefined, useObjectStreams = true): Promise<ArrayBuffer> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Jalan rusak di depan pasar');
  document.addPage([300, 100]);
  document.setTitle(`${canary} judul`);
  document.setAuthor(canary);
  document.setProducer(`${canary} produk`);
  document.setCreationDate(new Date('2026-11-20T00:00:00Z'));
  change(document);
  return (await document.save({ useObjectStreams })).slice().buffer;
}

/** Everything in the file that can be read without a password, unpacked. */
async function everything(bytes: ArrayBuffer): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const plain = await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  return new TextDecoder('latin1').decode(plain) + new TextDecoder('latin1').decode(bytes);
}

/** As the library writes text strings: in hexadecimal UTF-16. */
const inHex = Array.from(canary, (letterOf) => letterOf.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()).join('');

const refused = (code: MediaErrorCode) => (error: unknown) => isMediaError(error) && error.code === code;

test('title, author, program and dates are gone, and both pages are there', async () => {
  for (const useObjectStreams of [true, false]) {
    const original = await letter(undefined, useObjectStreams);
    assert.ok((await everything(original)).includes(inHex), 'the test itself finds it');
    const stripped = await stripPdf(original);
    const text = await everything(stripped);
    assert.ok(!text.includes(inHex) && !text.includes(canary) && !text.includes('CreationDate'));
    const document = await PDFDocument.load(stripped, { updateMetadata: false });
    assert.deepEqual([document.getTitle(), document.getAuthor(), document.getPageCount()], [undefined, undefined, 2]);
    assert.equal(document.getPage(1).getWidth(), 300);
  }
});

test('what a page or a program has noted is gone too, XMP first of all', async () => {
  const original = await letter((document) => {
    const { context } = document;
    const xmp = context.register(context.stream(`<x:xmpmeta>${canary}</x:xmpmeta>`, { Type: 'Metadata', Subtype: 'XML' }));
    document.catalog.set(PDFName.of('Metadata'), xmp);
    document.getPage(0).node.set(PDFName.of('PieceInfo'), context.obj({ Program: PDFString.of(canary) }));
    context.register(context.stream(`${canary}, nobody points here`, { Type: 'Metadata' }));
  }, false);
  assert.ok((await everything(original)).includes(canary));
  assert.ok(!(await everything(await stripPdf(original))).includes(canary));
});

test('a signature, which would read as a forgery in other bytes, is gone with who signed; its field on the page stays', async () => {
  const original = await signedLetter({ signer: canary });
  assert.ok((await everything(original)).includes(canary), 'the test itself finds it');
  const stripped = await stripPdf(original);
  const text = await everything(stripped);
  assert.equal(isSignedPdf(stripped), false);
  for (const gone of [canary, 'ByteRange', 'SigFlags', 'DocMDP', '/DSS']) assert.ok(!text.includes(gone), gone);
  const document = await PDFDocument.load(stripped, { updateMetadata: false });
  assert.equal(document.getPage(0).node.Annots()?.size(), 1);
});

test('a locked document and one that is none are told apart', async () => {
  const locked = await letter((document) => document.encrypt({ userPassword: 'rahasia', ownerPassword: 'rahasia' }));
  await assert.rejects(stripPdf(locked), refused('pdf-encrypted'));
  for (const text of ['', '%PDF-1.7', '<html></html>', '%PDF-1.7\n1 0 obj\n<< /Type /Catalog']) {
    await assert.rejects(stripPdf(new TextEncoder().encode(text).buffer), refused('pdf-unreadable'));
  }
});
