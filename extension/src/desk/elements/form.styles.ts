import { css } from 'lit';

/** The panel in which a change of the case is made. */
export const formStyles = css`
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    padding: 1rem;
    border: 1px solid var(--desk-line);
    border-block-start: 4px solid var(--desk-accent);
    border-radius: 8px;
    background: var(--desk-surface);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
  }
  .saved {
    min-block-size: 1.5em;
  }
`;
