/** What users of each framework write, right and wrong; `@ts-expect-error` fails where the wrong would pass. */
export const typeSamples: Readonly<Record<string, string>> = {
  'src/plain.ts': `
    import { KanalResmi, KotakAduan, type AduanSubmittedEvent } from '@kotak-aduan/widget';
    import '@kotak-aduan/widget/define';
    const box = document.createElement('kotak-aduan');
    box.agency = 'dpupr';
    box.layout = null;
    // @ts-expect-error
    box.theme = 'pink';
    // @ts-expect-error
    box.agensi = 'dpupr';
    box.addEventListener('aduan-submitted', (event: AduanSubmittedEvent) => event.type);
    export const known: KotakAduan = box;
    export const list: KanalResmi | null = document.querySelector('kanal-resmi');
    export const version: string = KotakAduan.version;
    // @ts-expect-error: what no doc block names is nobody's.
    export const inner = box.renderRoot;
  `,
  'src/react.tsx': `
    import type {} from '@kotak-aduan/widget/react';
    export const right = (
      <kotak-aduan agency="dpupr" api="https://aduan.example" theme="dark" className="kotak" onaduan-submitted={(event) => event.type}>
        <a href="/aduan">Tulis aduan</a>
      </kotak-aduan>
    );
    export const list = <kanal-resmi agency="dpupr" locale="jv" />;
    // @ts-expect-error
    export const wrongValue = <kotak-aduan theme="pink" />;
    // @ts-expect-error
    export const wrongName = <lacak-aduan agensi="dpupr" />;
  `,
  'src/vue.ts': `
    import type { GlobalComponents } from 'vue';
    import type {} from '@kotak-aduan/widget/vue';
    type Props<Tag extends keyof GlobalComponents> = GlobalComponents[Tag] extends new () => { $props: infer Known } ? Known : never;
    export const right: Props<'kotak-aduan'> = { agency: 'dpupr', theme: 'auto', class: 'kotak', onAduanReady: (event) => event.type };
    export const list: Props<'kanal-resmi'> = { agency: 'dpupr' };
    // @ts-expect-error
    export const wrong: Props<'lacak-aduan'> = { locale: 'fr' };
  `,
  'src/svelte.ts': `
    import type { SvelteHTMLElements } from 'svelte/elements';
    import type {} from '@kotak-aduan/widget/svelte';
    export const right: SvelteHTMLElements['kotak-aduan'] = { agency: 'dpupr', class: 'kotak', 'on:aduan-ready': (event) => event.type, 'onaduan-ready': () => {} };
    export const list: SvelteHTMLElements['kanal-resmi'] = { agency: 'dpupr' };
    // @ts-expect-error
    export const wrong: SvelteHTMLElements['lacak-aduan'] = { theme: 'pink' };
  `,
  // Vue and Svelte, as far as their types concern us.
  'node_modules/vue/package.json': '{ "name": "vue", "version": "3.5.0", "types": "index.d.ts" }',
  'node_modules/vue/index.d.ts': 'export interface HTMLAttributes { class?: unknown }\nexport interface GlobalComponents {}',
  'node_modules/svelte/package.json': '{ "name": "svelte", "version": "5.0.0", "exports": { "./elements": { "types": "./elements.d.ts" } } }',
  'node_modules/svelte/elements.d.ts':
    'export interface HTMLAttributes<T extends EventTarget> { class?: unknown; "bind:this"?: T }\nexport interface SvelteHTMLElements { [name: `data-${string}`]: unknown }',
  'tsconfig.json': JSON.stringify({
    compilerOptions: { strict: true, noEmit: true, module: 'esnext', moduleResolution: 'bundler', target: 'es2022', jsx: 'react-jsx', types: [] },
    include: ['src'],
  }),
};
