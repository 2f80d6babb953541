import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, params: object): Promise<{ readonly result: Record<string, unknown> }>;
}

/** Runs code in Firefox's own window, where its toolbar is; needs `--remote-allow-system-access`. */
export async function firefoxWindow(browser: Browser): Promise<(expression: string) => Promise<string>> {
  // Puppeteer keeps its WebDriver BiDi connection to itself, and has no word for Firefox's own scope.
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [context] = (result['contexts'] as { context: string }[]).map((one) => one.context);
  return async (expression) => {
    const answer = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
    const { type, result: value, exceptionDetails } = answer.result as { type: string; result?: { value?: string }; exceptionDetails?: { text: string } };
    if (type !== 'success') throw new Error(`Firefox's own window: ${exceptionDetails?.text ?? 'no answer'}`);
    return value?.value ?? '';
  };
}

/** Puts the extension's button from the menu of extensions on the toolbar, as a person pins it. */
export const pinButton = (widgetId: string): string => `(() => {
  const { CustomizableUI } = window;
  CustomizableUI.addWidgetToArea(${JSON.stringify(widgetId)}, CustomizableUI.AREA_NAVBAR);
  return '';
})()`;

/** Presses and releases the mouse on the button, by the code with which Firefox tests itself. */
export const clickButton = (widgetId: string): string => `(() => {
  const button = document.getElementById(${JSON.stringify(widgetId)}).querySelector('.unified-extensions-item-action-button');
  const EventUtils = { window, parent: window, _EU_Ci: Ci, _EU_Cc: Cc, KeyboardEvent: window.KeyboardEvent, navigator: window.navigator };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', EventUtils);
  EventUtils.synthesizeMouseAtCenter(button, {}, window);
  return '';
})()`;

export const openTab = (url: string): string => `(() => {
  gBrowser.selectedTab = gBrowser.addTrustedTab(${JSON.stringify(url)});
  return '';
})()`;
