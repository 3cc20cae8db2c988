import { answer, api, type Schemas } from '@/shared/api/client';

export type Palette = Schemas['ModelPalette'];
export type Template = Schemas['ElementTemplate'];
export type TemplateProperty = Schemas['TemplateProperty'];
export type Binding = TemplateProperty['binding'];
export type DrawnProblem = Schemas['DrawnProblem'];
export type DrawnModel = Schemas['DrawnModel'];
export type Drawing = Schemas['Drawing'];
export type Walked = Schemas['Walked'];
export type Standing = Record<string, string>;

export const palette = () => answer(api.GET('/api/process-models/palette'));
/** What the check of an upload would say; stores nothing. */
export const checkDrawing = (body: Drawing) => answer(api.POST('/api/process-models/check', { body }));
/** Where a case of this standing would rest; without `from`, walked from the start. */
export const walkDrawing = (drawing: Drawing, standing: Standing, from: string[] = []) =>
  answer(api.POST('/api/process-models/walk', { body: { drawing, standing, from } }));
/** The version of a process that is in force, if there is one among its latest. */
export async function activeVersion(process: string) {
  const { rows } = await answer(api.GET('/api/process-models', { params: { query: { process, limit: 100 } } }));
  return rows.find(({ status }) => status === 'ACTIVE');
}

export type Form = Schemas['Form'];
export type FormField = Schemas['FormField'];
export type FormVersion = Schemas['FormVersion'];

/** What the server says of a changed form; stores nothing. */
export const checkForm = (form: Form) =>
  answer(api.POST('/api/process-forms/check', { body: { key: form.key, text: textOf(form) } }));
export const draftForm = (form: Form, note: string) =>
  answer(api.POST('/api/process-forms', { body: { key: form.key, text: textOf(form), note } }));
export const formVersions = (form: string) =>
  answer(api.GET('/api/process-forms', { params: { query: { form, limit: 20 } } }));
export const approveForm = (id: string) =>
  answer(api.POST('/api/process-forms/{id}/approve', { params: { path: { id } } }));
export const activateForm = (id: string) =>
  answer(api.POST('/api/process-forms/{id}/activate', { params: { path: { id } } }));

/** A form as text; JSON is YAML too. What is not said is left out. */
const textOf = (form: Form) =>
  JSON.stringify(form, (_, value: unknown) => (value === null || value === '' ? undefined : value), 2);
