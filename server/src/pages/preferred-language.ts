import { type LanguageCode, languageCodes } from '@kotak-aduan/api-client/schemas/language-codes';

/**
 * What `Accept-Language` says that a person chose: of ours the first. English counts only before an Indonesian that is named, too: a phone
 * that nobody has set up asks for English alone, whatever its owner reads.
 */
export function preferredLanguage(header: string): LanguageCode {
  const asked = header
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry
        .toLowerCase()
        .split(';')
        .map((part) => part.trim());
      const [, weight = '1'] = /^q=([\d.]+)$/.exec(parameters.find((parameter) => parameter.startsWith('q=')) ?? '') ?? [];
      return { code: languageCodes.find((code) => code === tag.split('-')[0]), weight: Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((left, right) => right.weight - left.weight)
    .flatMap(({ code }) => code ?? []);
  const [first = 'id'] = asked;
  return first === 'en' && !asked.includes('id') ? 'id' : first;
}
