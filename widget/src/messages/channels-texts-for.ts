import { channelsId, type ChannelsMessages } from './id/channels.ts';

/** Indonesian is there at once; any other language is fetched when it is asked for. */
export async function channelsTextsFor(locale: string): Promise<ChannelsMessages> {
  return locale === 'en' ? (await import('./en/channels.ts')).channelsEn : channelsId;
}
