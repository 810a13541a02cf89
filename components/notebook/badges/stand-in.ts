import type { WrongVersion } from '../../../src/notebook/page/wrong-version.ts';

/** What stands in the chapter in place of some of its cells: a mutant, or an input that breaks a check. */
export interface StandIn extends WrongVersion {
  name: string;
}
