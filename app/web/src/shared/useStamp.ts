import { onBeforeUnmount, onMounted } from 'vue';

const EVERY = 15_000;

/**
 * Keeps a list up to date: asks for its stamp from time to time while the page is in front, and once when it comes to the front again.
 * A stamp that cannot be had is left for the next time; the list itself tells what is wrong.
 */
export function useStamp(ask: () => Promise<string>, changed: () => void): void {
  let known: string | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  async function look() {
    if (document.visibilityState !== 'visible') return;
    const now = await ask().catch(() => known);
    if (known !== undefined && now !== known) changed();
    known = now;
  }

  onMounted(() => {
    void look();
    timer = setInterval(() => void look(), EVERY);
    document.addEventListener('visibilitychange', look);
  });
  onBeforeUnmount(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
  });
}
