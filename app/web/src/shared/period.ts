export const UNITS = ['WD', 'D', 'M', 'Y', 'H', 'none'] as const;
export type Unit = (typeof UNITS)[number];

export interface Period {
  amount: number;
  unit: Unit;
}

/** `7WD 5D P5D P2M P1Y 72H none`; undefined for what is empty, compound (`P1M15D`) or no period at all. */
export function parsePeriod(text: string): Period | undefined {
  if (text === 'none') return { amount: 0, unit: 'none' };
  const [, amount, unit] = /^P?(\d{1,5})(WD|[DMYH])$/.exec(text) ?? [];
  return amount && unit ? { amount: Number(amount), unit: unit as Unit } : undefined;
}

/** Months and years are always ISO; days are too where the statute book is asked (`P30D`), not where days are counted (`30D`). */
export function writePeriod({ amount, unit }: Period, isoDays: boolean): string {
  if (unit === 'none') return 'none';
  const iso = unit === 'M' || unit === 'Y' || (unit === 'D' && isoDays);
  return `${iso ? 'P' : ''}${amount}${unit}`;
}
