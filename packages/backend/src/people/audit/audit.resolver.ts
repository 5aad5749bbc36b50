import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { VerifyAudit } from '../../platform/auth/verify-audit.js';
import { AuditChainObject, AuditFilterInput, AuditPageObject } from './audit.object.js';
import type { AuditFilter } from './audit.reader.js';
import { ExportAudit } from './export-audit.js';
import { ListAudit } from './list-audit.js';

/** As many links as can be computed while somebody waits; the command computes all. */
const LATEST_LINKS = 5_000;

@Resolver()
export class AuditResolver {
  constructor(
    private readonly list: ListAudit,
    private readonly take: ExportAudit,
    private readonly verify: VerifyAudit,
  ) {}

  @Allow('audit:read')
  @Query(() => AuditPageObject, { description: 'Newest first.' })
  async auditTrail(
    @Args('filter') filter: AuditFilterInput,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AuditPageObject> {
    const { nodes, pageInfo } = await this.list.run(filterOf(filter), { first, after });
    return { nodes: nodes.map((row) => ({ ...row, details: JSON.stringify(row.details) })), pageInfo };
  }

  @Allow('audit:read')
  @Query(() => AuditChainObject, { description: 'Of the newest entries; `vakwerk audit verify` computes all.' })
  async auditChain(): Promise<AuditChainObject> {
    const { checked, head, broken } = await this.verify.run({ latest: LATEST_LINKS });
    return {
      checked,
      headSequence: head?.sequence ?? null,
      headHash: head?.hash ?? null,
      brokenSequence: broken?.sequence ?? null,
      problem: broken?.problem ?? null,
    };
  }

  @Allow('audit:read')
  @Mutation(() => String, { description: 'CSV of the newest 10,000 entries of the filter; this is written down too.' })
  exportAudit(@CurrentActor() actor: PersonActor, @Args('filter') filter: AuditFilterInput): Promise<string> {
    return this.take.run(actor, filterOf(filter));
  }
}

const filterOf = ({ actorId, subjectId, about, from, until }: AuditFilterInput): AuditFilter => ({
  actorId: actorId ?? null,
  subjectId: subjectId ?? null,
  about: about || null,
  from: from ?? null,
  until: until ?? null,
});
