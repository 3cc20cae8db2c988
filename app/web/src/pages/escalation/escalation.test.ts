import { describe, expect, it } from 'vitest';
import type { ShownDuty } from './api';
import { stateOf } from './words';

const duty = (part: object) => ({ duty: { act: 'TASK', answeredAt: null, byFacts: null, ...part } }) as ShownDuty;

describe('where a duty stands', () => {
  it('waits_only_when_it_was_a_task', () => {
    expect(stateOf(duty({}))).toBe('escalation.open');
    expect(stateOf(duty({ act: 'NOTICE' }))).toBe('escalation.told');
  });

  it('tells_an_answer_from_a_case_that_moved_on', () => {
    expect(stateOf(duty({ answeredAt: '2026-11-23T01:00:00Z', byFacts: false }))).toBe('escalation.done');
    expect(stateOf(duty({ answeredAt: '2026-11-23T01:00:00Z', byFacts: true }))).toBe('escalation.by-facts');
  });
});
