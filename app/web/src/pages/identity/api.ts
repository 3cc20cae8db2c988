import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Person = Schemas['Person'];

export const sessionOptions = () => answer(api.GET('/api/session/options'));

export const people = (query: PageQuery) => answer(api.GET('/api/people', { params: { query: query as object } }));
