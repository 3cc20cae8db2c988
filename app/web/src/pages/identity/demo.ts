/** The accounts that the demo profile makes, with the role each one shows. */
export const DEMO_ACCOUNTS = [
  { account: 'judge1', role: 'JUDGE' },
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
  { account: 'party1', role: 'PARTY' },
  { account: 'lawyer1', role: 'LAWYER' },
  { account: 'officer1', role: 'ENFORCEMENT_OFFICER' },
  { account: 'admin1', role: 'ADMINISTRATOR' },
] as const;

export const DEMO_PASSWORD = 'tianping-demo';
