import { warnDeveloper } from './warn-developer.ts';

/** Where the page's elements, each from a script of its own, see what another of them has told already. */
const key = Symbol.for('kotak-aduan.told');

/** For what concerns the page and not one element: several elements, of several scripts, say it in one line. True for the first. */
export function tellOncePerPage(sentence: string): boolean {
  const told: unknown = Reflect.get(document, key);
  const sentences: Set<unknown> = told instanceof Set ? told : new Set();
  if (sentences.has(sentence)) return false;
  Reflect.set(document, key, sentences.add(sentence));
  warnDeveloper(sentence);
  return true;
}
