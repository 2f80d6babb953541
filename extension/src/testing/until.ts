/** Waits until a check holds, however fast the machine is, and gives what it gave. What it said last is the failure. */
export async function until<T>(check: () => T | Promise<T>, { patienceMs = 8_000 } = {}): Promise<Awaited<T>> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
