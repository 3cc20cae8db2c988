import { formatDay, formatNumber } from '@/shared/format';
import { parsePeriod } from '@/shared/period';
import type { PlainTable, TableColumn } from './api';

type Say = (key: string, values?: Record<string, unknown>) => string;

/** Types whose constructor stands in the cell itself where the template only says `$param`. */
const WRITTEN_OUT: Partial<Record<TableColumn['kind'], string>> = { DATE: 'LocalDate', PERIOD: 'LegalPeriod' };
const PARSED = /^\w+\.parse\("([^"]*)"\)$/;

/** Whether cells of the column are DRL as they stand, so that a text needs its quotes and nothing is `null`. */
export function isBare(table: PlainTable, at: number): boolean {
  return table.columns[at]?.use === 'ACTION' && (table.head.at(-2)?.[at]?.trim() ?? '').startsWith('$param');
}

/** What a cell holds, without what DRL puts around it. */
export function valueOf(cell: string): string {
  return PARSED.exec(cell)?.[1] ?? /^"([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

/** A value as its cell, with what DRL wants around it. */
export function cellOf(column: TableColumn, bare: boolean, value: string): string {
  if (!bare || value === 'null') return value;
  if (column.kind === 'TEXT') return `"${value}"`;
  const type = WRITTEN_OUT[column.kind];
  return type && value ? `${type}.parse("${value}")` : value;
}

/** The choices in a cell of many. */
export function listed(cell: string): string[] {
  return cell
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

export function periodWords(period: string, t: Say): string {
  const simple = parsePeriod(period);
  if (simple?.unit === 'none') return t('shared.period.unit-word.none');
  const pieces = [...period.replace(/^P/, '').matchAll(/(\d+)(WD|[DMYH])/g)];
  if (pieces.length === 0) return period;
  return pieces.map(([, amount, unit]) => `${amount} ${t(`shared.period.unit-word.${unit}`)}`).join(' ');
}

/** A cell in the reader's words; what is of no known shape stays as it stands. */
export function cellWords(column: TableColumn, cell: string, t: Say): string {
  const value = valueOf(cell.trim());
  if (value === '') return '';
  if (value === 'null') return t('rulebase.cell.nothing');
  if (column.kind === 'CHOICE') {
    const word = (each: string) => column.choices.find((choice) => choice.cell === each)?.words ?? each;
    return (column.many ? listed(value) : [value]).map(word).join('、');
  }
  if (column.kind === 'YES_NO' && /^(true|false)$/.test(value))
    return t(`rulebase.decision.${value === 'true' ? 'yes' : 'no'}`);
  if (column.kind === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value)) return formatDay(value);
  if (column.kind === 'PERIOD') return periodWords(value, t);
  if (column.kind === 'NUMBER' && /^\d{4,15}$/.test(value)) return formatNumber(Number(value));
  return value;
}

/** How a cell is best typed: by its column, unless what stands in it is of another shape. */
export function inputOf(column: TableColumn, cell: string): TableColumn['kind'] {
  const value = valueOf(cell.trim());
  if (value === '' || value === 'null') return column.kind;
  const fits = {
    YES_NO: /^(true|false)$/,
    DATE: /^\d{4}-\d\d-\d\d$/,
    NUMBER: /^-?\d+(\.\d+)?$/,
    PERIOD: /^(none|P?\d+\w*)$/,
  } as Partial<Record<TableColumn['kind'], RegExp>>;
  if (column.kind === 'CHOICE') {
    const known = (column.many ? listed(value) : [value]).every((each) =>
      column.choices.some(({ cell: c }) => c === each),
    );
    return known ? 'CHOICE' : 'TEXT';
  }
  return (fits[column.kind] ?? /.*/).test(value) ? column.kind : 'TEXT';
}

/** Columns that only repeat the name of their rule; they follow it and need not be seen. */
export function echoes(table: PlainTable): number[] {
  const repeats = (at: number, part: 0 | 1) =>
    table.rows.every((row) => valueOf(row[at] ?? '') === named(row[0] ?? '')[part]);
  return table.columns.flatMap(({ use, component }, at) => {
    const echoed = component === 'rule' ? repeats(at, 0) : component === 'title' && repeats(at, 1);
    return use === 'ACTION' && echoed ? [at] : [];
  });
}

/** Code and title of `TL-101 普通程序`. */
export function named(name: string): [string, string] {
  const cut = name.indexOf(' ');
  return cut < 0 ? [name, ''] : [name.slice(0, cut), name.slice(cut + 1).trim()];
}

/** The rows with one cell changed; what repeats the name follows it. */
export function withCell(table: PlainTable, row: number, column: number, cell: string): string[][] {
  const following = table.columns[column]?.use === 'NAME' ? echoes(table) : [];
  const [code, title] = named(cell);
  return table.rows.map((cells, at) => {
    if (at !== row) return cells;
    return table.columns.map((each, index) => {
      if (index === column) return cell;
      if (!following.includes(index)) return cells[index] ?? '';
      return cellOf(each, isBare(table, index), each.component === 'rule' ? code : title);
    });
  });
}

/** The code after the last one of the same letters. */
export function nextCode(codes: string[], like: string): string {
  const [, letters = 'XX', digits = '100'] = /^([A-Z]+)-(\d+)/.exec(like) ?? [];
  const used = codes.flatMap((code) => {
    const [, same, number] = /^([A-Z]+)-(\d+)/.exec(code) ?? [];
    return same === letters ? [Number(number)] : [];
  });
  return `${letters}-${String(Math.max(Number(digits), ...used) + 1).padStart(digits.length, '0')}`;
}

/** A spreadsheet's name of a cell, `H12`, as column and line counted from nought and one. */
export function cellAt(name: string): { column: number; line: number } | undefined {
  const [, letters, line] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  if (!letters) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, line: Number(line) };
}
