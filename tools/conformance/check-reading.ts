import { operations, type Operation } from '@kotak-aduan/api-client/operations';
import { getCapabilities } from '@kotak-aduan/api-client/operations/get-capabilities';
import { getChallenge } from '@kotak-aduan/api-client/operations/get-challenge';
import { getCity } from '@kotak-aduan/api-client/operations/get-city';
import { listOfficialAccounts } from '@kotak-aduan/api-client/operations/list-official-accounts';
import { listPlaces } from '@kotak-aduan/api-client/operations/list-places';
import { cityConfigSchema, type CityConfig } from '@kotak-aduan/api-client/schemas';
import { judgeRefusal, judgeSuccess } from './judge-answer.ts';
import type { Target } from './target.ts';

export interface Announced {
  readonly operations: readonly string[];
  readonly city: CityConfig | null;
}

/** What a server says of itself and of its city; nothing is changed by it. */
export async function checkReading(target: Target, { hasClips }: { hasClips: boolean }): Promise<Announced> {
  const said = judgeSuccess(target, { operation: getCapabilities, situation: 'as it should be', answer: await target.call(getCapabilities) });
  const announced = Array.isArray(said?.['operations']) ? said['operations'].map(String) : [];
  const all: readonly Operation[] = Object.values(operations);
  for (const { id, group } of all) {
    if ((group === 'public' || (group === 'clip' && hasClips)) && said !== null && !announced.includes(id)) {
      target.note(id, 'as it should be', 'not-announced');
    }
  }
  const city = judgeSuccess(target, { operation: getCity, situation: 'as it should be', answer: await target.call(getCity) });
  for (const operation of [listPlaces, listOfficialAccounts]) {
    if (announced.includes(operation.id)) judgeSuccess(target, { operation, situation: 'as it should be', answer: await target.call(operation) });
  }
  if (announced.includes(getChallenge.id)) {
    const query = { operation: 'createComplaint' };
    judgeSuccess(target, { operation: getChallenge, situation: 'as it should be', answer: await target.call(getChallenge, { query }) });
    const answer = await target.call(getChallenge, { query: { ...query, lain: '1' } });
    judgeRefusal(target, { operation: getChallenge, situation: 'an unknown query parameter', answer, codes: ['invalid-input'] });
  }
  await checkAddresses(target);
  return { operations: announced, city: cityConfigSchema.safeParse(city).data ?? null };
}

async function checkAddresses(target: Target): Promise<void> {
  const nowhere = await target.ask('/api/v1/uji-kesesuaian-tidak-ada', { method: 'GET' });
  judgeRefusal(target, {
    operation: { ...getCity, id: 'GET /api/v1/…', errors: ['not-found'] },
    situation: 'an address that is not there',
    answer: nowhere,
    codes: ['not-found'],
  });
  const wrongMethod = await target.call(getCity, { method: 'PUT' });
  judgeRefusal(target, { operation: getCity, situation: 'a method that is not possible', answer: wrongMethod, codes: ['method-not-allowed'] });
}
