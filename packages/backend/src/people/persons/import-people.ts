import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isEmail } from '@vakwerk/domain/people/email';
import { NAME_MAX_LENGTH, TEAM_NAME_MAX_LENGTH } from '@vakwerk/domain/people/person-facts';
import { isRole, type Role } from '@vakwerk/domain/people/role';
import { isoDate } from '@vakwerk/domain/shared/iso-date';
import { parse } from 'csv-parse/sync';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { InvitePerson } from '../invitations/invite-person.js';
import { PeopleError } from '../people.errors.js';
import { TeamRepository } from '../teams/team.repository.js';
import { PersonRepository } from './person.repository.js';

/** What is wrong with one row; each a message id `people.import.<code>`. */
export type RowProblem =
  | 'emailMissing'
  | 'emailWrong'
  | 'nameMissing'
  | 'nameTooLong'
  | 'teamTooLong'
  | 'roleUnknown'
  | 'emailTwice'
  | 'emailTaken'
  | 'employeeNumberTwice'
  | 'employeeNumberTaken'
  | 'hiredOnWrong';

export interface ImportRow {
  /** Line in the file, the header being 1. */
  readonly line: number;
  readonly email: string;
  readonly name: string;
  readonly problems: RowProblem[];
}

export interface ImportReport {
  readonly rows: ImportRow[];
  readonly ready: number;
  /** Teams that do not exist yet and are made by applying. */
  readonly newTeams: string[];
  readonly applied: boolean;
}

/** Header words that exports use, in both languages. */
const COLUMNS: Record<string, readonly string[]> = {
  email: ['email', 'e-mail', 'mail', 'e-mailadres', 'emailadres'],
  givenName: ['given name', 'first name', 'voornaam', 'roepnaam'],
  particle: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels', 'name particle', 'particle', 'prefix'],
  familyName: ['family name', 'last name', 'surname', 'achternaam'],
  employeeNumber: ['employee number', 'personeelsnummer', 'nummer'],
  team: ['team', 'afdeling'],
  roles: ['roles', 'role', 'rol', 'rollen'],
  hiredOn: ['hired on', 'start date', 'in dienst', 'datum in dienst'],
  language: ['language', 'taal'],
};
const ROLE_WORDS: Record<string, Role> = {
  medewerker: 'agent',
  coach: 'coach',
  manager: 'manager',
  teamleider: 'manager',
  auteur: 'author',
  beheerder: 'admin',
};
const MAX_ROWS = 5_000;
const DELIMITERS = [';', ',', '\t'] as const;

type Cells = Readonly<Record<string, string>>;
interface Candidate extends ImportRow {
  readonly cells: Cells;
  readonly roles: Role[];
}

@Injectable()
export class ImportPeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly persons: PersonRepository,
    private readonly teams: TeamRepository,
    private readonly invite: InvitePerson,
  ) {}

  /** Reads a CSV of people (comma, semicolon or tab, with or without a byte-order mark). A dry run only reports; applying takes the rows without problems. */
  async run(actor: PersonActor, csv: string, apply: boolean): Promise<ImportReport> {
    const records = readCsv(csv);
    return this.unitOfWork.run(actor, async () => {
      const known = await this.persons.listAll();
      const teams = new Map((await this.teams.listAll()).map((team) => [team.name.toLowerCase(), team.id]));
      const rows = checkRows(records, new Set(known.map((p) => p.email)), new Set(known.flatMap((p) => p.employeeNumber ?? [])));
      const good = rows.filter((row) => row.problems.length === 0);
      const newTeams = [
        ...new Map(
          good.flatMap(({ cells }) =>
            cells.team && !teams.has(cells.team.toLowerCase()) ? [[cells.team.toLowerCase(), cells.team] as const] : [],
          ),
        ).values(),
      ];
      if (apply) {
        for (const name of newTeams) teams.set(name.toLowerCase(), await this.teams.add(name));
        for (const { cells, roles } of good)
          await this.invite.run(actor, {
            email: cells.email ?? '',
            givenName: cells.givenName ?? '',
            familyName: familyNameOf(cells),
            employeeNumber: cells.employeeNumber || null,
            hiredOn: isoDate(cells.hiredOn ?? '') || null,
            roles,
            language: /^en/i.test(cells.language ?? '') ? 'en' : actor.language,
            teamId: teams.get(cells.team?.toLowerCase() ?? '') ?? null,
          });
      }
      return {
        rows: rows.map(({ line, email, name, problems }) => ({ line, email, name, problems })),
        ready: good.length,
        newTeams,
        applied: apply,
      };
    });
  }
}

