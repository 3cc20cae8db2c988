import type { Schemas } from '@/shared/api/client';
import { whyLight } from '@/shared/light/why';
import { whyDuty, type WorkItem } from './api';

/** Who can say why a work item shows its light: the rule that called for a duty, or the clock of its case. */
export function whyItem(item: WorkItem): (() => Promise<Schemas['Explained']>) | null {
  const { about, caseId, light, nextDue: due } = item;
  if (about && item.form?.startsWith('escalation.')) return () => whyDuty(about);
  return caseId && due ? () => whyLight({ caseId, light, due }) : null;
}
