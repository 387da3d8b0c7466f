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

/** Watched collections and lists to choose from: no page before the sign-in has them. */
const notAtTheDoor = 'src/(reactivity|internal/client/dom/elements/bindings/select)\\b';

/**
 * Parts that the same pages need travel as one file: forty small ones cost a slow network more than their content.
 */
const groups = [
  { name: 'runtime', test: new RegExp(`node_modules/(svelte/(?!${notAtTheDoor})|@sveltejs/kit|esm-env|clsx)/`) },
  {
    name: 'door',
    test: new RegExp(
      [
        'src/api/(client|connection|kept_drafts|leaving|locale|pending|problem|seat|session)\\b',
        'src/ui/(Alert|Avatar|Button|EmptyState|Field|Icon|PasswordInput|ProgressLine|TextInput|field|icons|initials)\\b',
        'src/i18n/(signin|ui|errors)\\b',
        'src/shell/(Brand|FaultPage|LanguageSwitch|SkipLink|Splash|start|door/(CodeInput|Door|NewPassword|RefusalNote|back|refusal))\\b'
      ].join('|')
    )
  },
  {
    name: 'frame',
    test: new RegExp(
      [
        'src/api/(asked|screens)\\b',
        'src/ui/(Menu|Skeleton|ToastRegion|day|layer|menu|toast)\\b',
        'src/i18n/(offline|shell)\\b',
        'src/shell/(Gate|OfflineBar|SeatMenu|moments|seats|sign_out|worker)\\b'
      ].join('|')
    )
  }
];

const fewFiles: Plugin = {
  name: 'few-files',
  config: (config) =>
    config.build?.ssr ? undefined : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
};

export default defineConfig({
  plugins: [announcerWithoutStyle, fewFiles, sveltekit(), messagesByArea()],
  build: {
    target,
    cssTarget: target,
    assetsInlineLimit: (file) => (/\.(woff2|svg)$/.test(file) ? false : undefined)
  },
  server: { proxy },
  preview: { proxy },
  test: { include: ['src/**/*.test.ts'] }
});
