const recorded = new WeakSet<File>();

/** A recording that this page made by itself: nobody wrote a name, a place or a device into it. */
export function noteRecordedHere(file: File): File {
  recorded.add(file);
  return file;
}

export function isRecordedHere(file: File): boolean {
  return recorded.has(file);
}
