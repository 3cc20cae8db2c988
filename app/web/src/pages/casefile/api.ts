import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type CaseRow = Schemas['CaseRow'];
export type CaseFile = Schemas['CaseFile'];
export type Party = Schemas['Party'];
export type TimelineEntry = Schemas['TimelineEntry'];
export type CaseClock = Schemas['CaseClock'];
export type LedgerEntry = Schemas['LedgerEntry'];
export type CaseDocument = Schemas['CaseDocument'];
export type WorkItem = Schemas['WorkItem'];
export type Form = Schemas['Form'];
export type Filing = Schemas['FilingRequest'];
export type NewParty = Schemas['PartyRequest'];
export type Conversion = Schemas['Conversion'];
export type CaseDecision = Schemas['CaseDecision'];
export type Ground = Schemas['GroundRequest']['ground'];

const at = (id: string) => ({ params: { path: { id } } });

export const cases = (query: PageQuery) => answer(api.GET('/api/cases', { params: { query: query as object } }));
export const stageCounts = (query: { text?: string; light?: string; judge?: string }) =>
  answer(api.GET('/api/cases/counts', { params: { query } }));

export const timeline = (id: string) => answer(api.GET('/api/cases/{id}/timeline', at(id)));
export const clocks = (id: string) => answer(api.GET('/api/cases/{id}/clocks', at(id)));
export const conformance = (id: string) => answer(api.GET('/api/cases/{id}/conformance', at(id)));

export const way = (id: string) => answer(api.GET('/api/cases/{id}/way', at(id)));
export const tasks = (id: string) => answer(api.GET('/api/cases/{id}/work-items', at(id)));
export const forms = (id: string) => answer(api.GET('/api/cases/{id}/forms', at(id)));
export const conversions = (id: string) => answer(api.GET('/api/cases/{id}/conversions', at(id)));
export const documents = (id: string) => answer(api.GET('/api/cases/{id}/documents', at(id)));
export const documentAddress = (id: string, doc: string) => `/api/cases/${id}/documents/${doc}/content`;

export const pdfAddress = (id: string, doc: string) => `/api/cases/${id}/documents/${doc}/pdf`;
export const paperTemplates = () => answer(api.GET('/api/paper-templates'));
export const makePaper = (id: string, paper: string) =>
  answer(api.POST('/api/cases/{id}/papers', { ...at(id), body: { paper } }));
export const sealPaper = (id: string, document: string) =>
  answer(api.POST('/api/cases/{id}/documents/{document}/seal', { params: { path: { id, document } } }));

export const whyClock = (id: string, clock: string) =>
  answer(api.GET('/api/cases/{id}/clocks/{clock}/why', { params: { path: { id, clock } } }));
export const caseDecisions = (id: string) => answer(api.GET('/api/cases/{id}/decisions', at(id)));
export const whyCaseDecision = (id: string, decision: string) =>
  answer(api.GET('/api/cases/{id}/decisions/{decision}/why', { params: { path: { id, decision } } }));
export const whyConversion = (id: string, target: string) =>
  answer(api.GET('/api/cases/{id}/conversions/{target}/why', { params: { path: { id, target } } }));

export async function model(id: string, instance: string): Promise<string> {
  const { data } = await api.GET('/api/cases/{id}/way/{instance}/model', {
    params: { path: { id, instance } },
    parseAs: 'text',
  });
  return data ?? '';
}

export const perform = (id: string, form: string, values: Record<string, unknown>) =>
  answer(api.POST('/api/cases/{id}/deeds/{form}', { params: { path: { id, form } }, body: { values } }));

export const reverse = (id: string, deed: string, reason: string) =>
  answer(api.POST('/api/cases/{id}/timeline/{deed}/reverse', { params: { path: { id, deed } }, body: { reason } }));

export const openOnGround = (id: string, ground: Ground, reason: string) =>
  answer(api.POST('/api/cases/{id}/grounds', { ...at(id), body: { ground, reason } }));

/** Under one key a filing is taken in once, however often it is sent. */
export const submitFiling = (body: Filing, key: string) =>
  answer(api.POST('/api/filings', { params: { header: { 'Idempotency-Key': key } }, body }));

/** What can be filed: classes of cases with their procedures. */
export const filingKinds = () => answer(api.GET('/api/filings/kinds'));

export const causes = (text: string) =>
  answer(api.GET('/api/causes', { params: { query: { text: text || undefined, limit: 20 } } }));

export type Note = Schemas['Note'];
export const notes = (id: string, after?: string) =>
  answer(api.GET('/api/cases/{id}/notes', { params: { path: { id }, query: { after } } }));
export const writeNote = (id: string, body: Schemas['NoteRequest']) =>
  answer(api.POST('/api/cases/{id}/notes', { ...at(id), body }));
export const changeNote = ({ id, version }: Note, said: Schemas['NoteRequest']) =>
  answer(api.PUT('/api/notes/{note}', { params: { path: { note: id } }, body: { ...said, version } }));
export const settleNote = ({ id, version }: Note, settled: boolean) =>
  answer(api.POST('/api/notes/{note}/settled', { params: { path: { note: id } }, body: { version, settled } }));
export const removeNote = ({ id, version }: Note) =>
  answer(api.DELETE('/api/notes/{note}', { params: { path: { note: id }, query: { version } } }));

export type ClockCheck = Schemas['ClockCheck'];
export type CheckStanding = ClockCheck['standing'];
/** Where a check can stand, in the order in which the trial office looks at them. */
export const STANDINGS: CheckStanding[] = ['OPEN', 'ANSWERED', 'ASKED', 'ACCEPTED'];
export const checkCounts = () => answer(api.GET('/api/clock-checks/counts'));
export const checks = (standing: CheckStanding, { after, limit }: PageQuery) =>
  answer(api.GET('/api/clock-checks', { params: { query: { standing, after, limit } } }));
export const acceptCheck = (deed: string, version: number) =>
  answer(api.POST('/api/clock-checks/{deed}/accept', { params: { path: { deed } }, body: { version } }));
export const askCheck = (deed: string, version: number, words: string) =>
  answer(api.POST('/api/clock-checks/{deed}/ask', { params: { path: { deed } }, body: { version, words } }));
