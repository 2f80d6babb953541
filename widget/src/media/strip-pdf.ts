import { PDFDict, PDFName, PDFParser, PDFRef, PDFStream, PDFStreamWriter } from '@cantoo/pdf-lib';
import { MediaError } from './media-error.ts';

/** Between two turns of so many objects the page can be scrolled and typed in. */
const objectsPerTurn = 500;
/** What says who made a document, when and with what, wherever it stands: the document's own, a page's, a picture's; and what programs keep for themselves. */
const telling = ['Metadata', 'PieceInfo', 'LastModified', 'SpiderInfo'].map((name) => PDFName.of(name));

/**
 * Writes a document anew without its title, author, dates, programs and XMP. Only the parser and the writer of the library are used: they are
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
    for (const [ref, object] of context.enumerateIndirectObjects()) {
      const dict = object instanceof PDFStream ? object.dict : object instanceof PDFDict ? object : null;
      if (dict === null) continue;
      // The streams of XMP themselves, also those that nothing points to.
      if (dict.get(PDFName.of('Type')) === PDFName.of('Metadata')) context.delete(ref);
      for (const name of telling) dict.delete(name);
    }
    const bytes = await PDFStreamWriter.forContext(context, objectsPerTurn).serializeToBuffer();
    return bytes.slice().buffer;
  } catch (cause) {
    throw cause instanceof MediaError ? cause : new MediaError('pdf-unreadable', { cause });
  }
}
