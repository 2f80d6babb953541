import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { listPlaces } from '@kotak-aduan/api-client/operations/list-places';
import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';
import { html, nothing, type TemplateResult } from 'lit';
import { PositionController } from '../../controllers/position-controller.ts';
import type { FormFields } from '../../form-fields.ts';
import { placeId, type PlaceMessages } from '../../messages/id/place.ts';
import { nearestPlace } from '../../nearest-place.ts';
import { isNamedIn, searchPlaces } from '../../search-places.ts';
import { addStyles } from '../add-styles.ts';
import type { FormAccess } from './form-access.ts';
import { LazyPart } from './lazy-part.ts';
import type { MapPart } from './map-part.ts';
import { placePartStyles } from './place-part.styles.ts';
import { hereSection } from './sections/here-section.ts';
import { markedPlace } from './sections/marked-place.ts';
import { placeSearch } from './sections/place-search.ts';

type Place = NonNullable<FormFields['place']>;

/** What a person can point with; the last one counts. */
type Way = 'list' | 'here' | 'map';
type Pointed = Omit<Place, 'description'>;

const unpointed: Pointed = { latitude: null, longitude: null, unitId: null };
const nowhere: Place = { description: null, ...unpointed };

/** Pointing at a place: where the device is, by a name of the city's list, or on the map. Nothing of it is asked of anybody before it is pressed. */
export class PlacePart {
  isOpen = false;
  readonly #form: FormAccess;
  readonly #position: PositionController;
  readonly #places: LazyPart<readonly KnownPlace[]>;
  readonly #map: LazyPart<MapPart>;
  #typed = '';
  /** Which of the results the arrow keys are on. */
  #active = -1;
  #isListShown = false;
  /** By its name, from the list. */
  #chosen: string | null = null;
  /** What was written when a point was taken that may be elsewhere. */
  #doubted = '';

  constructor(form: FormAccess) {
    this.#form = form;
    const { host } = form;
    addStyles(host.renderRoot, placePartStyles);
    this.#position = new PositionController(host, { onFound: (point) => this.#point('here', { ...point, unitId: null }) });
    const client = createClientFor({ listPlaces }, { baseUrl: host.apiOrigin, fetch: host.fetcher });
    this.#places = new LazyPart(host, async () => (await client.listPlaces({})).places);
    this.#map = new LazyPart(host, async () => {
      const { MapPart } = await import('./map-part.ts');
      return new MapPart(form, { use: (point) => this.#point('map', { ...point, unitId: null }), place: () => form.fields().place });
    });
    // Of the field for words, which was there before this part was.
    host.renderRoot.addEventListener('change', this.#written);
  }

  get #texts(): PlaceMessages {
    return this.#form.host.language.partTexts?.place ?? placeId;
  }

