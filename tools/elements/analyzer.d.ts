// The analyzer's own types leave out what it exports.
import type { ElementDoc } from './element-doc.ts';

declare module '@custom-elements-manifest/analyzer' {
  interface SourceFile {
    readonly fileName: string;
  }
  export function create(options: { modules: readonly SourceFile[] }): {
    readonly modules: readonly { readonly declarations?: readonly (Partial<ElementDoc> & { readonly name: string })[] }[];
  };
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(fileName: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
}
