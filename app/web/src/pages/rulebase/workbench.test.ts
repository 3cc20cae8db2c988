import { describe, expect, it } from 'vitest';
import type { Conclusion, Operand, PlainRule, PlainTable, TableColumn } from './api';
import { cellAt, cellOf, cellWords, echoes, inputOf, nextCode, withCell } from './cells';
import { matching, suggestions } from './editor/completion';
import { compared, conclusionClause, days, premiseClause } from './sentences';
import { factsOf, findingTerms, relations } from './terms';

const say = (key: string) => key.split('.').at(-1) ?? key;
const column = (part: Partial<TableColumn>): TableColumn => ({
  use: 'CONDITION',
  title: '',
  owner: null,
  component: null,
  kind: 'TEXT',
  choices: [],
  many: false,
  ...part,
});
const CLASSES = [
  { cell: 'CaseClass.CIVIL', words: '民事' },
  { cell: 'CaseClass.MARITIME', words: '海事' },
];
const table: PlainTable = {
  head: [
    ['NAME', 'CONDITION', 'ACTION', 'ACTION', 'ACTION'],
    ['', 'TrialClock...', '', '', ''],
    ['', 'caseClass in ($param)', 'insert(new Provision("$param",', '"$param",', '$param));'],
    ['规则', '案件类别', '编号', '标题', '期限'],
  ],
  firstRow: 5,
  columns: [
    column({ use: 'NAME' }),
    column({ kind: 'CHOICE', choices: CLASSES, many: true }),
    column({ use: 'ACTION', component: 'rule' }),
    column({ use: 'ACTION', component: 'title' }),
    column({ use: 'ACTION', component: 'base', kind: 'PERIOD' }),
  ],
  rows: [['TL-101 普通程序', 'CaseClass.CIVIL', 'TL-101', '普通程序', 'LegalPeriod.parse("P6M")']],
};

describe('cells of a decision table', () => {
  it('are_told_as_words', () => {
    const many = column({ kind: 'CHOICE', choices: CLASSES, many: true });
    expect(cellWords(many, 'CaseClass.CIVIL, CaseClass.MARITIME', say)).toBe('民事、海事');
    expect(cellWords(column({ kind: 'YES_NO' }), 'true', say)).toBe('yes');
    expect(cellWords(column({ kind: 'PERIOD' }), 'P1M15D', say)).toBe('1 M 15 D');
    expect(cellWords(column({ kind: 'PERIOD' }), 'none', say)).toBe('none');
    expect(cellWords(column({ kind: 'CHOICE', choices: CLASSES }), 'null', say)).toBe('nothing');
    expect(cellWords(column({ kind: 'DATE' }), '2021-10-01', say)).toBe('2021年10月1日');
  });

  it('of_another_shape_are_typed_as_text', () => {
    expect(inputOf(column({ kind: 'YES_NO' }), '3')).toBe('TEXT');
    expect(inputOf(column({ kind: 'CHOICE', choices: CLASSES }), 'CaseClass.OTHER')).toBe('TEXT');
    expect(inputOf(column({ kind: 'CHOICE', choices: CLASSES }), '')).toBe('CHOICE');
  });

  it('keep_what_their_template_wants_around_them', () => {
    const period = column({ use: 'ACTION', kind: 'PERIOD' });
    expect(cellOf(period, true, 'P3M')).toBe('LegalPeriod.parse("P3M")');
    expect(cellOf(period, true, 'null')).toBe('null');
    expect(cellOf(period, false, 'P3M')).toBe('P3M');
  });

  it('that_repeat_the_name_of_the_rule_follow_it', () => {
    expect(echoes(table)).toEqual([2, 3]);
    expect(withCell(table, 0, 0, 'TL-102 简易程序')[0]).toEqual([
      'TL-102 简易程序',
      'CaseClass.CIVIL',
      'TL-102',
      '简易程序',
      'LegalPeriod.parse("P6M")',
    ]);
  });

  it('are_found_by_their_spreadsheet_names', () => {
    expect(cellAt('AB12')).toEqual({ column: 27, line: 12 });
    expect(cellAt('')).toBeUndefined();
  });

  it('of_a_similar_rule_get_the_next_code', () => {
    expect(nextCode(['TL-101', 'TL-119', 'ES-300'], 'TL-101')).toBe('TL-120');
  });
});

