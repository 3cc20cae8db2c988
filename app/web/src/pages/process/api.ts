import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type WorkItem = Schemas['WorkItem'];
export type Scope = 'MINE' | 'OPEN' | 'ALL';
export type Waiting = Schemas['WaitingItem'];
export type Note = Schemas['Note'];
export type Helper = Schemas['HandOn']['to'];
export type Model = Schemas['ProcessModel'];
export type ModelProblem = Schemas['ModelProblem'];

export const inbox = (query: PageQuery & { scope: Scope }) =>
  answer(api.GET('/api/work-items', { params: { query: query as { scope: Scope } } }));

export const counts = (scope: Scope) => answer(api.GET('/api/work-items/counts', { params: { query: { scope } } }));

export const workItem = (id: string) => answer(api.GET('/api/work-items/{id}', { params: { path: { id } } }));

export const claim = ({ id, version }: WorkItem) =>
  answer(api.POST('/api/work-items/{id}/claim', { params: { path: { id } }, body: { version } }));

export const release = ({ id, version }: WorkItem) =>
  answer(api.POST('/api/work-items/{id}/release', { params: { path: { id } }, body: { version } }));

export const complete = ({ id, version }: WorkItem, values: Record<string, unknown>) =>
  answer(api.POST('/api/work-items/{id}/complete', { params: { path: { id } }, body: { version, values } }));

/** Has the assistant or the clerk of the case do an item; whoever hands it on goes on answering for it. */
export const handOn = ({ id, version }: WorkItem, to: Helper) =>
  answer(api.POST('/api/work-items/{id}/hand-on', { params: { path: { id } }, body: { version, to } }));

export const recall = ({ id, version }: WorkItem) =>
  answer(api.POST('/api/work-items/{id}/recall', { params: { path: { id } }, body: { version } }));

export const stamp = async () => (await answer(api.GET('/api/work-items/stamp'))).stamp;

export const waiting = (query: PageQuery) => answer(api.GET('/api/waiting', { params: { query: query as object } }));

export const followUps = ({ until, ...query }: PageQuery) =>
  answer(api.GET('/api/follow-ups', { params: { query: { ...query, until: String(until) } } }));

export const settle = ({ id, version }: Note) =>
  answer(api.POST('/api/notes/{note}/settled', { params: { path: { note: id } }, body: { version, settled: true } }));

export const models = ({ after, limit, process }: PageQuery) =>
  answer(
    api.GET('/api/process-models', {
      params: { query: { after, limit, process: process === undefined ? undefined : String(process) } },
    }),
  );

export async function modelXml(id: string): Promise<string> {
  const { data } = await api.GET('/api/process-models/{id}/xml', { params: { path: { id } }, parseAs: 'text' });
  return data ?? '';
}

export function draftModels(files: File[], note: string): Promise<Model[]> {
  const body = new FormData();
  for (const file of files) body.append('files', file, file.name);
  body.append('note', note);
  return answer(api.POST('/api/process-models', { body: body as never }));
}

export const approveModel = (id: string) =>
  answer(api.POST('/api/process-models/{id}/approve', { params: { path: { id } } }));

export const activateModel = (id: string) =>
  answer(api.POST('/api/process-models/{id}/activate', { params: { path: { id } } }));
export const whyDuty = (id: string) => answer(api.GET('/api/escalations/{id}/why', { params: { path: { id } } }));
