/** Asks again and again until there is an answer; says what was waited for when it never comes. */
export async function until<T>(what: string, ask: () => Promise<T | null | undefined | false> | T | null | undefined | false, timeoutMs = 60_000): Promise<T> {
  const deadline = performance.now() + timeoutMs;
  let last: unknown = null;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
    } catch (error) {
      // Not there yet; the last reason is told if it never comes.
      last = error;
    }
    if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms in vain: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
