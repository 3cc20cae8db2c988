import { StreamLanguage, type StreamParser } from '@codemirror/language';

const WORDS = new Set(
  'package import rule when then end not exists or and insert new in contains memberOf matches this'.split(' '),
);
const ATOMS = new Set(['true', 'false', 'null']);
const NAME = /^[\p{L}_$][\p{L}\p{N}_$]*/u;

/** DRL and decision tables, coloured by word: enough to read by. */
const rules: StreamParser<null> = {
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^\/\/.*/)) return 'comment';
    if (stream.match(/^"(?:[^"\\]|\\.)*"?/)) return 'string';
    if (stream.match(/^@\w+/)) return 'meta';
    if (stream.match(/^\d+(\.\d+)?/)) return 'number';
    const name = stream.match(NAME);
    if (name && typeof name !== 'boolean') {
      if (WORDS.has(name[0])) return 'keyword';
      if (ATOMS.has(name[0])) return 'atom';
      return /^\p{Lu}/u.test(name[0]) ? 'typeName' : 'variableName';
    }
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '//' } },
};

/** Scenario files and other YAML: keys, texts and notes. */
const scenarios: StreamParser<null> = {
  token(stream) {
    if (stream.eatSpace()) return null;
    if (stream.match(/^#.*/)) return 'comment';
    if (stream.match(/^["'][^"']*["']?/)) return 'string';
    if (stream.match(/^[\p{L}_$][^\s:,{}[\]]*(?=:\s|:$)/u)) return 'keyword';
    if (stream.match(/^(true|false|null)\b/)) return 'atom';
    if (stream.match(/^-?\d+(\.\d+)?\b/)) return 'number';
    if (!stream.match(/^[^\s,{}[\]:"'#]+/)) stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '#' } },
};

export const languageOf = (path: string) => StreamLanguage.define(/\.ya?ml$/.test(path) ? scenarios : rules);
