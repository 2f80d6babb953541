import { PDFDocument, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';

/**
 * A letter with a signature field, as a program for signing leaves it: the signature with its range, the field and its place on the page, and
 * what the catalog says of it. What would be the cryptography is letters; nothing here checks it. Without a signer, the same letter unsigned.
 */
export async function signedLetter({ signer }: { signer: string | null }): Promise<ArrayBuffer> {
  const document = await PDFDocument.create();
  const page = document.addPage([200, 200]);
  page.drawText('Surat Keterangan');
  if (signer !== null) {
    const { context, catalog } = document;
    const signature = context.register(
      context.obj({
        Type: 'Sig',
        Filter: 'Adobe.PPKLite',
        SubFilter: 'ETSI.CAdES.detached',
        Name: PDFString.of(signer),
        ByteRange: [0, 840, 960, 240].map((place) => PDFNumber.of(place)),
        Contents: PDFString.of(`CMS of ${signer}`),
      }),
    );
    const field = context.register(
      context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of('TTE'), Rect: [0, 0, 50, 20], P: page.ref, V: signature }),
    );
    page.node.set(PDFName.of('Annots'), context.obj([field]));
    catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
    catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signature }));
    catalog.set(PDFName.of('DSS'), context.obj({ Certs: [context.register(context.stream(`certificate of ${signer}`))] }));
  }
  // Packed, a signature could not say which bytes it covers.
  return (await document.save({ useObjectStreams: false })).slice().buffer;
}
