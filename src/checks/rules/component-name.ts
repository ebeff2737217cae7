import { vocabulary } from '../../schema/vocabulary.ts';
import { componentsOf, isHtmlTag } from '../components.ts';
import { halvesOf } from '../collection.ts';
import { nearestTo, oneOf } from '../nearest.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

const names = Object.keys(vocabulary);

/** A component is one of the vocabulary. */
export const checkComponentName: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    componentsOf(half)
      .filter((node) => !isHtmlTag(node) && vocabulary[node.name ?? ''] === undefined)
      .map((node) => {
        const name = node.name ?? '';
        const nearest = nearestTo(name, names);
        const mend = nearest === undefined ? '' : ` Nearest: "<${nearest}>".`;
        const message = `Expected one of the components ${oneOf(names)}, but found "<${name}>".${mend}`;
        return findingAt(half, node, message);
      }),
  );
