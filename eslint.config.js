import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    'dist',
    '.astro',
    '.cache',
    'test-results',
    'public',
    'tests/fixtures',
    'content',
  ]),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TSEnumDeclaration',
          message: 'Expected a union of strings: Node strips types.',
        },
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Expected a name: a file has the name of its export.',
        },
      ],
      // A declaration file for globals must not become a module, so it cannot have an import line.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // `() => this.#say('done')` reads better than a body in braces, and says the same.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // A number in a template prints as a reader expects; everything else must be turned to text by name.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `noPropertyAccessFromIndexSignature` asks for brackets on index signatures; the two must agree.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // An empty string means "not set" in an environment variable or an attribute: `||` is then right.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Its cure, `!`, is what `no-non-null-assertion` forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      // An interface may ask for a promise where nothing is waited for.
      '@typescript-eslint/require-await': 'off',
      // Text is cut into code points, as Chinese wants it: no emoji stands in it.
      '@typescript-eslint/no-misused-spread': 'off',
      // The visitor's answer is `false` to skip or nothing at all: there is no other way to type it.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'tests/support/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/check-alignment': 'error',
      'jsdoc/empty-tags': 'error',
      'jsdoc/no-bad-blocks': ['error', { ignore: ['vite-ignore'] }],
      'jsdoc/no-blank-blocks': 'error',
      'jsdoc/no-blank-block-descriptions': 'error',
    },
  },
  {
    // Astro asks for a default export where it reads a configuration or a route.
    files: ['*.{js,mjs,ts}', 'src/pages/**', 'tests/support/counts-reporter.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Astro hands a loader what it may use as methods, none of which needs its `this`.
    files: ['src/source/*-loader.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Commands and the tests' measuring speak through the terminal.
    files: ['src/cli/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // Playwright's fixtures take their first argument apart, also where they need nothing of it.
      'no-empty-pattern': 'off',
    },
  },
  {
    // Plain JavaScript has no types to go by, and `astro check` checks the types of components.
    files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
