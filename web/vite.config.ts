import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

// Second-hand iPhones stay on iOS 15, and many offices on a Chrome that nobody updates.
const target = ['chrome87', 'safari14', 'firefox90'];

// While developing, the server of the platform answers behind the same address.
const server = process.env.TRUONG_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    target,
    cssTarget: target,
    assetsInlineLimit: (file) => (/\.(woff2|svg)$/.test(file) ? false : undefined)
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
  test: { include: ['src/**/*.test.ts'] }
});
