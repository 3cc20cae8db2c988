import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Explained = Schemas['BookEntry'];
export type Judge = Schemas['JudgeRow'];
export type Leave = Schemas['LeaveRow'];
export type Departure = Schemas['RequestView'];

export const entriesOf = (id: string) => answer(api.GET('/api/cases/{id}/assignment', { params: { path: { id } } }));
export const departures = (query: PageQuery) =>
  answer(api.GET('/api/assignment/departures', { params: { query: query as object } }));
export const entries = (query: PageQuery) =>
  answer(api.GET('/api/assignment/entries', { params: { query: query as object } }));
export const requests = (query: PageQuery) =>
  answer(api.GET('/api/assignment/requests', { params: { query: query as object } }));
export const judges = () => answer(api.GET('/api/assignment/judges'));
export const settle = (id: string, body: Schemas['JudgeRequest']) =>
  answer(api.PUT('/api/assignment/judges/{id}', { params: { path: { id } }, body }));
export const leaves = () => answer(api.GET('/api/assignment/leaves'));
export const addLeave = (body: Schemas['LeaveRequest']) => answer(api.POST('/api/assignment/leaves', { body }));
export const conflicts = () => answer(api.GET('/api/assignment/conflicts'));
export const addConflict = (body: Schemas['ConflictRequest']) =>
  answer(api.POST('/api/assignment/conflicts', { body }));
export const assessors = () => answer(api.GET('/api/assignment/assessors'));
export const addAssessor = (body: Schemas['AssessorRequest']) =>
  answer(api.POST('/api/assignment/assessors', { body }));
export const BOOK = '/api/assignment/book';
export const VERIFIER = '/api/assignment/verifier';
