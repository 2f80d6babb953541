import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formStyles } from '../elements/kotak-aduan-form/kotak-aduan-form.styles.ts';
import { chooseColours, colourNames, ownColours } from './choose-colours.ts';
import { contrastOf } from './contrast.ts';

test('colours that can be read are taken as they are', () => {
  const asked = { accent: '#006432', 'on-accent': '#fae6f0', surface: '#fffaf0', text: '#101010' };
  const { colours, remarks } = chooseColours(asked, 'light');
  assert.deepEqual(colours, { accent: '#006432', 'on-accent': '#fae6f0', surface: '#fffaf0', text: '#101010' });
  assert.deepEqual(remarks, []);
});

test('without any the box keeps its own', () => {
  assert.deepEqual(chooseColours({}, 'dark'), { colours: {}, remarks: [] });
});

test('what can’t be read is refused, and told once with its contrast', () => {
  const { colours, remarks } = chooseColours({ accent: '#88bb33', text: '#cccccc' }, 'light');
  assert.deepEqual(colours, {});
  assert.equal(remarks.length, 2);
  assert.match(remarks.join('\n'), /--aduan-accent-color: with #88bb33 words of the light box are hard to read \(2\.\d\d:1, 4\.5:1 is needed\)/);
});

test('a dark green is for the day: by night the box keeps its own', () => {
  assert.deepEqual(chooseColours({ accent: '#006432' }, 'light').colours, { accent: '#006432' });
  assert.deepEqual(chooseColours({ accent: '#006432' }, 'dark').colours, {});
});

test('words on an accent colour are the box’s own where the page’s can’t be read', () => {
  assert.deepEqual(chooseColours({ accent: '#006432', 'on-accent': '#105030' }, 'light').colours, { accent: '#006432' });
});

test('words on a refused accent colour are read on the box’s own', () => {
  // White was meant for a dark button; the dark box's own is light blue.
  assert.deepEqual(chooseColours({ accent: '#006432', 'on-accent': '#ffffff' }, 'dark').colours, {});
});

test('what is no opaque colour is told and left alone', () => {
  const { colours, remarks } = chooseColours({ accent: null }, 'light');
  assert.deepEqual(colours, {});
  assert.deepEqual(remarks, ['--aduan-accent-color has to be an opaque colour: the box keeps its own.']);
});

test('whatever is asked for, every word of the box can be read', () => {
  const shades = ['#000000', '#0b5394', '#006432', '#a8201a', '#777777', '#88bb33', '#ffd54a', '#eeeeee', '#ffffff'];
  for (const theme of ['light', 'dark'] as const) {
    for (const accent of shades)
      for (const onAccent of shades)
        for (const surface of shades)
          for (const text of shades) {
            const asked = { accent, 'on-accent': onAccent, surface, text };
            const shown = { ...ownColours[theme], ...chooseColours(asked, theme).colours };
            const pairs: [string, string][] = [
              [shown.text, shown.surface],
              [shown.text, shown.soft],
              [shown.muted, shown.surface],
              [shown.bad, shown.surface],
              [shown.accent, shown.surface],
              [shown['on-accent'], shown.accent],
            ];
            for (const [words, ground] of pairs) assert.ok(contrastOf(words, ground) >= 4.5, `${theme} ${JSON.stringify(asked)}: ${words} on ${ground}`);
          }
  }
});

test('the box’s own colours are those of its styles', () => {
  const [light = '', dark = ''] = formStyles.cssText.split('@media (prefers-color-scheme: dark)');
  for (const [theme, styles] of [
    ['light', light],
    ['dark', dark],
  ] as const) {
    const own = ownColours[theme];
    for (const name of colourNames) assert.ok(styles.includes(`var(--aduan-${name}-color, ${own[name].replace('#ffffff', '#fff')})`), `${theme} ${name}`);
    for (const name of ['muted', 'bad', 'soft'] as const) assert.ok(styles.includes(`--_aduan-${name}: ${own[name]};`), `${theme} ${name}`);
  }
});
