import type { City, Language, Timestamp } from '@kotak-aduan/api-client/schemas';

/** Where the city has no words in the complaint's language. */
const fallbackLanguage = 'id';

export interface ReplyFields {
  readonly number: string;
  readonly agency: string;
  readonly due: string;
  readonly claimUrl: string;
}

export interface FillReplyOptions {
  readonly city: Pick<City, 'replyTemplates' | 'replyTemplatesByLanguage' | 'timeZone'>;
  readonly language: Language;
  readonly complaintNumber: string;
  readonly agencyName: string;
  readonly dueAt: Timestamp | null;
  readonly claimUrl: string;
}

/**
 * The two replies to a clip's author. The public one is filled from number, agency and date alone: a template that asks
 * for more in public does not get it. The matter is in neither.
 */
export function fillReplyTemplates(options: FillReplyOptions): { publicReply: string; privateReply: string } {
  const { city, claimUrl } = options;
  const { language, templates } = templatesFor(city, options.language);
  const shown = { number: options.complaintNumber, agency: options.agencyName, due: formatDue(options.dueAt, { language, timeZone: city.timeZone }) };
  return { publicReply: fill(templates.public, shown), privateReply: fill(templates.private, { ...shown, claimUrl }) };
}

function templatesFor(city: FillReplyOptions['city'], language: Language): { language: string; templates: { public: string; private: string } } {
  const base = language.split('-')[0] ?? language;
  const own = city.replyTemplatesByLanguage?.[base];
  return own === undefined ? { language: fallbackLanguage, templates: city.replyTemplates } : { language: base, templates: own };
}

function fill(template: string, fields: Partial<ReplyFields>): string {
  const filled = template.replaceAll(/\{(number|agency|due|claimUrl)\}/g, (_whole, name: keyof ReplyFields) => fields[name] ?? '');
  return filled.replaceAll(/[^\S\n]{2,}/g, ' ').trim();
}

/** "Senin, 23 November 2026", by the city's calendar; empty where no clock runs. */
function formatDue(dueAt: Timestamp | null, { language, timeZone }: { language: string; timeZone: string }): string {
  if (dueAt === null) return '';
  return new Intl.DateTimeFormat([language, fallbackLanguage], { timeZone, dateStyle: 'full' }).format(new Date(dueAt));
}
