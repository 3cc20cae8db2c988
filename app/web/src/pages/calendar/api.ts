import { answer, api, type Schemas } from '@/shared/api/client';

export type Question = Required<Schemas['CountQuestion']>;
export type Answer = Schemas['CountAnswer'];

export const count = (body: Question) => answer(api.POST('/api/calendar/count', { body }));
