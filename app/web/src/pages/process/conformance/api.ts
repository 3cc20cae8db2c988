import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type ModelFit = Schemas['ModelFit'];
export type CaseFit = Schemas['CaseFit'];
export type Stalled = Schemas['StalledWork'];

export const KINDS = ['SKIPPED', 'REPEATED', 'OUT_OF_ORDER', 'BY_ANOTHER', 'REPAIRED', 'MOVED', 'LATE'] as const;

export const modelFits = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/process-conformance/models', { params: { query: { after, limit } } }));

export const waiting = () => answer(api.GET('/api/process-conformance/waiting'));

export const caseFits = (id: string, all: boolean, { after, limit, kind }: PageQuery) =>
  answer(
    api.GET('/api/process-conformance/models/{id}/cases', {
      params: { path: { id }, query: { after, limit, all, kind: KINDS.find((one) => one === kind) } },
    }),
  );

/** Courts whose cases one may watch, by name. */
export const watchedCourts = async (words: string) => {
  const { rows } = await answer(
    api.GET('/api/process-operation/courts', { params: { query: { text: words || undefined } } }),
  );
  return rows.map(({ id, name }) => ({ value: id, label: name }));
};

export const deviationsOf = (instance: string) =>
  answer(api.GET('/api/process-conformance/instances/{instance}', { params: { path: { instance } } }));

export const stalled = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/process-operation/stalled', { params: { query: { after, limit } } }));

export const compareAgain = (id: string) =>
  api.POST('/api/process-operation/stalled/{id}/compare-again', { params: { path: { id } } });
