import * as z from 'zod/mini';

/** BCP 47 language of a text: `id`, `jv`, `su`, `en`, or what a clipped page declared; `und` where nobody said. */
export const languageSchema = z.string().check(z.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/), z.maxLength(35));
export type Language = z.infer<typeof languageSchema>;
