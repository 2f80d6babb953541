import { inflateSync } from 'node:zlib';

export interface PdfParts {
  /** More of the catalog, the page, the trailer: `/OpenAction 9 0 R`. */
  readonly catalog?: string;
  readonly page?: string;
  readonly trailer?: string;
  /** Further objects from number 5 on: what stands between `obj` and `endobj`. */
  readonly objects?: readonly (string | Buffer)[];
}

const words = 'BT /F1 12 Tf 20 100 Td (Lampu jalan mati) Tj ET';

/** A document of one page with a line of text on it. */
export function makePdf({ catalog = '', page = '', trailer = '', objects = [] }: PdfParts = {}): Buffer {
  const bodies: (string | Buffer)[] = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>${page}>>`,
    `<</Length ${words.length}>>stream\n${words}\nendstream`,
    ...objects,
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, body] of bodies.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  parts.push(Buffer.from(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Bytes as an object of their own. */
export function pdfStream(dict: string, content: Uint8Array | string): Buffer {
  const bytes = Buffer.from(content);
  return Buffer.concat([Buffer.from(`<<${dict}/Length ${bytes.length}>>stream\n`), bytes, Buffer.from('\nendstream')]);
}

/** Everything that can be read in a document: as it is, with its packed streams unpacked. */
export function readablePdf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const unpacked: string[] = [raw];
  for (const { 1: stream = '' } of raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    try {
      unpacked.push(inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
    } catch {
      // Not packed, so that it is in the raw text already.
    }
  }
  return unpacked.join('\n');
}
