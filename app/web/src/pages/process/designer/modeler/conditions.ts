import type { Language } from '@/locale';
import type { Palette } from '../api';

/** `done`: when a place is done; `exit`: when an exit of a gateway is taken. */
export type Dialect = 'done' | 'exit';
interface Clause {
  variable: string;
  words: string[];
  not: boolean;
}

const BODY = /^\$\{(.*)\}$/s;

function clause(text: string, dialect: Dialect): Clause | undefined {
  const shape = dialect === 'done' ? /^\s*(\w+)\s*(=)\s*([\w|\s]+?)\s*$/ : /^\s*(\w+)\s*([=!]=)\s*'(\w+)'\s*$/;
  const [, variable, sign, words] = shape.exec(text) ?? [];
  if (!variable || !words) return undefined;
  return { variable, words: words.split('|').map((word) => word.trim()), not: sign === '!=' };
}

/** Ways, any of which suffices; undefined when the text cannot be read. */
export function parse(text: string, dialect: Dialect): Clause[][] | undefined {
  const body = dialect === 'done' ? text : BODY.exec(text.trim())?.[1];
  const ways = body
    ?.split('||')
    .map((way) => way.split(dialect === 'done' ? ';' : '&&').map((c) => clause(c, dialect)));
  return ways?.flat().includes(undefined) ? undefined : (ways as Clause[][] | undefined);
}

/** A condition in the reader's words; empty when it cannot be read. */
export function spoken(text: string, dialect: Dialect, standing: Palette['standing'], tongue: Language): string {
  const [and, or, is, isNot] =
    tongue === 'zh' ? ['，且', '；或', '为', '不为'] : [' and ', '; or ', ' is ', ' is not '];
  const [between] = tongue === 'zh' ? ['、'] : [' / '];
  const tell = ({ variable, words, not }: Clause) => {
    const known = standing[variable];
    const named = words.map((word) => known?.words[word]?.[tongue] ?? word).join(between);
    return `${known?.name[tongue] ?? variable}${not ? isNot : is}${named}`;
  };
  return (parse(text, dialect) ?? []).map((way) => way.map(tell).join(and)).join(or);
}

/** The text with one more comparison. */
export function extended(text: string, dialect: Dialect, join: 'and' | 'or', variable: string, word: string): string {
  const one = dialect === 'done' ? `${variable}=${word}` : `${variable} == '${word}'`;
  const body = (dialect === 'done' ? text : (BODY.exec(text.trim())?.[1] ?? '')).trim();
  const sign = join === 'or' ? ' || ' : dialect === 'done' ? ';' : ' && ';
  const longer = body === '' ? one : `${body}${sign}${one}`;
  return dialect === 'done' ? longer : `\${${longer}}`;
}
