import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { messagesByArea } from './scripts/messages-by-area';

// Second-hand iPhones stay on iOS 15, and many offices on a Chrome that nobody updates.
const target = ['chrome87', 'safari14', 'firefox90'];

// While developing, the server of the platform answers behind the same address.
const server = process.env.TRUONG_SERVER ?? 'http://127.0.0.1:8080';

// The server compares Origin with Host, and refuses a sign-in where they differ: the browser's Host goes through.
const proxy = { '/api': { target: server, changeOrigin: false } };

/**
 * Kit hides its announcer of pages by a style attribute, which our content security policy refuses; app.css hides it.
 */
const announcerWithoutStyle: Plugin = {
  name: 'announcer-without-style',
  enforce: 'pre',
  transform(code, id) {
    if (!/generated\/(client\/|server\/)?root\.svelte$/.test(id)) return;
    return { code: code.replace(/(id="svelte-announcer"[^>]*?) style="[^"]*"/, '$1'), map: null };
  }
};

export default defineConfig({
  plugins: [announcerWithoutStyle, sveltekit(), messagesByArea()],
  build: {
    target,
    cssTarget: target,
    assetsInlineLimit: (file) => (/\.(woff2|svg)$/.test(file) ? false : undefined)
  },
  server: { proxy },
  preview: { proxy },
  test: { include: ['src/**/*.test.ts'] }
});
