import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Running = Schemas['ProcessRunning'];
export type Picture = Schemas['ProcessPicture'];
export type Activity = Schemas['ProcessActivity'];
export type Resting = Schemas['RestingCase'];
export type Repair = Schemas['ProcessRepair'];
export type RepairRequest = Schemas['RepairRequest'];

const text = (value: string | number | undefined) => (value === undefined ? undefined : String(value));

export const running = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/process-operation/models', { params: { query: { after, limit } } }));

export const picture = (id: string) =>
  answer(api.GET('/api/process-operation/models/{id}', { params: { path: { id } } }));

export async function drawing(id: string): Promise<string> {
  const { data } = await api.GET('/api/process-operation/models/{id}/xml', {
    params: { path: { id } },
    parseAs: 'text',
  });
  return data ?? '';
}

export const resting = ({ after, limit, model, element, number }: PageQuery) =>
  answer(
    api.GET('/api/process-operation/cases', {
      params: { query: { after, limit, model: text(model), element: text(element), number: text(number) } },
    }),
  );

export const instance = (id: string) =>
  answer(api.GET('/api/process-operation/instances/{instance}', { params: { path: { instance: id } } }));

export const repairs = ({ after, limit, state }: PageQuery) =>
  answer(
    api.GET('/api/process-repairs', {
      params: { query: { after, limit, state: text(state) as Repair['state'] | undefined } },
    }),
  );

export const askRepair = (body: RepairRequest) => answer(api.POST('/api/process-repairs', { body }));

export const approveRepair = (id: string) =>
  answer(api.POST('/api/process-repairs/{id}/approve', { params: { path: { id } } }));

export const refuseRepair = (id: string, reason: string) =>
  answer(api.POST('/api/process-repairs/{id}/refuse', { params: { path: { id } }, body: { reason } }));

export const withdrawRepair = (id: string) =>
  answer(api.POST('/api/process-repairs/{id}/withdraw', { params: { path: { id } } }));
