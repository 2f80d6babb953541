const soonMs = 200;

/** After the frame that is due, when nothing else is to be done; on a busy or hidden page a moment later all the same. */
export function whenIdle(run: () => void): void {
  // Safari knows no idle time.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: soonMs });
  else setTimeout(run, soonMs / 4);
}
