/** An http(s) address, or null. `URL.canParse` is younger than the browsers we serve. */
export const parseAddress = (text: string, base?: URL): URL | null => {
  if (text.trim() === '') return null; // it would be the page's own
  try {
    const url = new URL(text, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null; // page text is data; what can't be parsed is no address
  }
};
