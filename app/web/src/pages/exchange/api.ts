import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type ImportJob = Schemas['ImportJob'];
export type Kind = ImportJob['kind'];
export type Rejection = Schemas['Rejection'];
export type Held = Schemas['HeldEvent'];
export type Finding = Schemas['DataFinding'];
export type Mapping = Schemas['ImportMapping'];
export type Part = 'cases' | 'events' | 'mapping' | 'file';

const at = (id: string) => ({ params: { path: { id } } });

export const jobs = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/imports', { params: { query: { after, limit } } }));
export const job = (id: string) => answer(api.GET('/api/imports/{id}', at(id)));
export const cancel = (id: string) => answer(api.POST('/api/imports/{id}/cancel', at(id)));
export const rejections = (id: string, { after, limit }: PageQuery) =>
  answer(api.GET('/api/imports/{id}/rejections', { params: { path: { id }, query: { after, limit } } }));

/** Which files an import of a kind takes; the last of a docket may be left out. */
export const PARTS: Record<Kind, Part[]> = {
  CHANGES: ['cases', 'events', 'mapping'],
  DOCKETS: ['cases', 'events', 'mapping'],
  COURTS: ['file'],
  CAUSES: ['file'],
};

/** Which of them it cannot do without. */
export const NEEDED: Record<Kind, Part[]> = {
  CHANGES: [],
  DOCKETS: ['cases', 'events'],
  COURTS: ['file'],
  CAUSES: ['file'],
};

const ADDRESS = {
  CHANGES: '/api/imports/changes',
  DOCKETS: '/api/imports/dockets',
  COURTS: '/api/imports/courts',
  CAUSES: '/api/imports/causes',
} as const;

/** What a file of changes says of itself. */
export interface Origin {
  source?: string;
  asOf?: string;
}

export function begin(kind: Kind, files: Partial<Record<Part, File>>, origin: Origin): Promise<ImportJob> {
  const body = new FormData();
  for (const part of PARTS[kind]) {
    const file = files[part];
    if (file) body.append(part, file, file.name);
  }
  if (kind === 'CHANGES') {
    return answer(api.POST(ADDRESS.CHANGES, { body: body as never, params: { query: origin } }));
  }
  return answer(api.POST(ADDRESS[kind], { body: body as never }));
}

export const held = ({ after, limit }: PageQuery) =>
  answer(api.GET('/api/imports/held', { params: { query: { after, limit } } }));
export const findings = (code: string | undefined, { after, limit }: PageQuery) =>
  answer(api.GET('/api/imports/quality', { params: { query: { code, after, limit } } }));
export const findingCounts = () => answer(api.GET('/api/imports/quality/counts'));
export const mappings = () => answer(api.GET('/api/imports/mappings'));
export const deedChoices = () => answer(api.GET('/api/imports/deeds'));
export const changeMapping = (source: string, version: number, mapping: unknown) =>
  answer(
    api.PUT('/api/imports/mappings/{source}', {
      params: { path: { source } },
      body: { version, mapping: mapping as never },
    }),
  );
