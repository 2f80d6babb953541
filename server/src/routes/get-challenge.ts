import { getChallenge } from '@kotak-aduan/api-client/operations/get-challenge';
import type { Dependencies } from '../dependencies.ts';
import { defineRoute, type Route } from './route.ts';

export function getChallengeRoute({ challenger }: Dependencies): Route {
  return defineRoute(getChallenge, async ({ query }) => challenger.challenge(query.operation));
}
