const told = new Set<string>();

/** Tells the developer of the embedding site what is wrong and how to mend it; once for each sentence. */
export function warnDeveloper(sentence: string): void {
  if (told.has(sentence)) return;
  told.add(sentence);
  try {
    console.warn(`[kotak-aduan] ${sentence}`);
  } catch {
    // The page has put something else in the console's place: then there is nobody to tell.
  }
}
