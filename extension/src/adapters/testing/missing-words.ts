import type { NoClip } from '../adapter.ts';
import type { ReadClip } from '../finish-clip.ts';
import type { Fixture } from './load-fixture.ts';

type Field = 'text' | 'author' | 'time';
type Change = (document: Document, fixture: Fixture, target: Element | null, before: ReadClip | NoClip | null) => void;

const compact = (text: string): string => text.replace(/\s+/g, '');

const valuesOf = (clip: ReadClip, field: Field): string[] => {
  const values = field === 'text' ? [clip.text] : field === 'time' ? [clip.postedAtLabel] : [clip.authorName, clip.authorHandle, `@${clip.authorHandle ?? ''}`];
  return values.flatMap((value) => (value === null || compact(value) === '' ? [] : [compact(value)]));
};

/** Everything that shows the value and nothing else; where that is nothing, the least that holds it, with "… more" at most. */
const findShown = (document: Document, clip: ReadClip, field: Field): Element[] => {
  const values = valuesOf(clip, field);
  const all = [...document.body.querySelectorAll('*')].map((element) => ({ element, text: compact(element.textContent) }));
  const times = all.filter(
    ({ element }) => field === 'time' && element.localName === 'time' && Date.parse(element.getAttribute('datetime') ?? '') === Date.parse(clip.postedAt ?? ''),
  );
  const exact = all.filter(({ text }) => values.includes(text));
  if (exact.length > 0 || times.length > 0 || field !== 'text') return [...exact, ...times].map(({ element }) => element);
  const [value = ''] = values;
  const around = all.filter(({ text }) => value !== '' && text.includes(value) && text.length <= value.length + 40);
  return around.flatMap(({ element }) => (around.some((other) => other.element !== element && element.contains(other.element)) ? [] : [element]));
};

/** Not there yet, not understood any more, or never there: what was read as a field is gone from the page, or stands empty. What is pointed at stays. */
export const leaveOut =
  (field: Field, how: 'removed' | 'empty'): Change =>
  (document, _fixture, target, before) => {
    if (before === null || 'reason' in before) return;
    for (const element of findShown(document, before, field)) {
      if (target !== null && element !== target && element.contains(target)) continue;
      if (how === 'empty' || element === target) element.replaceChildren();
      else element.remove();
    }
  };
