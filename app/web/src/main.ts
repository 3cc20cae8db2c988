import { createPinia } from 'pinia';
import { createApp } from 'vue';
import App from './App.vue';
import { chosenLanguage, i18n, speak } from './locale';
import { makeRouter } from './router';
import { useSession } from './session/session';
import { onSignedOut } from './shared/api/client';
import './shared/style/theme.css';
import './shared/style/base.css';

async function start() {
  const app = createApp(App);
  app.use(createPinia());
  app.use(i18n);
  await speak(chosenLanguage() ?? 'zh');
  const router = makeRouter();
  onSignedOut(() => {
    useSession().lapse();
    const here = router.currentRoute.value;
    if (!here.meta.open) void router.push({ name: 'login', query: { next: here.fullPath } });
  });
  app.use(router);
  app.mount('#app');
}

void start();
