// DRF-5: a device without room. Real quotas need a browser of their own (e2e); here the same error comes where a budget of bytes is used up.
import { expect } from 'chai';
import { deleteDB } from 'idb';
import { newDraftFile } from './new-draft-file.ts';
import { exampleDraft } from '../testing/example-draft.ts';
import { limitRoom } from '../testing/limit-room.ts';
import { runSettings } from '../testing/run-settings.ts';
import type { Draft } from './draft.ts';
import { openDrafts } from './open-drafts.ts';

const name = 'test-quota';
const { seed, random, times } = await runSettings();
const megabyte = 1_000_000;
const undos: (() => void)[] = [];

afterEach(async () => {
  for (const undo of undos.splice(0)) undo();
  await deleteDB(name);
});

async function withPhoto(draft: Draft<{ text: string }>, bytes: number): Promise<Draft<{ text: string }>> {
  const file = await newDraftFile({ name: 'foto.jpg', mediaType: 'image/jpeg', bytes: new ArrayBuffer(bytes) });
  return { ...draft, files: [...draft.files, file] };
}

/** In megabytes; a hundred runs in all, fewer where each moves more bytes. */
const roomsAndRuns = [
  [0.3, 40],
  [1, 30],
  [2, 20],
  [5, 6],
  [20, 4],
] as const;

for (const [room, runs] of roomsAndRuns) {
  it(`with ${room} MB of room, what was refused is told and what was kept before stays, over ${times(runs)} random runs (seed ${seed})`, async () => {
    let [kept, refused] = [0, 0];
    for (let run = 0; run < times(runs); run += 1) {
      const store = await openDrafts({ name });
      const stop = limitRoom(room * megabyte);
      undos.push(stop);
      let draft = await exampleDraft({ text: `awal ${run}` });
      await store.save(draft);
      let onDisk: Draft<{ text: string }> = draft;
      // In parts of the room. In the first run six are too many for certain, in the others by chance.
      const smallest = run === 0 ? 0.2 : 0;
      for (let step = 0; step < 6; step += 1) {
        const text = `${run} ${step} ${'x'.repeat(Math.floor(random() * 2_000))}`;
        const bigger = await withPhoto({ ...draft, fields: { text } }, Math.ceil((smallest + random() * (0.4 - smallest)) * room * megabyte));
        const outcome = await store.save(bigger).then(
          () => 'saved',
          (error: { code: unknown }) => error.code,
        );
        if (outcome === 'saved') {
          [draft, onDisk] = [bigger, bigger];
          kept += 1;
        } else {
          expect(outcome).to.equal('storage-full');
          refused += 1;
          expect((await store.load(draft.draftId))?.fields).to.deep.equal(onDisk.fields);
          // The text alone has room.
          draft = { ...draft, fields: { text } };
          await store.save(draft);
          onDisk = draft;
        }
      }
      const found = await store.load<{ text: string }>(draft.draftId);
      expect(found?.fields.text).to.equal(draft.fields.text);
      expect(found?.files.map(({ sha256 }) => sha256)).to.deep.equal(draft.files.map(({ sha256 }) => sha256));
      stop();
      store.close();
      await deleteDB(name);
    }
    expect([kept > 0, refused > 0]).to.deep.equal([true, true]);
  }).timeout(60_000);
}
