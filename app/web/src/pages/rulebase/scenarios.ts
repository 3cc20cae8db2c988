import type { ScenarioResult } from './api';

export interface Finding {
  name: string;
  parts: { text: string; differs: boolean }[];
}

/** A finding as the player writes it, `Provision{base=P6M, rule=TL-101}`, in its parts. */
export function partsOf(finding: string): { name: string; parts: string[] } {
  const [, name = finding, inside = ''] = /^(\w+)\s*[[{](.*)[\]}]$/s.exec(finding) ?? [];
  return { name, parts: inside === '' ? [] : inside.split(/, (?=\w+=)/) };
}

/** What was expected and what came; parts that only one side has, of those that were expected, stand out. */
export function facesOf(result: ScenarioResult): { key: 'expected' | 'actual'; findings: Finding[] }[] {
  const expected = result.expected.map(partsOf);
  const actual = result.actual.map(partsOf);
  const wanted = new Set(expected.flatMap(({ parts }) => parts.map((part) => part.split('=')[0])));
  const has = (side: typeof expected, part: string) => side.some(({ parts }) => parts.includes(part));
  const face = (side: typeof expected, other: typeof expected) =>
    side.map(({ name, parts }) => ({
      name,
      parts: parts.map((text) => ({
        text,
        differs: !result.holds && wanted.has(text.split('=')[0]) && !has(other, text),
      })),
    }));
  return [
    { key: 'expected', findings: face(expected, actual) },
    { key: 'actual', findings: face(actual, expected) },
  ];
}
