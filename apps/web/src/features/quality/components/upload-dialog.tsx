import { Button, Modal } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileMusic } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { ApiError } from '../../../lib/graphql';
import { useText } from '../../../lib/i18n';
import { fullName } from '../../../lib/session';
import { FileField } from '../../../ui/file-field';
import { StatusWord } from '../../../ui/status-word';
import { useUploadRecording } from '../api/upload-recording';
import classes from './upload-dialog.module.css';

interface Props {
  readonly agents: readonly { readonly id: string; readonly givenName: string; readonly familyName: string }[];
  readonly onClose: () => void;
}
interface Fields {
  readonly agentId: string;
  /** As the browser's own field writes it: local time without a zone. */
  readonly startedAt: string;
  readonly subject: string;
  readonly language: 'nl' | 'en';
  readonly side: '0' | '1';
  readonly channel: 'phone' | 'chat';
  readonly transcript: FileList;
}

/** By ending, because browsers do not agree on the media types of sound; the server looks at the bytes. */
const KINDS = { 'audio/*': ['.wav', '.mp3', '.ogg', '.opus', '.oga'] };
const megabytes = (bytes: number) => bytes / 1_048_576;

/** Adds one recording: drag it or choose it, say whose it is, and follow it until it is there. */
export default function UploadDialog({ agents, onClose }: Props) {
  const { t, tCode, number, percent, language } = useText();
  const [file, setFile] = useState<File | null>(null);
  const [wrong, setWrong] = useState(false);
  const upload = useUploadRecording();
  const { register, handleSubmit, formState, watch } = useForm<Fields>({
    defaultValues: { language, side: '0', subject: '', channel: 'phone' },
  });
  const isChat = watch('channel') === 'chat';
  const { errors } = formState;
  const send = (fields: Fields) => {
    const sound = fields.channel === 'chat' ? null : file;
    if (fields.channel === 'phone' && !sound) return setWrong(true);
    return upload.mutate({
      recording: sound,
      transcript: fields.transcript?.[0] ?? null,
      about: {
        agentId: fields.agentId,
        startedAt: new Date(fields.startedAt).toISOString(),
        subject: fields.subject.trim() || null,
        language: fields.language,
        channel: fields.channel,
        agentChannel: fields.channel === 'chat' ? null : Number(fields.side),
      },
    });
  };
  const error = upload.error instanceof ApiError ? upload.error : null;
  const refusal = error && (error.code === 'OFFLINE' ? t('common.error.offline') : tCode(error.code, 'quality.error.unknown'));
  const done = upload.data;
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('quality.upload.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {done ? (
        <div className={classes.done} role="status">
          <StatusWord tone="good">{t(`quality.upload.${done.outcome}`)}</StatusWord>
          <Link to="/queue/$interactionId" params={{ interactionId: done.interactionId }}>
            {t('quality.upload.open')}
          </Link>
        </div>
      ) : (
        <form noValidate className={classes.form} onSubmit={(event) => void handleSubmit(send)(event)}>
          <label>
            {t('quality.upload.channel')}
            <select {...register('channel')}>
              <option value="phone">{t('quality.upload.channel.phone')}</option>
              <option value="chat">{t('quality.upload.channel.chat')}</option>
            </select>
          </label>
          {!isChat && (
            <Dropzone
              accept={KINDS}
              multiple={false}
              disabled={upload.isPending}
              inputProps={{ 'aria-label': t('quality.upload.choose') }}
              className={classes.drop ?? ''}
              onDrop={([dropped]) => {
                setFile(dropped ?? null);
                setWrong(false);
                upload.reset();
              }}
              onReject={() => setWrong(true)}
            >
              <IconFileMusic size={28} stroke={1.5} aria-hidden="true" />
              <b>
                {file
                  ? t('quality.upload.chosen', { name: file.name, size: number(megabytes(file.size), 1) })
                  : t('quality.upload.drop')}
              </b>
              <span className={classes.choose}>{t(file ? 'quality.upload.other' : 'quality.upload.choose')}</span>
              <span>{t('quality.upload.kinds')}</span>
            </Dropzone>
          )}
          <div role="alert">{wrong && !isChat && <StatusWord tone="critical">{t('quality.upload.wrongKind')}</StatusWord>}</div>
          <label>
            {t('quality.upload.agent')}
            <select
              {...register('agentId', { required: t('quality.upload.agentMissing') })}
              aria-invalid={errors.agentId ? true : undefined}
            >
              <option value="" />
              {agents.map((each) => (
                <option key={each.id} value={each.id}>
                  {fullName(each)}
                </option>
              ))}
            </select>
            {errors.agentId?.message && <StatusWord tone="critical">{errors.agentId.message}</StatusWord>}
          </label>
          <label>
            {t('quality.upload.startedAt')}
            <input
              type="datetime-local"
              {...register('startedAt', { required: t('quality.upload.startedAtMissing') })}
              aria-invalid={errors.startedAt ? true : undefined}
            />
            {errors.startedAt?.message && <StatusWord tone="critical">{errors.startedAt.message}</StatusWord>}
          </label>
          <label>
            {t('quality.upload.subject')}
            <input type="text" maxLength={200} {...register('subject')} />
          </label>
          <div className={classes.pair}>
            <label>
              {t('quality.upload.language')}
              <select {...register('language')}>
                <option value="nl">{t('quality.upload.language.nl')}</option>
                <option value="en">{t('quality.upload.language.en')}</option>
              </select>
            </label>
            {!isChat && (
              <label>
                {t('quality.upload.side')}
                <select {...register('side')}>
                  <option value="0">{t('quality.upload.side.left')}</option>
                  <option value="1">{t('quality.upload.side.right')}</option>
                </select>
              </label>
            )}
          </div>
          <FileField
            label={t('quality.upload.transcript')}
            hint={t('quality.upload.transcriptHint')}
            accept=".vtt,.json"
            error={errors.transcript?.message}
            {...register('transcript', {
              validate: (files) => !isChat || files.length > 0 || t('quality.upload.transcriptMissing'),
            })}
          />
          {upload.isPending && (
            <p className={classes.progress} role="status">
              <progress max={1} value={upload.progress ?? undefined} aria-label={t('quality.upload.title')} />
              {upload.progress !== null && upload.progress < 1
                ? t('quality.upload.sending', { percent: percent(upload.progress) })
                : t('quality.upload.reading')}
            </p>
          )}
          <div role="alert">{refusal && <StatusWord tone="critical">{refusal}</StatusWord>}</div>
          <Button type="submit" loading={upload.isPending}>
            {t('quality.upload.send')}
          </Button>
        </form>
      )}
    </Modal>
  );
}
