import { IconUpload } from '@tabler/icons-react';
import { type DragEvent, useId, useState } from 'react';
import { ApiError } from '../../../../lib/graphql';
import { useText } from '../../../../lib/i18n';
import { type UploadedMedia, uploadMedia } from '../api/media-upload';
import classes from './file-drop.module.css';

interface Props {
  readonly accept: readonly string[];
  readonly label: string;
  /** What may come here, in words. */
  readonly hint: string;
  readonly onUploaded: (media: UploadedMedia, file: File) => void;
}

/** A file by choosing or dropping. What was sent is told; what we do not keep is refused with its reason. */
export function FileDrop({ accept, label, hint, onUploaded }: Props) {
  const { t, tCode, percent } = useText();
  const id = useId();
  const [sent, setSent] = useState<number | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [over, setOver] = useState(false);
  const send = async (file: File | undefined) => {
    if (!file || sent !== null) return;
    setFailed(null);
    setSent(0);
    try {
      const media = await uploadMedia(file, setSent);
      if (accept.includes(media.mediaType)) onUploaded(media, file);
      else setFailed(t('learning.error.mediaNotSupported'));
    } catch (error) {
      setFailed(tCode(error instanceof ApiError ? error.code : '', 'learning.studio.file.failed'));
    } finally {
      setSent(null);
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };
  return (
    <section
      aria-label={label}
      className={classes.drop}
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <label htmlFor={id} className={classes.button} data-busy={sent !== null || undefined}>
        <IconUpload size={18} stroke={1.75} aria-hidden="true" />
        {sent === null ? label : t('learning.studio.file.sending', { share: percent(sent) })}
      </label>
      <input
        id={id}
        type="file"
        accept={accept.join()}
        disabled={sent !== null}
        onChange={(event) => {
          void send(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <p>{hint}</p>
      <p role="alert" className={classes.failed}>
        {failed}
      </p>
    </section>
  );
}
