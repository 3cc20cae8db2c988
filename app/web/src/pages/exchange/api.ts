import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type ImportJob = Schemas['ImportJob'];
export type RejectedRow = Schemas['RejectedRow'];

const at = (id: string) => ({ params: { path: { id } } });

export const jobs = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/imports', { params: { query: { after, limit } } }));
export const job = (id: string) => answer(api.GET('/api/imports/{id}', at(id)));
export const rejected = (id: string, { after, limit }: PageQuery) =>
  answer(api.GET('/api/imports/{id}/rejected', { params: { path: { id }, query: { after, limit } } }));

export function importDockets(files: Partial<Record<'cases' | 'events' | 'mapping', File>>): Promise<ImportJob> {
  const body = new FormData();
  for (const [part, file] of Object.entries(files)) body.append(part, file, file.name);
  return answer(api.POST('/api/imports/dockets', { body: body as never }));
}
