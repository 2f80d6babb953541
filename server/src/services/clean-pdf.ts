import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFParser, PDFRawStream, PDFRef, PDFStream, PDFStreamWriter } from '@cantoo/pdf-lib';
import { RefusedFile } from '../errors/refused-file.ts';
import type { CleanFile } from './read-media.ts';
import { stripJpegSegments } from './strip-jpeg-segments.ts';

/** The parser lets others run after so many; in a thread of its own nobody waits. */
const objectsPerTurn = Infinity;
const name = (text: string): PDFName => PDFName.of(text);
const names = (text: string): ReadonlySet<PDFName> => new Set(text.split(' ').map(name));

/** What acts by itself or holds scripts and other files, and what tells who made the document, when and with what. */
const unwanted = names(
  'OpenAction AA JS JavaScript EmbeddedFiles EF AF RichMediaContent RichMediaSettings XFA Collection Renditions AlternatePresentations Threads URI Perms DSS Metadata PieceInfo LastModified SpiderInfo',
);
const actions = names(
  'JavaScript Launch SubmitForm ImportData ResetForm GoToR GoToE GoToDp URI Rendition Movie Sound Hide Named Thread RichMediaExecute GoTo3DView SetOCGState',
);
const actingNotes = names('FileAttachment RichMedia Movie Sound Screen 3D');
/** Of a note that somebody put on a page: who and when. */
const telling = names('T M CreationDate NM Subj');
/** What stands in these is named by the document itself: a font may be called JS. */
const tables = names('Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs Dests N R D');

/**
 * Writes a document anew from what its pages need: without scripts, actions, attached files, the words of who made it, and everything that
 * no page leads to, earlier versions of itself among them. Refuses what is locked or broken. Nothing is drawn.
 */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanFile> {
  const context = await parse(bytes);
  const { Encrypt, Root } = context.trailerInfo;
  if (Encrypt !== undefined) throw new RefusedFile('protected-document', 'the document is locked');
  if (!(Root instanceof PDFRef)) throw new RefusedFile('unreadable-file', 'no document');
  context.trailerInfo = { Root };
  walk(context, Root, { onDict: (dict, isTable) => !isTable && cleanDict(dict) });
  keepOnly(context, Root);
  const written = await PDFStreamWriter.forContext(context, objectsPerTurn).serializeToBuffer();
  return { bytes: written, mediaType: 'application/pdf', width: null, height: null, durationSeconds: null };
}

async function parse(bytes: Uint8Array): Promise<PDFContext> {
  try {
    return await PDFParser.forBytesWithOptions(bytes, objectsPerTurn).parseDocument();
  } catch (error) {
    throw new RefusedFile('unreadable-file', error instanceof Error ? error.message : 'not a document');
  }
}

interface Visits {
  readonly onDict: (dict: PDFDict, isTable: boolean) => unknown;
  readonly onRef?: (ref: PDFRef) => void;
}

/** Everything that hangs on the root, each dictionary once as a table of names and once as itself. Without recursion: a file can nest as deep as it likes. */
function walk(context: PDFContext, root: PDFRef, { onDict, onRef }: Visits): void {
  const seen = [new Set<PDFObject>(), new Set<PDFObject>()] as const;
  const waiting: { object: PDFObject; isTable: boolean }[] = [{ object: root, isTable: false }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { object, isTable } = next;
    const before = seen[isTable ? 1 : 0];
    if (before.has(object)) continue;
    before.add(object);
    if (object instanceof PDFRef) {
      onRef?.(object);
      const target = context.lookup(object);
      if (target !== undefined) waiting.push({ object: target, isTable });
    } else if (object instanceof PDFStream) waiting.push({ object: object.dict, isTable: false });
    else if (object instanceof PDFArray) for (const item of object.asArray()) waiting.push({ object: item, isTable: false });
    else if (object instanceof PDFDict) {
      onDict(object, isTable);
      for (const [key, value] of object.entries()) waiting.push({ object: value, isTable: tables.has(key) });
    }
  }
}

function cleanDict(dict: PDFDict): void {
  const subtype = nameIn(dict, 'Subtype');
  const isSignature = dict.has(name('ByteRange')) || nameIn(dict, 'Type') === name('Sig');
  if (isSignature || has(actions, nameIn(dict, 'S')) || has(actingNotes, subtype)) {
    for (const key of dict.keys()) dict.delete(key);
    return;
  }
  for (const key of unwanted) dict.delete(key);
  const isNote = dict.has(name('Rect')) && subtype !== null && subtype !== name('Widget');
  if (isNote) for (const key of telling) dict.delete(key);
}

/** Drops what no page leads to, and strips the photos of what their cameras wrote. */
function keepOnly(context: PDFContext, root: PDFRef): void {
  const kept = new Set<PDFRef>();
  let pages = 0;
  walk(context, root, {
    onRef: (ref) => kept.add(ref),
    onDict: (dict, isTable) => {
      if (!isTable && nameIn(dict, 'Type') === name('Page')) pages += 1;
    },
  });
  if (pages === 0) throw new RefusedFile('unreadable-file', 'no page');
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!kept.has(ref)) context.delete(ref);
    else if (object instanceof PDFRawStream && isJpeg(object.dict)) context.assign(ref, PDFRawStream.of(object.dict, stripJpegSegments(object.contents)));
  }
}

function isJpeg(dict: PDFDict): boolean {
  const filter = dict.lookup(name('Filter'));
  const last = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return last === name('DCTDecode') || last === name('DCT');
}

function nameIn(dict: PDFDict, key: string): PDFName | null {
  const value = dict.lookup(name(key));
  return value instanceof PDFName ? value : null;
}

function has(set: ReadonlySet<PDFName>, value: PDFName | null): boolean {
  return value !== null && set.has(value);
}
