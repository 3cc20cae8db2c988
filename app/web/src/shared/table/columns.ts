import type { Choice } from '../form/form';

export interface Column<Row> {
  key: string;
  title: string;
  width?: string;
  /** Below this the words would stand one above the other. */
  atLeast?: string;
  align?: 'start' | 'end';
  /** The headline of the card that a row becomes on a phone. */
  primary?: boolean;
  /** A date, a word, a number: never broken over two lines. */
  short?: boolean;
  /** Plain text of the cell; a slot `cell-<key>` says more. */
  text?: (row: Row) => string;
}

export interface Filter {
  key: string;
  label: string;
  type: 'text' | 'choice' | 'day' | 'flag';
  options?: Choice[];
}
