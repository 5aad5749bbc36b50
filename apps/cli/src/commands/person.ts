import { text } from 'node:stream/consumers';
import { invitationLink } from '@vakwerk/backend/people/invitations/invitation-link';
import { UserFacingError } from '@vakwerk/local-services/user-facing-error';
import type { Command } from 'commander';
import { openApplication } from '../application/open-application.js';
import { createPerson, type UseCases } from '../people/create-person.js';
import { type PersonOptions, personFrom } from '../people/new-person.js';
import { resetPassword } from '../people/reset-password.js';
import { processEnvironment } from '../settings/plan.js';
import { dim, say } from '../terminal.js';
import { withLocalDatabase } from './with-local-database.js';

/** Everything before the end of the first line; a password may have spaces at its ends. */
async function passwordFromStdin(): Promise<string> {
  if (process.stdin.isTTY)
    throw new UserFacingError('--password-stdin reads the password from a pipe: … | pnpm vakwerk person create …');
  return (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
}

async function withPeople(work: (useCases: UseCases, ownerUrl: string) => Promise<string | null>): Promise<string | null> {
  let link: string | null = null;
  await withLocalDatabase(async ({ plan, dataFolder, state, urls }) => {
    const env = processEnvironment(plan, dataFolder, state, urls.user);
    const application = await openApplication(env, []);
    try {
      const token = await work({ get: (type) => application.get(type, { strict: false }) }, urls.owner);
      link = token === null ? null : invitationLink(env.APP_ORIGIN ?? '', token);
    } finally {
      await application.close();
    }
  });
  return link;
}

function sayLink(link: string): void {
  say(link);
  say(dim('This link works once, for a week. Give it to nobody else.'));
}

async function create(options: PersonOptions & { readonly passwordStdin?: boolean }): Promise<void> {
  personFrom(options); // before a database is started for it
  const password = options.passwordStdin ? await passwordFromStdin() : undefined;
  const link = await withPeople((useCases, ownerUrl) => createPerson(useCases, ownerUrl, options, password));
  say(`${options.givenName} ${options.familyName} was added to ${options.organisation}.`);
  if (link !== null) sayLink(link);
}

async function reset(email: string, { organisation }: { readonly organisation?: string }): Promise<void> {
  const link = await withPeople((useCases, ownerUrl) => resetPassword(useCases, ownerUrl, email, organisation));
  say(`${email} is signed out everywhere and the old password no longer works.`);
  if (link !== null) sayLink(link);
}

export function addPerson(program: Command): void {
  const person = program.command('person').description('add people, and help those who forgot their password');
  person
    .command('create')
    .description('add a person and print the link with which they choose a password')
    .requiredOption('--organisation <name>', 'organisation they belong to')
    .requiredOption('--given-name <name>', 'given name')
    .requiredOption('--family-name <name>', 'family name')
    .requiredOption('--email <address>', 'address to sign in with')
    .requiredOption('--roles <roles>', 'agent, coach, manager, author, admin; commas between')
    .option('--language <language>', 'nl or en; without it the language of the organisation')
    .option('--password-stdin', 'take the password from standard input and print no link')
    .action(create);
  person
    .command('reset-password')
    .description('sign a person out everywhere and print a link with which they choose a new password')
    .argument('<email>', 'address they sign in with')
    .option('--organisation <name>', 'needed when the address is used in several organisations')
    .action(reset);
}
