import type { Plugin } from 'vite';

interface ModuleGraph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Everything that each filing loads stands in one file: cut along what the rarer parts share, it would be ten, and each pays for its
 * imports and compresses worse. What the first script already has stays there.
 */
export function oneFilingChunk({ entry, parts }: { entry: string; parts: readonly string[] }): {
  plugin: Plugin;
  nameOf: (id: string, graph: ModuleGraph) => string | null;
} {
  let members: ReadonlySet<string> | null = null;
  return {
    // A new build may have other modules.
    plugin: { name: 'one-filing-chunk', buildStart: () => void (members = null) },
    nameOf: (id, graph) => {
      if (members === null) {
        const first = reachableFrom([entry], graph);
        members = new Set([...reachableFrom(parts, graph)].filter((member) => !first.has(member)));
      }
      return members.has(id) ? 'filing' : null;
    },
  };
}

/** By static imports alone. */
function reachableFrom(roots: readonly string[], graph: ModuleGraph): Set<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...(graph.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
}
