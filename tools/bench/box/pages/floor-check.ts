import * as z from 'zod/mini';

const schema = z.strictObject({ text: z.string().check(z.trim(), z.minLength(3), z.maxLength(5_000)), photos: z.int() });

export function check(input: unknown): boolean {
  return schema.safeParse(input).success;
}
