// Made at build time, so that the frame is seen before any script has come.
export const ssr = true;
export const prerender = true;
