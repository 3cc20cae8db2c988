import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type ShownDuty = Schemas['ShownDuty'];
export type LongPendingCase = Schemas['LongPendingCase'];

export const duties = (query: PageQuery) => answer(api.GET('/api/escalations', { params: { query: query as object } }));

export const dutiesOf = (id: string) => answer(api.GET('/api/cases/{id}/escalations', { params: { path: { id } } }));

export const answerDuty = (id: string, reason: string) =>
  answer(api.POST('/api/escalations/{id}/answer', { params: { path: { id } }, body: { reason: reason || null } }));
export const whyDuty = (id: string) => answer(api.GET('/api/escalations/{id}/why', { params: { path: { id } } }));

export const longPending = () => answer(api.GET('/api/long-pending'));
export const whyLongPending = () => answer(api.GET('/api/long-pending/why'));
export const longPendingCases = (years: number, { after, limit }: PageQuery) =>
  answer(api.GET('/api/long-pending/cases', { params: { query: { years, after, limit } } }));
