import type { KnownPlace } from '@kotak-aduan/api-client/schemas/known-place';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceMessages } from '../../../messages/id/place.ts';

interface PlaceSearch {
  readonly texts: PlaceMessages;
  readonly typed: string;
  readonly results: readonly KnownPlace[];
  readonly active: number;
  readonly isListShown: boolean;
  /** The name that was taken last. */
  readonly chosen: string | null;
  readonly hasFailed: boolean;
  readonly isThere: boolean;
  readonly search: (typed: string) => void;
  readonly key: (event: KeyboardEvent) => void;
  readonly choose: (place: KnownPlace) => void;
  readonly tryAgain: () => void;
}

/** A combobox over the city's own list. The search runs on the device: nobody learns what is looked for. */
export function placeSearch(props: PlaceSearch): TemplateResult {
  const { texts, typed, results, active, isListShown, chosen, hasFailed, isThere, search, key, choose, tryAgain } = props;
  const isOpen = isListShown && results.length > 0;
  const said = chosen !== null ? texts.chosen(chosen) : isListShown && isThere ? texts.results(results.length) : '';
  return html`<div>
    <label for="place-search">${texts.searchLabel}</label>
    <p class="hint" id="place-search-hint">${texts.searchHint}</p>
    <input
      id="place-search"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="words"
      spellcheck="false"
      aria-autocomplete="list"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="place-results"
      aria-activedescendant=${isOpen && active >= 0 ? `place-result-${active}` : nothing}
      aria-describedby="place-search-hint"
      .value=${typed}
      @input=${(event: Event) => event.currentTarget instanceof HTMLInputElement && search(event.currentTarget.value)}
      @keydown=${key}
    />
    <ul class="found" id="place-results" role="listbox" aria-label=${texts.listLabel} ?hidden=${!isOpen}>
      ${
        isOpen
          ? results.map(
              (place, index) =>
                // Before the field loses its focus: the press must not close the list it is in.
                html`<li
                  id=${`place-result-${index}`}
                  role="option"
                  aria-selected=${index === active ? 'true' : 'false'}
                  @pointerdown=${(event: Event) => event.preventDefault()}
                  @click=${() => choose(place)}
                >
                  ${place.name} <span class="hint">${texts.kinds[place.kind]}</span>
                </li>`,
            )
          : nothing
      }
    </ul>
    <p role="status" class="hint">${said}</p>
    ${
      hasFailed
        ? html`<p class="error" role="alert">${texts.listFailed}</p>
            <button type="button" class="button" @click=${tryAgain}>${texts.tryAgain}</button>`
        : nothing
    }
  </div>`;
}
