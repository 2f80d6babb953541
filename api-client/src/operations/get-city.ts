import * as z from 'zod/mini';
import { cityConfigSchema } from '../schemas/city-config.ts';
import { defineOperation } from './define-operation.ts';

export const getCity = defineOperation({
  id: 'getCity',
  summary: 'The city: units, categories with their keywords, notice, emergency numbers; its own sentences in `locale` where the city has them. Has an ETag.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/city',
  allow: ['public'],
  query: z.strictObject({ locale: z.optional(z.string().check(z.maxLength(35))) }),
  success: { status: 200, schema: cityConfigSchema },
  errors: ['invalid-input'],
});
