import * as z from 'zod/mini';
import { noteMaxLength } from './limits.ts';
import { timestampSchema } from './timestamp.ts';

/** The six words of a good answer, after Bandung's standard. */
export const answerQualities = ['substantive', 'solution', 'valid', 'quick', 'friendly', 'inclusive'] as const;
export type AnswerQuality = (typeof answerQualities)[number];

export const ratingDegrees = ['yes', 'partly', 'no'] as const;
export type RatingDegree = (typeof ratingDegrees)[number];

/** Null where the person said nothing. */
const degreeSchema = z.nullable(z.enum(ratingDegrees));

const ratingShape = {
  substantive: degreeSchema,
  solution: degreeSchema,
  valid: degreeSchema,
  quick: degreeSchema,
  friendly: degreeSchema,
  inclusive: degreeSchema,
  words: z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(noteMaxLength))),
};

/** What a complainant thinks of the answer. Something must be said: no rating at all is sent as none. */
export const ratingSchema = z
  .strictObject(ratingShape)
  .check(z.refine((rating) => Object.values(rating).some((said) => said !== null), { path: ['words'] }))
  .register(z.globalRegistry, { id: 'Rating' });
export type Rating = z.infer<typeof ratingSchema>;

/** The rating as its writer sees it again. */
export const givenRatingSchema = z.object({ ...ratingShape, ratedAt: timestampSchema }).register(z.globalRegistry, { id: 'GivenRating' });
export type GivenRating = z.infer<typeof givenRatingSchema>;
