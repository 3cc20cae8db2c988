const day = (text: string) => Date.parse(`${text.slice(0, 10)}T00:00Z`);

/** Calendar days from one legal day to another; negative when it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((day(to) - day(from)) / 86_400_000);
}

/** What is said beside a due day. */
export function dueWords(today: string, due: string): { key: string; days: number } {
  const days = daysBetween(today, due);
  if (days === 0) return { key: 'shared.due.today', days };
  return days > 0 ? { key: 'shared.due.left', days } : { key: 'shared.due.over', days: -days };
}
