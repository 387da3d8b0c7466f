// Everything behind the sign-in is drawn in the browser; the pages in front of it are made at build time.
export const ssr = false;
export const prerender = false;
export const trailingSlash = 'never';
