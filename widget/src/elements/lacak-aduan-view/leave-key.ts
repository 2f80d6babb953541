/** Presses that lie further apart than this don't belong together (GOV.UK's “Exit this page” waits as long). */
const togetherMs = 5_000;
const presses = 3;

/**
 * Shift three times, and nothing else between, as in GOV.UK's “Exit this page”. Escape would be one press less, but it closes dialogs and
 * stops downloads, so people press it without meaning to leave.
 */
export function countLeaveKey(now: () => number = Date.now): (event: Pick<KeyboardEvent, 'key' | 'repeat'>) => boolean {
  let times: number[] = [];
  return ({ key, repeat }) => {
    if (repeat) return false;
    if (key !== 'Shift') times = [];
    else times = [...times.filter((at) => now() - at < togetherMs), now()];
    if (times.length < presses) return false;
    times = [];
    return true;
  };
}
