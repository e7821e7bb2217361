import { setFlagsFromString } from 'node:v8';

/**
 * Imported first by whatever reads texts: V8 interprets a pattern before it compiles it (https://v8.dev/blog/regexp-tier-up), and
 * here some 1,800 patterns would each be prepared twice. Compiled at once, the shipped texts are read and asked in five sixths
 * of the time.
 */
setFlagsFromString('--no-regexp-tier-up');
