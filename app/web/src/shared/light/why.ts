import { answer, api, type Schemas } from '../api/client';
import { Problem } from '../api/problem';
import { say } from '@/locale';
import type { Light } from './light';

/** What a list shows of a case: the light of the clock that is due next. */
export interface Shown {
  caseId: string;
  light: Light;
  due: string;
}

/** Why that clock shows its light; where no rule of lights was asked, why it ends when it does. */
export async function whyLight({ caseId, light, due }: Shown): Promise<Schemas['Explained']> {
  const path = { id: caseId };
  const { clocks } = await answer(api.GET('/api/cases/{id}/clocks', { params: { path } }));
  const clock = clocks.find((each) => each.endedOn === null && each.due === due && each.light === light);
  const why = clock && (await whyClock(caseId, clock.id));
  const told = why && (why.light ?? why.limit);
  if (!told) throw new Problem(404, 'not-found', say('shared.light.moved-on'));
  return told;
}

const whyClock = (id: string, clock: string) =>
  answer(api.GET('/api/cases/{id}/clocks/{clock}/why', { params: { path: { id, clock } } }));
