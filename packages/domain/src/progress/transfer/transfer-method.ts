/** Changes with every change of the method, so that what was said by an older one can be told apart. */
export const TRANSFER_METHOD = 'stacked-levels-1';
