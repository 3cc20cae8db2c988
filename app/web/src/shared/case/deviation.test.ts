// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '@/locale';
import { fitWords, reasonWords, type Deviation } from './deviation';

const deviation = (reason: Deviation['reason']): Deviation => ({
  kind: 'SKIPPED',
  instance: 'i',
  process: 'p',
  processName: '流程',
  element: 'ask-x',
  name: '环节',
  at: '2026-03-02T01:00:00Z',
  actor: 'judge1',
  reason,
});

beforeAll(() => speak('zh'));

describe('fitness', () => {
  it('is_never_rounded_up_to_a_whole', () => {
    expect(fitWords(1)).toBe('100%');
    expect(fitWords(0.9999)).toBe('99.9%');
    expect(fitWords(null)).toBe('—');
  });
});

describe('the reason of a deviation', () => {
  it('names_the_deed_with_its_day', () => {
    const words = reasonWords(
      deviation({
        type: 'DEED',
        deed: '分案',
        day: '2026-03-01',
        text: null,
        by: 'chief1',
        at: '2026-03-02T01:00:00Z',
      }),
    );
    expect(words).toContain('分案');
    expect(words).toContain('2026年3月1日');
  });

  it('gives_what_the_supervisor_wrote', () => {
    const words = reasonWords(
      deviation({ type: 'REPAIR', deed: null, day: null, text: '误走一步', by: 'chief1', at: '2026-03-02T01:00:00Z' }),
    );
    expect(words).toContain('误走一步');
    expect(words).toContain('chief1');
  });

  it('names_nobody_where_the_reader_may_not_know', () => {
    const unnamed = {
      type: 'REPAIR' as const,
      deed: null,
      day: null,
      text: '误',
      by: null,
      at: '2026-03-02T01:00:00Z',
    };
    expect(reasonWords(deviation(unnamed))).toMatch(/误（.*申请）$/);
  });

  it('is_empty_where_nothing_explains_it', () => expect(reasonWords(deviation(null))).toBe(''));
});
