import { css } from 'lit';

export const deskClipsStyles = css`
  /* The parts of the panel in the desk's colours. */
  :host {
    --aduan-page: var(--desk-page);
    --aduan-surface: var(--desk-surface);
    --aduan-text: var(--desk-text);
    --aduan-muted: var(--desk-muted);
    --aduan-line: var(--desk-line);
    --aduan-line-strong: var(--desk-line-strong);
    --aduan-accent: var(--desk-accent);
    --aduan-on-accent: var(--desk-on-accent);
    --aduan-danger: var(--desk-danger);
    --aduan-care: var(--desk-care);
    --aduan-focus: var(--desk-focus);
    --aduan-accent-soft: var(--desk-surface);
    --aduan-danger-soft: var(--desk-surface);
    --aduan-care-soft: var(--desk-surface);
    display: block;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    inline-size: min(100%, 42rem);
    margin-inline: auto;
    padding: 1rem 1rem 4rem;
  }
  h1 {
    font-size: 1.375rem;
    line-height: 1.3;
  }
  form,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75rem;
  }
  form {
    padding: 1rem;
    border: 1px solid var(--desk-line);
    border-radius: 12px;
    background: var(--desk-surface);
  }
  form > button {
    justify-self: start;
  }
  textarea {
    min-block-size: 4.5rem;
  }
  input[type='file'] {
    inline-size: 100%;
    min-block-size: 44px;
    font: inherit;
  }
`;
