import vue from '@vitejs/plugin-vue';
import Components from 'unplugin-vue-components/vite';
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers';
import { defineConfig } from 'vitest/config';

const server = process.env.TIANPING_SERVER ?? 'http://localhost:8080';

/** Unit tests look at no styles, and Node cannot import them. */
const styles = process.env.VITEST ? false : 'css';

/** The login page is a page for GET and a deed for POST: only the deed goes to the server. */
const onlyPosts = (request) => (request.method === 'GET' ? '/index.html' : undefined);

const proxy = {
  '/api': server,
  '/actuator': server,
  '^/logout$': server,
  '^/login$': { target: server, bypass: onlyPosts },
};

export default defineConfig({
  plugins: [
    vue(),
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: styles, directives: false })] }),
  ],
  define: { __VUE_I18N_LEGACY_API__: 'false', __INTLIFY_PROD_DEVTOOLS__: 'false' },
  resolve: { alias: { '@': new URL('./src', import.meta.url).pathname } },
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: '../target/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // the designer of models is one large part, loaded on its own page only
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|vue-i18n|@intlify|pinia)[\\/]/, priority: 30 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
  },
});
