import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Binding = Schemas['ShownBinding'];

export const bindings = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/process-bindings', { params: { query: { after, limit } } }));
export const bind = (body: Schemas['BindingRequest']) => answer(api.POST('/api/process-bindings', { body }));
export const approveBinding = (id: string) =>
  answer(api.POST('/api/process-bindings/{id}/approve', { params: { path: { id } } }));
export const endBinding = (id: string) =>
  answer(api.POST('/api/process-bindings/{id}/end', { params: { path: { id } } }));
export const folder = () => answer(api.GET('/api/process-folder'));
