import type { HomeMessages } from '../id/home.ts';

export const homeEn: HomeMessages = {
  title: (city) => `Kotak Aduan ${city}`,
  what: 'Tell the officers directly what is wrong. Only those who deal with it and those who oversee them can read it.',
  write: 'Write a complaint',
  channels: 'The city’s official accounts and numbers',
  desk: 'For officers: sign in to the complaint desk',
  builder: 'For those who run an agency’s site: put the complaint box on it',
  samples: 'Sample sites',
  samplesWhat: 'This is how the complaint box looks on the site of an agency.',
  kinds: {
    dpupr: 'An old site: laid out with tables, with styles that touch every element.',
    dispendukcapil: 'A modern site: dark mode; the list of official accounts and the complaint box take the site’s colours.',
    dlh: 'A strictly guarded site: it allows nothing but the complaint box from the city’s server.',
  },
  unlisted: 'A site that is not on the list',
  unlistedKind: 'Not an agency’s site: its address is not on the city’s list, so its visitors get only a link to the city’s complaint page.',
};
