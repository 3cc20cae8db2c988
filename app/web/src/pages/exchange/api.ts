import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type ImportJob = Schemas['ImportJob'];
export type Kind = ImportJob['kind'];
export type Rejection = Schemas['Rejection'];
export type Part = 'cases' | 'events' | 'mapping' | 'file';

const at = (id: string) => ({ params: { path: { id } } });

export const jobs = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/imports', { params: { query: { after, limit } } }));
export const job = (id: string) => answer(api.GET('/api/imports/{id}', at(id)));
export const cancel = (id: string) => answer(api.POST('/api/imports/{id}/cancel', at(id)));
export const rejections = (id: string, { after, limit }: PageQuery) =>
  answer(api.GET('/api/imports/{id}/rejections', { params: { path: { id }, query: { after, limit } } }));

/** Which files an import of a kind takes; the last of a docket may be left out. */
export const PARTS: Record<Kind, Part[]> = {
  DOCKETS: ['cases', 'events', 'mapping'],
  COURTS: ['file'],
  CAUSES: ['file'],
};

const ADDRESS = {
  DOCKETS: '/api/imports/dockets',
  COURTS: '/api/imports/courts',
  CAUSES: '/api/imports/causes',
} as const;

export function begin(kind: Kind, files: Partial<Record<Part, File>>): Promise<ImportJob> {
  const body = new FormData();
  for (const part of PARTS[kind]) {
    const file = files[part];
    if (file) body.append(part, file, file.name);
  }
  return answer(api.POST(ADDRESS[kind], { body: body as never }));
}
