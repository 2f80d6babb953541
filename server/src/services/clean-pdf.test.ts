import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { RefusedFile } from '../errors/refused-file.ts';
import { makePdf, pdfStream, readablePdf, type PdfParts } from '../testing/make-pdf.ts';
import { cleanPdf } from './clean-pdf.ts';

const canary = 'kenari-9f3a';

async function cleaned(parts: PdfParts): Promise<string> {
  const before = makePdf(parts);
  assert.ok(readablePdf(before).includes(canary), 'nothing to find');
  const { bytes } = await cleanPdf(before);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  assert.equal(document.getPageCount(), 1);
  const text = readablePdf(bytes);
  assert.ok(text.includes('Lampu jalan mati'), 'the page is gone');
  return text;
}

const script = `<</S/JavaScript/JS(app.alert\\('${canary}'\\))>>`;
const note = (more: string): string => `/Annots[<</Type/Annot/Rect[0 0 9 9]${more}>>]`;

/** ATT-1, ATT-3: where a document acts, holds other files, or tells of its author. */
const hidden: Readonly<Record<string, PdfParts>> = {
  'a script when it is opened': { catalog: '/OpenAction 5 0 R', objects: [script] },
  'a script of the document': { catalog: `/Names<</JavaScript<</Names[(x) 5 0 R]>>>>`, objects: [script] },
  'a script of the page': { page: `/AA<</O ${script}>>` },
  'a script when it is printed': { catalog: `/AA<</WP ${script}>>` },
  'a script of a field': { catalog: '/AcroForm<</Fields[5 0 R]>>', objects: [`<</FT/Tx/T(a)/AA<</K ${script}>>>>`] },
  'a script one action after another': { page: note(`/Subtype/Link/A<</S/GoTo/D[3 0 R/Fit]/Next ${script}>>`) },
  'a script in a bookmark': { catalog: '/Outlines<</First 5 0 R/Last 5 0 R/Count 1>>', objects: [`<</Title(a)/A ${script}>>`] },
  'a link to an address': { page: note(`/Subtype/Link/A<</S/URI/URI(http://${canary})>>`) },
  'a program to start': { page: note(`/Subtype/Link/A<</S/Launch/F(${canary}.exe)>>`) },
  'a form that sends itself': { page: note(`/Subtype/Widget/FT/Btn/A<</S/SubmitForm/F(http://${canary})>>`) },
  'an action known as a font too': { page: `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A 5 0 R>>]/Resources<</Font 5 0 R>>`, objects: [script] },
  'a file attached to it': {
    catalog: '/Names<</EmbeddedFiles<</Names[(a) 5 0 R]>>>>',
    objects: ['<</Type/Filespec/F(a.txt)/EF<</F 6 0 R>>>>', pdfStream('/Type/EmbeddedFile', canary)],
  },
  'a file pinned to the page': { page: note('/Subtype/FileAttachment/FS 5 0 R'), objects: [pdfStream('', canary)] },
  'a film on the page': { page: note(`/Subtype/Screen/MK<</CA(${canary})>>`) },
  'a form in XML': { catalog: '/AcroForm<</Fields[]/XFA 5 0 R>>', objects: [pdfStream('', `<xdp>${canary}</xdp>`)] },
  'author and title': { trailer: '/Info 5 0 R', objects: [`<</Author(${canary})/Title(${canary})/Producer(${canary})>>`] },
  'XMP of the document': { catalog: '/Metadata 5 0 R', objects: [pdfStream('/Type/Metadata/Subtype/XML', `<x>${canary}</x>`)] },
  'XMP of the page, packed': { page: '/Metadata 5 0 R', objects: [pdfStream('/Filter/FlateDecode', deflateSync(canary))] },
  'what a program keeps for itself': { page: `/PieceInfo<</App<</Private(${canary})>>>>` },
  'who wrote a note': { page: note(`/Subtype/Text/Contents(Lihat ini)/T(${canary})`) },
  'a signature’s name and place': { catalog: '/AcroForm<</Fields[5 0 R]>>', objects: [`<</FT/Sig/T(a)/V<</Type/Sig/Name(${canary})/Location(${canary})>>>>`] },
  'something that no page leads to': { objects: [`(${canary})`, pdfStream('', `<html>${canary}`)] },
  'an id that tells': { trailer: `/ID[(${canary})(${canary})]` },
};

for (const [what, parts] of Object.entries(hidden)) {
  test(`ATT-1: a document loses ${what}, and keeps its page`, async () => {
    assert.ok(!(await cleaned(parts)).includes(canary));
  });
}

test('ATT-3: a photo in a document loses its EXIF, and nothing of its picture', async () => {
  const segment = (marker: number, content: string): Buffer => Buffer.concat([Buffer.from([0xff, marker, 0, content.length + 2]), Buffer.from(content)]);
  const picture = Buffer.from([0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9]);
  const photo = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, 'JFIF'),
    segment(0xe1, `Exif ${canary}`),
    segment(0xed, canary),
    segment(0xfe, canary),
    picture,
  ]);
  const objects = [pdfStream('/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode', photo)];
  const text = await cleaned({ page: '/Resources<</XObject<</JS 5 0 R>>>>', objects });
  assert.ok(!text.includes(canary));
  assert.ok(text.includes('JFIF'), 'a picture whose name in the document is JS is kept');
  assert.ok(text.includes(picture.toString('latin1')));
});

test('keeps what the pages need, whatever the document calls it', async () => {
  const objects = [pdfStream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]', 'gambar'), '<</Type/Font/Subtype/Type1/BaseFont/Courier>>'];
  const { bytes } = await cleanPdf(makePdf({ page: '/Resources<</XObject<</AA 5 0 R/Metadata 5 0 R>>/Font<</JS 6 0 R>>>>', objects }));
  const text = readablePdf(bytes);
  for (const part of ['gambar', '/JS', '/AA', 'Courier']) assert.ok(text.includes(part), part);
});

async function refusalOf(bytes: Uint8Array): Promise<string> {
  try {
    await cleanPdf(bytes);
    return 'taken';
  } catch (error) {
    if (error instanceof RefusedFile) return error.code;
    throw error;
  }
}

test('says that a document is locked', async () => {
  const locked = makePdf({ trailer: '/Encrypt 5 0 R', objects: ['<</Filter/Standard/V 1/R 2/O(x)/U(y)/P -4>>'] });
  assert.equal(await refusalOf(locked), 'protected-document');
});

test('says that a document can’t be opened where there is no page in it', async () => {
  for (const text of [
    '%PDF-1.4\n',
    '%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF',
    '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF',
  ])
    assert.equal(await refusalOf(Buffer.from(text)), 'unreadable-file', text);
});

test('goes as deep as a document goes, without running out of stack', async () => {
  const deep = `${'['.repeat(200)}${']'.repeat(200)}`;
  const chain = Array.from({ length: 5_000 }, (_none, index) => `<</Next ${index + 6} 0 R>>`);
  const { bytes } = await cleanPdf(makePdf({ page: `/X ${deep}/Y 5 0 R`, objects: chain }));
  assert.ok(readablePdf(bytes).includes('Lampu jalan mati'));
});
