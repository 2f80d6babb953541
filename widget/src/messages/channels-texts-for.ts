import { channelsId, type ChannelsMessages } from './id/channels.ts';
import type { LanguageCode } from './language-codes.ts';

export interface ChannelsLanguage {
  readonly locale: LanguageCode;
  readonly texts: ChannelsMessages;
  /** Words of a day that read otherwise than in the formatter; null where none do. */
  readonly words: Readonly<Record<string, string>> | null;
}

export const channelsIndonesian: ChannelsLanguage = { locale: 'id', texts: channelsId, words: null };

/** Indonesian is there at once; any other language is fetched when it is asked for. */
export async function channelsTextsFor(locale: string): Promise<ChannelsLanguage> {
  switch (locale) {
    case 'en':
      return { locale, texts: (await import('./en/channels.ts')).channelsEn, words: null };
    case 'jv': {
      const [{ channelsJv }, { timesJv }] = await Promise.all([import('./jv/channels.ts'), import('@kotak-aduan/api-client/messages/times-jv')]);
      return { locale, texts: channelsJv, words: timesJv };
    }
    case 'su': {
      const [{ channelsSu }, { timesSu }] = await Promise.all([import('./su/channels.ts'), import('@kotak-aduan/api-client/messages/times-su')]);
      return { locale, texts: channelsSu, words: timesSu };
    }
    default:
      return channelsIndonesian;
  }
}
