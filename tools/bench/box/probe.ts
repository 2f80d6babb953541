export interface ProbeOptions {
  readonly ready: readonly string[];
  readonly readyInFrame: readonly string[];
}

export interface Probed {
  /** Milliseconds since 1970, with fractions; 0 while it is not there. The end of the frame that shows the form first. */
  shownAt: number;
  /** One frame later, when a person can have seen it. */
  usableAt: number;
  scriptedAt: number;
  longTasks: number[];
  shift: number;
  /** From each key's press to the frame that shows it. */
  keys: number[];
}

declare global {
  interface Window {
    benchProbe: Probed;
  }
}

/** Runs in every document before its own scripts; sees what a person would. Stands on its own: it is sent to the browser as text. */
export function probe({ ready, readyInFrame }: ProbeOptions): void {
  const probed: Probed = { shownAt: 0, usableAt: 0, scriptedAt: 0, longTasks: [], shift: 0, keys: [] };
  window.benchProbe = probed;
  const wanted = window === top ? ready : readyInFrame;
  const now = (): number => performance.timeOrigin + performance.now();
  const afterThisFrame = (then: () => void): void => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      then();
    };
    channel.port2.postMessage(0);
  };
  const afterPaint = (then: () => void): void => void requestAnimationFrame(() => afterThisFrame(then));
  const find = (selector: string): Element | null => {
    let scope: ParentNode = document;
    let found: Element | null = null;
    for (const step of selector.split(' >>> ')) {
      found = scope.querySelector(step);
      if (found === null) return null;
      scope = found.shadowRoot ?? found;
    }
    return found;
  };
  const isShown = (selector: string): boolean => {
    const element = find(selector);
    if (element === null || ('disabled' in element && element.disabled === true)) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  const look = (): void => {
    if (!wanted.every(isShown)) return void requestAnimationFrame(look);
    afterThisFrame(() => (probed.shownAt = now()));
    afterPaint(() => (probed.usableAt = now()));
  };
  if (wanted.length > 0) requestAnimationFrame(look);
  addEventListener('aduan-ready', () => (probed.scriptedAt = now()), { once: true });
  addEventListener(
    'keydown',
    () => {
      const startedAt = performance.now();
      afterPaint(() => probed.keys.push(performance.now() - startedAt));
    },
    true,
  );
  new PerformanceObserver((list) => probed.longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if ('value' in entry && 'hadRecentInput' in entry && entry.hadRecentInput === false) probed.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
}
