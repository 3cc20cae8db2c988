import { defineStore } from 'pinia';
import { ref } from 'vue';
import { unreadCount } from './api';

/** How many notices wait to be read, for the bell; a count that fails leaves the last one standing. */
export const useUnread = defineStore('unread-notices', () => {
  const count = ref(0);

  async function refresh(): Promise<void> {
    count.value = await unreadCount().catch(() => count.value);
  }

  return { count, refresh };
});
