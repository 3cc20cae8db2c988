import { createI18n } from 'vue-i18n';
import type { Messages } from './gather';

export type Language = 'zh' | 'en';

const KEPT = 'tianping.language';
const bundles: Record<Language, () => Promise<{ default: Messages }>> = {
  zh: () => import('./zh'),
  en: () => import('./en'),
};

export const i18n = createI18n<false>({
  legacy: false,
  locale: 'zh',
  missingWarn: false,
  fallbackWarn: false,
});

/** A message outside of components, in the reader's language. */
export function say(key: string, values: Record<string, unknown> = {}): string {
  return i18n.global.t(key, values);
}

export function language(): Language {
  return i18n.global.locale.value as Language;
}

/** What the reader chose on this machine; nothing until the first choice. */
export function chosenLanguage(): Language | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept === 'zh' || kept === 'en' ? kept : undefined;
}

export async function speak(tongue: Language): Promise<void> {
  i18n.global.setLocaleMessage(tongue, (await bundles[tongue]()).default);
  i18n.global.locale.value = tongue;
  document.documentElement.lang = tongue === 'zh' ? 'zh-CN' : 'en';
}

export async function choose(tongue: Language): Promise<void> {
  localStorage.setItem(KEPT, tongue);
  await speak(tongue);
}
