import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Release = Schemas['RuleRelease'];
export type ReleaseDetail = Schemas['RuleReleaseDetail'];
export type RuleProblem = Schemas['RuleProblem'];
export type RuleFile = Schemas['RuleFile'];
export type Rulebook = Schemas['Rulebook'];
export type BookRule = Schemas['RulebookRules']['rules'][number];
export type Decision = Schemas['RecordedDecision'];
export type PlainRule = Schemas['PlainRule'];
export type Premise = Schemas['RulePremise'];
export type Condition = Schemas['RuleCondition'];
export type Conclusion = Schemas['RuleConclusion'];
export type Operand = Schemas['RuleOperand'];
export type Relation = NonNullable<Condition['relation']>;
export type PlainTable = Schemas['PlainTable'];
export type TableColumn = Schemas['TableColumn'];
export type Reading = Schemas['ReadingView'];
export type Written = Schemas['WrittenView'];
export type FoundRule = Schemas['FoundRule'];
export type RuleLife = Schemas['RuleLife'];
export type Replay = Schemas['Replay'];
export type BaselineFile = Schemas['BaselineFile'];
export type RuleChange = Schemas['RuleChange'];
export type ShadowDifference = Schemas['ShadowDifference'];

const at = (id: string) => ({ params: { path: { id } } });

export const activeRelease = () => answer(api.GET('/api/rule-releases/active'));
export const releaseOf = (id: string) => answer(api.GET('/api/rule-releases/{id}', at(id)));
/** The state of the watched folder; null when none is watched. */
export async function folder() {
  const { data } = await api.GET('/api/rule-releases/folder');
  return data || null;
}
export const nodes = () => answer(api.GET('/api/rule-releases/nodes'));

export const releases = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/rule-releases', { params: { query: { after, size: limit } } }));

export const ruleFile = (id: string, path: string) =>
  answer(api.GET('/api/rule-releases/{id}/files', { params: { path: { id }, query: { path } } }));

export interface DraftChange {
  files: { path: string; content: Blob }[];
  remove?: string[];
  note: string;
  /** A draft of one's own that this one takes the place of; without it the release in force is changed. */
  base?: string;
}

/** The release in force, or a draft, with these files put in their places. */
export function draft({ files, remove = [], note, base }: DraftChange): Promise<Release> {
  const body = new FormData();
  for (const { path, content } of files) body.append('files', content, path);
  for (const path of remove) body.append('remove', path);
  body.append('note', note);
  if (base) body.append('base', base);
  return answer(api.POST('/api/rule-releases', { body: body as never }));
}

/** The hash says which content the officer looked at. */
export const approve = ({ id, sha256 }: Release) =>
  answer(api.POST('/api/rule-releases/{id}/approve', { ...at(id), body: { sha256 } }));
export const activate = ({ id, sha256 }: Release) =>
  answer(api.POST('/api/rule-releases/{id}/activate', { ...at(id), body: { sha256 } }));

/** Where a release can be had as an archive of files. */
export const archiveOf = (id: string) => `/api/rule-releases/${id}/archive`;

/** A draft of the files of an archive. */
export function bringArchive(file: File, note: string): Promise<Release> {
  const body = new FormData();
  body.append('file', file);
  body.append('note', note);
  return answer(api.POST('/api/rule-releases/archive', { body: body as never }));
}

export const baseline = () => answer(api.GET('/api/rule-releases/baseline'));
export const baselineComparison = () => answer(api.GET('/api/rule-releases/baseline/comparison'));
export const baselineFile = (path: string) =>
  answer(api.GET('/api/rule-releases/baseline/file', { params: { query: { path } } }));
/** A draft in which the files of `take` are as shipped. */
export const baselineDraft = (shipped: string, take: string[], note: string) =>
  answer(api.POST('/api/rule-releases/baseline/draft', { body: { shipped, take, note } as never }));

export const rulebooks = () => answer(api.GET('/api/rulebooks'));
export const rulebook = (name: string) => answer(api.GET('/api/rulebooks/{name}', { params: { path: { name } } }));

export const decisions = ({ after, limit, rule, rulebook: book }: PageQuery) =>
  answer(
    api.GET('/api/rulebooks/decisions', {
      params: { query: { after, size: limit, rule: rule as string | undefined, rulebook: book as string | undefined } },
    }),
  );
/** Without a release, under the decision's own. */
export const replay = (id: string, release?: string) =>
  answer(api.POST('/api/rulebooks/decisions/{id}/replay', { ...at(id), body: release ? { release } : {} }));

export const whyAnswer = (name: string, facts: unknown, release: string) =>
  answer(
    api.POST('/api/rulebooks/{name}/why', {
      params: { path: { name } },
      body: { facts: facts as Record<string, unknown>, release },
    }),
  );
export const whyDecision = (id: string) => answer(api.GET('/api/rulebooks/decisions/{id}/why', at(id)));

export const shadow = (id: string) => answer(api.GET('/api/rule-releases/{id}/shadow', at(id)));
export const startShadow = (id: string) => answer(api.POST('/api/rule-releases/{id}/shadow', at(id)));
export const stopShadow = (id: string) => answer(api.POST('/api/rule-releases/{id}/shadow/stop', at(id)));
export const shadowDifferences = (id: string, { after, limit }: PageQuery) =>
  answer(
    api.GET('/api/rule-releases/{id}/shadow/differences', {
      params: { path: { id }, query: { after, size: limit } },
    }),
  );
export const whyDifference = (id: string, difference: string) =>
  answer(
    api.GET('/api/rule-releases/{id}/shadow/differences/{difference}/why', { params: { path: { id, difference } } }),
  );

export const searchRules = ({ after, limit, q, rulebook: book }: PageQuery) =>
  answer(
    api.GET('/api/rules', {
      params: { query: { after, size: limit, q: q as string | undefined, rulebook: book as string | undefined } },
    }),
  );
export const ruleLife = (code: string) => answer(api.GET('/api/rules/{code}', { params: { path: { code } } }));

export const reading = (id: string, path: string) =>
  answer(api.GET('/api/rule-releases/{id}/reading', { params: { path: { id }, query: { path } } }));
/** What text says that is not stored yet. */
export const readText = (id: string, path: string, text: string) =>
  answer(api.POST('/api/rule-releases/{id}/reading', { ...at(id), body: { path, text } }));

/** Puts a rule in the place of another (`code`), anew (no code) or takes it out (no rule); stores nothing. */
export const writeRule = (id: string, path: string, text: string, code: string, rule: PlainRule | null) =>
  answer(api.POST('/api/rule-releases/{id}/writing', { ...at(id), body: { path, text, code, rule } }));
export const writeTable = (id: string, path: string, lines: string[][]) =>
  answer(api.POST('/api/rule-releases/{id}/table', { ...at(id), body: { path, lines } }));

/** A table with text that need not be stored yet, as a workbook. */
export const tableWorkbook = (id: string, path: string, text: string): Promise<Blob> =>
  answer(
    api.POST('/api/rule-releases/{id}/table/workbook', { ...at(id), body: { path, text }, parseAs: 'blob' }),
  ) as Promise<unknown> as Promise<Blob>;
/** A table that came back from a spreadsheet; stores nothing. */
export function uploadTable(id: string, path: string, file: File): Promise<Written> {
  const body = new FormData();
  body.append('file', file, file.name);
  body.append('path', path);
  return answer(api.POST('/api/rule-releases/{id}/table/upload', { ...at(id), body: body as never }));
}

export const difference = (id: string, against?: string) =>
  answer(api.GET('/api/rule-releases/{id}/difference', { params: { path: { id }, query: { against } } }));
