/** Path of a picture or sound of a course; the session decides who gets it. */
export const mediaUrl = (mediaId: string): string => `/api/media/${mediaId}`;
