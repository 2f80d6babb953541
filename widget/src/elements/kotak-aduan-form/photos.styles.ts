import { css } from 'lit';

/** The files of a complaint or a reply, before they are sent. */
export const photosStyles = css`
  .thumbnails {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(7.5em, 100%), 1fr));
    gap: 12px;
    margin-block-start: 12px;
    list-style: none;
  }
  .thumbnails canvas {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-soft);
  }
  .thumbnails .quiet {
    min-inline-size: 44px;
  }
  .thumbnails .quiet + .quiet {
    margin-inline-start: 10px;
  }
  .tile {
    display: grid;
    aspect-ratio: 1;
    place-items: center;
    border-radius: calc(var(--_aduan-radius) / 2);
    background: var(--_aduan-soft);
    font-weight: 600;
    text-align: center;
  }
`;
