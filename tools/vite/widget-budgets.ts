/**
 * What a citizen loads to file a complaint: not the view that follows a code, and not a second language. A chunk is named after
 * its source file, so the names are enough.
 */
export function isPartOfFiling(path: string): boolean {
  return !/\/assets\/(?:tracking|en)-[^/]+\.js$/.test(path);
}
