import { type Clip, type Contact, conversationIdentity, givenContactSchema } from '@kotak-aduan/api-client/schemas';
import type { Conversation } from '../adapters/index.ts';
import { keyedHash } from './keyed-hash.ts';
import { maskPhones } from './mask-phones.ts';

interface PrivateReading {
  readonly clip: Clip;
  /** Null where the page has no private messages. */
  readonly conversation: Conversation | null;
  /** The city's, from signing in; null where nobody has signed in here yet. */
  readonly messageKey: string | null;
}

/**
 * What of a private message is nobody's but its author's leaves the clip: a phone number becomes the contact and is masked wherever it stood, and the
 * conversation becomes a keyed hash. A public post stays as everybody reads it.
 */
export async function takePrivateParts({ clip, conversation, messageKey }: PrivateReading): Promise<{ readonly clip: Clip; readonly contact: Contact | null }> {
  if (clip.kind !== 'message' && conversation === null) return { clip, contact: null };
  const written: string[] = conversation?.phone === null || conversation === null ? [] : [conversation.phone];
  const mask = (text: string | null): string | null => {
    if (text === null) return null;
    const masked = maskPhones(text);
    written.push(...masked.phones);
    return masked.text;
  };
  const authorName = mask(clip.authorName);
  const text = mask(clip.text);
  const masked: Clip = { ...clip, authorName, text, pageUrl: withoutNumber(clip) };
  // What our own account wrote may tell a number too: an agency's, which is no contact of the citizen's.
  if (clip.messages !== undefined)
    masked.messages = clip.messages.map((message) => ({ ...message, text: message.text === null ? null : maskPhones(message.text).text }));
  const id = conversation?.id ?? null;
  if (id !== null && messageKey !== null) masked.conversationKey = await keyedHash(messageKey, conversationIdentity(clip.platform, id));
  return { clip: masked, contact: firstContact(written, clip.platform === 'whatsapp' && conversation?.phone != null ? 'whatsapp' : 'phone') };
}

function firstContact(written: readonly string[], kind: Contact['kind']): Contact | null {
  for (const value of written) {
    const contact = givenContactSchema.safeParse({ kind, value });
    if (contact.success) return contact.data;
  }
  return null;
}

/** WhatsApp's own links to a conversation (`/send?phone=…`) have the number in them. */
function withoutNumber({ platform, pageUrl }: Clip): string {
  return platform === 'whatsapp' && URL.canParse(pageUrl) ? new URL('/', pageUrl).href : pageUrl;
}
