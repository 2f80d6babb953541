import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { complaintMaxBytes } from '@kotak-aduan/api-client/schemas/limits';
import type { Place } from '@kotak-aduan/api-client/schemas/place';
import { PhotoError } from '../photos/photo-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { AttachmentsController } from './attachments-controller.ts';

const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });
const photos = (count: number): File[] => Array.from({ length: count }, (_, index) => photo(`${index}.jpg`));

type Options = ConstructorParameters<typeof AttachmentsController>[1];

function setUp(prepare: Options['prepare'] = prepared, noted: number[] = [], more: Partial<Options> = {}): AttachmentsController {
  let files: readonly DraftFile[] = [];
  return new AttachmentsController(new FakeHost(), {
    ...more,
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
  assert.deepEqual(controller.problems, [{ kind: 'photo-unreadable', fileName: '1.jpg' }]);
  assert.equal(controller.state.kind, 'idle');
});

test('a photo that is refused leaves its place to one that found none, and what is said agrees with what is there', async () => {
  const controller = setUp((picked) => (picked.name === '0.jpg' ? Promise.reject(new PhotoError('photo-unreadable')) : prepared(picked)));
  void controller.add(photos(12));
  assert.equal(await controller.settle(), false);
  assert.deepEqual(
    controller.files.map(({ name }) => name),
    photos(11)
      .slice(1)
      .map(({ name }) => name),
  );
  assert.deepEqual(controller.problems, [
    { kind: 'too-many', leftOut: 1 },
    { kind: 'photo-unreadable', fileName: '0.jpg' },
  ]);
  assert.equal(controller.room, 0);
});

test('the refusal of a photo is told before sending also where its place was taken and nothing is left out any more', async () => {
  const controller = setUp((picked) => (picked.name === '0.jpg' ? Promise.reject(new PhotoError('photo-unreadable')) : prepared(picked)));
  void controller.add(photos(11));
  assert.equal(await controller.settle(), false);
  assert.equal(controller.files.length, 10);
  assert.deepEqual(
    controller.problems.map(({ kind }) => kind),
    ['photo-unreadable'],
  );
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
function slowly(): { prepare: (picked: File) => Promise<DraftFile>; begun: () => Promise<void>; ready: () => Promise<void> } {
  const waiting: (() => void)[] = [];
  // A photo is read before it is prepared, which takes as long as it takes.
  const begun = async (): Promise<void> => {
    while (waiting.length === 0) await turn();
  };
  return {
    begun,
    prepare: async (picked) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
      return prepared(picked);
    },
    ready: async () => {
      await begun();
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
  const { prepare, begun, ready } = slowly();
  const controller = setUp(prepare);
  void controller.add(photos(1));
  const settling = controller.settle();
  await begun();
  controller.clear();
  assert.equal(controller.state.kind, 'idle');
  await ready();
  assert.equal(await settling, false);
  assert.equal(controller.files.length, 0);
});

const names = ({ files }: AttachmentsController): string[] => files.map(({ name }) => name.replace('.jpg', ''));
const idOf = ({ files }: AttachmentsController, name: string): string => files.find((file) => file.name === `${name}.jpg`)?.fileId ?? '';

test('reads what was picked at once: a file that was changed when its turn comes is sent as it was', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { prepare, ready } = slowly();
    const controller = setUp((picked, bytes) => prepare(picked).then(async (file) => ({ ...file, bytes: await bytes })));
    const picked = photos(3).map((file, index) =>
      Object.assign(file, {
        arrayBuffer: () => Promise.resolve(Uint8Array.of(round, index).buffer),
      }),
    );
    const adding = controller.add(picked);
    // From here on the files hold something else.
    for (const file of picked) Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode('x').buffer) });
    for (const _ of picked) {
      await turn();
      await ready();
    }
    await adding;
    assert.deepEqual(
      controller.files.map(({ bytes }) => [...new Uint8Array(bytes)]),
      [
        [round, 0],
        [round, 1],
        [round, 2],
      ],
    );
  }
});

test('moves a photo earlier and later, and not beyond the ends', async () => {
  const controller = setUp();
  await controller.add(photos(3));
  await controller.move(idOf(controller, '2'), -1);
  assert.deepEqual(names(controller), ['0', '2', '1']);
  await controller.move(idOf(controller, '0'), -1);
  await controller.move(idOf(controller, '1'), 1);
  await controller.move('unknown', 1);
  assert.deepEqual(names(controller), ['0', '2', '1']);
  await controller.move(idOf(controller, '0'), 1);
  assert.deepEqual(names(controller), ['2', '0', '1']);
});

const place: Place = { description: null, latitude: -7.57533, longitude: 110.8243, unitId: null };

test('a place that a photo says is offered, and taken only when the person gives it', async () => {
  const given: Place[] = [];
  const controller = setUp(prepared, [], { readPosition: () => place, onPlace: (found) => given.push(found) });
  await controller.add(photos(2));
  assert.equal(controller.offered.length, 2);
  assert.deepEqual(
    controller.files.map((file) => file.place),
    [null, null],
  );
  assert.deepEqual(given, []);
  await controller.givePlaces();
  assert.deepEqual(
    controller.files.map((file) => file.place),
    [place, place],
  );
  assert.deepEqual(given, [place]);
  assert.equal(controller.offered.length, 0);
});

test('a place that was declined, or taken back, is not offered again', async () => {
  const controller = setUp(prepared, [], { readPosition: () => place });
  await controller.add(photos(1));
  controller.declinePlaces();
  assert.equal(controller.offered.length, 0);
  await controller.add([photo('later.jpg')]);
  assert.deepEqual(
    controller.offered.map(({ name }) => name),
    ['later.jpg'],
  );
  await controller.givePlaces();
  await controller.withholdPlace(idOf(controller, 'later'));
  assert.equal(controller.files[1]?.place, null);
  assert.equal(controller.offered.length, 0);
});

test('the place of a photo is still offered after a face in it was covered', async () => {
  const controller = setUp(prepared, [], { readPosition: () => place });
  await controller.add(photos(1));
  const covered = await prepared(photo('0.jpg'));
  await controller.change(idOf(controller, '0'), { fileId: covered.fileId, bytes: covered.bytes });
  assert.deepEqual(
    controller.offered.map(({ fileId }) => fileId),
    [covered.fileId],
  );
});

test('what does not fit into 50 MB is left out and named', async () => {
  const controller = setUp(async (picked) => ({ ...(await prepared(picked)), bytes: new ArrayBuffer(picked.name === '1.jpg' ? 2 : complaintMaxBytes - 1) }));
  await controller.add(photos(2));
  assert.deepEqual(names(controller), ['0']);
  assert.deepEqual(controller.problems, [{ kind: 'too-much', fileName: '1.jpg' }]);
});

test('a part that refuses a file says so in its own words', async () => {
  const controller = setUp(() => Promise.reject(Object.assign(new Error('too long'), { told: 'Video ini terlalu panjang.' })));
  await controller.add(photos(1));
  assert.deepEqual(controller.problems, [{ kind: 'told', text: 'Video ini terlalu panjang.' }]);
});
