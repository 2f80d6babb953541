import type { Tabs } from 'webextension-polyfill';
import { clipProgress } from '../storage/items.ts';
import { startAiming } from './aim.ts';
import { showPanel } from './panel-window.ts';

/** The shortcut for aiming, or its line in the button's own menu. The panel is opened in the gesture's own turn, as both browsers want it. */
export function onAim(tab: Tabs.Tab): void {
  const shown = showPanel(tab);
  // Both settle by themselves: what went wrong is told in the panel.
  void Promise.allSettled([shown, aimIn(tab.id ?? -1)]);
}

async function aimIn(tabId: number): Promise<void> {
  if ((await startAiming(tabId)) === 'refused') await clipProgress.set({ kind: 'none', at: new Date().toISOString(), reason: 'page-closed' });
}
