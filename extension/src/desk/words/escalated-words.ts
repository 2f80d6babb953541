import type { CaseSummary, EscalationTarget } from '@kotak-aduan/api-client/schemas';
import type { Messages } from '../messages/id.ts';

/** How far up a late case has gone. */
export function escalatedWords(to: EscalationTarget, { leadUnit }: Pick<CaseSummary, 'leadUnit'>, { escalated }: Messages): string {
  return to === 'unit' ? escalated.unit(leadUnit.shortName ?? leadUnit.name) : escalated[to];
}
