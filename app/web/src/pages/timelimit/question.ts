import type { LocationQuery } from 'vue-router';
import type { Question } from './api';

const one = (value: LocationQuery[string] | undefined) => String((Array.isArray(value) ? value[0] : value) ?? '');
const parts = (text: string) => (text === '' ? [] : text.split(','));

function count(value: LocationQuery[string] | undefined): number | null {
  const text = one(value);
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** The question an address asks; an empty address asks for an ordinary civil trial beginning today. */
export function readQuestion(query: LocationQuery, today: string): Question {
  const fresh = Object.keys(query).length === 0;
  return {
    trigger: one(query.trigger) || today,
    base: one(query.base) || 'P6M',
    monthRule: one(query.monthRule) === 'CRIM' ? 'CRIM' : 'CIV',
    roll: one(query.roll) !== 'false',
    extensions: parts(one(query.extensions)),
    deductions: parts(one(query.deductions)).map((span) => {
      const [from = '', to] = span.split('~');
      return { from, to: to ? to : null };
    }),
    applyBeforeDays: fresh ? 15 : count(query.applyBeforeDays),
    decideBeforeDays: fresh ? 5 : count(query.decideBeforeDays),
    asOf: one(query.asOf) || today,
  };
}

export function writeQuestion(question: Question): Record<string, string> {
  const all: Record<string, string> = {
    trigger: question.trigger,
    base: question.base,
    monthRule: question.monthRule,
    roll: String(question.roll),
    extensions: question.extensions.join(','),
    deductions: question.deductions.map(({ from, to }) => `${from}~${to ?? ''}`).join(','),
    applyBeforeDays: String(question.applyBeforeDays ?? ''),
    decideBeforeDays: String(question.decideBeforeDays ?? ''),
    asOf: question.asOf,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}
