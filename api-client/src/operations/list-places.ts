import * as z from 'zod/mini';
import { knownPlaceSchema } from '../schemas/known-place.ts';
import { defineOperation } from './define-operation.ts';

export const listPlaces = defineOperation({
  id: 'listPlaces',
  summary: 'Every village, street and landmark on the city’s list. Searched on the device, so that no server learns what somebody looks for.',
  group: 'public',
  method: 'GET',
  path: '/api/v1/places',
  allow: ['public'],
  success: { status: 200, schema: z.object({ places: z.array(knownPlaceSchema) }).register(z.globalRegistry, { id: 'KnownPlaces' }) },
  errors: [],
});
