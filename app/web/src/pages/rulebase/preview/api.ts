import { answer, api, type Schemas } from '@/shared/api/client';
import type { PageQuery } from '@/shared/table/keyset';

export type Preview = Schemas['RulePreview'];
export type Figure = Schemas['PreviewFigure'];
export type Change = Schemas['PreviewChange'];
export type Judged = Schemas['PreviewJudged'];
export type Why = Schemas['PreviewWhy'];
export type Reason = Schemas['PreviewReason'];
export type Aspect = Change['aspect'];
export type Turn = Change['turn'];

export const ASPECTS: Aspect[] = ['DUE_DAY', 'LIGHT', 'ESCALATION', 'MARK', 'PROCEDURE', 'ANSWER'];
export const TURNS: Turn[] = ['ADDED', 'REMOVED', 'UP', 'DOWN', 'OTHER'];

const at = (id: string) => ({ params: { path: { id } } });

export const startPreview = (release: string) => answer(api.POST('/api/rule-releases/{id}/preview', at(release)));
export const latestPreview = (release: string) => answer(api.GET('/api/rule-releases/{id}/preview', at(release)));
export const previewOf = (id: string) => answer(api.GET('/api/rule-previews/{id}', at(id)));
export const cancelPreview = (id: string) => answer(api.POST('/api/rule-previews/{id}/cancel', at(id)));
export const acceptPreview = (id: string, reason: string) =>
  answer(api.POST('/api/rule-previews/{id}/accept', { ...at(id), body: { reason } }));

export const previewFigures = (id: string, by: 'COURT' | 'RULE', { after, limit }: PageQuery) =>
  answer(api.GET('/api/rule-previews/{id}/figures', { params: { path: { id }, query: { by, after, size: limit } } }));

export const previewJudged = (id: string, { after, limit, changed }: PageQuery) =>
  answer(
    api.GET('/api/rule-previews/{id}/judged', {
      params: {
        path: { id },
        query: {
          after: after === undefined ? undefined : Number(after),
          size: limit,
          changed: changed === undefined ? undefined : changed === 'true',
        },
      },
    }),
  );

export const previewChanges = (id: string, { after, limit, aspect, turn, court, rule }: PageQuery) =>
  answer(
    api.GET('/api/rule-previews/{id}/changes', {
      params: {
        path: { id },
        query: {
          after: after === undefined ? undefined : Number(after),
          size: limit,
          aspect: aspect as Aspect | undefined,
          turn: turn as Turn | undefined,
          court: court as string | undefined,
          rule: rule as string | undefined,
        },
      },
    }),
  );

export const previewWhy = (id: string, n: number) =>
  answer(api.GET('/api/rule-previews/{id}/changes/{n}', { params: { path: { id, n } } }));
