import { vocabulary } from '../../schema/vocabulary.ts';
import { componentsOf, isHtmlTag } from '../components.ts';
import { halvesOf } from '../collection.ts';
import { oneOf } from '../nearest.ts';
import { findingAt } from '../read-half.ts';
import type { Rule } from '../rule.ts';

/** The text holds Markdown and components, no HTML. */
export const checkHtmlTag: Rule = (collection) =>
  halvesOf(collection).flatMap((half) =>
    componentsOf(half)
      .filter(isHtmlTag)
      .map((node) => {
        const wanted = `Markdown or a component (${oneOf(Object.keys(vocabulary))})`;
        const message = `Expected ${wanted}, but found the HTML tag "<${node.name}>".`;
        return findingAt(half, node, message);
      }),
  );
