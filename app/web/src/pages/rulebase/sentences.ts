import type { Conclusion, PlainRule, Premise } from './api';

/** A headline and the points under it, as a statute sets them out. */
export interface Clause {
  head: string;
  points: string[];
}

/** The words of the whole without those of its parts; the parts then stand below as a list. */
function clause(words: string, parts: string[]): Clause {
  const points = parts.filter((part) => part !== '');
  const from = points[0] ? words.indexOf(points[0]) : -1;
  return from < 0 ? { head: words, points: [] } : { head: words.slice(0, from).replace(/[：:\s]+$/, ''), points };
}

export function premiseClause(premise: Premise): Clause {
  return clause(
    premise.words,
    premise.conditions.map(({ words }) => words),
  );
}

export function conclusionClause(conclusion: Conclusion): Clause {
  return clause(
    conclusion.words,
    conclusion.arguments.map(({ words }) => words),
  );
}

/** One line of sentence for a list. */
export function inOneLine(rule: PlainRule): { when: string; then: string } {
  return {
    when: rule.when.map(({ words }) => words).join('；'),
    then: rule.then.map(({ words }) => words).join('；'),
  };
}

/** The days between which a rule is law, as its conditions say it. */
export function days(rule: PlainRule): string[] {
  return rule.when
    .flatMap(({ conditions }) => conditions)
    .filter(({ operands }) => operands.some(({ kind }) => kind === 'DATE'))
    .map(({ words }) => words);
}

/** Everything that a rule says, a line for each point: what two versions are compared by. */
export function linesOf(rule: PlainRule, when: string, then: string): string[] {
  const told = (mark: string, { head, points }: Clause) => [
    `${mark} ${head}`,
    ...points.map((point) => `${mark} ${head} · ${point}`),
  ];
  return [
    rule.title,
    rule.basis,
    ...rule.when.flatMap((premise) => told(when, premiseClause(premise))),
    ...rule.then.flatMap((conclusion) => told(then, conclusionClause(conclusion))),
  ];
}

export interface Line {
  kind: 'same' | 'gone' | 'new';
  /** What stands before, within and after the part that differs. */
  parts: [string, string, string];
}

const line = (kind: Line['kind'], text: string): Line => ({ kind, parts: [text, '', ''] });

/** The longest common course of two lists of lines; what is only in one is gone or new. */
export function compared(before: string[], after: string[]): Line[] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const longest =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      common[row]?.splice(column, 1, longest);
    }
  }
  const lines: Line[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    const old = before[row];
    const now = after[column];
    if (old !== undefined && old === now) {
      lines.push(line('same', old));
      row++;
      column++;
    } else if (old !== undefined && (now === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(line('gone', old));
      row++;
    } else {
      lines.push(line('new', now ?? ''));
      column++;
    }
  }
  return marked(lines);
}

/** A run of lines that went beside as many that came: each pair differs only in its middle. */
function marked(lines: Line[]): Line[] {
  for (let from = 0; from < lines.length; from++) {
    let gone = from;
    while (lines[gone]?.kind === 'gone') gone++;
    let came = gone;
    while (lines[came]?.kind === 'new') came++;
    if (gone > from && came - gone === gone - from) {
      for (let each = from; each < gone; each++) middle(lines[each], lines[each + gone - from]);
    }
    if (came > from) from = came - 1;
  }
  return lines;
}

function middle(old?: Line, now?: Line) {
  if (!old || !now) return;
  const [a, b] = [old.parts[0], now.parts[0]];
  const least = Math.min(a.length, b.length);
  let start = 0;
  while (start < least && a[start] === b[start]) start++;
  let end = 0;
  while (end < least - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  if (start + end === 0) return;
  old.parts = [a.slice(0, start), a.slice(start, a.length - end), a.slice(a.length - end)];
  now.parts = [b.slice(0, start), b.slice(start, b.length - end), b.slice(b.length - end)];
}
