import type { FormMessages } from '../id/form.ts';

export const formEn: FormMessages = {
  pageTitle: (city) => `Write a complaint: ${city}`,
  refusedTitle: (city) => `Not sent yet: write a complaint, ${city}`,
  title: 'Tell us what is wrong',
  textHint: 'Only the officers who deal with it and those who oversee them can read this. Your complaint is not published anywhere.',
  shared: 'Is this a shared phone or computer? Open a form that the browser does not remember',
  textLabel: 'What happened, where, and since when?',
  category: 'What is it about?',
  agency: 'Who should deal with it?',
  agencyByOfficer: 'Let an officer decide',
  agencyNotItsBusiness: 'If this isn’t its business, choose another, or let an officer decide.',
  agencyGroup: 'Agencies',
  districtGroup: 'Districts',
  externalGroup: 'Outside the city government',
  officialLabel: 'This is about an official',
  send: 'Send complaint',
  trackLink: 'Have a code? See your complaint',
  emergency: 'In danger now? Call',
  dangerTitle: 'Is somebody in danger now?',
  dangerHint: 'Call first. We deal with your complaint all the same.',
};
