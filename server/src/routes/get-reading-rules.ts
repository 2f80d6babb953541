import { getReadingRules } from '@kotak-aduan/api-client/operations/get-reading-rules';
import type { Dependencies } from '../dependencies.ts';
import { defineRoute, type Route } from './route.ts';

export function getReadingRulesRoute({ readingRules }: Dependencies): Route {
  return defineRoute(getReadingRules, async () => readingRules.served());
}
