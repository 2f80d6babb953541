import type { Map as LeafletMap } from 'leaflet';

/**
 * Takes a map away for good. In the middle of a zoom Leaflet 1.9 would still come a quarter of a second later to end it, and fail in the page that
 * holds the box: https://github.com/Leaflet/Leaflet/issues/9575. A map that is not zooming has nothing to end.
 */
export function removeMap(map: LeafletMap): void {
  map.remove();
  Object.assign(map, { _animatingZoom: false });
}
