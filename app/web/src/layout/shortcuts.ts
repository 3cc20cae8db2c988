import { onBeforeUnmount, onMounted } from 'vue';
import { useRouter } from 'vue-router';
import { pages } from '@/router';
import { useSession } from '@/session/session';

/** How long `g` waits for its second key. */
const PATIENCE = 1200;

function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** The search of the page in front, else the one in the header. */
function focusSearch(): boolean {
  const search = document.querySelector<HTMLElement>('main [data-search]') ?? document.querySelector('[data-search]');
  const input = search?.matches('input') ? search : search?.querySelector<HTMLElement>('input');
  input?.focus();
  return input !== null && input !== undefined;
}

/** Keys of the whole application: `/` search, `g` and a letter for a page, `?` help. */
export function useShortcuts(showHelp: () => void) {
  const router = useRouter();
  const session = useSession();
  let going = 0;

  function pageOf(letter: string) {
    return pages.find((page) => page.meta?.nav?.shortcut === letter && session.may(page.meta.permission));
  }

  function onKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || typing(event.target)) return;
    const page = Date.now() - going < PATIENCE ? pageOf(event.key) : undefined;
    going = event.key === 'g' && !page ? Date.now() : 0;
    if (page) void router.push({ name: page.name });
    else if (event.key === '?') showHelp();
    else if (event.key !== '/' || !focusSearch()) return;
    event.preventDefault();
  }

  onMounted(() => document.addEventListener('keydown', onKey));
  onBeforeUnmount(() => document.removeEventListener('keydown', onKey));
}
