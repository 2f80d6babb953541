import * as z from 'zod/mini';
import { clipKeySchema, clipMatchSchema } from '../schemas/clip-filing.ts';
import { defineOperation } from './define-operation.ts';

export const findClips = defineOperation({
  id: 'findClips',
  summary: 'Which of these posts and comments somebody in the city has clipped already.',
  group: 'clip',
  method: 'POST',
  path: '/api/v1/clips/search',
  allow: ['viewer', 'operator', 'coordinator', 'admin'],
  body: z.strictObject({ keys: z.array(clipKeySchema).check(z.minLength(1), z.maxLength(200)) }).register(z.globalRegistry, { id: 'ClipSearch' }),
  isRepeatable: true,
  success: { status: 200, schema: z.object({ matches: z.array(clipMatchSchema) }).register(z.globalRegistry, { id: 'ClipMatches' }) },
  errors: ['unauthenticated', 'session-expired', 'unsupported-media-type', 'invalid-input'],
});
