import { createClientFor } from '@kotak-aduan/api-client/client/create-client-for';
import { listPlaces } from '@kotak-aduan/api-client/operations/list-places';
import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';
import { html, nothing, type TemplateResult } from 'lit';
import { PositionController } from '../../controllers/position-controller.ts';
import type { FormFields } from '../../form-fields.ts';
import { placeId, type PlaceMessages } from '../../messages/place-id.ts';
import { searchPlaces } from '../../search-places.ts';
import { addStyles } from '../add-styles.ts';
import type { FormAccess } from './form-access.ts';
import { LazyPart } from './lazy-part.ts';
import type { MapPart } from './map-part.ts';
import { placePartStyles } from './place-part.styles.ts';
import { hereSection } from './sections/here-section.ts';
import { placeSearch } from './sections/place-search.ts';

type Place = NonNullable<FormFields['place']>;

const nowhere: Place = { description: null, latitude: null, longitude: null, unitId: null };

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
  #chosen: string | null = null;

  constructor(form: FormAccess) {
    this.#form = form;
    const { host } = form;
    addStyles(host.renderRoot, placePartStyles);
    this.#position = new PositionController(host, { onFound: (point) => this.#set({ ...point, unitId: null }) });
    const client = createClientFor({ listPlaces }, { baseUrl: host.apiOrigin, fetch: host.fetcher });
    this.#places = new LazyPart(host, async () => (await client.listPlaces({})).places);
    this.#map = new LazyPart(host, async () => {
      const { MapPart } = await import('./map-part.ts');
      return new MapPart(form, { use: (point) => this.#set({ ...point, unitId: null }), place: () => form.fields().place });
    });
  }

  get #texts(): PlaceMessages {
    return this.#form.host.language.partTexts?.place ?? placeId;
  }

  #set(patch: Partial<Place>): void {
    this.#form.set({ place: { ...(this.#form.fields().place ?? nowhere), ...patch } });
  }

  open(): void {
    this.isOpen = true;
    void this.#places.ask();
    this.#form.go('place-search');
  }

  clear(): void {
    this.isOpen = false;
    this.#typed = '';
    this.#chosen = null;
    this.#isListShown = false;
    this.#position.forget();
    this.#map.part?.close();
  }

  readonly #close = (): void => {
    this.clear();
    this.#form.go('place');
  };

  get #results(): readonly KnownPlace[] {
    return searchPlaces({ typed: this.#typed, places: this.#places.part ?? [] });
  }

  readonly #search = (typed: string): void => {
    this.#typed = typed;
    this.#active = -1;
    this.#isListShown = typed.trim() !== '';
    this.#chosen = null;
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

  readonly #choose = (known: KnownPlace): void => {
    const place = this.#form.fields().place ?? nowhere;
    const written = place.description?.trim() ?? '';
    const isNamed = written.toLowerCase().includes(known.name.toLowerCase());
    this.#position.forget();
    this.#set({
      description: isNamed ? written : [written, known.name].filter((part) => part !== '').join(', '),
      latitude: known.latitude,
      longitude: known.longitude,
      unitId: known.unitId,
    });
    this.#typed = known.name;
    this.#isListShown = false;
    this.#chosen = known.name;
    this.#map.part?.show(known);
    this.#form.host.requestUpdate();
  };

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
        chosen: this.#chosen,
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
    this.#map.part?.rendered(root);
  }
}
