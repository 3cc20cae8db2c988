import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Notice = Schemas['Notice'];

export const notices = (query: PageQuery) => answer(api.GET('/api/notices', { params: { query: query as object } }));

export const unreadCount = () => answer(api.GET('/api/notices/count')).then(({ unread }) => unread);

export const read = (id: string) => answer(api.POST('/api/notices/{id}/read', { params: { path: { id } } }));

export const readAll = () => answer(api.POST('/api/notices/read-all'));
