import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { listDuplicates } from '@kotak-aduan/api-client/operations/list-duplicates';
import { createTestServer, type FiledComplaint, type TestServer } from '../testing/create-test-server.ts';
import { forward, merge } from '../testing/desk-steps.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const at = (latitude: number, longitude: number): Record<string, unknown> => ({ place: { description: null, latitude, longitude, unitId: null } });

async function suggested(caseId: string, query: Record<string, string> = {}): Promise<Record<string, unknown>[]> {
  const { body, error } = await server.call(listDuplicates, { params: { caseId }, as: server.operators.coordinator, query });
  assert.equal(error, null);
  return body.duplicates;
}

test('suggests what is alike with why, the likeliest first, and nothing that is not', async () => {
  const text = 'Gorong-gorong tersumbat di depan Balai Kenanga, air meluap ke rumah warga.';
  const first = await server.fileComplaint({ agencyId: 'dpupr', text, ...at(-7.561, 110.79) });
  server.setNow(new Date(server.now().getTime() + 2 * 86_400_000));
  const near = { text: 'Air meluap ke rumah, gorong-gorong depan Balai Kenanga mampet.', ...at(-7.5601, 110.7901) };
  const second = await server.fileComplaint({ agencyId: 'dpupr', ...near });
  await server.fileComplaint({ agencyId: 'dpupr', text: 'Lampu taman kota padam sejak kemarin malam.', ...at(-7.7, 110.6) });
  const found = await suggested(second.caseId);
  assert.deepEqual(
    found.map(({ case: other }) => (other as FiledComplaint).caseId),
    [first.caseId],
  );
  const [one] = found;
  const { words, distance, daysBefore, canMerge, excerpt } = one ?? {};
  assert.deepEqual([words, distance, daysBefore, canMerge, excerpt], ['much', 101, 2, true, text]);
});

test('finds what was merged where it is now, and never the case itself', async () => {
  const text = 'Pohon beringin tumbang menutup jalan Teratai sejak subuh.';
  const [one, other, third] = [await server.fileComplaint({ text }), await server.fileComplaint({ text }), await server.fileComplaint({ text })];
  await merge(server, one.caseId, other.caseId);
  const cases = (await suggested(third.caseId)).map(({ case: found }) => (found as FiledComplaint).caseId);
  assert.deepEqual(cases, [one.caseId]);
  assert.deepEqual(
    (await suggested(one.caseId)).map(({ case: found }) => (found as FiledComplaint).caseId),
    [third.caseId],
  );
});

test('shows the case of a number, however unlike, and whether it could be merged', async () => {
  const one = await server.fileComplaint({ text: 'Trotoar rusak parah sekali.' });
  const other = await server.fileComplaint({ text: 'Antrean KTP terlalu lama.', agencyId: 'dispendukcapil' });
  const [found] = await suggested(one.caseId, { number: other.complaintNumber });
  assert.deepEqual([found?.['words'], found?.['canMerge']], [null, true]);
  await forward(server, one.caseId, 'dpupr');
  const { body } = await server.call(listDuplicates, { params: { caseId: one.caseId }, as: server.operators.viewer, query: { number: one.complaintNumber } });
  assert.deepEqual(body.duplicates, []);
});
