import browser from 'webextension-polyfill';

export const workAlarm = 'clips';

/** The soonest that a browser wakes a background that was stopped: set before the work, taken back after. */
export async function setWakeUp(): Promise<void> {
  await browser.alarms.create(workAlarm, { delayInMinutes: 0.5, periodInMinutes: 0.5 });
}

export async function endWakeUp(): Promise<void> {
  await browser.alarms.clear(workAlarm);
}
