import { voiceMaxSeconds } from '@kotak-aduan/api-client/schemas/limits';
import { html, nothing, type TemplateResult } from 'lit';
import type { VoiceState } from '../../../media/voice-recorder.ts';
import type { VoiceMessages } from '../../../messages/id/voice.ts';
import { fileChoice } from './file-choice.ts';

export interface VoiceSection {
  readonly words: VoiceMessages;
  readonly state: VoiceState;
  /** The note as it will be sent, played; null until it is prepared. */
  readonly player: TemplateResult | null;
  readonly isFull: boolean;
  /** A recording made elsewhere that was picked and waits. */
  readonly held: TemplateResult | typeof nothing;
  readonly begin: () => void;
  readonly stop: () => void;
  readonly discard: () => void;
  readonly remove: () => void;
  readonly done: () => void;
  readonly save: () => void;
  readonly pick: (files: readonly File[]) => void;
}

/** One voice note: asked for, recorded, listened to. */
export function voiceSection(section: VoiceSection): TemplateResult {
  const { words, state } = section;
  return html`<section class="panel file-panel" aria-labelledby="file-title">
    <h4 id="file-title" tabindex="-1">${words.title}</h4>
    ${state.kind === 'recording' ? recording(section) : state.kind === 'recorded' ? recorded(section, state.reason) : waiting(section)}
  </section>`;
}

function waiting({ words, state, held, begin, done, ...choice }: VoiceSection): TemplateResult {
  const isAsking = state.kind === 'asking';
  return html`<p class="hint">${words.hint}</p>
    <p role="status">${isAsking ? words.asking : ''}</p>
    ${state.kind === 'problem' ? html`<p class="error" role="alert">${words[state.problem]}</p>` : nothing}
    <div class="row">
      <button type="button" class="primary" id="voice-begin" ?disabled=${isAsking || choice.isFull} @click=${begin}>${words.begin}</button>
      ${fileChoice({ ...choice, label: words.choose, name: 'voice-file', accept: 'audio/*' })}
      <button type="button" class="quiet" @click=${done}>${words.cancel}</button>
    </div>
    ${held}`;
}

/** The time and the level are set beside the drawing, four times a second: see `VoicePart`. */
function recording({ words, stop, discard }: VoiceSection): TemplateResult {
  return html`<p role="status">${words.recording}</p>
    <p class="voice-time" role="timer" id="voice-time" .textContent=${words.time(clock(0), clock(voiceMaxSeconds))}></p>
    <meter id="voice-level" min="0" max="1" aria-label=${words.level}></meter>
    <div class="row">
      <button type="button" class="primary" id="voice-stop" @click=${stop}>${words.stop}</button>
      <button type="button" class="quiet danger" @click=${discard}>${words.discard}</button>
    </div>`;
}

function recorded({ words, player, begin, remove, done }: VoiceSection, reason: 'stopped' | 'full' | 'interrupted'): TemplateResult {
  const said = { stopped: words.ready, full: words.full, interrupted: words.interrupted }[reason];
  if (player === null) return html``;
  return html`<p role="status">${said}</p>
    ${player}
    <div class="row">
      <button type="button" class="primary" id="voice-done" @click=${done}>${words.done}</button>
      <button type="button" class="button" @click=${begin}>${words.again}</button>
      <button type="button" class="quiet danger" @click=${remove}>${words.discard}</button>
    </div>`;
}

/** Minutes and seconds, as on every recorder. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
