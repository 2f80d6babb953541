import { id, type Messages } from './id.ts';

/** Indonesian is there at once; any other language is fetched when it is asked for. */
export async function messagesFor(locale: string): Promise<Messages> {
  return locale === 'en' ? (await import('./en.ts')).en : id;
}
