import { expect } from 'chai';
import { Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js';
import { removeMap } from './remove-map.ts';

describe('a map that is taken away', () => {
  it('in the middle of a zoom fails in nobody’s page', async () => {
    const element = document.createElement('div');
    element.style.cssText = 'width: 300px; height: 300px';
    document.body.append(element);
    const map = new LeafletMap(element, { center: [-7.5, 110.8], zoom: 10, zoomControl: false, attributionControl: false, zoomAnimation: true });
    const isZooming = new Promise<void>((resolve) => void map.once('zoomanim', () => resolve()));
    map.zoomIn();
    await isZooming;
    const thrown: string[] = [];
    const hear = (event: ErrorEvent): void => void thrown.push(event.message);
    addEventListener('error', hear);
    removeMap(map);
    // Leaflet's own timer was set before this one and is as long: it has been by then, however busy the machine is.
    await new Promise((resolve) => setTimeout(resolve, 250));
    removeEventListener('error', hear);
    element.remove();
    expect(thrown).to.deep.equal([]);
  });
});
