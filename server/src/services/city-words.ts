import type { City } from '@kotak-aduan/api-client/schemas';

export interface CityWords extends Pick<City, 'notice' | 'emergencyNumbers'> {
  /** Which language they are in. */
  readonly language: string;
  readonly escalation: string | null;
}

/** The city's own sentences as that language has them; the Indonesian ones where the city's file has none in it. */
export function cityWords(city: City, locale: string): CityWords {
  const { notice, emergencyNumbers, escalation = null, wordsByLanguage = {} } = city;
  const words = Object.hasOwn(wordsByLanguage, locale) ? wordsByLanguage[locale] : undefined;
  if (words === undefined) return { language: 'id', notice, emergencyNumbers, escalation };
  return {
    language: locale,
    notice: { ...notice, ...words.notice },
    emergencyNumbers: emergencyNumbers.map((one) => ({ ...one, name: words.emergencyNames[one.number] ?? one.name })),
    escalation: words.escalation ?? escalation,
  };
}

/** What a language lacks of what the city says in Indonesian; none where it is whole. */
export function missingWords({ emergencyNumbers, escalation, wordsByLanguage = {} }: City): string[] {
  return Object.entries(wordsByLanguage).flatMap(([language, words]) => [
    ...(escalation !== undefined && words.escalation === undefined ? [`${language}.escalation`] : []),
    ...emergencyNumbers.filter(({ number }) => words.emergencyNames[number] === undefined).map(({ number }) => `${language}.emergencyNames.${number}`),
  ]);
}
