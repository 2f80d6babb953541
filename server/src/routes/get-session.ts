import { getSession } from '@kotak-aduan/api-client/operations/get-session';
import type { Dependencies } from '../dependencies.ts';
import { presentOperator } from '../services/present-operator.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function getSessionRoute({ directory }: Dependencies): Route {
  return defineRoute(getSession, async (_input, context) => presentOperator(operatorOf(context), directory));
}
