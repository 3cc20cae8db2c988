import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type WorkItem = Schemas['WorkItem'];
export type Scope = 'MINE' | 'OPEN' | 'ALL';
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
