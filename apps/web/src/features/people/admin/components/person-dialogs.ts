/** One file to load for what an administrator does with one person. */
export { default as DataDialog } from './data-dialog';
export { default as PlaceDialog } from './place-dialog';
