import { css } from 'lit';

/** Names and values of a case, a complaint, a clip. */
export const factsStyles = css`
  .facts {
    display: grid;
    gap: 0.375rem;
  }
  /* Name beside value; below it where there is no room (a phone, or text at 200 %). */
  .facts > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  dt {
    flex: 0 0 8.5rem;
    color: var(--desk-muted);
  }
  dd {
    flex: 1 1 10rem;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
`;
