import { describe, expect, it, vi } from 'vitest';
import { chinese } from './translate';

/** Parts of the libraries that the designer leaves out, replaces or cannot reach with its palette. */
const UNUSED =
  /[\\/](palette|context-pad|popup-menu|replace|import|drilldown|append-preview|create-append-anything|label-link|search|i18n)[\\/]/;
const sources = import.meta.glob<string>(
  [
    '/node_modules/bpmn-js/lib/**/*.js',
    '/node_modules/diagram-js/lib/**/*.js',
    '/node_modules/bpmn-js-bpmnlint/dist/index.esm.js',
  ],
  { eager: true, query: '?raw', import: 'default', exhaustive: true },
);

function texts(): string[] {
  const used = Object.entries(sources).filter(([path]) => !UNUSED.test(path));
  const found = used.flatMap(([, source]) =>
    [...source.matchAll(/\b_?translate\(\s*'([A-Z{][^']*)'\s*[,)]/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)];
}

describe('designer in Chinese', () => {
  it('has_words_for_whatever_the_libraries_say', () => {
    const missed = vi.fn<(words: string) => void>();
    const translate = chinese(missed);
    const all = texts();
    expect(all.length).toBeGreaterThan(5);
    for (const text of all) translate(text);
    expect(missed.mock.calls.flat()).toEqual([]);
  });

  it('tells_what_it_has_no_words_for_and_shows_it_as_it_is', () => {
    const missed: string[] = [];
    const translate = chinese((words) => missed.push(words));
    expect(translate('A new {thing}', { thing: 'toy' })).toBe('A new toy');
    expect(translate('办理')).toBe('办理');
    expect(missed).toEqual(['A new {thing}']);
  });
});
