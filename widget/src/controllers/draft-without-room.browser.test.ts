// DRF-5: on a full device the text comes first, and whoever loses a photo to it is told.
import { limitRoom } from '@kotak-aduan/api-client/testing/limit-room';
import { runSettings } from '@kotak-aduan/api-client/testing/run-settings';
import { expect } from 'chai';
import { deleteDiskForms, onDisk, openDiskForm, photoOf } from '../testing/disk-form.ts';

const { seed, random, times } = await runSettings();
const undos: (() => void)[] = [];
/** In megabytes; a hundred runs in all, fewer where each moves more bytes. */
const roomsAndRuns = [
  [0.3, 40],
  [1, 30],
  [2, 20],
  [5, 6],
  [20, 4],
] as const;

afterEach(async () => {
  for (const undo of undos.splice(0)) undo();
  await deleteDiskForms();
});

for (const [room, runs] of roomsAndRuns) {
  it(`DRF-5: with ${room} MB of room the text is on the device after every edit, and a photo that is not is told, over ${times(runs)} runs (seed ${seed})`, async () => {
    let toldOf = 0;
    for (let run = 0; run < times(runs); run += 1) {
      const form = await openDiskForm();
      const { draft, field } = form;
      field.text = `awal ${run}`;
      await draft.flush();
      const stop = limitRoom(room * 1_000_000);
      undos.push(stop);
      // In parts of the room. In the first run five are too many for certain, in the others by chance.
      const smallest = run === 0 ? 0.2 : 0;
      for (let step = 0; step < 5; step += 1) {
        field.text = `${run} ${step} ${'x'.repeat(Math.floor(random() * 2_000))}`;
        await draft.setFiles([...draft.draft.files, await photoOf(Math.ceil((smallest + random() * (0.4 - smallest)) * room * 1_000_000))], 0);
        const kept = await onDisk(form);
        expect(kept.text === field.text, `run ${run}, step ${step}: the text is on the device`).to.equal(true);
        expect(draft.draft.files).to.have.length(step + 1);
        expect(kept.photos + kept.photosUnsaved).to.equal(step + 1);
        expect(draft.state.kind).to.equal(kept.photos === step + 1 ? 'saved' : 'text-only');
        if (kept.photosUnsaved > 0) toldOf += 1;
      }
      // The way out: without the photo that is too much, all is kept.
      await draft.setFiles(draft.draft.files.slice(0, 1), 0);
      expect(draft.state.kind).to.equal('saved');
      expect((await onDisk(form)).photosUnsaved).to.equal(0);
      stop();
      await deleteDiskForms();
    }
    expect(toldOf).to.be.greaterThan(0);
  }).timeout(60_000);
}
