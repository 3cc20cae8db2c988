import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';
import type { Names } from './places';

export type Move = Schemas['ProcessMove'];
export type MoveGroup = Schemas['MoveGroup'];
export type MoveCase = Schemas['MoveCase'];
export type Instruction = Schemas['MoveInstruction'];
export type Replay = Schemas['ProcessReplay'];
export type ReplayCase = Schemas['ReplayCase'];
export type ModelComment = Schemas['ModelComment'];

const path = (id: string) => ({ params: { path: { id } } });

export const model = (id: string) => answer(api.GET('/api/process-models/{id}', path(id)));

export const moves = (id: string) =>
  answer(api.GET('/api/process-models/{id}/moves', { params: { path: { id }, query: { limit: 20 } } }));

export const move = (id: string) => answer(api.GET('/api/process-moves/{id}', path(id)));

export const previewMove = (id: string, instructions: Instruction[]) =>
  answer(api.POST('/api/process-models/{id}/migration-preview', { ...path(id), body: { instructions } }));

export const migrate = (id: string, instructions: Instruction[]) =>
  answer(api.POST('/api/process-models/{id}/migrate', { ...path(id), body: { instructions } }));

export const stopMove = (id: string) => answer(api.POST('/api/process-moves/{id}/stop', path(id)));

export const resumeMove = (id: string) => answer(api.POST('/api/process-moves/{id}/resume', path(id)));

export const moveGroups = (id: string, { after, limit }: PageQuery) =>
  answer(
    api.GET('/api/process-moves/{id}/groups', {
      params: { path: { id }, query: { after: after === undefined ? undefined : Number(after), limit } },
    }),
  );

export const moveCases = (id: string, group: MoveGroup, { after, limit }: PageQuery) =>
  answer(
    api.GET('/api/process-moves/{id}/cases', {
      params: {
        path: { id },
        query: {
          outcome: group.outcome,
          place: group.place ?? undefined,
          reason: group.reason ?? undefined,
          after,
          limit,
        },
      },
    }),
  );

export async function placeNames(): Promise<Names> {
  const { places } = await answer(api.GET('/api/process-operation/places'));
  return new Map(places.map((one) => [one.place, one]));
}

export const changes = (id: string) => answer(api.GET('/api/process-models/{id}/changes', path(id)));

export const calls = (id: string) => answer(api.GET('/api/process-models/{id}/calls', path(id)));

export const history = (id: string) =>
  answer(api.GET('/api/process-models/{id}/history', { params: { path: { id }, query: { limit: 200 } } }));

export const comments = (id: string) =>
  answer(api.GET('/api/process-models/{id}/comments', { params: { path: { id }, query: { limit: 200 } } }));

export const say = (id: string, element: string, text: string) =>
  answer(api.POST('/api/process-models/{id}/comments', { ...path(id), body: { element, text } }));

export const resolve = (id: string, comment: string) =>
  answer(api.POST('/api/process-models/{id}/comments/{comment}/resolve', { params: { path: { id, comment } } }));

export const retire = (id: string) => answer(api.POST('/api/process-models/{id}/retire', path(id)));

export const replays = (id: string) =>
  answer(api.GET('/api/process-models/{id}/replays', { params: { path: { id }, query: { limit: 1 } } }));

export const startReplay = (id: string, days: number) =>
  answer(api.POST('/api/process-models/{id}/replays', { ...path(id), body: { days } }));

export const replay = (id: string) => answer(api.GET('/api/process-replays/{id}', path(id)));

export const stopReplay = (id: string) => answer(api.POST('/api/process-replays/{id}/stop', path(id)));

export const replayCases = (id: string, { after, limit, same }: PageQuery) =>
  answer(
    api.GET('/api/process-replays/{id}/cases', {
      params: { path: { id }, query: { after, limit, same: same === undefined ? undefined : same === 'true' } },
    }),
  );
