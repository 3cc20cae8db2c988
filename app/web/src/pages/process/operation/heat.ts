import type { Activity } from './api';

/** From white to the accent, by the share of the busiest activity; the number beside says the same. */
export function heatRules(activities: Activity[]): string {
  const most = Math.max(1, ...activities.map(({ cases }) => cases));
  return activities
    .filter(({ cases }) => cases > 0)
    .map(({ element, cases }) => {
      const share = Math.round(12 + 58 * (cases / most));
      const fill = `color-mix(in srgb, var(--tp-warn) ${share}%, white)`;
      return `.heat [data-element-id="${CSS.escape(element)}"] .djs-visual > :first-child { fill: ${fill} !important; }`;
    })
    .join('\n');
}

/** Two digits of the largest unit that fits: 45 minutes, 3 hours, 12 days. */
export function span(seconds: number | null): { value: number; unit: 'minutes' | 'hours' | 'days' } | null {
  if (seconds === null) return null;
  if (seconds < 5400) return { value: Math.round(seconds / 60), unit: 'minutes' };
  if (seconds < 129_600) return { value: Math.round(seconds / 3600), unit: 'hours' };
  return { value: Math.round(seconds / 86_400), unit: 'days' };
}