const operand = (kind: Operand['kind'], text: string, words: string): Operand => ({ kind, text, type: null, words });
const finding: Conclusion = {
  finding: 'Provision',
  arguments: [
    { component: 'rule', operand: operand('TEXT', 'TL-101', '“TL-101”'), words: '' },
    { component: 'base', operand: operand('PERIOD', 'P6M', '6个月'), words: '基本期限 6个月' },
    { component: 'trigger', operand: operand('CHOICE', 'FILING', '立案'), words: '起算事由 立案' },
  ],
  words: '审限规定：基本期限 6个月；起算事由 立案',
};
const rule = { when: [], then: [finding] } as unknown as PlainRule;

describe('sentences of a rule', () => {
  it('stand_as_a_headline_with_its_points', () => {
    expect(conclusionClause(finding)).toEqual({ head: '审限规定', points: ['基本期限 6个月', '起算事由 立案'] });
  });

  it('tell_the_days_of_force', () => {
    const condition = {
      field: 'lawDay',
      relation: 'AT_LEAST' as const,
      operands: [operand('DATE', '2022-01-01', '')],
      anyOf: [],
      source: null,
      words: '适用法律日不早于2022年1月1日',
    };
    const premise = {
      presence: 'GIVEN' as const,
      fact: 'TrialClock',
      binding: null,
      conditions: [condition],
      source: null,
      words: `审限问题：${condition.words}`,
    };
    expect(premiseClause(premise).head).toBe('审限问题');
    expect(days({ ...rule, when: [premise] })).toEqual(['适用法律日不早于2022年1月1日']);
  });

  it('differ_in_the_middle_of_a_line', () => {
    expect(compared(['甲', '基本期限 2个月'], ['甲', '基本期限 3个月', '乙']).map(({ kind }) => kind)).toEqual([
      'same',
      'gone',
      'new',
      'new',
    ]);
    expect(compared(['基本期限 2个月'], ['基本期限 3个月'])).toEqual([
      { kind: 'gone', parts: ['基本期限 ', '2', '个月'] },
      { kind: 'new', parts: ['基本期限 ', '3', '个月'] },
    ]);
  });
});

describe('words for writing rules', () => {
  const facts = factsOf({
    facts: {
      $defs: {
        TrialClock: {
          title: '审限问题',
          properties: {
            procedure: {
              title: '程序',
              enum: ['ORDINARY'],
              'x-type': 'Procedure',
              'x-titles': { ORDINARY: '普通程序' },
            },
          },
        },
      },
    },
  } as never);

  it('come_from_the_schema_of_the_facts', () => {
    expect(facts[0]?.fields[0]).toEqual({
      name: 'procedure',
      title: '程序',
      kind: 'CHOICE',
      type: 'Procedure',
      choices: [{ value: 'ORDINARY', label: '普通程序' }],
    });
    expect(relations('CHOICE', null)).toEqual(['IS', 'IS_NOT', 'ONE_OF', 'NONE_OF']);
  });

  it('of_findings_are_learnt_from_rules', () => {
    const terms = findingTerms([rule]);
    expect(terms.get('Provision')?.title).toBe('审限规定');
    expect(terms.get('Provision.trigger')).toEqual({
      title: '起算事由',
      choices: [{ value: 'FILING', label: '立案' }],
    });
  });

  it('complete_a_name_from_a_word_of_the_court', () => {
    const all = suggestions(facts, new Map());
    expect(matching(all, '普通').map(({ label }) => label)).toEqual(['Procedure.ORDINARY']);
    expect(matching(all, 'trialc').map(({ label }) => label)).toEqual(['TrialClock']);
  });
});
