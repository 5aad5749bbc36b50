import { loadDemo } from '../demo/demo-seed.js';
import { bold, dim, say } from '../terminal.js';

interface Welcome {
  readonly url: string;
  readonly mailPage: string | null;
  readonly demo: boolean;
  /** Set when the installation is empty. */
  readonly firstRunToken: string | null;
  readonly dataFolder: string;
}

/** The last thing a start prints: where to go, and who signs in with what. */
export async function sayWelcome({ url, mailPage, demo, firstRunToken, dataFolder }: Welcome): Promise<void> {
  say();
  say(`  ${bold('Vakwerk is ready:')} ${bold(url)}`);
  if (mailPage !== null) say(`  Mail it sends:    ${mailPage}`);
  say(dim(`  Data and logs:    ${dataFolder}`));
  say();
  if (firstRunToken !== null) {
    say(`  Make your organisation and first administrator here (works once):`);
    say(`  ${bold(`${url}/first-run#token=${firstRunToken}`)}`);
    say();
  } else if (demo) {
    const { DEMO_ACCOUNTS } = await loadDemo();
    say('  Demo accounts (one click on the sign-in page):');
    for (const account of DEMO_ACCOUNTS) say(`  ${account.role.padEnd(8)} ${account.email.padEnd(40)} ${account.password}`);
    say();
  }
  say(dim('  Ctrl-C stops everything.'));
}
