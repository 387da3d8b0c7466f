/** The one waiting row that stands open: the address names one action, so there is one row that it speaks of. */
export const opened = $state({ row: '' });
