import { language } from '@/locale';

const tag = () => (language() === 'zh' ? 'zh-CN' : 'en-GB');

/** A legal day has no zone: its three numbers are shown as they stand. */
export function formatDay(day: string | null | undefined): string {
  if (!day) return '—';
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return new Intl.DateTimeFormat(tag(), {
    year: 'numeric',
    month: language() === 'zh' ? 'long' : 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, date));
}

export function formatWeekday(day: string): string {
  return new Intl.DateTimeFormat(tag(), { weekday: 'short', timeZone: 'UTC' }).format(
    Date.parse(`${day.slice(0, 10)}T00:00Z`),
  );
}

/** Local date-times come without a zone and stay as written; instants are shown in the courts' zone. */
export function formatMoment(moment: string | null | undefined): string {
  if (!moment) return '—';
  const local = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(moment);
  return new Intl.DateTimeFormat(tag(), {
    dateStyle: 'medium',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: local ? 'UTC' : 'Asia/Shanghai',
  }).format(Date.parse(local ? `${moment}Z` : moment));
}

export function formatNumber(value: number): string {
  return new Intl.NumberFormat(tag()).format(value);
}

/** Money travels as a decimal text in yuan, so that no cent is lost in a float. */
export function formatMoney(yuan: string | number): string {
  return new Intl.NumberFormat(tag(), { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' }).format(
    yuan as number,
  );
}

/** A text of the platform with its days as the reader writes them. */
export function withDays(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (day) => formatDay(day));
}
