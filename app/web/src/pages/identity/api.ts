import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Person = Schemas['Person'];
export type PersonDuty = Schemas['PersonDuty'];

const at = (id: string) => ({ params: { path: { id } } });

export const sessionOptions = () => answer(api.GET('/api/session/options'));

export const people = (query: PageQuery) => answer(api.GET('/api/people', { params: { query: query as object } }));

export const divisions = () => answer(api.GET('/api/people/divisions'));

export const addPerson = (body: Schemas['PersonRequest']) => answer(api.POST('/api/people', { body }));

export const enablePerson = (id: string, enabled: boolean) =>
  answer(api.PUT('/api/people/{id}/enabled', { ...at(id), body: { enabled } }));

export const resetPassword = (id: string, password: string) =>
  api.PUT('/api/people/{id}/password', { ...at(id), body: { password } });

export const changeOwnPassword = (current: string, password: string) =>
  api.PUT('/api/session/password', { body: { current, password } });

export const dutiesOfPerson = (id: string) => answer(api.GET('/api/people/{id}/duties', at(id)));

export const grantDuty = (id: string, body: Schemas['DutyGrant']) =>
  answer(api.POST('/api/people/{id}/duties', { ...at(id), body }));

export const endDuty = (id: string, grant: string, last: string) =>
  answer(api.POST('/api/people/{id}/duties/{grant}/end', { params: { path: { id, grant } }, body: { last } }));
