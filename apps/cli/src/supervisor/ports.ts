import { type PortState, portState } from '@vakwerk/local-services/free-port';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';

/** A port Vakwerk wants on this machine and the setting that moves it. */
export interface WantedPort {
  readonly port: number;
  readonly setting: string;
  readonly what: string;
  /** People open it as `localhost`, which browsers look up on ::1 first: another program there would answer instead of us. */
  readonly opened?: boolean;
}

export async function stateOf({ port, opened = false }: WantedPort): Promise<PortState> {
  const state = await portState(port);
  return state === 'free' && opened ? portState(port, '::1') : state;
}

/** One line per port that two of our own programs were given: the second would never answer, or answer for the first. */
export function sharedPorts(wanted: readonly WantedPort[]): string[] {
  return wanted.flatMap(({ port, setting, what }, index) => {
    const first = wanted.slice(0, index).find((other) => other.port === port);
    return first === undefined
      ? []
      : [`${setting}: port ${port} (${what}) is the port of ${first.setting} (${first.what}) too; give each its own`];
  });
}

/** @throws UserFacingError with one line per port that another program has */
export async function refuseTakenPorts(wanted: readonly WantedPort[]): Promise<void> {
  const lines: string[] = [];
  for (const one of wanted) {
    const { port, setting, what } = one;
    const state = await stateOf(one);
    if (state === 'forbidden')
      lines.push(
        `Port ${port} (${what}) may not be opened by this user. Choose one above 1023: ${setting}=${port + 8000} npm start`,
      );
    if (state === 'taken')
      lines.push(
        `Port ${port} (${what}) is taken by another program. Stop that program, or choose another port: ${setting}=${port + 100} npm start`,
      );
  }
  if (lines.length > 0) throw new UserFacingError(lines.join('\n'));
}
