/** Runs in the page: to the frame what is almost right, or right and from somebody else; to the page what only the frame may say. */
export async function fuzzMessages({ seed: from, messages: count }: { seed: number; messages: number }): Promise<number> {
  let state = from;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const pick = <T>(all: readonly T[]): T | undefined => all[Math.floor(random() * all.length)];
  const deep = (levels: number): unknown => (levels === 0 ? 'x' : { v: 1, type: 'look', inner: deep(levels - 1) });
  const odd = [
    null,
    undefined,
    0,
    -1,
    1.5,
    Number.NaN,
    '',
    'look',
    'ready',
    [],
    {},
    true,
    64,
    96,
    '64',
    9_007_199_254_740_993n,
    new Date(0),
    new Map([[1, 2]]),
    deep(50),
    'a'.repeat(10_000),
  ];
  const anything = (): unknown => {
    const shape = random();
    if (shape < 0.2) return pick(odd);
    const message: Record<string, unknown> = { v: pick([1, ...odd]), type: pick(['look', 'ready', 'height', 'submitted', 'constructor', ...odd]) };
    for (const name of ['locale', 'theme', 'height', 'text', '__proto__', 'toString'])
      if (random() < 0.4) Object.defineProperty(message, name, { value: pick(odd), enumerable: true });
    return message;
  };
  const isLook = (message: unknown): boolean => Object(message).v === 1 && Object(message).type === 'look';
  const frame = document.querySelector('kotak-aduan')?.shadowRoot?.querySelector('iframe')?.contentWindow;
  const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow;
  if (frame === null || frame === undefined || other === null || other === undefined) throw new Error('no frames');
  // The page may set the look; another frame in it may not.
  const postFromOther = other.window.Function('target', 'message', 'target.postMessage(message, "*")') as (target: Window, message: unknown) => void;
  for (let index = 0; index < count; index += 1) {
    let message = anything();
    const way = index % 4;
    if (way === 0) {
      while (isLook(message)) message = anything();
      frame.postMessage(message, '*');
    } else if (way === 1) postFromOther(frame, pick([message, { v: 1, type: 'look', locale: 'en', theme: 'dark' }]));
    else if (way === 2) window.postMessage(pick([message, { v: 1, type: 'submitted' }, { v: 1, type: 'height', height: 4_096 }]), '*');
    else postFromOther(window, pick([message, { v: 1, type: 'ready' }, { v: 1, type: 'submitted' }, { v: 1, type: 'height', height: 4_096 }]));
    if (index % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await new Promise((resolve) => setTimeout(resolve, 0));
  return count;
}
