import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';
import { Skill } from '../../skills/index.js';

/** A remark evaluators can insert and then make their own. */
@Entity()
@Unique('comment_template_code', ['organisationId', 'code'])
@ForeignKey(() => Skill, ['organisationId', 'skillId'], ['organisationId', 'id'], { name: 'comment_template_skill' })
export class CommentTemplate extends TenantRow {
  @Column('text')
  code: string;

  /** Offered first at criteria of this skill. */
  @Column('uuid', { nullable: true })
  skillId: string | null;

  @Column('jsonb')
  title: LocalizedText;

  @Column('jsonb')
  text: LocalizedText;
}
