import type { BrowserLauncher } from '@web/test-runner';
import type { WebDriver } from 'selenium-webdriver';
import { startWebKit, type WebKit } from './start-webkit.ts';

/** Runs browser tests in WebKit, one page after the other. */
export function webKitLauncher(): BrowserLauncher {
  let webKit: WebKit | null = null;
  let driver: WebDriver | null = null;
  let active: string | null = null;
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    startSession: async (sessionId, url) => {
      active = sessionId;
      webKit ??= await startWebKit();
      driver ??= await webKit.open();
      await driver.get(url);
    },
    isActive: (sessionId) => sessionId === active,
    getBrowserUrl: () => driver?.getCurrentUrl(),
    stopSession: async () => {
      await driver?.get('about:blank');
      active = null;
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debugging here: use the default browser')),
    stop: async () => webKit?.stop(),
  };
}
