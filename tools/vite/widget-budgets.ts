/** Fetched only when the person, the text or the category asks for it; a plain text with two photos never does. */
const askedFor = [
  'asked-parts\\.styles',
  'cover-part',
  'dictation-part',
  'drafts-part',
  'en',
  'file-choice',
  'file-parts',
  'map-part',
  'media-error',
  'media-file',
  'media-part',
  'numbers-part',
  'official-part',
  'on-behalf-part',
  'place-part',
  'questions-part',
  'recorded-here',
  // After a cut only: the library of the tus protocol.
  'resume-upload',
  'strip-media',
  'strip-pdf',
  'tracking',
  'voice-part',
];

/** What a citizen loads to file a complaint. A chunk is named after its source file, so the names are enough. */
export function isPartOfFiling(path: string): boolean {
  return !askedFor.some((name) => new RegExp(`/assets/${name}-[\\w-]{8}\\.js$`).test(path));
}
