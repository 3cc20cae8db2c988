import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Board = Schemas['LoadBoard'];
export type JudgeLoad = Schemas['JudgeLoad'];
export type Base = Schemas['WorkloadBase'];
export type Correction = Schemas['WeightCorrection'];
export type Source = Schemas['WeightSource'];
export type CaseWeight = Schemas['CaseWeight'];

export const board = (from?: string, to?: string, judge?: string) =>
  answer(api.GET('/api/workload/board', { params: { query: { from, to, judge } } }));
export const bases = () => answer(api.GET('/api/workload/bases'));
export const freeze = (kind: Base['kind']) =>
  answer(api.POST('/api/workload/bases', { body: { kind: kind as 'TRIAL' | 'ENFORCEMENT' } }));
export const causes = (id: string, query: PageQuery) =>
  answer(api.GET('/api/workload/bases/{id}/causes', { params: { path: { id }, query: query as object } }));
export const sources = (id: string, query: PageQuery) =>
  answer(api.GET('/api/workload/bases/{id}/cases', { params: { path: { id }, query: query as object } }));
export const corrections = (query: PageQuery) =>
  answer(api.GET('/api/workload/corrections', { params: { query: query as object } }));
export const decide = (id: string, approved: boolean) =>
  answer(api.POST('/api/workload/corrections/{id}/decision', { params: { path: { id } }, body: { approved } }));
export const weightOf = (id: string) => answer(api.GET('/api/cases/{id}/weight', { params: { path: { id } } }));
export const askCorrection = (id: string, factor: number, reason: string) =>
  answer(api.POST('/api/cases/{id}/weight-corrections', { params: { path: { id } }, body: { factor, reason } }));
