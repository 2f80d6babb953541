import { deflateSync } from 'node:zlib';
import { canary, type HostileFile } from './hostile-files.ts';
import { makePdf, pdfStream } from './make-pdf.ts';
import { appleMeta, box, makeRecording, placeBox, withInMovie } from './make-recording.ts';

const script = `<script>alert('${canary}')</script>`;
const name = (text: string, bytes: Uint8Array): HostileFile => ({ name: text, bytes });
const join = (...parts: readonly (Uint8Array | string)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));

/** The part of ATT-1 that is sound, film and paper, made here as the pictures are. */
export async function hostileMedia(): Promise<readonly HostileFile[]> {
  return [...documents(), ...(await recordings())];
}

function documents(): HostileFile[] {
  const action = `<</S/JavaScript/JS(app.alert\\('${canary}'\\))>>`;
  const whole = makePdf();
  const packed = pdfStream('/Filter/FlateDecode', deflateSync(script));
  return [
    name('pdf with a script', makePdf({ catalog: '/OpenAction 5 0 R', objects: [action] })),
    name('pdf with a script in a bookmark', makePdf({ catalog: '/Outlines<</First 5 0 R/Count 1>>', objects: [`<</Title(a)/A ${action}>>`] })),
    name('pdf that starts a program', makePdf({ page: `/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 200 200]/A<</S/Launch/F(${canary}.exe)>>>>]` })),
    name(
      'pdf with a file in it',
      makePdf({ catalog: '/Names<</EmbeddedFiles<</Names[(a)5 0 R]>>>>', objects: [`<</F(a)/EF<</F 6 0 R>>>>`, pdfStream('', canary)] }),
    ),
    name('pdf with a packed page that nothing needs', makePdf({ objects: [packed] })),
    name('pdf with html behind', join(whole, script)),
    name('pdf with a zip behind', join(whole, `PK\u0003\u0004${canary}`)),
    name('pdf with an older version of itself', join(makePdf({ trailer: `/Info 5 0 R`, objects: [`<</Title(${canary})>>`] }), whole)),
    name('pdf with html before', join(script, whole)),
    name('pdf of a head and html', join('%PDF-1.4\n', script, '\n%%EOF')),
    name('pdf cut in half', join(whole.subarray(0, whole.length / 2), canary)),
    name('pdf that is locked', makePdf({ trailer: '/Encrypt 5 0 R', objects: [`<</Filter/Standard/V 1/R 2/O(${canary})/U(y)/P -4>>`] })),
    name('pdf whose pages lead to themselves', Buffer.from(makePdf().toString('latin1').replace('/Kids[3 0 R]', '/Kids[2 0 R]'), 'latin1')),
    name('pdf of a billion objects', Buffer.from(makePdf().toString('latin1').replaceAll('/Size 5', '/Size 999999999'), 'latin1')),
    name(
      'pdf whose index points nowhere',
      Buffer.from(
        makePdf()
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n999999999'),
        'latin1',
      ),
    ),
    name('pdf with an author in XMP', makePdf({ catalog: '/Metadata 5 0 R', objects: [pdfStream('/Type/Metadata/Subtype/XML', canary)] })),
  ];
}

async function recordings(): Promise<HostileFile[]> {
  const tags = { title: canary, comment: canary };
  const mp4 = Buffer.from(await makeRecording({ container: 'mp4', hasPicture: true, tags, trackName: canary }));
  const webm = Buffer.from(await makeRecording({ container: 'webm', tags, trackName: canary }));
  const ogg = Buffer.from(await makeRecording({ container: 'ogg', tags }));
  const all = { mp4, webm, ogg };
  const each = (text: string, make: (bytes: Buffer) => Uint8Array): HostileFile[] =>
    Object.entries(all).map(([kind, bytes]) => name(`${kind} ${text}`, make(bytes)));
  // 8 GB, in a file of two kilobytes.
  const large = Buffer.alloc(8);
  large.writeBigUInt64BE(8_000_000_000n);
  return [
    ...each('with tags', (bytes) => bytes),
    ...each('with html behind', (bytes) => join(bytes, script)),
    ...each('with a zip behind', (bytes) => join(bytes, `PK\u0003\u0004${canary}`)),
    ...each('cut in half', (bytes) => join(bytes.subarray(0, bytes.length / 2))),
    ...each('of its head and html', (bytes) => join(bytes.subarray(0, 40), script)),
    ...each('with the name of a picture', (bytes) => join(bytes)),
    ...each('with noise in its middle', (bytes) => Buffer.from(bytes.map((byte, at) => (at % 97 === 50 ? byte ^ 0x5a : byte)))),
    name('mp4 with a place', withInMovie(mp4, placeBox(`-07.5666+110.8166/${canary}`))),
    name('mp4 with a place as iPhones write it', withInMovie(mp4, appleMeta('com.apple.quicktime.location.ISO6709', canary))),
    name('mp4 with XMP', withInMovie(mp4, box('uuid', Buffer.alloc(16, 9), canary))),
    name('mp4 with a part of 8 GB', join(mp4.subarray(0, mp4.lastIndexOf('moov') - 4), Buffer.from([0, 0, 0, 1]), 'moov', large, canary)),
    name('mp4 of four billion packets', Buffer.from(mp4.toString('latin1').replace(/(stsz\0{4}....)..../s, '$1\u00ff\u00ff\u00ff\u00ff'), 'latin1')),
    name(
      'mp3 with a picture and words',
      join(`ID3\u0003\0\0\0\0\0\u0076TIT2\0\0\0\u000c\0\0\0${canary}`, Buffer.alloc(80), Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(413)),
    ),
    name('wav with words', join('RIFF\u0040\0\0\0WAVELIST\u0014\0\0\0INFOINAM\u000c\0\0\0', canary)),
    name('flac with words', join('fLaC\u0084\0\0\u0020', canary, Buffer.alloc(21))),
    name('avi', join('RIFF\u0040\0\0\0AVI LIST', canary)),
    name('midi', join('MThd\0\0\0\u0006\0\u0001\0\u0001\0\u0060MTrk', canary)),
    name('matroska with a film that browsers don’t know', join(Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x8b, 0x42, 0x82, 0x88]), 'matroska', canary)),
  ];
}
