import * as z from 'zod/mini';
import { codeRequestIdSchema } from '../schemas/code-request.ts';

/** Which request for a new code is decided. */
export const codeRequestParamsSchema = z.strictObject({ codeRequestId: codeRequestIdSchema });
