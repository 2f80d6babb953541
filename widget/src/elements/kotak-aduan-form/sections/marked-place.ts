import { html, nothing, type TemplateResult } from 'lit';
import type { PlaceMessages } from '../../../messages/id/place.ts';
import type { NearestPlace } from '../../../nearest-place.ts';

interface MarkedPlace {
  readonly texts: PlaceMessages;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly nearest: NearestPlace | null;
  /** The village or the district that was chosen. */
  readonly unit: string | null;
  /** Words of the person's own that may tell of another place. */
  readonly doubted: string | null;
  readonly remove: () => void;
}

/** Closer than this, one stands at the place. */
const atMetres = 20;
const nearMetres = 100;

/** Where the chosen point is, as people say it. */
export function markedPlace({ texts, unit, doubted, remove, ...where }: MarkedPlace): TemplateResult {
  const told = where.point === null ? '' : pointWords(where.point, where.nearest, texts);
  return html`<p>${told} ${unit === null ? nothing : texts.lies(unit)}</p>
    ${doubted === null ? nothing : html`<p class="hint">${texts.stillWritten(doubted)}</p>`}
    <button type="button" class="quiet" @click=${remove}>${where.point === null ? texts.removeChoice : texts.removePoint}</button>`;
}

function pointWords(point: NonNullable<MarkedPlace['point']>, nearest: NearestPlace | null, texts: PlaceMessages): string {
  if (nearest === null) return texts.coordinates(point.latitude, point.longitude);
  const { place, metres, direction } = nearest;
  if (metres < atMetres) return texts.at(place.name);
  return metres < nearMetres ? texts.near(place.name) : texts.away(metres, direction, place.name);
}
