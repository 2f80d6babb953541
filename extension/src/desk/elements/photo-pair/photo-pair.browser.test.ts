import { expect } from 'chai';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { findAll, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { samplePhoto } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('shows before and after, each named for those who don’t see it', async () => {
  const element = await mount('photo-pair', { context: sampleContext(), photosBefore: [samplePhoto(1)], photosAfter: [samplePhoto(2)] });
  expect(findAll(element, 'img').map((photo) => photo.getAttribute('alt'))).to.deep.equal(['Foto sebelum 1', 'Foto sesudah 1']);
  await expectAccessible(element);
});

it('says where a side is empty', async () => {
  const element = await mount('photo-pair', { context: sampleContext(), photosAfter: [samplePhoto(2)] });
  expect(wordsOf(element)).to.include(id.photo.none);
});
