import { describe, expect, it } from 'vitest';
import { extended, parse, spoken } from './conditions';

const standing = {
  procedure: {
    name: { zh: '适用程序', en: 'Procedure' },
    words: { ORDINARY: { zh: '普通程序', en: 'ordinary' }, SIMPLIFIED: { zh: '简易程序', en: 'simplified' } },
  },
};

describe('condition', () => {
  it('is_told_in_the_words_of_the_reader', () => {
    expect(spoken('procedure=ORDINARY|SIMPLIFIED', 'done', standing, 'zh')).toBe('适用程序为普通程序、简易程序');
    expect(spoken("${procedure != 'ORDINARY'}", 'exit', standing, 'en')).toBe('Procedure is not ordinary');
  });

  it('that_the_check_would_not_read_is_not_read', () => {
    for (const text of ['${x.run()}', "procedure == 'ORDINARY'", "${procedure eq 'ORDINARY'}", '']) {
      expect(parse(text, 'exit'), text).toBeUndefined();
    }
    expect(parse('assignment=DONE; or', 'done')).toBeUndefined();
  });

  it('grows_by_and_and_or', () => {
    expect(extended('', 'done', 'and', 'procedure', 'ORDINARY')).toBe('procedure=ORDINARY');
    expect(extended('a=B', 'done', 'or', 'procedure', 'ORDINARY')).toBe('a=B || procedure=ORDINARY');
    const exit = extended('', 'exit', 'and', 'a', 'B');
    expect(extended(exit, 'exit', 'and', 'c', 'D')).toBe("${a == 'B' && c == 'D'}");
  });
});
