/** A drawing that was not saved, kept on this machine until it is. */
export interface Copy {
  xml: string;
  at: string;
}

const key = (of: string) => `tianping-design-${of}`;

export function keep(of: string, xml: string): void {
  localStorage.setItem(key(of), JSON.stringify({ xml, at: new Date().toISOString() } satisfies Copy));
}

export function kept(of: string): Copy | undefined {
  const text = localStorage.getItem(key(of));
  return text === null ? undefined : (JSON.parse(text) as Copy);
}

export const forget = (of: string): void => localStorage.removeItem(key(of));
