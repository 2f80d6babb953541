import * as z from 'zod/mini';
import { complaintNumberSchema } from '../schemas/ids.ts';

/** Which clip is meant: the clipper knows its number, and of its case nothing more. */
export const clipParamsSchema = z.strictObject({ complaintNumber: complaintNumberSchema });
