import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type ShownDuty = Schemas['ShownDuty'];

export const duties = (query: PageQuery) => answer(api.GET('/api/escalations', { params: { query: query as object } }));

export const dutiesOf = (id: string) => answer(api.GET('/api/cases/{id}/escalations', { params: { path: { id } } }));

export const answerDuty = (id: string, reason: string) =>
  answer(api.POST('/api/escalations/{id}/answer', { params: { path: { id } }, body: { reason: reason || null } }));
export const whyDuty = (id: string) => answer(api.GET('/api/escalations/{id}/why', { params: { path: { id } } }));
