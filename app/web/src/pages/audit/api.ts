import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Entry = Schemas['AuditEntry'];

export const entries = (query: PageQuery) => answer(api.GET('/api/audit', { params: { query: query as object } }));
export const verify = () => answer(api.GET('/api/audit/verification'));
