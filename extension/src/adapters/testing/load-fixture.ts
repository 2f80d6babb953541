/** A page cut down to what an adapter reads; its header comment says where it comes from and what is pointed at. */
export type Fixture = {
  name: string;
  html: string;
  url: string;
  capturedAt: string;
  timeZone: string;
  /** Selectors; `(address)`: nothing is pointed at; `selection:CSS`: the element's text is selected. */
  targets: string[];
};

export const addressOnly = '(address)';

const headerPattern = /^<!--\n([^]*?)\n-->\n/;

const field = (header: string, name: string): string => {
  const value = new RegExp(`^ {2}${name}: (.+)$`, 'm').exec(header)?.[1];
  if (value === undefined) throw new Error(`The fixture's header has no "${name}".`);
  return value.trim();
};

export const parseFixture = (name: string, html: string): Fixture => {
  const header = headerPattern.exec(html)?.[1] ?? '';
  return {
    name,
    html: html.replace(headerPattern, ''),
    url: field(header, 'url'),
    capturedAt: field(header, 'captured'),
    timeZone: field(header, 'time zone'),
    targets: [...header.matchAll(/^ {2}target: (.+)$/gm)].map(([, target = '']) => target.trim()),
  };
};

const load = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is missing.`);
  return response.text();
};

export const loadFixture = async (folder: string, name: string): Promise<Fixture> =>
  parseFixture(name, await load(new URL(`fixtures/${name}.html`, folder).href));

/** What must be read of a fixture, by target; written and looked through by a person. */
export const loadExpected = async (folder: string, name: string): Promise<Record<string, unknown>> => {
  const expected: unknown = JSON.parse(await load(new URL(`fixtures/${name}.expected.json`, folder).href));
  if (typeof expected !== 'object' || expected === null) throw new Error(`${name}.expected.json is not an object.`);
  return Object.fromEntries(Object.entries(expected));
};
