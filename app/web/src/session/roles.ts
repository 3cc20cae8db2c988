import { i18n, say } from '@/locale';

/** A role in the reader's words; one that this court added as data is shown by its key. */
export function roleWord(role: string): string {
  const key = `session.role.${role}`;
  return i18n.global.te(key) ? say(key) : role;
}
