/** A name that code can use, as a list of names shows it. */
export interface NameInScope {
  name: string;
  /** what stands beside the name: the parameters of a function, or where a value comes from */
  detail?: string;
  /** one sentence on what it is */
  sentence: string;
  /** names that can follow it after a dot */
  members?: readonly string[];
}
