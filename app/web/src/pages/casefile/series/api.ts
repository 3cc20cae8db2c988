import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Series = Schemas['Series'];
export type Member = Schemas['SeriesMember'];
export type Batch = Schemas['Batch'];
export type Item = Schemas['BatchItem'];
export type Common = Schemas['SeriesCommon'];
export type Filed = Schemas['SeriesFiled'];
export type Form = Schemas['Form'];

const at = (id: string) => ({ params: { path: { id } } });
const paged = (id: string, { after, limit }: PageQuery) => ({ params: { path: { id }, query: { after, limit } } });

export const SHEET = '/api/series/sheet';
export const printAddress = (id: string) => `/api/batches/${id}/print`;
export const archiveAddress = (id: string) => `/api/batches/${id}/archive`;

export const allSeries = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/series', { params: { query: { after, limit } } }));
export const oneSeries = (id: string) => answer(api.GET('/api/series/{id}', at(id)));
export const members = (id: string, query: PageQuery) => answer(api.GET('/api/series/{id}/members', paged(id, query)));
export const batches = (id: string, query: PageQuery) => answer(api.GET('/api/series/{id}/batches', paged(id, query)));
export const forms = (id: string) => answer(api.GET('/api/series/{id}/forms', at(id)));
export const batch = (id: string) => answer(api.GET('/api/batches/{id}', at(id)));
export const items = (id: string, { after, limit }: PageQuery, state?: Item['state']) =>
  answer(api.GET('/api/batches/{id}/items', { params: { path: { id }, query: { after, limit, state } } }));
export const repeat = (id: string) => answer(api.POST('/api/batches/{id}/repeat', at(id)));
export const templates = () => answer(api.GET('/api/paper-templates'));

export function begin(common: Common, file: File): Promise<Filed> {
  const body = new FormData();
  body.append('common', new Blob([JSON.stringify(common)], { type: 'application/json' }));
  body.append('file', file, file.name);
  return answer(api.POST('/api/series', { body: body as never }));
}

export function addSheet(id: string, file: File): Promise<Filed> {
  const body = new FormData();
  body.append('file', file, file.name);
  return answer(api.POST('/api/series/{id}/sheet', { ...at(id), body: body as never }));
}

export const deed = (id: string, form: string, values: Record<string, unknown>) =>
  answer(api.POST('/api/series/{id}/deeds', { ...at(id), body: { form, values } }));
export const papers = (id: string, chosen: string[]) =>
  answer(api.POST('/api/series/{id}/papers', { ...at(id), body: { papers: chosen } }));
export const papersOf = (cases: string[], chosen: string[]) =>
  answer(api.POST('/api/batches/papers', { body: { cases, papers: chosen } }));
export const leave = (id: string, caseId: string, reason: string) =>
  answer(
    api.POST('/api/series/{id}/members/{case}/leave', { params: { path: { id, case: caseId } }, body: { reason } }),
  );
