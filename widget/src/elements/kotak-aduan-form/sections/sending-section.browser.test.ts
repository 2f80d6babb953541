import type { DraftFile } from '@kotak-aduan/api-client/drafts';
import type { FileProgress } from '@kotak-aduan/api-client/outbox';
import { expect } from 'chai';
import { render } from 'lit';
import type { SubmitController, SubmitState } from '../../../controllers/submit-controller.ts';
import { indonesian } from '../../../messages/messages-for.ts';
import { sendingSection } from './sending-section.ts';

const file = (fileId: string, mediaType: string, caption: string | null): DraftFile =>
  // Of a file only what it is called by is looked at here.
  ({ fileId, name: `IMG_20231121_${fileId}.jpg`, mediaType, caption }) as DraftFile;
const attached = [file('a', 'image/jpeg', null), file('b', 'audio/webm', 'suara mesin'), file('c', 'video/mp4', null)];

function drawn(state: SubmitState, mayBeFiled = false): string {
  const box = document.createElement('div');
  const nothing = (): void => undefined;
  const submit = { state, trackingCode: null, isWithdrawing: false, mayBeFiled } as SubmitController; // as far as it is drawn
  const view = sendingSection({
    texts: indonesian.texts,
    errorTexts: null,
    submit,
    attached,
    isStored: true,
    times: { locale: 'id', moment: String, here: String, clock: String },
    copyState: 'not-yet',
    copy: nothing,
    retry: nothing,
    takeBack: nothing,
    askToWithdraw: () => undefined,
    withdraw: nothing,
  });
  render(view, box);
  return box.textContent?.replaceAll(/\s+/g, ' ') ?? '';
}

describe('the sending', () => {
  it('tells files by what they are and what was said of them, never by their raw names', () => {
    const files = attached.map(({ fileId }) => ({ fileId, sentBytes: 0, totalBytes: 10, state: 'waiting' as const }));
    const words = drawn({ kind: 'sending', sentBytes: 0, totalBytes: 30, files });
    expect(words).to.include('Foto 1').and.to.include('Suara 1: suara mesin').and.to.include('Video 1');
    expect(words).not.to.include('IMG_');
  });

  it('says that it is halted once nothing moves any more, and no sooner', () => {
    const files = (other: 'waiting' | 'paused') =>
      attached.map(({ fileId }, index) => ({ fileId, sentBytes: 0, totalBytes: 10, state: index === 0 ? other : ('paused' as const) }));
    const halted = drawn({ kind: 'sending', sentBytes: 0, totalBytes: 30, files: files('paused') });
    expect(halted)
      .to.match(/^ ?Dijeda /)
      .and.not.to.include('Jangan tutup');
    const moving = drawn({ kind: 'sending', sentBytes: 0, totalBytes: 30, files: files('waiting') });
    expect(moving).to.include('Mengirim lampiran 1 dari 3…').and.to.include('Jangan tutup');
  });

  it('offers to change it or take it back where every file is halted, and no sooner', () => {
    const files = (...states: FileProgress['state'][]) => states.map((state, index) => ({ fileId: 'abc'[index] ?? '', sentBytes: 0, totalBytes: 10, state }));
    const sending = (...states: FileProgress['state'][]): string => drawn({ kind: 'sending', sentBytes: 0, totalBytes: 30, files: files(...states) });
    expect(sending('done', 'paused', 'paused'))
      .to.include('Ubah')
      .and.to.include('Tarik kembali');
    expect(sending('done', 'sending', 'paused')).not.to.include('Ubah');
    expect(sending('done', 'failed', 'paused')).not.to.include('Tarik kembali');
    expect(sending('done', 'done', 'done')).not.to.include('Tarik kembali');
  });

  it('says which file it stopped at in the same words', () => {
    expect(drawn({ kind: 'failed', code: 'unreadable-file', fileId: 'c' })).to.include('Terhenti di lampiran “Video 1”.');
  });

  it('is called not sent where it surely never left, and unsure only where it may have arrived', () => {
    const waits: SubmitState = { kind: 'queued', nextAttemptAt: '2026-11-22T02:00:00.000Z', code: 'network' };
    expect(drawn(waits)).to.include('Belum terkirim, tapi sudah kami simpan').and.not.to.include('Belum pasti sampai');
    expect(drawn(waits, true)).to.include('Belum pasti sampai, tapi sudah kami simpan').and.not.to.include('Belum terkirim');
  });
});
