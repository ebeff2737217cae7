import type { Problem } from './problem.ts';
import type { Rule } from './rule.ts';
import { checkArticleFacts } from './rules/article-facts.ts';
import { checkArticleSections } from './rules/article-sections.ts';
import { checkCodeDiffers } from './rules/code-differs.ts';
import { checkCodeLanguage } from './rules/code-language.ts';
import { checkComponentAttributes } from './rules/component-attributes.ts';
import { checkComponentName } from './rules/component-name.ts';
import { checkDiagramDiffers } from './rules/diagram-differs.ts';
import { checkDiagramFeature } from './rules/diagram-feature.ts';
import { checkDiagramNotes } from './rules/diagram-notes.ts';
import { checkDiagramSyntax } from './rules/diagram-syntax.ts';
import { checkDiagramWords } from './rules/diagram-words.ts';
import { checkFigureDiffers } from './rules/figure-differs.ts';
import { checkFrontMatter } from './rules/front-matter.ts';
import { checkGlossaryExceptions } from './rules/glossary-exceptions.ts';
import { checkGlossaryFacts } from './rules/glossary-facts.ts';
import { checkHanInEnglish } from './rules/han-in-english.ts';
import { checkHanLatinSpace } from './rules/han-latin-space.ts';
import { checkHanPunctuation } from './rules/han-punctuation.ts';
import { checkHeadingDepth } from './rules/heading-depth.ts';
import { checkHtmlTag } from './rules/html-tag.ts';
import { checkIdDuplicate } from './rules/id-duplicate.ts';
import { checkIdForm } from './rules/id-form.ts';
import { checkIdInOneLanguage } from './rules/id-in-one-language.ts';
import { checkIdLost } from './rules/id-lost.ts';
import { checkIdMissing } from './rules/id-missing.ts';
import { checkIdOrder } from './rules/id-order.ts';
import { checkIdPlace } from './rules/id-place.ts';
import { checkIdUnlocked } from './rules/id-unlocked.ts';
import { checkItemText } from './rules/item-text.ts';
import { checkKindDiffers } from './rules/kind-differs.ts';
import { checkLinkLanguage } from './rules/link-language.ts';
import { checkLinkTarget } from './rules/link-target.ts';
import { checkLockForm } from './rules/lock-form.ts';
import { checkMarkdownFeature } from './rules/markdown-feature.ts';
import { checkMdxCode } from './rules/mdx-code.ts';
import { checkMdxSyntax } from './rules/mdx-syntax.ts';
import { checkMissingHalf } from './rules/missing-half.ts';
import { checkMoved } from './rules/moved.ts';
import { checkSiteFacts } from './rules/site-facts.ts';
import { checkSiteQuestions } from './rules/site-questions.ts';
import { checkSourceCounts } from './rules/source-counts.ts';
import { checkSummaryLength } from './rules/summary-length.ts';
import { checkTableCaption } from './rules/table-caption.ts';
import { checkTableSettings } from './rules/table-settings.ts';
import { checkTableShape } from './rules/table-shape.ts';
import { checkTableType } from './rules/table-type.ts';

/** All rules by name; a rule's name is that of its file. */
export const rules = {
  'article-facts': checkArticleFacts,
  'article-sections': checkArticleSections,
  'code-differs': checkCodeDiffers,
  'code-language': checkCodeLanguage,
  'component-attributes': checkComponentAttributes,
  'component-name': checkComponentName,
  'diagram-differs': checkDiagramDiffers,
  'diagram-feature': checkDiagramFeature,
  'diagram-notes': checkDiagramNotes,
  'diagram-syntax': checkDiagramSyntax,
  'diagram-words': checkDiagramWords,
  'figure-differs': checkFigureDiffers,
  'front-matter': checkFrontMatter,
  'glossary-exceptions': checkGlossaryExceptions,
  'glossary-facts': checkGlossaryFacts,
  'han-in-english': checkHanInEnglish,
  'han-latin-space': checkHanLatinSpace,
  'han-punctuation': checkHanPunctuation,
  'heading-depth': checkHeadingDepth,
  'html-tag': checkHtmlTag,
  'id-duplicate': checkIdDuplicate,
  'id-form': checkIdForm,
  'id-in-one-language': checkIdInOneLanguage,
  'id-lost': checkIdLost,
  'id-missing': checkIdMissing,
  'id-order': checkIdOrder,
  'id-place': checkIdPlace,
  'id-unlocked': checkIdUnlocked,
  'item-text': checkItemText,
  'kind-differs': checkKindDiffers,
  'link-language': checkLinkLanguage,
  'link-target': checkLinkTarget,
  'lock-form': checkLockForm,
  'markdown-feature': checkMarkdownFeature,
  'mdx-code': checkMdxCode,
  'mdx-syntax': checkMdxSyntax,
  'missing-half': checkMissingHalf,
  moved: checkMoved,
  'site-facts': checkSiteFacts,
  'site-questions': checkSiteQuestions,
  'source-counts': checkSourceCounts,
  'summary-length': checkSummaryLength,
  'table-caption': checkTableCaption,
  'table-settings': checkTableSettings,
  'table-shape': checkTableShape,
  'table-type': checkTableType,
} satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof rules;

/** Applies rules to a collection: all of them, or those that are named. */
export const applyRules = (
  collection: Parameters<Rule>[0],
  names: readonly RuleName[] = Object.keys(rules) as RuleName[],
): Problem[] =>
  names.flatMap((rule) => rules[rule](collection).map((finding) => ({ ...finding, rule })));
