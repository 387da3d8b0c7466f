// What runs while building has no types of its own.
declare module '*/check.mjs';
declare module '*/markdown.mjs';
declare module '*/source.mjs';
declare module '*/tables.mjs';
