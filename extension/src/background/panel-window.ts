import browser, { type Tabs } from 'webextension-polyfill';

/** The parts of Chrome's side panel that we use; the polyfill hands them through but doesn't type them. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/**
 * Shows the panel beside the page. Must be called in the gesture's own turn, before anything is awaited: both browsers refuse it later.
 * Where a browser has no place beside the page (Firefox for Android), the panel is a tab.
 */
export function showPanel(tab: Pick<Tabs.Tab, 'windowId'>): Promise<void> {
  const shown = openBeside(tab);
  return (shown ?? Promise.reject(new Error('This browser has no panel.'))).catch(() => openAsTab());
}

function openBeside(tab: Pick<Tabs.Tab, 'windowId'>): Promise<void> | null {
  // Chrome's namespace, absent in Firefox; the polyfill's proxy passes it through untouched.
  const { sidePanel } = browser as unknown as { readonly sidePanel?: SidePanel };
  if (sidePanel !== undefined && tab.windowId !== undefined) return sidePanel.open({ windowId: tab.windowId });
  // Absent on Android, whatever the types say.
  const sidebar: typeof browser.sidebarAction | undefined = browser.sidebarAction;
  return sidebar?.open === undefined ? null : sidebar.open();
}

async function openAsTab(): Promise<void> {
  const url = browser.runtime.getURL('panel/panel.html');
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
