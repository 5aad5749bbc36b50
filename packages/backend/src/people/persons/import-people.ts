import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { isRole, type Role } from '@vakwerk/domain/people/role';
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

  /** Reads a CSV of people (comma or semicolon, with or without a byte-order mark). A dry run only reports; applying takes the rows without problems. */
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
            familyName: cells.familyName ?? '',
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

/** @throws PeopleError importNotReadable when it is no table with an e-mail column, or too long */
function readCsv(csv: string): { line: number; cells: Cells }[] {
  try {
    const firstLine = csv.split('\n', 1)[0] ?? '';
    const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
    const records = parse(csv, {
      bom: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const header = (records[0]?.record ?? []).map(
      (word) => Object.keys(COLUMNS).find((name) => COLUMNS[name]?.includes(word.toLowerCase())) ?? '',
    );
    if (!header.includes('email') || records.length > MAX_ROWS) throw new PeopleError('importNotReadable');
    return records.slice(1).map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(header.flatMap((name, n) => (name ? [[name, record[n] ?? '']] : []))),
    }));
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
    const roles = words.flatMap((word) => (isRole(word) ? [word] : (ROLE_WORDS[word] ?? [])));
    const problems: RowProblem[] = [];
    if (!email) problems.push('emailMissing');
    else if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) problems.push('emailWrong');
    else if (seenEmails.has(email)) problems.push('emailTwice');
    else if (emails.has(email)) problems.push('emailTaken');
    if (!cells.givenName || !cells.familyName) problems.push('nameMissing');
    if (roles.length !== words.length) problems.push('roleUnknown');
    if (number && seenNumbers.has(number)) problems.push('employeeNumberTwice');
    else if (number && numbers.has(number)) problems.push('employeeNumberTaken');
    if (cells.hiredOn && !isoDate(cells.hiredOn)) problems.push('hiredOnWrong');
    seenEmails.add(email);
    if (number) seenNumbers.add(number);
    return { line, email, name: `${cells.givenName ?? ''} ${cells.familyName ?? ''}`.trim(), problems, cells, roles };
  });
}

/** `2026-03-31` and the Dutch `31-03-2026`; '' when it is no date. */
function isoDate(text: string): string {
  const dutch = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text;
  const date = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : '';
}
