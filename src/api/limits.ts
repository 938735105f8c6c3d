// Apart from the schemas, so that screens can name a limit without the code that checks it.

/** Greatest number of rows in one answer. */
export const MAX_PAGE = 200;
/** Greatest length of a reason and of a name, in UTF-16 code units. */
export const MAX_WHY = 500;
export const MAX_NAME = 300;
