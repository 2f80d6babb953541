import type { Contact } from '@kotak-aduan/api-client/schemas';

const hidden = '•••';

/** Enough to know one's own contact again: the last digits of a number, the first letter and the house of an address. */
export function maskContact({ kind, value }: Pick<Contact, 'kind' | 'value'>): string {
  if (kind === 'email') {
    const [name = '', house = ''] = value.split('@');
    return `${firstOf(name)}${hidden}@${house}`;
  }
  if (kind === 'social') return `${value.startsWith('@') ? `@${firstOf(value.slice(1))}` : firstOf(value)}${hidden}`;
  return `${hidden}${value.replaceAll(/\D/g, '').slice(-3)}`;
}

/** `S••• R•••` for a name that is withheld from whoever reads. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => `${firstOf(part)}${hidden}`)
    .join(' ');
}

function firstOf(text: string): string {
  return Array.from(text)[0] ?? '';
}
