import { answer, api, type Schemas } from '@/shared/api/client';

export type Question = Schemas['TimeLimitQuestion'];
export type Answer = Schemas['TimeLimitAnswer'];

/** A cleared last day means that the deduction still runs. */
export function calculate(question: Question): Promise<Answer> {
  const deductions = question.deductions.map(({ from, to }) => ({ from, to: to ? to : null }));
  return answer(api.POST('/api/timelimit/calculate', { body: { ...question, deductions } }));
}
