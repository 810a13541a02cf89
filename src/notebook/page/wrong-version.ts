/** A mutant as the page puts it into a chapter. */
export interface WrongVersion {
  /** what is broken, such as `softmax`; `input` where the code is right and meets a hard input */
  kind: string;
  /** one sentence: what it does, and what comes of it */
  what: string;
  /** id of a cell -> the text that takes its place */
  cells: Record<string, string>;
}

/** What the build leaves beside a chapter's page, as JSON: name -> the mutant. */
export type WrongVersions = Record<string, WrongVersion>;
