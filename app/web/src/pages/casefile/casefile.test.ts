import { describe, expect, it } from 'vitest';
import { remaining } from '../process/remaining';
import { complaints, emptyFiling, requestOf } from './filing';

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
