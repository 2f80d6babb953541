import { cityConfigSchema } from '../schemas/city-config.ts';
import { defineOperation } from './define-operation.ts';

export const getCity = defineOperation({
  id: 'getCity',
  summary: 'The city: units, categories with their keywords, notice, emergency numbers. Has an ETag.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/city',
  allow: ['public'],
  success: { status: 200, schema: cityConfigSchema },
  errors: [],
});
