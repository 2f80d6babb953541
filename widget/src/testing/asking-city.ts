import { cityConfigSchema, type CityConfig } from '@kotak-aduan/api-client/schemas/city-config';
import { exampleCity } from './example-city.ts';

const question = { hint: null, isRequired: false, options: [], minimum: null, maximum: null };

/** The example city with a map, words of danger, and categories that ask and insist. */
export const askingCity: CityConfig = cityConfigSchema.parse({
  ...exampleCity,
  units: [...exampleCity.units, { unitId: 'jagalan', parentId: 'jebres', kind: 'village', name: 'Kelurahan Jagalan', shortName: null, isExternal: false }],
  emergencyNumbers: [
    { name: 'Ambulans', number: '119', words: ['kecelakaan', 'pingsan'] },
    { name: 'Panggilan darurat', number: '112' },
  ],
  map: {
    tileUrl: `${location.origin}/peta-uji/{z}/{x}/{y}.png`,
    tilesFrom: 'Peta Uji',
    attribution: '© Peta Uji',
    latitude: -7.5,
    longitude: 110.8,
    zoom: 13,
  },
  categories: [
    ...exampleCity.categories,
    { ...exampleCity.categories[0], categoryId: 'banjir', name: 'Banjir', keywords: ['banjir'], requires: ['photo', 'place', 'contact'] },
    {
      ...exampleCity.categories[0],
      categoryId: 'ktp',
      name: 'KTP',
      keywords: ['ktp', 'ktp hilang'],
      questions: [
        { ...question, questionId: 'dokumen', label: 'Dokumen apa?', kind: 'choice', isRequired: true, options: [opt('ktp'), opt('kk')] },
        { ...question, questionId: 'nomor', label: 'Nomor antrean', kind: 'digits', hint: 'Ada di struk.', minimum: 3, maximum: 5 },
        { ...question, questionId: 'kapan', label: 'Kapan diajukan?', kind: 'past-date' },
        { ...question, questionId: 'hadir', label: 'Sudah datang sendiri?', kind: 'yes-no', isRequired: true },
        { ...question, questionId: 'loket', label: 'Loket mana?', kind: 'choice', options: ['a', 'b', 'c', 'd', 'e', 'f'].map(opt) },
      ],
    },
  ],
});

function opt(value: string): { value: string; label: string } {
  return { value, label: value.toUpperCase() };
}
