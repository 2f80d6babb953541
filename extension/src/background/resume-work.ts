import { draftsOf } from '../storage/drafts.ts';
import { aiming, clipProgress, unstoredClip } from '../storage/items.ts';
import { followAiming } from './aim.ts';
import { hasClipJobs, resumeClipJobs } from './clip-jobs.ts';
import { screenshotOf } from './screenshot-of.ts';
import { queueWished } from './queue-wished.ts';
import { endWakeUp } from './wake-up.ts';

/** Goes on with clicks and with aiming that a background which was stopped has left, and lets itself be woken no more once nothing is left. */
export async function resumeWork(): Promise<void> {
  const unstored = await unstoredClip.get();
  // An update empties the memory in which the click stood; that it was lost is told (EXT-7).
  if (unstored !== null && (await aiming.get()) === null && !(await hasClipJobs())) {
    await unstoredClip.remove();
    if ((await (await draftsOf(unstored.account)).load(unstored.draftId)) === null)
      await clipProgress.set({ kind: 'none', at: unstored.at, reason: 'interrupted' });
  }
  await resumeClipJobs(screenshotOf);
  await queueWished();
  if ((await aiming.get()) !== null) void followAiming();
  else if (!(await hasClipJobs())) await endWakeUp();
}
