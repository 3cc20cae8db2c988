import { describe, expect, it } from 'vitest';
import type { Answer } from './api';
import { ladder } from './ladder';
import { readQuestion, writeQuestion } from './question';

const address = {
  trigger: '2026-04-01',
  base: 'P6M',
  monthRule: 'CRIM',
  roll: 'false',
  extensions: 'P3M,P6M',
  deductions: '2026-05-01~2026-06-10,2026-07-01~',
  applyBeforeDays: '10',
  asOf: '2026-09-18',
};

const answer: Answer = {
  rawDue: '2026-10-01',
  due: '2026-10-08',
  rolledDays: 7,
  limitDays: 183,
  elapsedDays: 150,
  deductedDays: 40,
  usedDays: 110,
  leftDays: 20,
  light: 'BLUE',
  status: 'RUNNING',
  applyBy: '2026-09-16',
  decideBy: null,
  provisional: false,
};

describe('the time-limit calculator', () => {
  it('keeps_the_whole_question_in_the_address', () => {
    const question = readQuestion(address, '2026-11-22');
    expect(question.deductions).toEqual([
      { from: '2026-05-01', to: '2026-06-10' },
      { from: '2026-07-01', to: null },
    ]);
    expect(question).toMatchObject({ extensions: ['P3M', 'P6M'], roll: false, decideBeforeDays: null });
    expect(writeQuestion(question)).toEqual(address);
  });

  it('begins_with_an_ordinary_civil_trial_on_the_legal_day', () => {
    expect(readQuestion({}, '2026-11-22')).toEqual({
      trigger: '2026-11-22',
      base: 'P6M',
      monthRule: 'CIV',
      roll: true,
      extensions: [],
      deductions: [],
      applyBeforeDays: 15,
      decideBeforeDays: 5,
      asOf: '2026-11-22',
    });
  });

  it('shows_the_days_that_the_answer_has_and_no_others', () => {
    const keys = (given: Answer) => ladder(readQuestion(address, ''), given, (key) => key).map((rung) => rung.key);
    expect(keys(answer)).toEqual(['trigger', 'from-1', 'to-1', 'from-2', 'as-of', 'apply', 'raw', 'due']);
    expect(keys({ ...answer, rawDue: answer.due, applyBy: null })).not.toContain('raw');
  });
});
