import { defineElements } from '../elements/define-elements.ts';

const tokens = new URL('../desk.css', import.meta.url).href;

/** An element with its properties on a fresh page with the desk's colours, after its first drawing. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
): Promise<HTMLElementTagNameMap[Tag]> {
  defineElements();
  await addTokens();
  document.body.replaceChildren();
  const element = document.createElement(tag);
  Object.assign(element, properties);
  // The whole desk brings the page's landmarks itself.
  const place = document.createElement(tag === 'desk-app' ? 'div' : 'main');
  place.append(element);
  document.body.append(place);
  await settle();
  return element;
}

/** Lets promises, timers at zero and drawings run; and what the browser does beside the page (hashes, files, closed dialogs), on a busy machine too. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 25; round += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function addTokens(): Promise<void> {
  document.documentElement.lang = 'id';
  if (document.querySelector('link') !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = tokens;
  const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
  document.head.append(link);
  await loaded;
}
