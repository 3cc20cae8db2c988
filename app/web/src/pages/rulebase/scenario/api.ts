import { answer, api, type Schemas } from '@/shared/api/client';

export type ScenarioForm = Schemas['ScenarioForm'];
export type ScenarioEntry = Schemas['ScenarioEntry'];
export type ScenarioPart = Schemas['ScenarioPart'];
export type ScenarioItem = Schemas['ScenarioItem'];
export type ScenarioForms = Schemas['ScenarioForms'];
export type FactKind = Schemas['FactKind'];
export type FactField = Schemas['FactField'];
export type PlayedScenario = Schemas['PlayedScenario'];
export type ScenarioRun = Schemas['RunView'];
export type FindingPair = Schemas['FindingPair'];
export type Boundary = Schemas['Boundary'];
export type ProposedScenario = Schemas['ProposedScenario'];
export type UnsavedFile = Schemas['UnsavedFile'];

const at = (id: string) => ({ params: { path: { id } } });
const within = (id: string, name: string) => ({ params: { path: { id, name } } });

/** A file as forms; with `text`, that text in the place of the stored one. */
export const scenarioForms = (id: string, path: string, text: string | null) =>
  answer(api.POST('/api/rule-releases/{id}/scenarios/reading', { ...at(id), body: { path, text } }));

/** Puts scenarios in the place of one (`place`), or after all; none takes that one out. Stores nothing. */
export const writeScenarios = (
  id: string,
  path: string,
  text: string,
  place: number | null,
  scenarios: ScenarioForm[],
) =>
  answer(
    api.POST('/api/rule-releases/{id}/scenarios/writing', { ...at(id), body: { path, text, at: place, scenarios } }),
  );

/** Plays one file, or the scenario at one line of it. */
export const playFile = (id: string, path: string, text: string, files: UnsavedFile[], line: number | null = null) =>
  answer(api.POST('/api/rule-releases/{id}/scenarios', { ...at(id), body: { path, text, line, files } }));
export const playRulebook = (id: string, name: string, files: UnsavedFile[]) =>
  answer(api.POST('/api/rule-releases/{id}/rulebooks/{name}/scenarios', { ...within(id, name), body: { files } }));

/** Scenarios at the dates and numbers of a rule, or around a scenario. */
export const boundaries = (
  id: string,
  name: string,
  around: { rule?: string; scenario?: ScenarioForm },
  files: UnsavedFile[],
) =>
  answer(
    api.POST('/api/rule-releases/{id}/rulebooks/{name}/boundaries', {
      ...within(id, name),
      body: { ...around, files },
    }),
  );

export const scenarioOfDecision = (id: string) => answer(api.GET('/api/rulebooks/decisions/{id}/scenario', at(id)));
