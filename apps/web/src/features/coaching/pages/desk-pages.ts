// Small pages that load together: every page of the product carries the list of files that routes may load.
export { TemplatesPage } from './templates-page';
export { TimesPage } from './times-page';
