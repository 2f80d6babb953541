import { answerAdvice as operation } from '@kotak-aduan/api-client/operations/answer-advice';
import { adviceListSchema } from '@kotak-aduan/api-client/operations/list-advice';
import type { Dependencies } from '../dependencies.ts';
import { answerAdvice } from '../services/answer-advice.ts';
import { listAdvice } from '../services/list-advice.ts';
import { defineRoute, operatorOf, type Route } from './route.ts';

export function answerAdviceRoute(dependencies: Dependencies): Route {
  return defineRoute(
    operation,
    async ({ params, body }, context) => {
      await answerAdvice({ adviceId: params.adviceId, text: body.text }, { context, operator: operatorOf(context) }, dependencies);
      return adviceListSchema.parse(await listAdvice(operatorOf(context), dependencies));
    },
    { replay: async (_reference, context) => adviceListSchema.parse(await listAdvice(operatorOf(context), dependencies)) },
  );
}
