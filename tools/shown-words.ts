import { parseSync, Visitor } from 'vite';

/** What a template of Lit's shows by itself: text between its tags and in attributes that are read aloud, without what is put in. */
export function shownWords(path: string, source: string): string[] {
  const words: string[] = [];
  const visitor = new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !['html', 'svg'].includes(tag.name)) return;
      // What is put in stands in a tag as a value, and between tags as nothing.
      const markup = quasi.quasis.map(({ value }) => value.raw).join('\u0000');
      const attributes = [...markup.matchAll(/\s(?:aria-label|aria-description|title|alt|placeholder)="([^"]*)"/g)].map(([, value = '']) => value);
      // A template of attributes alone, for a tag of another template, shows nothing either.
      const texts = markup.replaceAll(/<!--[^]*?-->|[a-z-]+="[^"]*"|<[^>]*>|&\w+;/g, ' ').split('\u0000');
      words.push(...[...texts, ...attributes].map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text)));
    },
  });
  visitor.visit(parseSync(path, source).program);
  return words;
}
