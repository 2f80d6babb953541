import { css } from 'lit';

export const wrongClipStyles = css`
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-inline-size: 0;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    font-weight: 400;
    cursor: pointer;
  }
  .choice input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    min-block-size: 0;
    flex: none;
    accent-color: var(--aduan-accent);
  }
  h3 {
    margin: 0;
    font-size: 1rem;
    font-weight: 600;
  }
  pre {
    margin: 0;
    padding: 0.75rem;
    max-block-size: 16rem;
    overflow: auto;
    border: 1px solid var(--aduan-line-strong);
    border-radius: 0.5rem;
    background: var(--aduan-page);
    font-size: 0.875rem;
    line-height: 1.4;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;
