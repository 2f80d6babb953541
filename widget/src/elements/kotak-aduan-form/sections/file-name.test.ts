import assert from 'node:assert/strict';
import { test } from 'node:test';
import { id } from '../../../messages/id/form.ts';
import { fileName } from './file-name.ts';

const files = ['image/jpeg', 'image/png', 'audio/webm', 'application/pdf', 'image/jpeg', 'audio/mp4', 'video/mp4'].map((mediaType, index) => ({
  fileId: `file-${index}`,
  mediaType,
}));

test('each kind of file is counted by itself', () => {
  assert.deepEqual(
    files.map(({ fileId }) => fileName(id, files, fileId)),
    ['Foto 1', 'Foto 2', 'Suara 1', 'Dokumen 1', 'Foto 3', 'Suara 2', 'Video 1'],
  );
});
