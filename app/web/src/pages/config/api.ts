import { answer, api } from '@/shared/api/client';

/** Health is an answer even when something is down: the server says so with 503. */
export async function health() {
  const response = await fetch('/actuator/health');
  return (await response.json()) as { status: string; components?: Record<string, { status: string }> };
}

export const about = () => answer(api.GET('/actuator/info'));

export const moveClock = (today: string) => answer(api.POST('/api/demo/clock', { body: { today } }));
