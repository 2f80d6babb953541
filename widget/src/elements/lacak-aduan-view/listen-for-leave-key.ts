import { isLeaveKey } from './is-leave-key.ts';

interface LeaveKey {
  readonly isOn: () => boolean;
  readonly leave: () => void;
  readonly signal: AbortSignal;
}

/** Before anything else hears of it. To the browser Escape means to stop loading, the very page that is gone to: so it is held back. */
export function listenForLeaveKey({ isOn, leave, signal }: LeaveKey): void {
  const pressed = (event: KeyboardEvent): void => {
    if (!isOn() || !isLeaveKey(event)) return;
    event.preventDefault();
    leave();
  };
  const options = { __proto__: null, signal, capture: true };
  addEventListener('keydown', pressed, options);
}
