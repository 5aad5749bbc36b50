import { exportScorecard } from './api/author-scorecard';

/** Saves a version as a JSON file on this computer. */
export async function downloadCard(versionId: string, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([await exportScorecard(versionId)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
