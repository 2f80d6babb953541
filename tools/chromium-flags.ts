/** What every Chromium that a test starts is given: no sandbox (CI runs as root), and nothing that talks to Google by itself. */
export const chromiumFlags: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=id-ID',
  // Playwright disables more by this flag, the partitioning of storage among it: a frame could then keep no draft. The last one counts.
  '--disable-features=Translate',
];
