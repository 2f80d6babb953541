import { css } from 'lit';

export const deskPhotoStyles = css`
  .frame {
    display: grid;
    place-content: center;
    gap: 0.25rem;
    inline-size: 100%;
    aspect-ratio: 4 / 3;
    padding: 0;
    border: 1px solid var(--desk-line);
    border-radius: 8px;
    background: var(--desk-page);
    overflow: hidden;
    text-align: center;
  }
  .frame.failed {
    border-style: dashed;
    border-color: var(--desk-line-strong);
  }
  .frame img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  button.frame {
    place-content: stretch;
    cursor: zoom-in;
  }
  audio,
  video {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
  }
  video {
    max-block-size: 60vh;
    border-radius: 8px;
    background: #000;
  }
  dialog {
    max-inline-size: calc(100vw - 1rem);
    max-block-size: calc(100vh - 1rem);
    padding: 0.5rem;
    border: 0;
    border-radius: 12px;
    background: var(--desk-surface);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.75);
  }
  dialog > button {
    display: flex;
    margin-block-end: 0.5rem;
    margin-inline-start: auto;
  }
  dialog img {
    display: block;
    max-inline-size: 100%;
    max-block-size: calc(100vh - 6rem);
    margin-inline: auto;
    object-fit: contain;
  }
`;
