import { css } from 'lit';

export const deskFilesStyles = css`
  .base {
    display: grid;
    gap: 0.5rem;
  }
  legend {
    padding: 0;
    margin-block-end: 0.375rem;
  }
  ul {
    display: grid;
    gap: 0.5rem;
  }
  li {
    display: grid;
    grid-template-columns: 4rem minmax(0, 1fr) auto;
    gap: 0.75rem;
    align-items: center;
    padding: 0.5rem;
    border: 1px solid var(--desk-line);
    border-radius: 8px;
    background: var(--desk-field);
  }
  li[data-state='failed'] {
    border-color: var(--desk-danger);
  }
  .thumb {
    display: grid;
    place-content: center;
    inline-size: 4rem;
    block-size: 4rem;
    border-radius: 6px;
    background: var(--desk-page);
    object-fit: cover;
    font-weight: 600;
  }
  .about {
    display: grid;
    justify-items: start;
  }
  .name {
    overflow-wrap: anywhere;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--desk-accent);
  }
  .remove {
    min-inline-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
  }
  .pick {
    position: relative;
    overflow: hidden;
  }
  .pick input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
    font-size: 0;
  }
  .pick:focus-within {
    outline: 3px solid var(--desk-focus);
    outline-offset: 2px;
  }
  /* A computer with a mouse opens the same file window for both. */
  @media (hover: hover) and (pointer: fine) {
    .camera {
      display: none;
    }
  }
`;
