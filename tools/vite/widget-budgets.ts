/** Fetched only when the person, the text or the category asks for it; a plain text with two photos never does. */
const askedFor = [
  // After a try whose answer was lost.
  'arrival-part',
  'asked-parts\\.styles',
  // Texts of what a server answers, once one has.
  // A radio button, in such parts only.
  'choice',
  'citizen-id',
  'cover-part',
  'danger-part',
  'dialog-part',
  'dictation-part',
  'drafts-part',
  'en',
  'file-choice',
  'file-parts',
  // By a code, whether it has arrived: after a lost answer, and of what another tab has sent.
  'find-arrived',
  // Texts of one file by itself, and of a refused one.
  'files',
  'folded-part',
  'full-proof-part',
  // What the server says of a filing: the full proof, and after a lost answer.
  'get-filing-proof',
  'jv',
  // Codes that the device was asked to keep: following, and the tick that it is shared.
  'kept-codes',
  'language-part',
  'map-part',
  'media-error',
  'media-file',
  'media-part',
  // Of a code that was lost: its successor's QR and picture.
  'new-code-papers',
  // On a page that the city has not listed, or that forbids it.
  'not-listed',
  'not-listed-part',
  'numbers-part',
  'official-part',
  'on-behalf-part',
  // How a code is looked up: following, and the full proof.
  'open-tracking',
  // Inside another app: the way to the phone's own browser.
  'outside-address',
  'picked-files',
  'place-part',
  // What was put into the plain form before the script came.
  'plain-form',
  'questions-part',
  'recorded-here',
  // What a server has sent back.
  'refusal-part',
  // Why a photo can't be taken.
  'refused-photo',
  // After a cut only: the library of the tus protocol.
  'resume-upload',
  // What that library and the one for recordings need, which are not modules.
  'rolldown-runtime',
  'strip-media',
  'strip-pdf',
  'su',
  // Where a page's policy forbids what Lit does.
  'tell-not-drawn',
  'tell-once-per-page',
  'tracking',
  // All agencies to choose from, in a line that somebody opens.
  'unit-options',
  'voice-part',
];

/**
 * The proof of work is done by a worker where the page may start one. An agency's page may not start one of ours: with the form inline the
 * page itself does it, in slices.
 */
export const proofOfWork = { worker: 'widget/dist/kotak-aduan-worker.js', inPage: 'solve-in-slices' } as const;

/** What the form's closed lines hold, by the chunk that is fetched once one is opened; the place has one of its own. */
export const lines = {
  /** On an agency's page the name has to be given: its line opens by itself, and with it comes what the others of its chunk hold. */
  name: ['folded-part'],
  /** “Ditujukan ke”, “Tempat”, “Nama” and “Kontak”. */
  four: ['folded-part', 'place-part'],
} as const;

/** What a citizen loads to file a complaint who opens no line. A chunk is named after its source file, so the names are enough. */
export function isPartOfFiling(path: string): boolean {
  return !askedFor.some((name) => isChunk(path, name));
}

export function isChunk(path: string, name: string): boolean {
  return new RegExp(`/assets/${name}-[\\w-]{8}\\.js$`).test(path);
}
