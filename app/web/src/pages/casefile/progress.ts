/** The stages that every case passes, in order; others are shown at the one they belong to. */
export const MILESTONES = [
  'SUBMITTED',
  'ASSIGNING',
  'PREPARING',
  'HEARING',
  'DRAFTING',
  'CLOSED',
  'EFFECTIVE',
  'ARCHIVED',
];

const AT: Record<string, string> = {
  CORRECTING: 'SUBMITTED',
  REFUSED: 'SUBMITTED',
  DELIBERATING: 'DRAFTING',
  PRONOUNCED: 'DRAFTING',
  APPEALED: 'EFFECTIVE',
};

export interface Milestone {
  /** The stage to show: at the present milestone the case's own. */
  stage: string;
  state: 'past' | 'here' | 'ahead';
}

/** The way of a case from submission to the archive; a refused filing ends at once. */
export function milestones(stage: string): Milestone[] {
  const here = MILESTONES.indexOf(AT[stage] ?? stage);
  const shown = stage === 'REFUSED' ? MILESTONES.slice(0, 1) : MILESTONES;
  return shown.map((each, at) => {
    if (at === here) return { stage, state: 'here' };
    return { stage: each, state: at < here ? 'past' : 'ahead' };
  });
}
