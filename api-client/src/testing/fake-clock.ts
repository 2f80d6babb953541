import { replaceMethod } from './replace-method.ts';

export interface FakeClock {
  /** Lets so much time pass, in steps, with everything that becomes due; work that needs no time is done in between. */
  readonly pass: (ms: number) => Promise<void>;
  readonly stop: () => void;
}

/** Timers of this page that go only when they are told to: how long somebody would have waited is then exact, whatever the machine does. */
export function fakeClock(): FakeClock {
  const realTimeout = globalThis.setTimeout.bind(globalThis);
  const timers = new Map<number, { at: number; run: () => void }>();
  let [now, lastId] = [0, 1_000_000];
  const fakeTimeout = (run: TimerHandler, ms = 0): number => {
    lastId += 1;
    timers.set(lastId, { at: now + ms, run: () => typeof run === 'function' && Reflect.apply(run, globalThis, []) });
    return lastId;
  };
  // The page's own functions, whose overloads for Node are of no interest here.
  const undoSet = replaceMethod(globalThis, 'setTimeout', () => fakeTimeout as unknown as typeof setTimeout);
  const undoClear = replaceMethod(
    globalThis,
    'clearTimeout',
    (clear) =>
      ((id: number) => {
        if (!timers.delete(id)) clear(id);
      }) as typeof clearTimeout,
  );
  const breathe = (): Promise<void> => new Promise((resolve) => realTimeout(resolve, 0));
  return {
    pass: async (ms) => {
      const end = now + ms;
      for (; now < end; now = Math.min(end, now + 50)) {
        // Databases answer in their own time, which is not the clock's.
        for (let turn = 0; turn < 3; turn += 1) await breathe();
        for (const [id, { at, run }] of timers) if (at <= now && timers.delete(id)) run();
      }
      await breathe();
    },
    stop: () => {
      undoSet();
      undoClear();
    },
  };
}
