import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFParser, PDFRef, PDFStream, PDFStreamWriter } from '@cantoo/pdf-lib';
import { MediaError } from './media-error.ts';

/** Between two turns of so many objects the page can be scrolled and typed in. */
const objectsPerTurn = 500;
/** What says who made a document, when and with what, wherever it stands: the document's own, a page's, a picture's; and what programs keep for themselves. */
const telling = ['Metadata', 'PieceInfo', 'LastModified', 'SpiderInfo'].map((name) => PDFName.of(name));
/** Of a digital signature, which fits no other bytes than those it was made for: left in, it would read as a forgery (decision 012). */
const signing = ['SigFlags', 'Perms'].map((name) => PDFName.of(name));
/** Where the certificates of those who signed are kept. */
const certificates = PDFName.of('DSS');

/**
 * Writes a document anew without its title, author, dates, programs, XMP and digital signatures. Only the parser and the writer of the library are used: they are
 * half of its size. Throws a `MediaError`.
 */
export async function stripPdf(original: ArrayBuffer): Promise<ArrayBuffer> {
  try {
    const context = await PDFParser.forBytesWithOptions(new Uint8Array(original), objectsPerTurn).parseDocument();
    const { trailerInfo } = context;
    if (trailerInfo.Encrypt !== undefined) throw new MediaError('pdf-encrypted');
    if (trailerInfo.Root === undefined) throw new MediaError('pdf-unreadable');
    const info = trailerInfo.Info;
    delete trailerInfo.Info;
    delete trailerInfo.ID;
    if (info instanceof PDFRef) context.delete(info);
    const isSignature = (value: PDFObject | undefined): boolean => {
      const dict = value instanceof PDFRef ? context.lookup(value) : value;
      return dict instanceof PDFDict && dict.has(PDFName.of('ByteRange'));
    };
    const signatures: PDFRef[] = [];
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : null;
      if (dict === null) continue;
      // The streams of XMP themselves, also those that nothing points to.
      if (dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) context.delete(ref);
      const form = dict.get(PDFName.of('AcroForm'));
      for (const name of [...telling, ...signing]) {
        dict.delete(name);
        if (form instanceof PDFDict) form.delete(name);
      }
      deleteAll(dict.get(certificates), context);
      dict.delete(certificates);
      if (isSignature(dict)) signatures.push(ref);
      // The field stays, with the picture of it that is on the page.
      if (isSignature(dict.get(PDFName.of('V')))) dict.delete(PDFName.of('V'));
    }
    for (const ref of signatures) context.delete(ref);
    const bytes = await PDFStreamWriter.forContext(context, objectsPerTurn).serializeToBuffer();
    return bytes.slice().buffer;
  } catch (cause) {
    throw cause instanceof MediaError ? cause : new MediaError('pdf-unreadable', { cause });
  }
}

/** With everything that it points to. */
function deleteAll(value: PDFObject | undefined, context: PDFContext): void {
  if (value instanceof PDFRef) {
    const object = context.lookup(value);
    context.delete(value);
    deleteAll(object, context);
  } else if (value instanceof PDFArray) for (const item of value.asArray()) deleteAll(item, context);
  else if (value instanceof PDFDict) for (const item of value.values()) deleteAll(item, context);
}
