/** The first value that is there; looks again and again, for half a minute at most: a machine may be busy with other tests. */
export async function until<T>(look: () => T | null | undefined | false, what = String(look)): Promise<T> {
  const end = performance.now() + 30_000;
  for (;;) {
    const found = look();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new Error(`Never came: ${what}`);
    // Not by frames: a page in the background draws none.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