/** `van ’t` and `Hof`, as they are said. */
const familyNameOf = ({ particle, familyName = '' }: Cells): string =>
  particle && familyName ? `${particle} ${familyName}` : familyName;

/** @throws PeopleError importEncoding | importNotReadable when it is no table with an e-mail column | importTooLong */
function readCsv(csv: string): { line: number; cells: Cells }[] {
  // Every second byte of UTF-16 is 0, and its mark is no UTF-8.
  if (csv.includes('\0') || csv.startsWith('\uFFFD')) throw new PeopleError('importEncoding');
  const records = parseRecords(csv);
  const header = (records[0]?.record ?? []).map(
    (word) => Object.keys(COLUMNS).find((name) => COLUMNS[name]?.includes(word.toLowerCase())) ?? '',
  );
  if (!header.includes('email')) throw new PeopleError('importNotReadable');
  if (records.length - 1 > MAX_ROWS) throw new PeopleError('importTooLong');
  return records.slice(1).map(({ record, info }) => ({
    line: info.lines,
    cells: Object.fromEntries(header.flatMap((name, n) => (name ? [[name, record[n] ?? '']] : []))),
  }));
}

function parseRecords(csv: string): { record: string[]; info: { lines: number } }[] {
  const firstLine = csv.split('\n', 1)[0] ?? '';
  const [delimiter] = DELIMITERS.toSorted((one, other) => firstLine.split(other).length - firstLine.split(one).length);
  const options = { bom: true, trim: true, skip_empty_lines: true, relax_column_count: true, info: true } as const;
  try {
    return parse(csv, { ...options, delimiter }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch {
    throw new PeopleError('importNotReadable');
  }
}

function checkRows(
  records: readonly { line: number; cells: Cells }[],
  emails: ReadonlySet<string>,
  numbers: ReadonlySet<string>,
): Candidate[] {
  const seenEmails = new Set<string>();
  const seenNumbers = new Set<string>();
  return records.map(({ line, cells }) => {
    const email = (cells.email ?? '').toLowerCase();
    const number = cells.employeeNumber ?? '';
    const words = (cells.roles || 'agent')
      .toLowerCase()
      .split(/[\s,|/]+/)
      .filter(Boolean);
    const known = words.map((word) => (isRole(word) ? word : ROLE_WORDS[word]));
    const roles = [...new Set(known.flatMap((role) => role ?? []))];
    const names = [cells.givenName ?? '', familyNameOf(cells)];
    const problems: RowProblem[] = [];
    if (!email) problems.push('emailMissing');
    else if (!isEmail(email)) problems.push('emailWrong');
    else if (seenEmails.has(email)) problems.push('emailTwice');
    else if (emails.has(email)) problems.push('emailTaken');
    if (!cells.givenName || !cells.familyName) problems.push('nameMissing');
    else if (names.some((name) => name.length > NAME_MAX_LENGTH)) problems.push('nameTooLong');
    if ((cells.team ?? '').length > TEAM_NAME_MAX_LENGTH) problems.push('teamTooLong');
    if (roles.length === 0 || known.includes(undefined)) problems.push('roleUnknown');
    if (number && seenNumbers.has(number)) problems.push('employeeNumberTwice');
    else if (number && numbers.has(number)) problems.push('employeeNumberTaken');
    if (cells.hiredOn && !isoDate(cells.hiredOn)) problems.push('hiredOnWrong');
    seenEmails.add(email);
    if (number) seenNumbers.add(number);
    return { line, email, name: names.join(' ').trim(), problems, cells, roles };
  });
}
