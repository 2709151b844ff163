import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { electronChecklist } from './build/lint/electron-checklist.js';
import { layers } from './build/lint/layers.js';

const oneDoor = {
  object: 'shell',
  property: 'openExternal',
  message: 'Pages are opened by desktop/browser.ts, which looks where they lead.',
};

export default ts.config(
  { ignores: ['dist/', 'release/', '.cache/', 'test-results/'] },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: globals.node,
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] },
    },
    plugins: { house: { rules: { layers } } },
    rules: {
      'house/layers': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Parts are closures, not classes: their functions have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser } },
  },
  {
    files: ['electron/**', 'renderer/**'],
    rules: {
      'no-restricted-syntax': ['error', ...electronChecklist],
      'no-restricted-properties': ['error', oneDoor],
    },
  },
  {
    // Time, chance, network and disk come in as parameters.
    files: ['presence', 'contract', 'superoffice', 'updates'].map((room) => `electron/${room}/**`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...['fetch', 'performance', 'process', 'setInterval', 'setTimeout'].map((name) => ({
          name,
          message: 'This comes in as a parameter.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Random numbers come in as a parameter.' },
        { object: 'Date', property: 'now', message: 'The time comes in as a parameter.' },
      ],
    },
  },
  // Playwright reads from the pattern what a fixture needs; some need nothing.
  { files: ['test/app/**'], rules: { 'no-empty-pattern': 'off' } },
  { files: ['renderer/words/**'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
);
