/** @type {import('stylelint').Config} */
export default {
  extends: 'stylelint-config-standard',
  reportNeedlessDisables: true,
  rules: {
    'declaration-no-important': true,
    'property-layout-mappings': [
      'flow-relative',
      // Not every browser of today knows the flow-relative forms of these.
      { ignoreProperties: ['overflow-x', 'overflow-y', /^overscroll-behavior-/] },
    ],
    'unit-layout-mappings': 'flow-relative',
    'value-keyword-layout-mappings': 'flow-relative',
    // 13.5px is 0.84375rem.
    'number-max-precision': 5,
    // Astro's scoped styles reach into slotted content with it.
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    // The rule compares selectors that can never match one element; layers and scopes keep the order.
    'no-descending-specificity': null,
  },
  overrides: [
    { files: ['**/*.astro'], customSyntax: 'postcss-html' },
    {
      // On paper nothing may win over the printer's rules, whatever layer it stands in.
      files: ['**/print.css'],
      rules: { 'declaration-no-important': null },
    },
  ],
};
