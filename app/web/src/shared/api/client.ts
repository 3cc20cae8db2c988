import createClient, { type Middleware } from 'openapi-fetch';
import { i18n, say } from '@/locale';
import { asProblem, Problem, problemFrom } from './problem';
import type { components, paths } from './schema';

export type Schemas = components['schemas'];

/** Spring Security hands the token out as a cookie and wants it back as a header. */
export function csrfToken(cookies = document.cookie): string | undefined {
  const cookie = cookies.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return cookie && decodeURIComponent(cookie.slice('XSRF-TOKEN='.length));
}

const ownWords = (code: string) => say(`shared.error.${code}`);

let whenSignedOut = () => {};
/** What happens when the server no longer knows the reader in the middle of work. */
export function onSignedOut(deed: () => void) {
  whenSignedOut = deed;
}

function headers(given?: HeadersInit): Headers {
  const all = new Headers(given);
  all.set('Accept-Language', i18n.global.locale.value === 'zh' ? 'zh-CN' : 'en');
  const token = csrfToken();
  if (token) all.set('X-XSRF-TOKEN', token);
  return all;
}

async function refusal(response: Response): Promise<Problem> {
  const body: unknown = await response.json().catch(() => undefined);
  return problemFrom(response.status, body, ownWords);
}

const courtesies: Middleware = {
  onRequest: ({ request }) => new Request(request, { headers: headers(request.headers) }),
  async onResponse({ request, response }) {
    if (response.ok) return;
    if (response.status === 401 && !request.url.endsWith('/api/session')) whenSignedOut();
    throw await refusal(response);
  },
  onError: ({ error }) => asProblem(error, ownWords),
};

/** Typed calls; every refusal and every failed connection is thrown as a {@link Problem}. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(courtesies);

/** The answer of a call that has one; refusals were thrown before. */
export async function answer<T>(call: Promise<{ data?: T }>): Promise<T> {
  const { data } = await call;
  if (data === undefined) throw new Problem(0, 'network', ownWords('network'));
  return data;
}

/** Posts to the two addresses that are no part of the API: sign in and sign out. */
export async function postForm(address: string, fields: Record<string, string>): Promise<void> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', headers: headers(), body: new URLSearchParams(fields) });
  } catch (thrown) {
    throw asProblem(thrown, ownWords);
  }
  if (!response.ok) throw await refusal(response);
}

export function problemOf(thrown: unknown): Problem {
  return asProblem(thrown, ownWords);
}
