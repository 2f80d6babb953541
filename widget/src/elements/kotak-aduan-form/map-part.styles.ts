import { css } from 'lit';

/**
 * What Leaflet needs of its own style sheet (1.9.4) for panes and tiles, written here because a sheet of the document does not reach into a
 * shadow root, and the whole one brings pictures along; then the cross and the buttons, which are ours.
 */
export const mapPartStyles = css`
  .map-frame {
    position: relative;
    isolation: isolate;
    margin-block-start: 12px;
    border: 2px solid var(--_aduan-line);
    border-radius: calc(var(--_aduan-radius) / 2);
    overflow: hidden;
  }
  #map {
    block-size: clamp(240px, 60vw, 360px);
    background: var(--_aduan-soft);
    overflow: hidden;
    cursor: grab;
  }
  #map:focus-visible {
    outline-offset: -3px;
  }
  .leaflet-pane,
  .leaflet-tile,
  .leaflet-tile-container,
  .leaflet-zoom-box {
    position: absolute;
    inset-block-start: 0;
    left: 0;
  }
  .leaflet-tile,
  .leaflet-container img.leaflet-tile {
    max-width: none;
    max-height: none;
    width: auto;
    padding: 0;
    user-select: none;
    -webkit-user-select: none;
  }
  .leaflet-tile {
    visibility: hidden;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-container img.leaflet-tile {
    mix-blend-mode: plus-lighter;
  }
  .leaflet-pane {
    z-index: 400;
  }
  .leaflet-tile-pane {
    z-index: 200;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
  .leaflet-zoom-hide,
  .leaflet-zoom-anim .leaflet-zoom-hide {
    visibility: hidden;
  }
  .leaflet-touch-drag {
    touch-action: pinch-zoom;
  }
  .leaflet-touch-zoom {
    touch-action: pan-x pan-y;
  }
  .leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: none;
  }
  .leaflet-dragging {
    cursor: grabbing;
  }
  .cross {
    position: absolute;
    inset: 0;
    z-index: 1000;
    inline-size: 56px;
    block-size: 56px;
    margin: auto;
    fill: none;
    stroke: #a8201a;
    stroke-width: 3;
    filter: drop-shadow(0 0 2px #fff) drop-shadow(0 0 2px #fff);
    pointer-events: none;
  }
  .zooms {
    position: absolute;
    inset-block-start: 8px;
    inset-inline-end: 8px;
    z-index: 1000;
    display: grid;
    gap: 8px;
  }
  .finder .zooms button {
    inline-size: 48px;
    margin: 0;
    padding: 0;
    background: var(--_aduan-surface);
    font-size: 1.5em;
    line-height: 1;
  }
  .credit {
    font-size: 0.875em;
  }
  .map-frame ~ .primary {
    margin-block-start: 12px;
  }
`;
