import type { Attribute } from '../../markdown/nodes.ts';
import { vocabulary } from '../../schema/vocabulary.ts';
import { componentsOf } from '../components.ts';
import { halvesOf } from '../collection.ts';
import { nearestHint, oneOf } from '../nearest.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** A component has the attributes that the vocabulary gives it, as plain strings, and no others. */
export const checkComponentAttributes: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    componentsOf(half).flatMap((node) => {
      const syntax = vocabulary[node.name ?? ''];
      if (!syntax) return [];
      return (node.attributes ?? []).flatMap((attribute) => {
        const message = messageFor(node.name ?? '', attribute, syntax.attributes);
        return message === undefined ? [] : [findingAt(half, node, message)];
      });
    }),
  );

function messageFor(
  component: string,
  { name, value }: Attribute,
  allowed: readonly string[],
): string | undefined {
  if (name === undefined) {
    return `Expected plain attributes on <${component}>, but found an expression ("{${typeof value === 'string' ? value : '…'}}").`;
  }
  if (!allowed.includes(name)) {
    const wanted = allowed.length > 0 ? `one of the attributes ${oneOf(allowed)}` : 'no attribute';
    return `Expected ${wanted} on <${component}>, but found "${name}".${nearestHint(name, allowed)}`;
  }
  if (typeof value === 'string') return undefined;
  return `Expected "${name}" of <${component}> to be text in quotes, but found something else.`;
}
