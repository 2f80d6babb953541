/** What the browser around the page can do with a receipt. Those inside Instagram or WhatsApp lack most of it. */
export interface Device {
  /** Null where the browser can't hand on a text. It rejects where the page around forbids it, which can't be asked before. */
  readonly share: ((text: string) => Promise<void>) | null;
  /** Null in a frame too. */
  readonly print: (() => void) | null;
  readonly canDownload: boolean;
  readonly isInApp: boolean;
}

/** The browsers that apps bring along: `FBAN` and `FBAV` are Facebook's and Messenger's. */
const inAppBrowsers = /\b(?:Instagram|FBAN|FBAV|FB_IAB|WhatsApp|Line|TikTok|musical_ly|Twitter)\b|; wv\)/;

export function readDevice(page: Window & typeof globalThis = window): Device {
  const { navigator } = page;
  const { share, userAgent } = navigator as Partial<Navigator> & { userAgent: string };
  const print: unknown = page.print;
  const isInApp = inAppBrowsers.test(userAgent);
  return {
    share: typeof share === 'function' ? (text) => share.call(navigator, { text }) : null,
    // In a sandboxed frame the browser ignores the call without a word.
    print: typeof print === 'function' && page.top === page.self ? () => page.print() : null,
    // The browsers inside apps know the word and do nothing.
    canDownload: !isInApp && 'download' in page.HTMLAnchorElement.prototype,
    isInApp,
  };
}
