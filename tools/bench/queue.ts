import { createClient } from '@kotak-aduan/api-client';
import { caseStateSchema, channelSchema, unitIdSchema } from '@kotak-aduan/api-client/schemas';
import { percentile } from './percentile.ts';

export interface QueueTimes {
  name: string;
  p50: number;
  p95: number;
}

/** How long the queue takes over HTTP: as it opens, filtered, searched, and further down. */
export async function queueTimes({ origin, token, rounds }: { origin: string; token: string; rounds: number }): Promise<QueueTimes[]> {
  const client = createClient({ baseUrl: origin, getToken: () => token });
  const words = ['jalan berlubang', 'lampu', 'sampah pasar', 'banjir', 'trotoar', 'KTP'];
  const { nextCursor } = await client.listCases();
  const kinds: { name: string; ask: (round: number) => Promise<unknown> }[] = [
    { name: 'queue, first page', ask: () => client.listCases() },
    { name: 'queue, second page', ask: () => client.listCases({ query: nextCursor === null ? {} : { cursor: nextCursor } }) },
    { name: 'queue, by state', ask: () => client.listCases({ query: { state: caseStateSchema.parse('in-progress') } }) },
    {
      name: 'queue, by channel and unit',
      ask: () => client.listCases({ query: { channel: channelSchema.parse('instagram'), unitId: unitIdSchema.parse('dpupr') } }),
    },
    { name: 'queue, search', ask: (round) => client.listCases({ query: { search: words[round % words.length] ?? '' } }) },
  ];
  const results: QueueTimes[] = [];
  for (const { name, ask } of kinds) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const startedAt = performance.now();
      await ask(round);
      times.push(performance.now() - startedAt);
    }
    results.push({ name, p50: percentile(times, 0.5), p95: percentile(times, 0.95) });
  }
  return results;
}
