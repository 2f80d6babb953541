import { css } from 'lit';

export const deskResolveFormStyles = css`
  .reference {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9rem, 45%), 1fr));
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: 1rem;
  }
`;
