import { css } from 'lit';

export const deskSitesStyles = css`
  div.base {
    display: flow-root;
    padding-inline: 1rem;
    background: var(--desk-surface);
  }
  div.base > ul {
    max-inline-size: 46rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--desk-care);
  }
  div.base li:first-child {
    border: 0;
  }
  /* Beside each other queue and case fill the window: there the list scrolls, with a shadow at each end behind which there is more. */
  @media (min-width: 60rem) {
    .content {
      max-block-size: 60vh;
      overflow-y: auto;
      scrollbar-gutter: stable;
      border-block-end: 1px solid var(--desk-line);
      background:
        linear-gradient(var(--desk-surface) 40%, transparent) top / 100% 3rem no-repeat local,
        linear-gradient(transparent, var(--desk-surface) 60%) bottom / 100% 3rem no-repeat local,
        linear-gradient(rgb(128 128 128 / 0.45), transparent) top / 100% 1rem no-repeat scroll,
        linear-gradient(transparent, rgb(128 128 128 / 0.45)) bottom / 100% 1rem no-repeat scroll;
    }
  }
  h3 {
    margin-block: 1rem 0.25rem;
  }
  .origin {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .row {
    flex-wrap: wrap;
    margin-block-start: 0.5rem;
  }
  form {
    margin-block-start: 1.25rem;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--desk-line);
    display: grid;
    gap: 0.75rem;
    justify-items: start;
  }
  form > * {
    inline-size: 100%;
  }
  form > button {
    inline-size: auto;
  }
  textarea {
    min-block-size: 6rem;
  }
  .notice li {
    border: 0;
    padding-block: 0.25rem;
    overflow-wrap: anywhere;
  }
`;
