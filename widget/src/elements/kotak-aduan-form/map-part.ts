import { html, nothing, type TemplateResult } from 'lit';
import { Map as LeafletMap, TileLayer } from 'leaflet/dist/leaflet-src.esm.js';
import type { FormFields } from '../../form-fields.ts';
import { mapId, type MapMessages } from '../../messages/id/map.ts';
import { addStyles } from '../add-styles.ts';
import type { FormAccess } from './form-access.ts';
import { mapPartStyles } from './map-part.styles.ts';
import { removeMap } from './remove-map.ts';

interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

interface MapOptions {
  readonly use: (point: Point) => void;
  readonly place: () => FormFields['place'];
}

/** About a metre: more would be a promise that no map keeps. */
const decimals = 5;
/** Close enough to tell houses apart. */
const zoomAtPoint = 17;

/** A map that moves under a cross: by finger, by mouse, or with the arrow keys, plus and minus. */
export class MapPart {
  isOpen = false;
  readonly #form: FormAccess;
  readonly #options: MapOptions;
  #map: LeafletMap | null = null;
  #isUsed = false;
  #areTilesMissing = false;
  /** A picture has come: the cross is somewhere that can be seen. */
  #hasTile = false;
  #isByKeys = false;
  /** The middle after a move by keys, told in numbers where no picture comes. */
  #moved: Point | null = null;

  constructor(form: FormAccess, options: MapOptions) {
    this.#form = form;
    this.#options = options;
    addStyles(form.host.renderRoot, mapPartStyles);
  }

  get #texts(): MapMessages {
    return this.#form.host.language.partTexts?.map ?? mapId;
  }

  open(): void {
    this.isOpen = true;
    this.#form.go('map');
  }

  close(): void {
    this.isOpen = false;
    this.#forget();
  }

  #forget(): void {
    this.#hasTile = false;
    this.#isByKeys = false;
    this.#moved = null;
    this.#areTilesMissing = false;
    if (this.#map !== null) removeMap(this.#map);
    this.#map = null;
  }

  /** The place was pointed at in another way: to its point, where it has one. */
  show({ latitude, longitude }: { readonly latitude: number | null; readonly longitude: number | null }): void {
    this.#isByKeys = false;
    this.#moved = null;
    this.#say({ isUsed: false });
    if (latitude !== null && longitude !== null) this.#map?.setView([latitude, longitude], zoomAtPoint);
  }

  view(): TemplateResult | typeof nothing {
    const map = this.#form.city()?.map ?? null;
    if (map === null) return nothing;
    const texts = this.#texts;
    return html`<p>${texts.howTo}</p>
      <div class="map-frame">
        <div id="map" role="application" aria-label=${texts.mapLabel} tabindex="0" @keydown=${this.#key}></div>
        <svg class="cross" viewBox="0 0 40 40" aria-hidden="true"><path d="M20 2v14M20 24v14M2 20h14M24 20h14" /></svg>
        <div class="zooms">
          <button type="button" class="button" aria-label=${texts.closer} @click=${() => this.#map?.zoomIn()}>+</button>
          <button type="button" class="button" aria-label=${texts.further} @click=${() => this.#map?.zoomOut()}>−</button>
        </div>
      </div>
      <p class="hint credit">${map.attribution}</p>
      ${this.#hasTile || this.#moved !== null ? html`<button type="button" class="primary" @click=${this.#use}>${texts.useThis}</button>` : nothing}
      <p role="status">${this.#said(texts)}</p>`;
  }

  #said(texts: MapMessages): string {
    if (this.#isUsed) return texts.used;
    if (this.#hasTile) return this.#areTilesMissing ? texts.tilesMissing : '';
    if (this.#moved !== null) return texts.crossAt(this.#moved.latitude, this.#moved.longitude);
    return this.#areTilesMissing ? texts.noTiles : '';
  }

  /** Leaflet draws into an element of Lit's, once that is in the page. */
  rendered(root: ParentNode): void {
    const element = this.isOpen ? root.querySelector<HTMLElement>('#map') : null;
    if (element === this.#map?.getContainer()) return;
    this.#forget();
    if (element !== null) this.#draw(element);
  }

  #draw(element: HTMLElement): void {
    const config = this.#form.city()?.map ?? null;
    if (config === null) return;
    const place = this.#options.place();
    const isMarked = place !== null && place.latitude !== null && place.longitude !== null;
    const center: [number, number] = isMarked ? [place.latitude ?? 0, place.longitude ?? 0] : [config.latitude, config.longitude];
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map = new LeafletMap(element, {
      center,
      zoom: isMarked ? zoomAtPoint : config.zoom,
      // Its own buttons and credits are made of HTML in strings, which our policy forbids.
      zoomControl: false,
      attributionControl: false,
      zoomAnimation: !isStill,
      fadeAnimation: !isStill,
      inertia: !isStill,
    });
    const map = this.#map;
    if (isStill) map.panBy = (offset) => LeafletMap.prototype.panBy.call(map, offset, { animate: false });
    // Who gives the pictures away asks to know which site shows them; the page's address stays here.
    const tiles = new TileLayer(config.tileUrl, { maxZoom: 19, referrerPolicy: 'strict-origin' });
    tiles.on('tileerror', () => this.#say({ areTilesMissing: true }));
    tiles.on('loading', () => this.#say({ areTilesMissing: false }));
    tiles.on('tileload', () => {
      if (this.#hasTile) return;
      this.#hasTile = true;
      this.#form.host.requestUpdate();
    });
    tiles.addTo(this.#map);
    this.#map.on('moveend', this.#hasMoved);
    this.#map.on('movestart', () => this.#isUsed && this.#say({ isUsed: false }));
  }

  #say({ isUsed = this.#isUsed, areTilesMissing = this.#areTilesMissing }: { isUsed?: boolean; areTilesMissing?: boolean }): void {
    if (isUsed === this.#isUsed && areTilesMissing === this.#areTilesMissing) return;
    this.#isUsed = isUsed;
    this.#areTilesMissing = areTilesMissing;
    this.#form.host.requestUpdate();
  }

  /** Nobody points at what can't be seen; who moves by keys and reads the numbers may know them. */
  readonly #key = ({ key }: KeyboardEvent): void => {
    if (key.startsWith('Arrow')) this.#isByKeys = true;
  };

  readonly #hasMoved = (): void => {
    if (!this.#isByKeys || this.#hasTile) return;
    this.#moved = this.#center();
    this.#form.host.requestUpdate();
  };

  #center(): Point | null {
    const center = this.#map?.getCenter().wrap();
    return center === undefined ? null : { latitude: Number(center.lat.toFixed(decimals)), longitude: Number(center.lng.toFixed(decimals)) };
  }

  readonly #use = (): void => {
    const center = this.#center();
    if (center === null) return;
    this.#say({ isUsed: true });
    this.#options.use(center);
  };
}
