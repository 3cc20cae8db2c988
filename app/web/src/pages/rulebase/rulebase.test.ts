import { describe, expect, it } from 'vitest';
import { inWords } from './inWords';
import { differing, folders, pieces } from './release';

describe('facts of a decision', () => {
  const schema = {
    properties: {
      ClockLight: { oneOf: [{ $ref: '#/$defs/ClockLight' }, { items: { $ref: '#/$defs/ClockLight' } }] },
    },
    $defs: {
      ClockLight: {
        title: '时钟预警',
        properties: {
          light: { title: '灯色', 'x-titles': { RED: '红' } },
          late: { title: '逾期' },
        },
      },
    },
  };

  it('are_told_in_the_words_of_their_rulebook', () => {
    expect(inWords({ ClockLight: [{ light: 'RED', late: false }] }, schema, '是', '否')).toEqual([
      { term: 'ClockLight · 灯色', value: '红' },
      { term: 'ClockLight · 逾期', value: '否' },
    ]);
  });

  it('keep_their_names_where_there_is_no_word', () => {
    expect(inWords({ Other: [{ days: 3 }] }, undefined, '是', '否')).toEqual([{ term: 'Other · days', value: '3' }]);
  });
});

describe('rule files', () => {
  it('stand_under_their_folders', () => {
    expect(folders(['timelimit/limits/b.csv', 'timelimit/limits/a.csv', 'triage/x.drl'])).toEqual([
      {
        folder: 'timelimit/limits',
        files: [
          { path: 'timelimit/limits/a.csv', name: 'a.csv' },
          { path: 'timelimit/limits/b.csv', name: 'b.csv' },
        ],
      },
      { folder: 'triage', files: [{ path: 'triage/x.drl', name: 'x.drl' }] },
    ]);
  });

  it('colour_words_texts_marks_and_notes', () => {
    expect(pieces('rule "TL-101 普通" @basis("法") // why')).toEqual([
      { kind: 'word', text: 'rule' },
      { kind: 'plain', text: ' ' },
      { kind: 'text', text: '"TL-101 普通"' },
      { kind: 'plain', text: ' ' },
      { kind: 'mark', text: '@basis' },
      { kind: 'plain', text: '(' },
      { kind: 'text', text: '"法"' },
      { kind: 'plain', text: ') ' },
      { kind: 'note', text: '// why' },
    ]);
  });
});

describe('files of two releases', () => {
  it('differ_when_added_removed_or_of_other_content', () => {
    const before = [
      { path: 'a/b/same.drl', sha256: '1' },
      { path: 'a/b/gone.drl', sha256: '2' },
      { path: 'a/b/changed.drl', sha256: '3' },
    ];
    const after = [
      { path: 'a/b/same.drl', sha256: '1' },
      { path: 'a/b/changed.drl', sha256: '4' },
      { path: 'a/b/added.drl', sha256: '5' },
    ];
    expect(differing(before, after).map(({ path, change }) => `${change} ${path}`)).toEqual([
      'ADDED a/b/added.drl',
      'CHANGED a/b/changed.drl',
      'REMOVED a/b/gone.drl',
    ]);
  });
});
