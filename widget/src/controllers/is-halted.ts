import type { Draft } from '@kotak-aduan/api-client/drafts';

/** Under way, and the person has halted each file that is left: nothing goes out until they let one go on. */
export function isHalted({ status, files }: Draft): boolean {
  const left = files.filter(({ uploadId }) => uploadId === null);
  return status.kind === 'sending' && left.length > 0 && left.every(({ isPaused }) => isPaused);
}
