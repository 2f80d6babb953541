import { faults, type FaultProxyOptions } from './fault-proxy.ts';

/** From 0 to this long an answer is late. */
const longestDelayMs = 130_000;
/** Nothing, at once, soon, later than anybody who looks at the page would wait, and what is no time at all. */
const retryAfters = [null, '0', '1', '20', '600', 'besok'];

/**
 * What chance makes of one line: its first, second, third request meet the same again for the same seed, whatever else is under way on others.
 * What passes is `passShare`, the rest is of all kinds alike. Times pass `scale` times faster.
 */
export function terribleLine({
  random,
  scale,
  passShare = 0.4,
}: {
  random: () => number;
  scale: number;
  passShare?: number;
}): Pick<FaultProxyOptions, 'nextFault' | 'nextDelayMs' | 'nextRetryAfter'> {
  const pick = <T>(all: readonly T[], otherwise: T): T => all[Math.floor(random() * all.length)] ?? otherwise;
  return {
    nextFault: () => (random() < passShare ? 'pass' : pick(faults, 'pass')),
    nextDelayMs: () => (random() * longestDelayMs) / scale,
    nextRetryAfter: () => pick(retryAfters, null),
  };
}
