import { css } from 'lit';

export const readingCountsStyles = css`
  :host {
    max-inline-size: 34rem;
    margin-inline: auto;
    padding: 0 min(1rem, 4.5vw) 4rem;
  }
  section {
    padding-block-start: 2rem;
    border-block-start: 1px solid var(--aduan-line);
  }
  .card h3 {
    font-size: 1.0625rem;
    font-weight: 650;
  }
  .fields {
    list-style: disc;
    padding-inline-start: 1.25rem;
  }
`;
