import type { LocationQuery } from 'vue-router';
import { parsePeriod } from '@/shared/period';
import type { Question } from './api';

const one = (value: LocationQuery[string] | undefined) => String((Array.isArray(value) ? value[0] : value) ?? '');

export const inHours = (period: string) => parsePeriod(period)?.unit === 'H';
export const inMonths = (period: string) => ['M', 'Y'].includes(parsePeriod(period)?.unit ?? 'M');

/** The question an address asks; an empty address asks for seven working days from today. */
export function readQuestion(query: LocationQuery, today: string): Question {
  return {
    trigger: one(query.trigger) || today,
    period: one(query.period) || '7WD',
    direction: one(query.direction) === 'BACKWARD' ? 'BACKWARD' : 'FORWARD',
    monthRule: one(query.monthRule) === 'CRIM' ? 'CRIM' : 'CIV',
    roll: one(query.roll) === 'true',
    fullHour: one(query.fullHour) !== 'false',
  };
}

export function writeQuestion(question: Question): Record<string, string> {
  return Object.fromEntries(Object.entries(question).map(([key, value]) => [key, String(value)]));
}

/** Hours need a time of day, days must not have one. */
export function fitTrigger(trigger: string, period: string): string {
  if (!inHours(period)) return trigger.slice(0, 10);
  return trigger.length === 10 ? `${trigger}T09:00` : trigger;
}
