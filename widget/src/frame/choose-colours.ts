import { contrastOf, enoughForText } from './contrast.ts';

export const colourNames = ['accent', 'on-accent', 'surface', 'text'] as const;
export type ColourName = (typeof colourNames)[number];
type Colours = Readonly<Record<ColourName, string>>;

/** What a page asks for, `#rrggbb`; null is something that is no such colour. */
export type AskedColours = Partial<Readonly<Record<ColourName, string | null>>>;

export interface ChosenColours {
  readonly colours: Partial<Colours>;
  /** For the developer of the page, in English. */
  readonly remarks: readonly string[];
}

/** The box's own, as its styles have them; `muted`, `bad` and `soft` are no page's to say, but are read on its background, or read upon. */
export const ownColours = {
  light: { accent: '#0b5394', 'on-accent': '#ffffff', surface: '#ffffff', text: '#1b2126', muted: '#505b65', bad: '#a8201a', soft: '#f1f5f8' },
  dark: { accent: '#8fbdf3', 'on-accent': '#0a1a2b', surface: '#161b20', text: '#e9eef2', muted: '#adb8c1', bad: '#ff9f96', soft: '#20272e' },
} as const satisfies Record<string, Colours & Record<'muted' | 'bad' | 'soft', string>>;

/**
 * Which of the colours that a page asks for the frame takes: none that makes words of the box hard to read, whatever the page means by it. In
 * place of each that is refused the box keeps its own.
 */
export function chooseColours(asked: AskedColours, theme: keyof typeof ownColours): ChosenColours {
  const own = ownColours[theme];
  const colours: Partial<Record<ColourName, string>> = {};
  const remarks: string[] = [];
  const now = (name: ColourName): string => colours[name] ?? own[name];
  const tryOne = (name: ColourName, against: readonly string[]): void => {
    const wanted = asked[name];
    if (wanted === undefined) return;
    const ratio = wanted === null ? 0 : Math.min(...against.map((other) => contrastOf(wanted, other)));
    if (wanted !== null && ratio >= enoughForText) colours[name] = wanted;
    else
      remarks.push(
        wanted === null
          ? `--aduan-${name}-color has to be an opaque colour: the box keeps its own.`
          : `--aduan-${name}-color: with ${wanted} words of the ${theme} box are hard to read (${ratio.toFixed(2)}:1, ${enoughForText}:1 is needed): it keeps its own.`,
      );
  };
  // The box's other words are darker, or lighter, than these two.
  tryOne('surface', [own.muted, own.bad]);
  tryOne('text', [now('surface'), own.soft]);
  // Of links, which also lie on soft ground.
  tryOne('accent', [now('surface'), own.soft]);
  tryOne('on-accent', [now('accent')]);
  return { colours, remarks };
}
