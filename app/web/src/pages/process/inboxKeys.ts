import { onBeforeUnmount, onMounted } from 'vue';

interface Keys {
  idle: () => boolean;
  claim: (row: number) => void;
  onward: () => void;
}

const lines = () => [...document.querySelectorAll<HTMLElement>('main tbody tr[tabindex]')];

function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(target.tagName);
}

/** `j` and `k` move through the list, `c` claims the row in front, `n` goes on after each; Enter is the list's own. */
export function useInboxKeys({ idle, claim, onward }: Keys) {
  function onKey(event: KeyboardEvent) {
    if (!idle() || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    const all = lines();
    const at = all.findIndex((line) => line === document.activeElement);
    if (event.key === 'j') all[Math.min(at + 1, all.length - 1)]?.focus();
    else if (event.key === 'k') all[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'c' && at >= 0) claim(at);
    else if (event.key === 'n') onward();
    else return;
    event.preventDefault();
  }

  onMounted(() => document.addEventListener('keydown', onKey));
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey));
}
