/** The accounts that the demo profile makes, by court, with the role each one shows. */
export const DEMO_COURTS = [
  {
    court: 'own',
    accounts: [
      { account: 'judge1', role: 'JUDGE' },
      { account: 'judge2', role: 'JUDGE' },
      { account: 'assistant1', role: 'ASSISTANT' },
      { account: 'clerk1', role: 'CLERK' },
      { account: 'filing1', role: 'FILING_CLERK' },
      { account: 'chief1', role: 'CHIEF' },
      { account: 'president1', role: 'PRESIDENT' },
      { account: 'office1', role: 'TRIAL_OFFICE' },
      { account: 'inspector1', role: 'INSPECTOR' },
      { account: 'rules1', role: 'RULES_OFFICER' },
      { account: 'rules2', role: 'RULES_OFFICER' },
      { account: 'designer1', role: 'PROCESS_DESIGNER' },
      { account: 'designer2', role: 'PROCESS_DESIGNER' },
      { account: 'officer1', role: 'ENFORCEMENT_OFFICER' },
      { account: 'helper1', role: 'GRID_HELPER' },
      { account: 'mediator1', role: 'MEDIATOR' },
      { account: 'party1', role: 'PARTY' },
      { account: 'lawyer1', role: 'LAWYER' },
      { account: 'admin1', role: 'ADMINISTRATOR' },
    ],
  },
  {
    court: 'other',
    accounts: [
      { account: 'judge9', role: 'JUDGE' },
      { account: 'chief9', role: 'CHIEF' },
    ],
  },
  { court: 'upper', accounts: [{ account: 'office8', role: 'TRIAL_OFFICE' }] },
] as const;

export const DEMO_PASSWORD = 'tianping-demo';
