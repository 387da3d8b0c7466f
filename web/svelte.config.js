import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: adapter({ fallback: '200.html' }),
    alias: {
      $api: 'src/api',
      $ui: 'src/ui',
      $render: 'src/render',
      $shell: 'src/shell',
      $work: 'src/work',
      $i18n: 'src/i18n'
    },
    // Small style sheets travel inside the prerendered page: one round trip less on a slow network.
    inlineStyleThreshold: 16000,
    // Hashes instead of 'unsafe-inline': kit writes one bootstrap script into each page.
    csp: {
      mode: 'hash',
      directives: { 'script-src': ['self'], 'style-src': ['self'], 'object-src': ['none'], 'base-uri': ['self'] }
    },
    prerender: { handleHttpError: 'fail', entries: ['/', '/login', '/activate', '/recover', '/setup'] },
    serviceWorker: { register: false },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.mjs');
      }
    }
  }
};
