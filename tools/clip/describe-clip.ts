import type { NoClip, ReadClip } from '@kotak-aduan/extension/adapters';

/** A clip for a person at a terminal: a line for each field, where it was read, and what is missing. */
export const describeClip = (clip: ReadClip | NoClip): string => {
  if ('reason' in clip) return `nothing to clip: ${clip.reason}`;
  const { sources, gaps, context, media, messages = [], parts = [], ...fields } = clip;
  const names = new Set<string>(Object.keys(sources));
  const lines = Object.entries(fields).map(([name, value]) => {
    const source = names.has(name) ? `  [${Object.entries(sources).find(([field]) => field === name)?.[1] ?? ''}]` : '';
    return `${name.padEnd(18)} ${value === null ? '–' : String(value).replaceAll('\n', `\n${' '.repeat(19)}`)}${source}`;
  });
  return [
    ...lines,
    ...messages.map(({ from, text, postedAt }) => `${'message'.padEnd(18)} ${from}, ${postedAt ?? '–'}: ${text ?? '–'}`),
    ...parts.map(({ kind, authorName, authorHandle, text }) => `${'with'.padEnd(18)} ${kind}, ${authorName ?? authorHandle ?? '–'}: ${text ?? '–'}`),
    ...media.map(({ kind, url }) => `${kind.padEnd(18)} ${url}`),
    ...context.map(({ authorName, text, permalink }) => `${'under'.padEnd(18)} ${authorName ?? '–'}: ${text?.slice(0, 80) ?? '–'} ${permalink ?? ''}`),
    `${'gaps'.padEnd(18)} ${gaps.length === 0 ? 'none' : gaps.join(', ')}`,
  ].join('\n');
};
