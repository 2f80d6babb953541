import type { ClipJob } from '../clip/clip-job.ts';
import { clippedTab, clipProgress, clipsUnderWay, unstoredClip } from '../storage/items.ts';
import { startAiming } from './aim.ts';
import { queueWished } from './queue-wished.ts';
import { showBadges } from './show-badges.ts';
import { storeClip } from './store-clip.ts';
import { setWakeUp } from './wake-up.ts';

/** Of this life of the background. */
const running = new Set<string>();

/** One click, kept until its draft is whole. */
export async function runClipJob(job: ClipJob, screenshot: () => Promise<string | null>): Promise<void> {
  const { draftId, tabId, request } = job;
  if (running.has(draftId)) return;
  running.add(draftId);
  const at = request.capturedAt;
  try {
    await Promise.all([
      changeJobs((jobs) => [...jobs.filter((one) => one.draftId !== draftId), job]),
      unstoredClip.set({ at, draftId, account: job.account }),
      setWakeUp(),
      clippedTab.set({ tabId, at }),
    ]);
    const outcome = await storeClip({
      tabId,
      request,
      draftId,
      account: job.account,
      isDrafted: job.isDrafted,
      screenshot,
      onDrafted: async () => {
        await unstoredClip.remove();
        await changeJobs((jobs) => jobs.map((one) => (one.draftId === draftId ? { ...one, isDrafted: true } : one)));
        await tell(at, { kind: 'drafted', at, draftId });
      },
    });
    // Several could have been meant: the person is shown them, one by one.
    const isAimed = outcome.kind === 'none' && outcome.reason === 'no-target' && request.trigger !== 'menu' && (await startAiming(tabId)) === 'aiming';
    if (!isAimed) await tell(at, outcome.kind === 'none' ? { kind: 'none', at, reason: outcome.reason } : { kind: 'complete', at, draftId: outcome.draftId });
    await unstoredClip.remove();
    await changeJobs((jobs) => jobs.filter((one) => one.draftId !== draftId));
    await queueWished();
    // After the screenshot, and awaited by nobody.
    void showBadges(tabId);
  } finally {
    running.delete(draftId);
  }
}

/** Goes on with what a background that was stopped has left. The permission for a screenshot lasts as long as the page does. */
export async function resumeClipJobs(screenshotOf: (tabId: number) => Promise<string | null>): Promise<void> {
  for (const job of (await clipsUnderWay.get()) ?? []) await runClipJob(job, () => screenshotOf(job.tabId));
}

export const hasClipJobs = async (): Promise<boolean> => ((await clipsUnderWay.get()) ?? []).length > 0;

/** An older click that ends late is not told over a newer one. */
async function tell(at: string, progress: NonNullable<Awaited<ReturnType<typeof clipProgress.get>>>): Promise<void> {
  const last = await clipProgress.get();
  if (last === null || last.at <= at) await clipProgress.set(progress);
}

function changeJobs(change: (jobs: readonly ClipJob[]) => ClipJob[]): Promise<void> {
  return navigator.locks.request('kotak-aduan-clips-under-way', async () => clipsUnderWay.set(change((await clipsUnderWay.get()) ?? [])));
}
