import * as z from 'zod/mini';
// By another name: the lint takes `.catch(` for a promise's.
import { catch as orElse } from 'zod/mini';

/**
 * One word of a list that grows: whoever reads an answer of a newer server gets `unknown` for a word that they don't know, instead of
 * failing at all of it. For answers only; what is sent is checked by the plain list.
 */
export function openEnum<const Known extends string, const Unknown extends string>(
  known: readonly Known[],
  unknown: Unknown,
): z.ZodMiniCatch<z.ZodMiniEnum<{ [Word in Known | Unknown]: Word }>> {
  // fromEntries gives string keys; they are these words.
  const entries = Object.fromEntries([...known, unknown].map((word) => [word, word])) as { [Word in Known | Unknown]: Word };
  // The compiler doesn't see that a word of the list is one of its words.
  return orElse(z.enum(entries), unknown as never);
}
