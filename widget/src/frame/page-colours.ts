import { warnDeveloper } from '../elements/warn-developer.ts';
import { chooseColours, colourNames } from './choose-colours.ts';
import { readColour } from './read-colour.ts';

const radiusMax = 32;

/**
 * The colours of the page around the frame, which came with the frame's address, put on the frame's document: as many of them as leave the box
 * readable, by day and by night. Loaded only where a page has such colours.
 */
export function wearPageColours(query: URLSearchParams, root: HTMLElement = document.documentElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const asked = Object.fromEntries(
    colourNames.flatMap((name) => {
      const text = query.get(name);
      return text === null ? [] : [[name, readColour(text, root.ownerDocument)]];
    }),
  );
  const wear = (): void => {
    const theme = root.dataset['theme'];
    const { colours, remarks } = chooseColours(asked, theme === 'dark' || (theme !== 'light' && dark.matches) ? 'dark' : 'light');
    for (const name of colourNames) root.style.setProperty(`--aduan-${name}-color`, colours[name] ?? '');
    for (const remark of remarks) warnDeveloper(remark);
  };
  const radius = /^(\d{1,4})(?:\.\d+)?px$/.exec(query.get('radius') ?? '')?.[1];
  if (radius !== undefined) root.style.setProperty('--aduan-border-radius', `${Math.min(radiusMax, Number(radius))}px`);
  dark.addEventListener('change', wear);
  // The page around the frame may change it at any time.
  new MutationObserver(wear).observe(root, { attributeFilter: ['data-theme'] });
  wear();
}
