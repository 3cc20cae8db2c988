// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { speak } from '@/locale';
import { remaining } from '../process/remaining';
import { complaints, emptyFiling, requestOf } from './filing';
import { CONVERSION, lawfulOnly } from './lawful';
import { milestones } from './progress';
import { factsOf } from './words';

describe('a filing', () => {
  it('says_what_is_missing', () => {
    expect(Object.keys(complaints(emptyFiling('2026-11-22')))).toEqual(['cause', 'amount', 'names']);
    const oneSided = { ...emptyFiling(''), cause: '离婚纠纷', amount: '0', parties: [] };
    expect(complaints(oneSided)).toEqual({ parties: 'casefile.filing.need-sides' });
  });

  it('sends_only_what_was_answered_with_yes', () => {
    const filing = { ...emptyFiling('2026-11-22'), amount: '36000.50', facts: { moneyClaim: true, mass: false } };
    expect(requestOf(filing)).toMatchObject({
      amount: 36000.5,
      facts: { moneyClaim: true },
      submittedOn: '2026-11-22',
    });
    expect(requestOf(filing).parties[0]?.agent).toBeNull();
  });
});

describe('a task done party by party', () => {
  it('names_those_for_whom_it_is_still_to_be_done', () => {
    const form = { deeds: ['casefile.complaint-served'], fields: [{ default: 'respondents', type: 'parties' }] };
    const file = {
      parties: [
        { name: '甲', side: 'PLAINTIFF' },
        { name: '乙', side: 'DEFENDANT' },
        { name: '丙', side: 'DEFENDANT' },
      ],
    };
    const story = [
      { kind: 'casefile.complaint-served', party: '乙', reversed: false },
      { kind: 'casefile.complaint-served', party: '丙', reversed: true },
    ];
    expect(remaining(form as never, file as never, story as never)).toEqual([{ name: '丙', side: 'DEFENDANT' }]);
  });
});

describe('the way of a case', () => {
  const states = (stage: string) => milestones(stage).map(({ state }) => state[0]);

  it('shows_the_stage_of_the_case_at_the_milestone_it_belongs_to', () => {
    expect(milestones('PRONOUNCED').find(({ state }) => state === 'here')?.stage).toBe('PRONOUNCED');
    expect(states('HEARING').join('')).toBe('ppphaaaa');
    expect(states('ARCHIVED').join('')).toBe('ppppppph');
  });

  it('ends_at_once_for_a_refused_filing', () => {
    expect(milestones('REFUSED')).toEqual([{ stage: 'REFUSED', state: 'here' }]);
  });
});

describe('a change of procedure', () => {
  const options = ['ORDINARY', 'SIMPLIFIED', 'SMALL_CLAIMS'].map((value) => ({ value }));
  const forms = [
    { key: CONVERSION, fields: [{ key: 'target', options }] },
    { key: 'casefile.note', fields: [] },
  ] as never;
  const lawful = (target: string, allowed: boolean) => ({ target, allowed }) as never;

  it('offers_only_lawful_targets', () => {
    const [form] = lawfulOnly(forms, [lawful('SIMPLIFIED', true), lawful('SMALL_CLAIMS', false)]);
    expect(form?.fields[0]?.options).toEqual([{ value: 'SIMPLIFIED' }]);
  });

  it('is_not_offered_where_none_is_lawful', () => {
    expect(lawfulOnly(forms, []).map(({ key }) => key)).toEqual(['casefile.note']);
  });
});

describe('the small words of an entry', () => {
  it('are_spoken_in_the_language_of_the_reader', async () => {
    const detail = { period: 'P6M', review: 'NOT_REQUIRED' };
    await speak('zh');
    expect(factsOf(detail).map(({ value }) => value)).toEqual(['6个月', '无须阅核']);
    await speak('en');
    expect(factsOf(detail).map(({ value }) => value)).toEqual(['6 months', 'Not required']);
  });
});
