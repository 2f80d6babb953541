import { css } from 'lit';

export const clipFormStyles = css`
  .facts {
    display: grid;
    gap: 0.5rem;
  }
  .facts dt {
    color: var(--aduan-muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .pictures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8rem, 1fr));
    gap: 0.75rem;
  }
  .pictures figure {
    display: grid;
    gap: 0.25rem;
    align-content: start;
  }
  .pictures img {
    inline-size: 100%;
    block-size: 8rem;
    object-fit: cover;
    object-position: top;
    border: 1px solid var(--aduan-line);
    border-radius: 0.5rem;
    background: var(--aduan-page);
  }
  .send {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.75rem;
    background: var(--aduan-page);
    border-block-start: 1px solid var(--aduan-line);
  }
  .send [data-look='primary'] {
    flex: 1 1 8rem;
  }
  #text {
    min-block-size: 9rem;
  }
`;
