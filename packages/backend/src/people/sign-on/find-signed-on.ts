import { Injectable } from '@nestjs/common';
import { domainOf } from '@vakwerk/domain/people/sign-in-rules';
import { AuditLog } from '../../platform/auth/audit-log.js';
import type { Person } from '../persons/person.entity.js';
import { PersonRepository } from '../persons/person.repository.js';
import type { SignInRules } from './sign-in-rules.entity.js';
import { SignOnLinkRepository } from './sign-on-link.repository.js';
import { SignOnRefused } from './sign-on-refused.js';

type TrustedRules = Pick<SignInRules, 'trustsEmail' | 'domains'>;

/** What the provider says about somebody, after everything about the token was checked. */
export interface Claims {
  readonly issuer: string;
  readonly subject: string;
  readonly email: unknown;
  readonly emailVerified: unknown;
}

/**
 * The person behind a token: by who they are at the provider; the first time by an address that it verified.
 * Nobody is made here: an administrator adds people. Who was invited and comes in this way needs no password.
 */
@Injectable()
export class FindSignedOn {
  constructor(
    private readonly persons: PersonRepository,
    private readonly links: SignOnLinkRepository,
    private readonly audit: AuditLog,
  ) {}

  /** To be called in a unit of work. @returns the person's id. @throws SignOnRefused emailNotVerified | unknownPerson */
  async run(rules: TrustedRules, claims: Claims): Promise<string> {
    const linked = await this.links.findPerson(claims.issuer, claims.subject);
    const person = linked === null ? await this.byEmail(rules, claims) : await this.persons.lock(linked);
    if (!person || person.status === 'deactivated') throw new SignOnRefused('unknownPerson');
    // Who administers one organisation chooses its provider: that may never open what is above all organisations.
    if (person.roles.includes('platformAdmin')) throw new SignOnRefused('unknownPerson');
    if (linked === null) await this.link(person, claims);
    if (person.status === 'invited') await this.persons.save({ ...person, status: 'active', version: person.version + 1 });
    return person.id;
  }

  private async byEmail({ trustsEmail, domains }: TrustedRules, { email, emailVerified }: Claims) {
    const verified = emailVerified === true || (trustsEmail && emailVerified === undefined);
    if (typeof email !== 'string' || !verified) throw new SignOnRefused('emailNotVerified');
    if (domains.length > 0 && !domains.includes(domainOf(email) ?? '')) throw new SignOnRefused('unknownPerson');
    const found = await this.persons.findByEmail(email.trim());
    return found && this.persons.lock(found.id);
  }

  private async link(person: Person, { issuer, subject }: Claims): Promise<void> {
    // A second identity with the address of a colleague who is known under another one is not that colleague.
    if (await this.links.hasPerson(person.id)) throw new SignOnRefused('unknownPerson');
    await this.links.add(issuer, subject, person.id);
    await this.audit.append({
      actorId: person.id,
      action: 'signOn.linked',
      subjectKind: 'person',
      subjectId: person.id,
      details: { issuer },
    });
  }
}
