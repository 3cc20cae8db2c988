import type { Rung } from '@/shared/DateLadder.vue';
import type { Answer, Question } from './api';

type Say = (key: string, values?: Record<string, unknown>) => string;

function spans({ deductions }: Question, t: Say): Rung[] {
  return deductions
    .map((deduction, at) => ({ ...deduction, no: at + 1 }))
    .flatMap(({ from, to, no }) => [
      { key: `from-${no}`, at: from, words: t('timelimit.ladder.deduction-from', { no }) },
      ...(to ? [{ key: `to-${no}`, at: to, words: t('timelimit.ladder.deduction-to', { no }) }] : []),
    ]);
}

/** Every day that matters, from the trigger to the last day. */
export function ladder(question: Question, answer: Answer, t: Say): Rung[] {
  const rungs: (Rung | false)[] = [
    {
      key: 'trigger',
      at: question.trigger,
      words: t('timelimit.ladder.trigger'),
      note: t('timelimit.ladder.not-counted'),
    },
    ...spans(question, t),
    { key: 'as-of', at: question.asOf, words: t('timelimit.ladder.as-of'), weight: 'now' },
    answer.applyBy !== null && { key: 'apply', at: answer.applyBy, words: t('timelimit.ladder.apply-by') },
    answer.decideBy !== null && { key: 'decide', at: answer.decideBy, words: t('timelimit.ladder.decide-by') },
    answer.rawDue !== answer.due && {
      key: 'raw',
      at: answer.rawDue,
      words: t('timelimit.ladder.raw-due'),
      note: t('timelimit.ladder.rolled', { days: answer.rolledDays }),
    },
    { key: 'due', at: answer.due, words: t('timelimit.ladder.due'), weight: 'goal' },
  ];
  return rungs.filter((rung): rung is Rung => rung !== false);
}
