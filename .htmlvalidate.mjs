// What every built page is held to; each rule that is off has its reason.
/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Search answers while one types: there is nothing to submit.
    'wcag/h32': 'off',
    // Safari takes the role from a list whose marks are hidden, unless it is written out.
    'no-redundant-role': 'off',
    // Code that scrolls is itself the region: a `section` around it could not take its place.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
