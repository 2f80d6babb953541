import * as lean from '@kotak-aduan/api-client/lean-schemas';
import { Visitor, type ESTree } from 'vite';

const methods = Object.keys(lean.string());

/** The first thing in a module's use of zod/mini that our own runtime can't do, as code; null where there is none. */
export function whatLeanLacks(program: ESTree.Program): string | null {
  const lacks: string[] = [];
  // Nothing is called this, until an import says what is.
  let local = ' ';
  new Visitor({
    ImportDeclaration({ source, specifiers }) {
      if (source.value !== 'zod/mini') return;
      for (const { type, local: name } of specifiers) {
        if (type === 'ImportNamespaceSpecifier') local = name.name;
        else lacks.push(`import but * as z (${name.name})`);
      }
    },
    MemberExpression(node) {
      if (nameOf(node.object) === local && lookUp([nameOf(node.property)]) === undefined) lacks.push(`z.${nameOf(node.property)}`);
    },
    CallExpression(node) {
      const path = pathOf(node.callee);
      if (path[0] === local) lacks.push(...wrongArguments(path.slice(1), node.arguments));
      else if (node.callee.type === 'MemberExpression') lacks.push(...wrongMethod(node.callee, local));
    },
  }).visit(program);
  return lacks[0] ?? null;
}

/** `z.iso.datetime` as its names; empty for what isn't names and dots alone. */
function pathOf(node: ESTree.Node): string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type !== 'MemberExpression') return [];
  const path = pathOf(node.object);
  return path.length === 0 ? [] : [...path, nameOf(node.property)];
}

function nameOf(node: ESTree.Node): string {
  return node.type === 'Identifier' ? node.name : '';
}

function lookUp(path: readonly string[]): unknown {
  let found: unknown = lean;
  for (const name of path) found = Reflect.get(Object(found), name);
  return found;
}

/** An argument that is not read is a rule that is not kept. */
function wrongArguments(path: readonly string[], args: readonly ESTree.Node[]): string[] {
  const made = lookUp(path);
  const name = `z.${path.join('.')}`;
  if (typeof made !== 'function') return [`${name}()`];
  if (args.length > made.length) return [`${name}() with ${args.length} arguments`];
  const params = path[0] === 'refine' ? args[1] : undefined;
  if (params === undefined) return [];
  const isPathOnly = params.type === 'ObjectExpression' && params.properties.every((part) => part.type === 'Property' && nameOf(part.key) === 'path');
  return isPathOnly ? [] : [`${name}() with more than a path`];
}

function wrongMethod({ object, property }: ESTree.MemberExpression, local: string): string[] {
  const path = pathOfSchema(object);
  if (path[0] !== local) return [];
  const method = nameOf(property);
  if (!methods.includes(method)) return [`.${method}()`];
  return method === 'check' && path[1] === 'pipe' ? ['.check() after z.pipe()'] : [];
}

/** What made the schema at the root of a chain: `z.string` of `z.string().check(…).brand()`. */
function pathOfSchema(node: ESTree.Node): string[] {
  if (node.type === 'CallExpression') return pathOf(node.callee).length > 0 ? pathOf(node.callee) : pathOfSchema(node.callee);
  return node.type === 'MemberExpression' ? pathOfSchema(node.object) : [];
}
