// npm run diagram: draws the ways of a case in docs/case.md from the one table that the server and the desk go by.
import { readFile, writeFile } from 'node:fs/promises';
import { caseMoveNames, caseMoves, type CaseMove, type CaseMoveName } from '@kotak-aduan/api-client/schemas/case-machine';
import { caseStates } from '@kotak-aduan/api-client/schemas';
import { rootDir } from './root-dir.ts';

export const diagramFile = `${rootDir}/docs/case.md`;
const marks = { begin: '<!-- made by npm run diagram: begin -->', end: '<!-- made by npm run diagram: end -->' };

/** The page with the diagram and the table as they are now. */
export function withDiagram(page: string): string {
  const before = page.slice(0, page.indexOf(marks.begin) + marks.begin.length);
  const after = page.slice(page.indexOf(marks.end));
  return `${before}\n\n${diagram()}\n\n${table()}\n\n${after}`;
}

/** Mermaid, one arrow for each pair of states, with all the moves that go that way. */
function diagram(): string {
  const arrows = new Map<string, CaseMoveName[]>();
  for (const name of caseMoveNames) {
    const { next }: CaseMove = caseMoves[name];
    for (const from of caseStates) {
      const to = next[from];
      if (to === undefined || to === from) continue;
      const ends = to === 'before' ? statesBefore(from) : [to];
      for (const end of ends) arrows.set(`${id(from)} --> ${id(end)}`, [...(arrows.get(`${id(from)} --> ${id(end)}`) ?? []), name]);
    }
  }
  const lines = [...arrows].map(([arrow, names]) => `  ${arrow}: ${names.join(', ')}`);
  const labels = caseStates.map((state) => `  state "${state}" as ${id(state)}`);
  return ['```mermaid', 'stateDiagram-v2', ...labels, `  [*] --> ${id('received')}`, ...lines, '```'].join('\n');
}

/** From where a state is come to that goes back to where it was. */
function statesBefore(state: (typeof caseStates)[number]): readonly (typeof caseStates)[number][] {
  return caseStates.filter((from) =>
    caseMoveNames.some((name) => {
      const { next }: CaseMove = caseMoves[name];
      return next[from] === state && from !== state;
    }),
  );
}

function table(): string {
  const rows = caseMoveNames.map((name) => {
    const { next, by, needs }: CaseMove = caseMoves[name];
    const from = caseStates.filter((state) => next[state] !== undefined).join(', ');
    const who = Object.entries(by).map(([mover, standings]) => (mover === 'operator' ? `operator (${standings.join(', ')})` : mover));
    return `| \`${name}\` | ${from} | ${who.join(', ')} | ${needs.length === 0 ? '' : needs.join(', ')} |`;
  });
  return ['| Move | Legal in | By | Must bring |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** Mermaid takes no hyphen in a name. */
function id(state: string): string {
  return state.replaceAll('-', '_');
}

if (import.meta.main) await writeFile(diagramFile, withDiagram(await readFile(diagramFile, 'utf8')));
