import { Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** One skill became another: who did it, how much evidence moved, and whether it was undone. */
@Entity()
@ForeignKey('Skill', ['organisationId', 'fromSkillId'], ['organisationId', 'id'], { name: 'skill_merge_from' })
@ForeignKey('Skill', ['organisationId', 'intoSkillId'], ['organisationId', 'id'], { name: 'skill_merge_into' })
@ForeignKey('Person', ['organisationId', 'mergedById'], ['organisationId', 'id'], { name: 'skill_merge_by' })
export class SkillMerge extends TenantRow {
  @Column('uuid')
  fromSkillId: string;

  @Column('uuid')
  intoSkillId: string;

  /** Observations that moved. */
  @Column('integer')
  observations: number;

  @Column('uuid')
  mergedById: string;

  @Column('timestamptz')
  mergedAt: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
