import type { DigestMoment } from '@vakwerk/domain/messaging/digest-moment';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { TenantRow } from '../../platform/database/tenant-row.js';

/** When a person wants mail: hours of quiet, the peak of the shift, the moment of the digest. Times are `HH:MM` on their own clock. */
@Entity()
@Unique('message_settings_person', ['organisationId', 'personId'])
@ForeignKey('Person', ['organisationId', 'personId'], ['organisationId', 'id'], { name: 'message_settings_person_fk' })
@Check('message_settings_quiet', '(quiet_from IS NULL) = (quiet_to IS NULL)')
@Check('message_settings_peak', '(peak_from IS NULL) = (peak_to IS NULL)')
@Check('message_settings_days', 'peak_days <@ ARRAY[1, 2, 3, 4, 5, 6, 7]::smallint[]')
@Check('message_settings_rhythm', `digest_rhythm IN ('daily', 'weekly', 'off')`)
@Check('message_settings_weekday', 'digest_weekday BETWEEN 1 AND 7')
export class MessageSettings extends TenantRow {
  @Column('uuid')
  personId: string;

  @Column('text', { nullable: true })
  quietFrom: string | null;

  @Column('text', { nullable: true })
  quietTo: string | null;

  @Column('text', { nullable: true })
  peakFrom: string | null;

  @Column('text', { nullable: true })
  peakTo: string | null;

  /** ISO days, 1 is Monday. */
  @Column('smallint', { array: true })
  peakDays: number[];

  @Column('text')
  digestRhythm: DigestMoment['rhythm'];

  @Column('text')
  digestAt: string;

  @Column('smallint')
  digestWeekday: number;
}
