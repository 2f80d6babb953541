import { aiming } from '../storage/items.ts';
import { followAiming } from './aim.ts';
import { hasClipJobs, resumeClipJobs } from './clip-jobs.ts';
import { screenshotOf } from './screenshot-of.ts';
import { endWakeUp } from './wake-up.ts';

/** Goes on with clicks and with aiming that a background which was stopped has left, and lets itself be woken no more once nothing is left. */
export async function resumeWork(): Promise<void> {
  await resumeClipJobs(screenshotOf);
  if ((await aiming.get()) !== null) void followAiming();
  else if (!(await hasClipJobs())) await endWakeUp();
}
