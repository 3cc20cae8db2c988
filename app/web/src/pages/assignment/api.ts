import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Explained = Schemas['BookEntry'];
export type Judge = Schemas['JudgeRow'];
export type Assessor = Schemas['AssessorRow'];
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
export const leaves = (query: PageQuery) =>
  answer(api.GET('/api/assignment/leaves', { params: { query: query as object } }));
export const addLeave = (body: Schemas['LeaveRequest']) => answer(api.POST('/api/assignment/leaves', { body }));
export const endLeave = (id: string, lastDay: string) =>
  answer(api.POST('/api/assignment/leaves/{id}/end', { params: { path: { id } }, body: { lastDay } }));
export const conflicts = (query: PageQuery) =>
  answer(api.GET('/api/assignment/conflicts', { params: { query: query as object } }));
export const addConflict = (body: Schemas['ConflictRequest']) =>
  answer(api.POST('/api/assignment/conflicts', { body }));
export const endConflict = (id: string) =>
  answer(api.POST('/api/assignment/conflicts/{id}/end', { params: { path: { id } } }));
export const assessors = (query: PageQuery) =>
  answer(api.GET('/api/assignment/assessors', { params: { query: query as object } }));
export const addAssessor = (body: Schemas['AssessorRequest']) =>
  answer(api.POST('/api/assignment/assessors', { body }));
export const BOOK = '/api/assignment/book';
export const VERIFIER = '/api/assignment/verifier';
