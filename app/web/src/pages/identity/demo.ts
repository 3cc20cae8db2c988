/** The accounts that the demo profile makes, with the role each one shows. */
export const DEMO_ACCOUNTS = [
  { account: 'judge1', role: 'judge' },
  { account: 'assistant1', role: 'assistant' },
  { account: 'clerk1', role: 'clerk' },
  { account: 'filing1', role: 'filing-clerk' },
  { account: 'chief1', role: 'chief' },
  { account: 'president1', role: 'president' },
  { account: 'office1', role: 'trial-office' },
  { account: 'rules1', role: 'rules-officer' },
  { account: 'rules2', role: 'rules-officer' },
  { account: 'designer1', role: 'designer' },
  { account: 'designer2', role: 'designer' },
  { account: 'party1', role: 'party' },
  { account: 'lawyer1', role: 'lawyer' },
  { account: 'admin1', role: 'administrator' },
] as const;

export const DEMO_PASSWORD = 'tianping-demo';
