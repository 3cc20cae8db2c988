import { describe, expect, it } from 'vitest';
import { isVisible, payload, prefilled, visibleFields, type Form, type FormField } from './form';
import { validate } from './validation';

function field(key: string, rest: Partial<FormField> = {}): FormField {
  return { key, type: 'text', label: { zh: key, en: key }, required: false, ...rest };
}

const filing: Form = {
  key: 'casefile.decide-filing',
  title: { zh: '审查起诉材料', en: 'Examine the filing' },
  fields: [
    field('decision', { type: 'choice', required: true }),
    field('defects', { type: 'longtext', required: true, visibleWhen: 'decision=DEFECTIVE' }),
    field('reason', { type: 'longtext', required: true, visibleWhen: 'decision=REFUSED|RETURNED' }),
    field('effectiveDay', { type: 'date', required: true, default: 'today' }),
  ],
};

describe('a form', () => {
  it('shows_a_field_while_another_holds_one_of_its_values', () => {
    const keys = (decision?: string) => visibleFields(filing, { decision }).map((shown) => shown.key);
    expect(keys()).toEqual(['decision', 'effectiveDay']);
    expect(keys('DEFECTIVE')).toEqual(['decision', 'defects', 'effectiveDay']);
    expect(keys('RETURNED')).toEqual(['decision', 'reason', 'effectiveDay']);
  });

  it('reads_a_switch_as_its_word', () => {
    expect(isVisible(field('x', { visibleWhen: 'open=true' }), { open: true })).toBe(true);
    expect(isVisible(field('x', { visibleWhen: 'open=true' }), { open: false })).toBe(false);
  });

  it('begins_with_what_the_file_knows', () => {
    expect(prefilled(filing, { today: '2026-11-22', 'case-judge': 'p1' })).toEqual({ effectiveDay: '2026-11-22' });
    expect(prefilled(filing, {})).toEqual({});
  });

  it('sends_neither_hidden_nor_empty_values', () => {
    const values = { decision: 'ACCEPTED', defects: '缺身份证', reason: '', effectiveDay: '2026-11-22' };
    expect(payload(filing, values)).toEqual({ decision: 'ACCEPTED', effectiveDay: '2026-11-22' });
  });

  it('asks_for_required_fields_that_show_and_for_no_others', () => {
    expect(validate(filing, { decision: 'REFUSED', reason: '  ' })).toEqual({
      reason: { code: 'required' },
      effectiveDay: { code: 'required' },
    });
  });
});

describe('the shape of a value', () => {
  const complaint = (rest: Partial<FormField>, value: unknown) =>
    validate({ ...filing, fields: [field('x', rest)] }, { x: value }).x;

  it('counts_characters_as_readers_do', () => {
    expect(complaint({ maxLength: 2 }, '😀😀')).toBeUndefined();
    expect(complaint({ maxLength: 2 }, '天平院')).toEqual({ code: 'too-long', limit: 2 });
    expect(complaint({}, 'x'.repeat(201))).toEqual({ code: 'too-long', limit: 200 });
  });

  it('matches_a_pattern_as_a_whole', () => {
    expect(complaint({ pattern: '\\d{4}' }, '2026')).toBeUndefined();
    expect(complaint({ pattern: '\\d{4}|x' }, '20261')).toEqual({ code: 'no-match' });
  });

  it('keeps_numbers_within_their_bounds', () => {
    expect(complaint({ type: 'number', min: 10, max: 600 }, 9)).toEqual({ code: 'too-small', limit: 10 });
    expect(complaint({ type: 'number', min: 10, max: 600 }, 601)).toEqual({ code: 'too-big', limit: 600 });
    expect(complaint({ type: 'number' }, 'many')).toEqual({ code: 'not-a-number' });
  });

  it('takes_money_with_two_decimals_and_never_below_zero', () => {
    expect(complaint({ type: 'money' }, '54323.50')).toBeUndefined();
    expect(complaint({ type: 'money' }, '1.234')).toEqual({ code: 'not-a-number' });
    expect(complaint({ type: 'money' }, '-1')).toEqual({ code: 'too-small', limit: 0 });
  });

  it('leaves_an_optional_field_empty', () => {
    expect(complaint({ type: 'parties' }, [])).toBeUndefined();
    expect(complaint({ type: 'parties', required: true }, [])).toEqual({ code: 'required' });
  });
});
