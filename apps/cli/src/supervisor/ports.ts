import { isPortFree } from '@vakwerk/local-services/free-port';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';

/** A port Vakwerk wants on this machine and the setting that moves it. */
export interface WantedPort {
  readonly port: number;
  readonly setting: string;
  readonly what: string;
}

/** @throws UserFacingError with one line per port that another program has */
export async function refuseTakenPorts(wanted: readonly WantedPort[]): Promise<void> {
  const lines: string[] = [];
  for (const { port, setting, what } of wanted) {
    if (await isPortFree(port)) continue;
    lines.push(
      `Port ${port} (${what}) is taken by another program. Stop that program, or choose another port: ${setting}=${port + 100} npm start`,
    );
  }
  if (lines.length > 0) throw new UserFacingError(lines.join('\n'));
}
