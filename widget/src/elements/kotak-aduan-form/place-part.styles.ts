import { css } from 'lit';

/** What comes with pointing at a place. */
export const placePartStyles = css`
  .finder {
    margin-block-start: 12px;
  }
  .way {
    margin-block-start: 20px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .finder h4 {
    margin: 0;
    font-size: 1em;
  }
  .finder .button {
    margin-block-start: 12px;
  }
  .finder [role='status'] {
    margin-block-start: 8px;
  }
  .finder p:empty {
    display: none;
  }
  .found {
    margin: 4px 0 0;
    padding: 0;
    border: 2px solid var(--_aduan-line);
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-surface);
    list-style: none;
  }
  .found li {
    padding: 10px 12px;
    cursor: pointer;
  }
  .found li + li {
    border-block-start: 1px solid var(--_aduan-faint);
  }
  .found .hint {
    display: block;
    font-size: 0.875em;
  }
  .found [aria-selected='true'] {
    outline: 3px solid var(--_aduan-accent);
    outline-offset: -3px;
  }
`;
