import { answer, api, type Schemas } from '@/shared/api/client';

export type PaperTemplate = Schemas['PaperTemplate'];
export type TemplateVersion = Schemas['TemplateVersion'];
export type PaperField = Schemas['PaperField'];
export type SealView = Schemas['SealView'];

const at = (id: string) => ({ params: { path: { id } } });

export const templates = () => answer(api.GET('/api/paper-templates'));
export const fields = () => answer(api.GET('/api/paper-templates/fields'));
export const cases = (text: string) =>
  answer(api.GET('/api/cases', { params: { query: { text: text || undefined, limit: 20 } } }));
export const fileAddress = (key: string) => `/api/paper-templates/${key}/file`;
export const versionAddress = (id: string) => `/api/paper-templates/versions/${id}/file`;
export const previewAddress = (caseId: string, paper: string, version?: string) =>
  `/api/cases/${caseId}/papers/${paper}/preview${version ? `?version=${version}` : ''}`;

export const activate = (id: string, from: string) =>
  answer(api.POST('/api/paper-templates/versions/{id}/activate', { ...at(id), body: { from } }));
export const withdraw = (id: string) => answer(api.POST('/api/paper-templates/versions/{id}/withdraw', at(id)));

export function upload(key: string, file: File, note: string): Promise<TemplateVersion> {
  const body = new FormData();
  body.append('file', file, file.name);
  return answer(
    api.POST('/api/paper-templates/{key}', {
      params: { path: { key }, query: { note: note || undefined } },
      body: body as never,
    }),
  );
}

export function checkSeals(file: File): Promise<SealView[]> {
  const body = new FormData();
  body.append('file', file, file.name);
  return answer(api.POST('/api/seals/check', { body: body as never }));
}
