import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newDraftFile, type DraftFile } from '@kotak-aduan/api-client/drafts';
import { PhotoError } from '../photos/photo-error.ts';
import { FakeHost } from '../testing/fake-host.ts';
import { AttachmentsController } from './attachments-controller.ts';

const photo = (name: string): File => new File(['x'], name, { type: 'image/jpeg' });
const photos = (count: number): File[] => Array.from({ length: count }, (_, index) => photo(`${index}.jpg`));

function setUp(prepare: (picked: File) => Promise<DraftFile> = prepared): AttachmentsController {
  let files: readonly DraftFile[] = [];
  return new AttachmentsController(new FakeHost(), {
    prepare,
    read: () => files,
    write: (changed) => {
      files = changed;
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
