import type { ShownDuty } from './api';

/** Told and done with, waiting for an answer, or settled: message keys of where a duty stands. */
export function stateOf({ duty }: ShownDuty): string {
  if (duty.byFacts) return 'escalation.by-facts';
  if (duty.answeredAt) return 'escalation.done';
  return duty.act === 'TASK' ? 'escalation.open' : 'escalation.told';
}
