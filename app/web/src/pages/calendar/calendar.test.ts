import { describe, expect, it } from 'vitest';
import { fitTrigger, readQuestion, writeQuestion } from './question';

describe('the working-day calculator', () => {
  it('keeps_the_whole_question_in_the_address', () => {
    const address = {
      trigger: '2025-10-01T15:00',
      period: '72H',
      direction: 'BACKWARD',
      monthRule: 'CIV',
      roll: 'false',
      fullHour: 'false',
    };
    expect(writeQuestion(readQuestion(address, '2026-11-22'))).toEqual(address);
  });

  it('gives_hours_a_time_of_day_and_takes_it_from_days', () => {
    expect(fitTrigger('2025-10-01', '72H')).toBe('2025-10-01T09:00');
    expect(fitTrigger('2025-10-01T15:00', '24H')).toBe('2025-10-01T15:00');
    expect(fitTrigger('2025-10-01T15:00', '7WD')).toBe('2025-10-01');
  });
});
