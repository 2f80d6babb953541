import { expect } from 'chai';
import { until } from '../../../testing/until.ts';
import { id } from '../../messages/id.ts';
import { expectAccessible } from '../../../testing/expect-accessible.ts';
import { CodedError } from '../../testing/coded-error.ts';
import { fakeDesk } from '../../testing/fake-desk.ts';
import { find, findAll, findButton, focused, wordsOf } from '../../testing/find.ts';
import { mount } from '../../testing/mount.ts';
import { samplePhoto } from '../../testing/sample-case.ts';
import { sampleContext } from '../../testing/sample-context.ts';

it('opens large with Enter and closes with the way back to where it was', async () => {
  const element = await mount('desk-photo', { context: sampleContext(), photo: samplePhoto(1), label: 'Foto 1' });
  const button = await until(() => find(element, 'button'));
  await expectAccessible(element);
  button.focus();
  button.click();
  await until(() => expect(find(element, 'dialog')).to.have.property('open', true));
  findButton(element, id.app.close).click();
  await until(() => {
    expect(findAll(element, 'dialog')).to.deep.equal([]);
    expect(focused()).to.equal(button);
  });
});

it('asks the case for a fresh address when the old one has expired', async () => {
  const asked: string[] = [];
  const host = fakeDesk({
    fetchFile: async (url) => {
      asked.push(url);
      if (url.includes('s=x')) throw new CodedError('not-found');
      return new Blob(['x'], { type: 'image/jpeg' });
    },
  });
  const element = await mount('desk-photo', {
    photo: samplePhoto(1),
    label: 'Foto 1',
    context: sampleContext({
      host,
      reloadCase: async () => {
        element.photo = { ...samplePhoto(1), url: '/files/fresh' };
      },
    }),
  });
  await until(() => expect(wordsOf(element)).to.include(id.photo.failed));
  findButton(element, id.photo.again).click();
  await until(() => {
    expect(asked).to.deep.equal([samplePhoto(1).url, '/files/fresh']);
    expect(findAll(element, 'img')).to.have.length(1);
  });
});

it('offers a document for download and never opens it in the page', async () => {
  const element = await mount('desk-photo', { context: sampleContext(), photo: { ...samplePhoto(1), mediaType: 'application/pdf' }, label: 'Dokumen 1' });
  await until(() => expect(find(element, 'a').hasAttribute('download')).to.equal(true));
  await expectAccessible(element);
});

it('plays a voice note and a video, and neither by itself', async () => {
  for (const [mediaType, tag, words] of [
    ['audio/webm', 'audio', id.photo.lasting(id.photo.voice, '0:34')],
    ['video/mp4', 'video', id.photo.lasting(id.photo.video, '0:34')],
  ] as const) {
    const element = await mount('desk-photo', { context: sampleContext(), photo: { ...samplePhoto(1), mediaType, durationSeconds: 34.2 }, label: 'Foto 1' });
    const player = await until(() => find(element, tag));
    expect([player.hasAttribute('controls'), player.hasAttribute('autoplay')]).to.deep.equal([true, false]);
    expect(player.getAttribute('src')).to.match(/^blob:/);
    expect(wordsOf(element)).to.include(words);
    await expectAccessible(element);
    element.remove();
  }
});
