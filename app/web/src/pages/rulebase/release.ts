import { actorWord } from '@/session/roles';
import { formatMoment } from '@/shared/format';
import type { Release } from './api';

type Say = (key: string, values?: Record<string, unknown>) => string;

/** An archive may say anything for a moment; what is none is shown as it stands. */
const momentSaid = (text: string) => (Number.isNaN(Date.parse(text)) ? text : formatMoment(text));

/** What is to be told of a release, without what it lacks. */
export function releaseFacts(release: Release, t: Say): { term: string; value: string }[] {
  const moment = (at: string | null) => (at ? formatMoment(at) : '');
  const said = release.imported;
  return [
    { term: t('rulebase.release.status'), value: t(`rulebase.status.${release.status}`) },
    { term: t('rulebase.release.origin'), value: t(`rulebase.origin.${release.origin}`) },
    { term: t('rulebase.release.id'), value: release.id.slice(0, 8) },
    { term: t('rulebase.release.author'), value: actorWord(release.author) },
    { term: t('rulebase.release.created'), value: moment(release.createdAt) },
    { term: t('rulebase.release.approver'), value: release.approver ?? '' },
    { term: t('rulebase.release.approved'), value: moment(release.approvedAt) },
    { term: t('rulebase.release.activated'), value: moment(release.activatedAt) },
    { term: t('rulebase.release.retired'), value: moment(release.retiredAt) },
    { term: 'SHA-256', value: release.sha256.slice(0, 16) },
    { term: t('rulebase.release.note'), value: release.note },
    ...(said
      ? [
          {
            term: t('rulebase.imported.files'),
            value: t(said.same ? 'rulebase.imported.same' : 'rulebase.imported.other'),
          },
          { term: t('rulebase.imported.author'), value: said.author },
          { term: t('rulebase.imported.approver'), value: said.approver },
          { term: t('rulebase.imported.created'), value: momentSaid(said.createdAt) },
          { term: t('rulebase.imported.sha256'), value: said.sha256.slice(0, 16) },
          { term: t('rulebase.imported.note'), value: said.note },
        ]
      : []),
  ].filter((fact) => fact.value !== '');
}

/** Folders of a release with their files, in reading order. */
export function folders(paths: string[]): { folder: string; files: { path: string; name: string }[] }[] {
  const byFolder = new Map<string, { path: string; name: string }[]>();
  for (const path of [...paths].sort()) {
    const cut = path.lastIndexOf('/');
    const files = byFolder.get(path.slice(0, Math.max(cut, 0))) ?? [];
    files.push({ path, name: path.slice(cut + 1) });
    byFolder.set(path.slice(0, Math.max(cut, 0)), files);
  }
  return [...byFolder].map(([folder, files]) => ({ folder, files }));
}

interface Named {
  path: string;
  sha256: string;
}

export interface DifferingFile {
  path: string;
  before: boolean;
  after: boolean;
  change: 'ADDED' | 'REMOVED' | 'CHANGED';
}

/** Files whose content is not the same in two releases. */
export function differing(before: Named[], after: Named[]): DifferingFile[] {
  const was = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const is = new Map(after.map(({ path, sha256 }) => [path, sha256]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((path) => was.get(path) !== is.get(path))
    .sort()
    .map((path) => ({
      path,
      before: was.has(path),
      after: is.has(path),
      change: !was.has(path) ? 'ADDED' : !is.has(path) ? 'REMOVED' : 'CHANGED',
    }));
}

export interface Piece {
  kind: 'plain' | 'word' | 'text' | 'note' | 'mark';
  text: string;
}

const PIECES =
  /(?<note>\/\/.*|(?:^|\s)#.*)|(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<mark>@\w+)|(?<word>\b(?:package|import|rule|when|then|end|not|exists|or|and|insert|new|null|true|false|RuleSet|Import|RuleTable|CONDITION|ACTION|METADATA|NAME|scenario|given|expect|asOf)\b)/g;

/** A line in coloured pieces; enough to read by, no more. */
export function pieces(line: string): Piece[] {
  const all: Piece[] = [];
  let from = 0;
  for (const match of line.matchAll(PIECES)) {
    if (match.index > from) all.push({ kind: 'plain', text: line.slice(from, match.index) });
    const kind = (Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined)?.[0] ??
      'plain') as Piece['kind'];
    all.push({ kind, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < line.length || all.length === 0) all.push({ kind: 'plain', text: line.slice(from) });
  return all;
}
