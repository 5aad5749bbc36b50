/** Path of a picture or sound of a course; the session decides who gets it. Empty: there is nothing to hear or see any more. */
export const mediaUrl = (mediaId: string): string => (mediaId === '' ? '' : `/api/media/${mediaId}`);
