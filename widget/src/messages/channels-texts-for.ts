import { channelsId, type ChannelsMessages } from './id/channels.ts';

/** Indonesian is there at once; any other language is fetched when it is asked for. */
export async function channelsTextsFor(locale: string): Promise<ChannelsMessages> {
  switch (locale) {
    case 'en':
      return (await import('./en/channels.ts')).channelsEn;
    case 'jv':
      return (await import('./jv/channels.ts')).channelsJv;
    case 'su':
      return (await import('./su/channels.ts')).channelsSu;
    default:
      return channelsId;
  }
}
