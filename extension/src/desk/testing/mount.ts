import { LitElement } from 'lit';
import { defineElements } from '../elements/define-elements.ts';
import { findAll } from './find.ts';

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
  await drawn(element);
  return element;
}

/** When an element and all that it holds have drawn what they were given. What comes later, from the desk or the browser, is waited for with `until`. */
export async function drawn(root: Element): Promise<void> {
  if (root instanceof LitElement) await root.updateComplete;
  for (const element of findAll(root, '*')) if (element instanceof LitElement) await element.updateComplete;
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
