import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import vue from 'eslint-plugin-vue';
import ts from 'typescript-eslint';

const browser = Object.fromEntries(
  ['window', 'document', 'console', 'process', 'URL', 'setTimeout', 'clearTimeout'].map((name) => [name, 'readonly']),
);

export default ts.config(
  { ignores: ['node_modules/', 'src/shared/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    languageOptions: { globals: browser },
    rules: {
      'max-lines': ['error', { max: 300 }],
      'no-console': 'error',
      'no-undef': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
  { files: ['build.mjs'], rules: { 'no-console': 'off' } },
  { files: ['**/*.test.ts'], rules: { 'vue/one-component-per-file': 'off' } },
  prettier,
);
