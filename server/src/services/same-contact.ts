import { timingSafeEqual } from 'node:crypto';
import type { Contact } from '@kotak-aduan/api-client/schemas';
import { sha256Hex } from './hash.ts';

/** However it was typed: `+62 812…` and `0812-…` are one number, capitals and an `@` before a name mean nothing. */
export function plainContact({ kind, value }: Pick<Contact, 'kind' | 'value'>): string {
  if (kind === 'whatsapp' || kind === 'phone') return `number ${value.replaceAll(/\D/g, '').replace(/^(?:62|0)+/, '')}`;
  return `${kind} ${value.trim().toLowerCase().replace(/^@/, '')}`;
}

/** Takes as long for a contact that fits as for one that doesn't, and for none. */
export function isSameContact(kept: Pick<Contact, 'kind' | 'value'> | null, given: Pick<Contact, 'kind' | 'value'>): boolean {
  const known = sha256Hex(kept === null ? '' : plainContact(kept));
  return timingSafeEqual(Buffer.from(known), Buffer.from(sha256Hex(plainContact(given))));
}
