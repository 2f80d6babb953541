import { readLink } from './read-link.ts';

/** Numbers, addresses and sites that a profile gives to everybody, from its words and its links out. */
export const readContacts = (root: Element, { text, pageUrl }: { text: string; pageUrl: URL }): string[] => {
  const emails = [...text.matchAll(/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20})+/g)].map(([found]) => found);
  const phones = [...text.matchAll(/(?:\+62|\b62|\b0)[ .()-]*\d(?:[ .()-]*\d){6,13}/g)].map(([found]) => found.trim());
  const sites = [...root.querySelectorAll('a[href]')].flatMap((link) => {
    const url = readLink(link, pageUrl);
    const target = url === null || !/^l\.(?:instagram|facebook)\.com$/.test(url.hostname) ? null : URL.parse(url.searchParams.get('u') ?? '');
    return target === null || !/^https?:$/.test(target.protocol) ? [] : [`${target.host}${target.pathname === '/' ? '' : target.pathname}`];
  });
  return [...new Set([...phones, ...emails, ...sites])].map((contact) => contact.slice(0, 160)).slice(0, 10);
};
