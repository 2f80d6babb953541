import { expect } from 'chai';
import { deleteDB } from 'idb';
import type { Draft, DraftStore } from '../drafts/draft.ts';
import { openDrafts } from '../drafts/open-drafts.ts';
import { exampleDraft } from '../testing/example-draft.ts';
import { exampleReceipt, exampleSha256, exampleUpload, exampleUploadId } from '../testing/examples.ts';
import type { FilingClient } from './file-draft.ts';
import { queueDraft } from './queue-draft.ts';
import { sendDraft } from './send-draft.ts';
import { startOutbox } from './start-outbox.ts';

const name = 'test-one-sender';
const stores: DraftStore[] = [];

/** A tab has a connection and an outbox of its own; locks and database are shared. */
async function openTab(): Promise<DraftStore> {
  const store = await openDrafts({ name });
  stores.push(store);
  return store;
}

/** A server that takes its time, and counts. */
function slowClient() {
  const filed: string[] = [];
  const counts = { inFlight: 0, most: 0 };
  const client: FilingClient = {
    createUpload: ({ query }) => Promise.resolve(exampleUpload(exampleUploadId, query.sha256)),
    createComplaint: async ({ body }) => {
      counts.inFlight += 1;
      counts.most = Math.max(counts.most, counts.inFlight);
      await new Promise((resolve) => setTimeout(resolve, 5));
      counts.inFlight -= 1;
      filed.push(body.draftId);
      return exampleReceipt(exampleSha256);
    },
  };
  return { client, filed, counts };
}

async function queue(store: DraftStore): Promise<Draft> {
  const draft = queueDraft({ draft: await exampleDraft({ photos: 1 }) });
  await store.save(draft);
  return draft;
}

afterEach(async () => {
  for (const store of stores.splice(0)) store.close();
  await deleteDB(name);
});

it('OUT-3: five tabs send twenty drafts once each, one at a time', async () => {
  const tabs = await Promise.all(Array.from({ length: 5 }, openTab));
  const { client, filed, counts } = slowClient();
  const first = tabs[0];
  if (!first) throw new Error('no tab');
  for (let index = 0; index < 20; index += 1) await queue(first);
  const controller = new AbortController();
  const { signal } = controller;
  const outboxes = tabs.map((store) => startOutbox({ store, signal, send: (draft) => sendDraft({ client, draft, store, signal }) }));
  await Promise.all(outboxes.map((outbox) => outbox.wake()));
  await Promise.all(outboxes.map((outbox) => outbox.wake()));
  controller.abort();
  expect(filed).to.have.length(20);
  expect(new Set(filed).size).to.equal(20);
  expect(counts.most).to.equal(1);
});

it('a person’s own send and an outbox in another tab file once', async () => {
  const [here, there] = [await openTab(), await openTab()];
  const { client, filed } = slowClient();
  const draft = await queue(here);
  const receipts = await Promise.all([sendDraft({ client, draft, store: here }), sendDraft({ client, draft, store: there })]);
  expect(filed).to.deep.equal([draft.draftId]);
  expect(receipts[0]).to.deep.equal(receipts[1]);
});

it('goes on at once with what a closed tab was sending', async () => {
  const store = await openTab();
  const { client, filed } = slowClient();
  const draft = await queue(store);
  await store.save({ ...draft, status: { kind: 'sending', attempt: 1, startedAt: new Date().toISOString() } });
  const controller = new AbortController();
  await startOutbox({ store, signal: controller.signal, send: (due) => sendDraft({ client, draft: due, store }) }).wake();
  controller.abort();
  expect(filed).to.deep.equal([draft.draftId]);
});
