import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { whoKnowsId } from '@kotak-aduan/api-client/messages/who-knows-id';
import { getCase } from '@kotak-aduan/api-client/operations/get-case';
import { officialReader } from '@kotak-aduan/api-client/schemas/official-reader';
import { createTestServer, type TestOperatorName, type TestServer } from '../testing/create-test-server.ts';

let server: TestServer;
before(async () => {
  server = await createTestServer();
});
after(() => server.close());

const writer = 'Merpati Pos';
const represented = 'Kutilang Emas';
const contact = '0899 7777 1111';
const own = { text: 'Jalan berlubang.', agencyId: 'dpupr', categoryId: 'lainnya' };

/** The unit that has it, and who oversees: the coordinators, the admin and the head of the city (the form's “menangani dan mengawasi”). */
const overseers = ['coordinator', 'admin', 'cityViewer'] as const;

/** What a complaint can be about, and who reads it then. */
const matters = {
  'no official': { details: own, readers: ['dpupr', 'viewer', ...overseers] },
  'no official, and the inspectorate deals with it': { details: { ...own, agencyId: 'inspektorat' }, readers: ['inspektorat', ...overseers] },
  'an official of some agency': { details: { ...own, isAboutOfficial: true }, readers: ['inspektorat'] },
  'an official of DPUPR': { details: { ...own, respondentUnitId: 'dpupr' }, readers: ['inspektorat'] },
  'an official of the inspectorate': { details: { ...own, respondentUnitId: 'inspektorat' }, readers: ['coordinator', 'admin'] },
  'an official, by its category': { details: { ...own, categoryId: 'pungli' }, readers: ['inspektorat'] },
} as const satisfies Record<string, { details: Record<string, unknown>; readers: readonly TestOperatorName[] }>;

/** Whom a sentence names, as roles: by the words of the city's file and of the sentences themselves. */
function named(sentence: string, { readers }: { readers: readonly TestOperatorName[] }): TestOperatorName[] {
  if (sentence === whoKnowsId.nobody(whoKnowsId.yourName)) return [];
  if (sentence === whoKnowsId.all(whoKnowsId.yourName)) return [...readers];
  const who = { [whoKnowsId.coordinator]: 'coordinator', Inspektorat: 'inspektorat' } as const;
  return Object.entries(who).flatMap(([words, role]) => (sentence === whoKnowsId.only({ who: words, what: whoKnowsId.yourName }) ? [role] : []));
}

/** As form and plain pages say it. */
function sentenceOf(identity: 'named' | 'withheld' | 'none', respondentUnitId: string | null, isAboutOfficial: boolean): string {
  const { all, only, nobody, coordinator, yourName } = whoKnowsId;
  if (identity === 'named') return all(yourName);
  if (identity === 'none') return nobody(yourName);
  return only({ who: (isAboutOfficial ? officialReader(server.city, respondentUnitId)?.name : null) ?? coordinator, what: yourName });
}

async function whoSees(caseId: string, words: string): Promise<TestOperatorName[]> {
  const seen: TestOperatorName[] = [];
  // The very names of the operators.
  for (const name of Object.keys(server.operators) as TestOperatorName[]) {
    const { body } = await server.call(getCase, { params: { caseId }, as: server.operators[name] });
    if (JSON.stringify(body).includes(words)) seen.push(name);
  }
  return seen.toSorted();
}

describe('who is said to know a name is who is shown it', () => {
  for (const [matter, { details, readers }] of Object.entries(matters)) {
    for (const identity of ['named', 'withheld', 'none'] as const) {
      test(`about ${matter}, name ${identity}`, async () => {
        const name = identity === 'none' ? null : writer;
        const onBehalfOf = { name: represented, relation: 'neighbour' };
        const { caseId } = await server.fileComplaint({ ...details, identity, name, onBehalfOf, contact: { kind: 'whatsapp', value: contact } });
        const whoReads = await whoSees(caseId, own.text);
        assert.deepEqual(whoReads, [...readers].toSorted());
        const isAboutOfficial = !matter.startsWith('no official');
        const respondentUnitId = 'respondentUnitId' in details ? details.respondentUnitId : null;
        const told = named(sentenceOf(identity, respondentUnitId, isAboutOfficial), { readers: whoReads }).toSorted();
        assert.deepEqual(await whoSees(caseId, writer), told);
        // Whom somebody speaks for, and where they can be reached, is for nobody that a withheld name would not be for.
        const others = identity === 'named' ? whoReads : named(sentenceOf('withheld', respondentUnitId, isAboutOfficial), { readers: whoReads });
        for (const words of [represented, contact]) assert.deepEqual(await whoSees(caseId, words), others);
      });
    }
  }
});
