import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Release = Schemas['RuleRelease'];
export type ReleaseDetail = Schemas['RuleReleaseDetail'];
export type RuleProblem = Schemas['RuleProblem'];
export type RuleFile = Schemas['RuleFile'];
export type Rulebook = Schemas['Rulebook'];
export type BookRule = Schemas['RulebookRules']['rules'][number];
export type Decision = Schemas['RecordedDecision'];
export type Preview = Schemas['RulePreview'];

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

/** The release in force with these files put in their places. */
export function draft(files: { path: string; content: Blob }[], note: string): Promise<Release> {
  const body = new FormData();
  for (const { path, content } of files) body.append('files', content, path);
  body.append('note', note);
  return answer(api.POST('/api/rule-releases', { body: body as never }));
}

/** The hash says which content the officer looked at. */
export const approve = ({ id, sha256 }: Release) =>
  answer(api.POST('/api/rule-releases/{id}/approve', { ...at(id), body: { sha256 } }));
export const activate = ({ id, sha256 }: Release) =>
  answer(api.POST('/api/rule-releases/{id}/activate', { ...at(id), body: { sha256 } }));
export const preview = (id: string) => answer(api.POST('/api/rule-releases/{id}/preview', at(id)));

export const rulebooks = () => answer(api.GET('/api/rulebooks'));
export const rulebook = (name: string) => answer(api.GET('/api/rulebooks/{name}', { params: { path: { name } } }));

export const decisions = ({ after, limit, rule, rulebook: book }: PageQuery) =>
  answer(
    api.GET('/api/rulebooks/decisions', {
      params: { query: { after, size: limit, rule: rule as string | undefined, rulebook: book as string | undefined } },
    }),
  );
export const replay = (id: string) => answer(api.POST('/api/rulebooks/decisions/{id}/replay', { ...at(id), body: {} }));
