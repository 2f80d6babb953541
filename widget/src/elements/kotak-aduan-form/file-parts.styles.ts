import { css } from 'lit';

/** Of the panels below the files. */
export const filePartsStyles = css`
  .file-panel {
    margin-block-start: 16px;
  }
  .file-panel h4 {
    margin: 0 0 12px;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .file-panel h4:focus,
  .held:focus {
    outline: none;
  }
  .held {
    margin-block-start: 16px;
    font-weight: 600;
  }
  .optional {
    color: var(--_aduan-muted);
    font-weight: 400;
  }
  .file-panel > :is(canvas, audio, video, .stage) {
    margin-block-end: 16px;
  }
  .file-panel > label {
    display: inline-block;
  }
  .file-panel > [for='file-caption'] {
    margin-block-start: 16px;
  }
  /* Two beside each other as long as each has room for its words. */
  .halves > button {
    flex: 1 1 7em;
    padding-inline: 8px;
    text-align: center;
  }
  .file-panel textarea {
    min-block-size: 5em;
  }
  .preview,
  .file-panel video {
    display: block;
    max-inline-size: 100%;
    max-block-size: 480px;
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-faint);
  }
  @media not all and (any-pointer: fine) {
    .keys {
      display: none;
    }
  }
  .voice-time {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }
  meter {
    inline-size: 100%;
    block-size: 16px;
  }
  .stage {
    position: relative;
    inline-size: fit-content;
    max-inline-size: 100%;
    margin-block-start: 12px;
    cursor: crosshair;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .cover {
    position: absolute;
    min-block-size: 0;
    padding: 0;
    border: 2px dashed #fff;
    border-radius: 0;
    background: repeating-conic-gradient(#3b4650 0 25%, #56646f 0 50%) 0 0 / 24px 24px;
    outline: 2px solid #1b2126;
    cursor: move;
  }
  .cover:focus-visible {
    border-style: solid;
    outline: 4px solid var(--_aduan-accent);
  }
  .file-panel audio {
    display: block;
    inline-size: 100%;
  }
`;
