import { answer, api, type Schemas } from '@/shared/api/client';

export type Question = Schemas['TimeLimitQuestion'];
export type Answer = Schemas['TimeLimitAnswer'];

/** A cleared last day means that the deduction still runs. */
export function calculate(question: Question): Promise<Answer> {
  const deductions = question.deductions.map(({ from, to }) => ({ from, to: to ? to : null }));
  return answer(api.POST('/api/timelimit/calculate', { body: { ...question, deductions } }));
}

/** Why the rules give an answer its light. */
export const whyLight = ({ limitDays, leftDays, status }: Answer) =>
  answer(
    api.POST('/api/rulebooks/{name}/why', {
      params: { path: { name: 'timelimit.lights' } },
      body: {
        facts: {
          ClockStanding: { kind: 'TRIAL', limitDays, leftDays: Math.max(-1, leftDays), stopped: status === 'STOPPED' },
        },
      },
    }),
  );
