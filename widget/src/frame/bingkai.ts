import { frameVersion, quantiseHeight, readLookMessage, readTheme, type FrameMessage } from './frame-messages.ts';

/** Only what this script touches; the element's own script follows and defines it. */
const box = document.querySelector<HTMLElement>('kotak-aduan,lacak-aduan');
const query = new URLSearchParams(location.search);

if (box !== null) {
  for (const name of ['agency', 'locale', 'layout']) {
    const value = query.get(name);
    if (value !== null) box.setAttribute(name, value);
  }
  setTheme(query.get('theme'));
  new MutationObserver(() => (document.documentElement.lang = box.lang)).observe(box, { attributeFilter: ['lang'] });
  // The page's colours; where their part can't come, the box has its own.
  if (/accent|surface|text|radius/.test(location.search))
    import('./page-colours.ts').then(
      ({ wearPageColours }) => wearPageColours(query),
      () => undefined,
    );
  if (parent !== window) speakWith(parent, box);
}

function setTheme(value: unknown): void {
  const theme = readTheme(value);
  document.documentElement.dataset['theme'] = theme;
  box?.setAttribute('theme', theme);
}

function speakWith(page: Window, element: Element): void {
  // The page's origin can't be known in every browser, and these words tell nothing: whoever may hold the frame may hear them.
  const say = (message: FrameMessage): void => page.postMessage(message, '*');
  let lastHeight = 0;
  const sayHeight = (): void => {
    const height = quantiseHeight(element.getBoundingClientRect().height);
    if (height !== lastHeight) say({ v: frameVersion, type: 'height', height });
    lastHeight = height;
  };
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const look = event.source === page ? readLookMessage(event.data) : null;
    if (look === null) return;
    element.setAttribute('locale', look.locale);
    setTheme(look.theme);
  });
  element.addEventListener('aduan-ready', () => {
    say({ v: frameVersion, type: 'ready' });
    new ResizeObserver(sayHeight).observe(element);
  });
  element.addEventListener('aduan-submitted', () => say({ v: frameVersion, type: 'submitted' }));
  if (query.get('layout') === 'dialog')
    import('./in-dialog.ts').then(
      ({ inDialog }) => inDialog(element, () => say({ v: frameVersion, type: 'close' })),
      () => undefined,
    );
}