  get #place(): Place {
    return this.#form.fields().place ?? nowhere;
  }

  /** The place that was chosen by its name; after a reload only its unit and the words still say so. */
  get #name(): string | null {
    const { unitId, description } = this.#place;
    if (this.#chosen !== null || unitId === null) return this.#chosen;
    const known = this.#places.part?.find((place) => place.unitId === unitId && isNamedIn({ text: description ?? '', name: place.name }));
    return known?.name ?? null;
  }

  /** What the person wrote, without the name that came from the list. */
  get #ownWords(): string {
    const written = this.#place.description?.trim() ?? '';
    const name = this.#name;
    return name !== null && written.endsWith(name) ? written.slice(0, -name.length).replace(/[\s,]+$/, '') : written;
  }

  /** What was pointed with last is the place: all that was said in the other ways goes, so that nobody is sent to two places. */
  #point(way: Way | null, pointed: Pointed, name: string | null = null): void {
    const written = this.#ownWords;
    const isNamed = name === null || isNamedIn({ text: written, name });
    const description = isNamed ? written : [written, name].filter((part) => part !== '').join(', ');
    this.#chosen = name;
    this.#typed = name ?? '';
    this.#isListShown = false;
    this.#doubted = way === 'here' || way === 'map' ? description : '';
    if (way !== 'here') this.#position.forget();
    if (way !== 'map') this.#map.part?.show(pointed);
    this.#form.set({ place: { description: description === '' ? null : description, ...pointed } });
    this.#form.host.requestUpdate();
  }

  /** Words that no longer name the place that was chosen were written last: the choice goes. */
  readonly #written = ({ target }: Event): void => {
    if (!(target instanceof HTMLElement) || target.id !== 'place') return;
    const name = this.#name;
    if (name !== null && !isNamedIn({ text: this.#place.description ?? '', name })) this.#point(null, unpointed);
  };

  open(): void {
    this.isOpen = true;
    void this.#places.ask();
    this.#form.go('place-search');
  }

  clear(): void {
    this.isOpen = false;
    this.#typed = '';
    this.#chosen = null;
    this.#doubted = '';
    this.#isListShown = false;
    this.#position.forget();
    this.#map.part?.close();
  }

  readonly #close = (): void => {
    this.isOpen = false;
    this.#isListShown = false;
    this.#map.part?.close();
    this.#form.go('place');
  };

  get #results(): readonly KnownPlace[] {
    return searchPlaces({ typed: this.#typed, places: this.#places.part ?? [] });
  }

  readonly #search = (typed: string): void => {
    this.#typed = typed;
    this.#active = -1;
    this.#isListShown = typed.trim() !== '';
    this.#form.host.requestUpdate();
  };

  /** By the pattern of the ARIA Authoring Practices for a combobox with a list. */
  readonly #key = (event: KeyboardEvent): void => {
    const results = this.#results;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (results.length === 0) return;
      this.#isListShown = true;
      const step = key === 'ArrowDown' ? 1 : this.#active < 0 ? 0 : -1;
      this.#active = (this.#active + step + results.length) % results.length;
    } else if (key === 'Enter') {
      const active = results[this.#active];
      if (this.#isListShown && active !== undefined) this.#choose(active);
    } else if (key === 'Escape' && this.#isListShown) this.#isListShown = false;
    else return;
    // Enter would send the form, an arrow would move the caret.
    event.preventDefault();
    this.#form.host.requestUpdate();
  };

  readonly #choose = ({ name, latitude, longitude, unitId }: KnownPlace): void => {
    this.#point('list', { latitude, longitude, unitId }, name);
    // What tells the place comes above the field and pushes it under the button that sends.
    const { host } = this.#form;
    void host.updateComplete.then(() => host.renderRoot.querySelector('#place-search')?.scrollIntoView({ block: 'nearest' }));
  };

  /** What goes along beside the words, itself told in words, and the way to take it back. */
  where(): TemplateResult | typeof nothing {
    const { description, latitude, longitude, unitId } = this.#place;
    const isPoint = latitude !== null && longitude !== null;
    if (!isPoint && unitId === null) return nothing;
    return markedPlace({
      texts: this.#texts,
      point: isPoint ? { latitude, longitude } : null,
      nearest: isPoint ? nearestPlace({ point: { latitude, longitude }, places: this.#places.part ?? [] }) : null,
      unit: unitId === null ? null : (this.#form.city()?.units.find((unit) => unit.unitId === unitId)?.name ?? null),
      doubted: this.#doubted === '' || this.#doubted !== description ? null : this.#doubted,
      remove: () => this.#point(null, unpointed),
    });
  }

  view(): TemplateResult {
    const texts = this.#texts;
    const map = this.#form.city()?.map ?? null;
    return html`<div class="panel finder">
      ${placeSearch({
        texts,
        typed: this.#typed,
        results: this.#results,
        active: this.#active,
        isListShown: this.#isListShown,
        chosen: this.#typed === this.#chosen ? this.#chosen : null,
        hasFailed: this.#places.hasFailed,
        isThere: this.#places.part !== null,
        search: this.#search,
        key: this.#key,
        choose: this.#choose,
        tryAgain: () => void this.#places.ask(),
      })}
      ${hereSection({ texts, state: this.#position.state, find: () => this.#position.find() })} ${map === null ? nothing : this.#mapSection(map.tilesFrom)}
      <button type="button" class="quiet" @click=${this.#close}>${texts.done}</button>
    </div>`;
  }

  #mapSection(tilesFrom: string): TemplateResult {
    const texts = this.#texts;
    const { part, isComing, hasFailed } = this.#map;
    const show = async (): Promise<void> => {
      const fetched = await this.#map.ask();
      fetched?.open();
    };
    return html`<div class="way">
      <h4>${texts.mapTitle}</h4>
      <p class="hint">${texts.mapFrom(tilesFrom)}</p>
      ${
        part?.isOpen
          ? part.view()
          : html`<button type="button" class="button" aria-disabled=${isComing ? 'true' : 'false'} @click=${() => void show()}>
              ${isComing ? this.#form.host.texts.partComing : texts.showMap}
            </button>`
      }
      <p class="error" role="status">${hasFailed ? texts.mapFailed : ''}</p>
    </div>`;
  }

  rendered(root: ParentNode): void {
    // The names that a kept place is told with.
    const { latitude, unitId } = this.#place;
    if ((latitude !== null || unitId !== null) && !this.#places.hasFailed) void this.#places.ask();
    this.#map.part?.rendered(root);
  }
}
