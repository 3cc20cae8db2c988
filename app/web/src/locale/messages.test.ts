import { describe, expect, it } from 'vitest';
import en from './en';
import zh from './zh';

const sources = import.meta.glob<string>(['../**/*.{ts,vue}', '!../**/*.test.ts', '!../**/*.d.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
const code = Object.values(sources).join('\n');

function keysOf(messages: object, before = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${before}${key}.`) : [`${before}${key}`],
  );
}

function all(pattern: RegExp): string[] {
  return [...new Set([...code.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

const zhKeys = keysOf(zh);
const enKeys = keysOf(en);
const literals = new Set(all(/['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/g));
/** `t(`timelimit.status.${status}`)` uses every key under the part before the first hole. */
const openEnds = all(/`([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/g);
const asked = all(/\b(?:t|say)\(\s*'([^']+)'/g);

describe('messages', () => {
  it('every_key_is_there_in_both_languages', () => {
    expect(zhKeys.filter((key) => !enKeys.includes(key))).toEqual([]);
    expect(enKeys.filter((key) => !zhKeys.includes(key))).toEqual([]);
  });

  it('every_key_that_the_code_asks_for_exists', () => {
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter((key) => !zhKeys.includes(key))).toEqual([]);
    expect(openEnds.filter((start) => !zhKeys.some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('every_key_is_used', () => {
    const unused = zhKeys.filter((key) => !literals.has(key) && !openEnds.some((start) => key.startsWith(start)));
    expect(unused).toEqual([]);
  });

  it('both_languages_fill_the_same_holes', () => {
    const holes = (messages: object, key: string) => {
      const text = key.split('.').reduce<unknown>((node, word) => (node as Record<string, unknown>)[word], messages);
      return [...String(text).matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();
    };
    for (const key of zhKeys) expect(holes(en, key), key).toEqual(holes(zh, key));
  });

  it('chinese_texts_use_chinese_punctuation', () => {
    const texts = zhKeys.map((key) => [
      key,
      key.split('.').reduce<unknown>((n, w) => (n as Record<string, unknown>)[w], zh),
    ]);
    expect(texts.filter(([, text]) => /[一-鿿][,;:()?!]/.test(String(text)))).toEqual([]);
  });
});
