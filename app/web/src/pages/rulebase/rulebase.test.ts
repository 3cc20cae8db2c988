import { describe, expect, it } from 'vitest';
import { differing, folders, pieces } from './release';

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
