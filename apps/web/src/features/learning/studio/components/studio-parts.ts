/** How the preview is shown. */
export interface Preview {
  readonly size: 'phone' | 'desktop';
  readonly dark: boolean;
}

/** What can be open over the page. */
export type StudioDialog = 'problems' | 'publish' | 'conflict' | 'history';
