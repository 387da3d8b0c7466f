/** Messages and rows as the server declares them; `truong generate` writes that file. */
export type * from '../../../generated/types';
