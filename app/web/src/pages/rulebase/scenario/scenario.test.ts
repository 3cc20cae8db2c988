import { describe, expect, it } from 'vitest';
import type { FactField, FactKind, PlayedScenario, ScenarioForm } from './api';
import { dayOf, dayText, firstText, fresh, keyOf, likeliest, matches, said, stateOf, withoutGaps } from './forms';

const field = (name: string, part: Partial<FactField> = {}): FactField => ({
  name,
  title: name,
  kind: 'TEXT',
  required: false,
  whole: false,
  choices: [],
  ...part,
});
const REQUEST: FactKind = {
  name: 'ExtensionRequest',
  title: '延长审限问题',
  fields: [
    field('order', { kind: 'NUMBER', required: true, whole: true }),
    field('enteredDay', { kind: 'DATE' }),
    field('grantedDay', { kind: 'DATE', required: true }),
    field('pilotCourt', { kind: 'YES_NO' }),
    field('procedure', { kind: 'CHOICE', choices: [{ value: 'SIMPLE', label: '简易程序' }] }),
  ],
};
const form: ScenarioForm = {
  title: '简易程序延长',
  given: [{ type: 'ExtensionRequest', parts: [{ component: 'grantedDay', text: '2027-01-01' }] }],
  expect: [{ type: 'ExtensionProvision', parts: [{ component: 'rule', text: 'TL-281' }] }],
};
const result: PlayedScenario = {
  scenario: '',
  file: '',
  line: 1,
  holds: true,
  findings: [],
  taken: [],
  fired: [],
  failure: null,
};

describe('a scenario as a form', () => {
  it('asks_at_once_for_what_must_be_there', () => {
    expect(fresh(REQUEST).parts.map(({ component }) => component)).toEqual(['order', 'grantedDay']);
    expect(fresh({ ...REQUEST, fields: [field('rule')] }).parts).toEqual([{ component: 'rule', text: '' }]);
    expect(REQUEST.fields.slice(3).map(firstText)).toEqual(['true', 'SIMPLE']);
  });

  it('keeps_the_order_of_what_is_said_and_leaves_out_what_is_empty', () => {
    const entry = said(said({ type: 'X', parts: [] }, 'a', '1'), 'b', ' 2 ');
    expect(said(entry, 'a', '3').parts).toEqual([
      { component: 'a', text: '3' },
      { component: 'b', text: ' 2 ' },
    ]);
    expect(said(entry, 'a', undefined).parts).toHaveLength(1);
    const gaps = withoutGaps({ title: ' 甲 ', given: [said(entry, 'a', '')], expect: [said(entry, 'a', null)] });
    expect(gaps.title).toBe('甲');
    expect(gaps.given[0]?.parts).toEqual([{ component: 'b', text: '2' }]);
    expect(gaps.expect[0]?.parts[0]).toEqual({ component: 'a', text: null });
  });

  it('knows_of_what_day_the_law_is_asked', () => {
    expect(dayOf(form, { facts: [REQUEST], day: null })).toEqual({ entry: 0, component: 'grantedDay' });
    expect(dayOf(form, { facts: [REQUEST], day: 'ExtensionRequest.enteredDay' })).toEqual({
      entry: 0,
      component: 'enteredDay',
    });
    expect(dayOf(form, { facts: [REQUEST], day: 'Other.day' })).toBeUndefined();
    expect(dayText(form, { facts: [REQUEST], day: null })).toBe('2027-01-01');
  });

  it('is_played_until_it_says_something_else', () => {
    expect(stateOf(form, undefined)).toBe('unplayed');
    expect(stateOf(form, result)).toBe('holds');
    expect(stateOf(form, { ...result, holds: false })).toBe('fails');
    expect(stateOf(null, undefined)).toBe('unread');
    expect(keyOf('a', form)).toBe(keyOf('a', JSON.parse(JSON.stringify(form)) as ScenarioForm));
    expect(keyOf('a', form)).not.toBe(keyOf('a', { ...form, title: '另一个' }));
  });

  it('belongs_to_the_file_of_what_it_is_like', () => {
    const other: ScenarioForm = { ...form, given: [{ type: 'X', parts: [] }] };
    const files = [
      { path: 'a', forms: [other] },
      { path: 'b', forms: [other, form] },
    ];
    expect(likeliest(form, files)).toBe('b');
    expect(likeliest(other, files)).toBe('a');
    expect(likeliest(form, [])).toBe('');
  });

  it('is_found_by_words_of_all_that_is_shown', () => {
    expect(matches('延长 tl-281', form.title, JSON.stringify(form.expect))).toBe(true);
    expect(matches('延长 TL-999', form.title)).toBe(false);
    expect(matches('', form.title)).toBe(true);
  });
});
