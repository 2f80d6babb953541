import { noClip, surveyPage } from '../adapters/index.ts';
import type { PageReading, ReadRequest } from './read-request.ts';

/**
 * Says beside a reading whether its page shows comments that nobody can read here. A gesture that came to nothing on such a page came to nothing because of
 * it: that is the reason which helps.
 */
export function addSurvey(reading: PageReading, { pageUrl, capturedAt, rules = null }: ReadRequest, document: Document): PageReading {
  const survey = surveyPage({ document, url: pageUrl, capturedAt, timeZone: null, rules });
  return { ...reading, survey, result: survey.isLayoutChanged && isNothing(reading.result) ? noClip('layout-changed') : reading.result };
}

function isNothing(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'reason' in result && (result.reason === 'nothing-here' || result.reason === 'no-target');
}
