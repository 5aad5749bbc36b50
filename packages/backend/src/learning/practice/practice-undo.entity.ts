import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A review that was taken back. */
@Entity()
@ForeignKey('PracticeReview', ['organisationId', 'reviewId'], ['organisationId', 'id'], { name: 'practice_undo_review_fk' })
export class PracticeUndo {
  @PrimaryColumn('uuid', { name: 'org_id' })
  organisationId: string;

  @PrimaryColumn('uuid')
  reviewId: string;

  @Column('timestamptz')
  undoneAt: Date;
}
