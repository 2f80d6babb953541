import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { PhotoError } from '../photos/photo-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { AttachmentsController } from './attachments-controller.ts';

const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });
const photos = (count: number): File[] => Array.from({ length: count }, (_, index) => photo(`${index}.jpg`));

function setUp(prepare: (picked: File) => Promise<DraftFile> = prepared, noted: number[] = []): AttachmentsController {
  let files: readonly DraftFile[] = [];
  return new AttachmentsController(new FakeHost(), {
    prepare,
    read: () => files,
    write: (changed, waiting) => {
      files = changed;
      noted.push(waiting);
      return Promise.resolve();
    },
  });
}

async function prepared(picked: File): Promise<DraftFile> {
  return newDraftFile({ name: picked.name, mediaType: 'image/jpeg', bytes: await picked.arrayBuffer() });
}

test('takes ten of eleven photos and says that one was left out', async () => {
  const controller = setUp();
  await controller.add(photos(11));
  assert.equal(controller.files.length, 10);
  assert.deepEqual(controller.problems, [{ kind: 'too-many', leftOut: 1 }]);
  assert.equal(controller.room, 0);
});

test('counts photos that are still being prepared', async () => {
  const controller = setUp();
  const first = controller.add(photos(6));
  assert.equal(controller.room, 4);
  await Promise.all([first, controller.add(photos(6))]);
  assert.equal(controller.files.length, 10);
});

test('names the photo that was refused and keeps the others in order', async () => {
  const controller = setUp((picked) => (picked.name === '1.jpg' ? Promise.reject(new PhotoError('photo-unreadable')) : prepared(picked)));
  await controller.add(photos(3));
  assert.deepEqual(
    controller.files.map(({ name }) => name),
    ['0.jpg', '2.jpg'],
  );
  assert.deepEqual(controller.problems, [{ kind: 'photo-unreadable', fileName: '1.jpg', sizeBytes: 1 }]);
  assert.equal(controller.state.kind, 'idle');
});

test('whatever a decoder throws is told as an unreadable photo', async () => {
  const controller = setUp(() => Promise.reject(new RangeError('out of memory')));
  await controller.add(photos(1));
  assert.equal(controller.problems[0]?.kind, 'photo-unreadable');
});

test('removes a photo and makes room for another', async () => {
  const controller = setUp();
  await controller.add(photos(10));
  await controller.remove(controller.files[0]?.fileId ?? '');
  assert.equal(controller.room, 1);
});

/** A phone that takes its time: each photo is ready when the test says so. */
function slowly(): { prepare: (picked: File) => Promise<DraftFile>; ready: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  return {
    prepare: async (picked) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return prepared(picked);
    },
    ready: async () => {
      for (const resolve of waiting.splice(0)) resolve();
      await turn();
    },
  };
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test('whoever sends waits until the last chosen photo is there', async () => {
  const { prepare, ready } = slowly();
  const controller = setUp(prepare);
  void controller.add(photos(2));
  let hasSettled = false;
  const settling = controller.settle().then((isWhole) => {
    hasSettled = true;
    return isWhole;
  });
  await turn();
  await ready();
  assert.equal(hasSettled, false);
  await ready();
  assert.equal(await settling, true);
  assert.equal(controller.files.length, 2);
});

test('whoever sends hears of a photo that is refused meanwhile', async () => {
  const controller = setUp((picked) => (picked.name === '1.jpg' ? Promise.reject(new PhotoError('photo-unreadable')) : prepared(picked)));
  void controller.add(photos(2));
  assert.equal(await controller.settle(), false);
  assert.equal(await controller.settle(), true);
});

test('notes how many are chosen before the first is prepared, and none when all are done', async () => {
  const noted: number[] = [];
  const { prepare, ready } = slowly();
  const controller = setUp(prepare, noted);
  void controller.add(photos(2));
  assert.deepEqual(noted, [2]);
  await turn();
  await ready();
  await ready();
  assert.deepEqual(noted, [2, 1, 0]);
});

test('what was cleared does not come back when it is ready', async () => {
  const { prepare, ready } = slowly();
  const controller = setUp(prepare);
  void controller.add(photos(1));
  const settling = controller.settle();
  await turn();
  controller.clear();
  assert.equal(controller.state.kind, 'idle');
  await ready();
  assert.equal(await settling, false);
  assert.equal(controller.files.length, 0);
});
