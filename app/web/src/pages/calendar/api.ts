import { answer, api, type Schemas } from '@/shared/api/client';

export type Question = Required<Schemas['CountQuestion']>;
export type Answer = Schemas['CountAnswer'];

export const count = (body: Question) => answer(api.POST('/api/calendar/count', { body }));

export type Year = Schemas['CalendarYear'];
export type Day = Schemas['CalendarDay'];
export type ImportReport = Schemas['CalendarImport'];

export const years = () => answer(api.GET('/api/calendar/years'));
export const days = (year: number) => answer(api.GET('/api/calendar/days', { params: { query: { year } } }));

export function importNotice(file: File, source: string, preview: boolean): Promise<ImportReport> {
  const body = new FormData();
  body.append('file', file, file.name);
  return answer(api.POST('/api/calendar/imports', { params: { query: { source, preview } }, body: body as never }));
}
