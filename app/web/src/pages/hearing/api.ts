import { answer, api, type Schemas } from '@/shared/api/client';

export type Sitting = Schemas['Sitting'];

export interface Wanted {
  from: string;
  to: string;
  room?: string;
  judge?: string;
}

/** Every sitting of some days: a week of a court is a few pages at most. */
export async function sittings(wanted: Wanted): Promise<Sitting[]> {
  const all: Sitting[] = [];
  let after: string | undefined;
  do {
    const page = await answer(api.GET('/api/hearings', { params: { query: { ...wanted, after, limit: 200 } } }));
    all.push(...page.rows);
    after = page.next ?? undefined;
  } while (after);
  return all;
}

export const rooms = () => answer(api.GET('/api/rooms'));

export const addRoom = (name: string) => answer(api.POST('/api/rooms', { body: { name } }));

export const feed = () => answer(api.GET('/api/calendar-feed'));
export const makeFeed = () => answer(api.POST('/api/calendar-feed'));
export const endFeed = () => answer(api.DELETE('/api/calendar-feed'));
