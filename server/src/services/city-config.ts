import type { City, CityConfig } from '@kotak-aduan/api-client/schemas';
import { cityWords } from './city-words.ts';

/** The city as boxes and desks get it: without RW and RT, sites, clocks and reply templates. */
export function cityConfig(city: City, locale = 'id'): CityConfig {
  const { language, notice, emergencyNumbers } = cityWords(city, locale);
  return {
    cityId: city.cityId,
    name: city.name,
    timeZone: city.timeZone,
    languages: city.languages,
    coordinatorUnitId: city.coordinatorUnitId,
    inspectorateUnitId: city.inspectorateUnitId,
    language,
    notice,
    emergencyNumbers,
    contactKinds: city.contactKinds,
    map: city.map ?? null,
    units: city.units.filter((unit) => unit.kind !== 'rw' && unit.kind !== 'rt'),
    categories: city.categories,
  };
}
