import { ApiError } from '../../../../lib/graphql';

export interface UploadedMedia {
  readonly id: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** Sends a picture, sound or film. @param onProgress from 0 to 1. @throws ApiError `learning.error.…` for a file we do not keep, OFFLINE without an answer */
export function uploadMedia(file: Blob, onProgress?: (ratio: number) => void): Promise<UploadedMedia> {
  // XMLHttpRequest, because fetch tells nothing while it sends.
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', '/api/media');
    sending.setRequestHeader('content-type', 'application/octet-stream');
    sending.responseType = 'json';
    sending.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0);
    sending.onerror = () => reject(new ApiError('OFFLINE', null, 'no answer'));
    sending.onload = () => {
      if (sending.status === 200) return resolve(sending.response as UploadedMedia);
      const code = (sending.response as { code?: string } | null)?.code;
      return reject(new ApiError(code ? `learning.error.${code}` : 'INTERNAL_SERVER_ERROR', null, String(sending.status)));
    };
    sending.send(file);
  });
}

export const mediaUrl = (fileId: string): string => `/api/media/${fileId}`;
