import { i18n, say } from '@/locale';

/** The duties that a court gives to its people, in the order of lists. */
export const ROLES = [
  'JUDGE',
  'ASSISTANT',
  'CLERK',
  'FILING_CLERK',
  'CHIEF',
  'VICE_PRESIDENT',
  'PRESIDENT',
  'TRIAL_OFFICE',
  'INSPECTOR',
  'RULES_OFFICER',
  'PROVINCE_RULES_OFFICER',
  'COURT_RULES_OFFICER',
  'PROCESS_DESIGNER',
  'ENFORCEMENT_OFFICER',
  'GRID_HELPER',
  'MEDIATOR',
  'ADMINISTRATOR',
];

/** A role in the reader's words; one that this court added as data is shown by its key. */
export function roleWord(role: string): string {
  const key = `session.role.${role}`;
  return i18n.global.te(key) ? say(key) : role;
}

/** Who did something; what the platform did by itself bears no person's account. */
export function actorWord(account: string): string {
  return account === 'system' ? say('session.machine') : account;
}
