import { css } from 'lit';

export const photoPairStyles = css`
  .pair {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.75rem;
  }
  figure {
    display: grid;
    gap: 0.5rem;
    align-content: start;
  }
  figcaption {
    font-weight: 600;
  }
`;
