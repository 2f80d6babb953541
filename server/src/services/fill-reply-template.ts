import type { City, Language, Platform, Timestamp } from '@kotak-aduan/api-client/schemas';
import type { ReplyTemplates } from '@kotak-aduan/api-client/schemas/reply-template';
import { defaultReplies, type OwnReplies } from './default-replies.ts';
import { fitsPlatform } from './reply-limits.ts';

/** Where neither the city nor we have words in the complaint's language. */
const fallbackLanguage = 'id';

export interface FillReplyOptions {
  readonly city: Pick<City, 'replyTemplates' | 'replyTemplatesByLanguage' | 'timeZone'>;
  readonly language: Language;
  readonly complaintNumber: string;
  readonly agencyName: string;
  readonly dueAt: Timestamp | null;
  readonly claimUrl: string;
  /** Where the public reply is to stand; null where that is not known. */
  readonly platform?: Platform | null;
  /** It was done on the spot: there is nothing left to wait for. */
  readonly isDone?: boolean;
}

type Fields = Readonly<Record<string, string>>;

/**
 * The two replies to a clip's author. The public one is filled from number, agency and date alone: a template that asks
 * for more in public does not get it. The matter is in neither. Where the city's words are longer than the platform takes, ours are shorter.
 */
export function fillReplyTemplates(options: FillReplyOptions): { publicReply: string; privateReply: string } {
  const { city, claimUrl, platform = null, isDone = false } = options;
  const { language, templates, own } = templatesFor(city, options.language);
  const due = formatDue(options.dueAt, { language, timeZone: city.timeZone });
  const shown: Fields = { number: options.complaintNumber, agency: options.agencyName, due, dueDate: due };
  const candidates = isDone ? [templates.done ?? own.done, own.done, own.short] : [templates.public, own.public, own.short];
  const filled = candidates.map((template) => fill(template, { ...shown, link: '', claimUrl: '' }));
  const publicReply = filled.find((text) => fitsPlatform(text, platform)) ?? options.complaintNumber;
  return { publicReply, privateReply: fill(templates.private, { ...shown, link: claimUrl, claimUrl }) };
}

function templatesFor(city: FillReplyOptions['city'], language: Language): { language: string; templates: ReplyTemplates; own: OwnReplies } {
  const [base = fallbackLanguage] = language.split('-');
  const indonesian = defaultReplies[fallbackLanguage];
  const own = defaultReplies[base] ?? indonesian;
  if (own === undefined) throw new Error('the replies in Indonesian are gone');
  const citys = base === fallbackLanguage ? city.replyTemplates : city.replyTemplatesByLanguage?.[base];
  if (citys !== undefined) return { language: base, templates: citys, own };
  return defaultReplies[base] === undefined ? { language: fallbackLanguage, templates: city.replyTemplates, own } : { language: base, templates: own, own };
}

function fill(template: string, fields: Fields): string {
  const spoken = fields['due'] === '' ? withoutDue(template) : template;
  const filled = spoken.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fields[name] ?? whole);
  return filled.replaceAll(/[^\S\n]{2,}/g, ' ').trim();
}

/** Without a date its sentence says nothing, unless it is the only one. */
function withoutDue(template: string): string {
  const kept = template.split(/(?<=[.!?])\s+/).filter((sentence) => !/\{due(?:Date)?\}/.test(sentence));
  return kept.length === 0 ? template : kept.join(' ');
}

/** "Senin, 23 November 2026", by the city's calendar; empty where no clock runs. */
function formatDue(dueAt: Timestamp | null, { language, timeZone }: { language: string; timeZone: string }): string {
  if (dueAt === null) return '';
  return new Intl.DateTimeFormat([language, fallbackLanguage], { timeZone, dateStyle: 'full' }).format(new Date(dueAt));
}
