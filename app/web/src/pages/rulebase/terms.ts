import type { Operand, PlainRule, Relation, Rulebook } from './api';

type Kind = Operand['kind'];

export interface Choice {
  value: string;
  label: string;
}

/** What a rule may ask of a fact. */
export interface Field {
  name: string;
  title: string;
  kind: Kind;
  /** Simple name of the choice's type. */
  type: string | null;
  choices: Choice[];
}

export interface Fact {
  name: string;
  title: string;
  fields: Field[];
}

interface Node {
  type?: string;
  format?: string;
  title?: string;
  enum?: string[];
  properties?: Record<string, Node>;
  $defs?: Record<string, Node>;
  'x-titles'?: Record<string, string>;
  'x-type'?: string;
}

function kindOf(node: Node): Kind {
  if (node.enum) return 'CHOICE';
  if (node.type === 'boolean') return 'YES_NO';
  if (node.type === 'integer' || node.type === 'number') return 'NUMBER';
  return node.format === 'date' ? 'DATE' : node.format === 'duration' ? 'PERIOD' : 'TEXT';
}

function field(name: string, node: Node): Field {
  const titles = node['x-titles'] ?? {};
  return {
    name,
    title: node.title ?? name,
    kind: kindOf(node),
    type: node['x-type'] ?? null,
    choices: (node.enum ?? []).map((value) => ({ value, label: titles[value] ?? value })),
  };
}

/** The facts of a rulebook with their words. */
export function factsOf(book: Rulebook | undefined): Fact[] {
  const schema = (book?.facts ?? {}) as Node;
  return Object.entries(schema.$defs ?? {}).map(([name, node]) => ({
    name,
    title: node.title ?? name,
    fields: Object.entries(node.properties ?? {}).map(([key, each]) => field(key, each)),
  }));
}

export interface Term {
  title: string;
  choices: Choice[];
}

/** The words of the findings and their parts, learnt from the rules that use them. */
export function findingTerms(rules: PlainRule[]): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const { finding, arguments: given, words } of rules.flatMap(({ then }) => then)) {
    const first = given.find((each) => each.words !== '')?.words;
    const head = first ? words.slice(0, words.indexOf(first)).replace(/[：:\s]+$/, '') : '';
    if (head) terms.set(finding, { title: head, choices: [] });
    for (const { component, operand, words: said } of given) {
      const key = `${finding}.${component}`;
      const term = terms.get(key) ?? { title: '', choices: [] };
      if (said.endsWith(operand.words)) term.title ||= said.slice(0, said.length - operand.words.length).trim();
      if (operand.kind === 'CHOICE' && !term.choices.some(({ value }) => value === operand.text)) {
        term.choices.push({ value: operand.text, label: operand.words });
      }
      terms.set(key, term);
    }
  }
  return terms;
}

export const EMPTY = ['IS', 'IS_NOT'] as const;
const ORDER: Relation[] = ['IS', 'IS_NOT', 'LESS', 'AT_MOST', 'MORE', 'AT_LEAST'];
const CHOOSING: Relation[] = ['IS', 'IS_NOT', 'ONE_OF', 'NONE_OF'];
const BY_KIND: Partial<Record<Kind, Relation[]>> = {
  NUMBER: ORDER,
  DATE: ORDER,
  PERIOD: ORDER,
  CHOICE: CHOOSING,
  TEXT: CHOOSING,
  YES_NO: ['IS', 'IS_NOT'],
};

/** How a field of the kind may be held against values; the relation that stands is always among them. */
export function relations(kind: Kind, now: Relation | null): Relation[] {
  const fit = BY_KIND[kind] ?? ORDER;
  return now && !fit.includes(now) ? [...fit, now] : fit;
}

export const takesMany = (relation: Relation | null) => relation === 'ONE_OF' || relation === 'NONE_OF';

/** What a new condition or one whose field has changed is held against at first. */
export function firstOperand({ kind, type, choices }: Field): Operand {
  const text =
    kind === 'CHOICE' ? (choices[0]?.value ?? '') : kind === 'YES_NO' ? 'true' : kind === 'NUMBER' ? '0' : '';
  return { kind, text, type, words: '' };
}
