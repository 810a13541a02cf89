import { BadAnswer } from './ask.ts';
import type { Case, Counterexample, Law } from './law.ts';
import type { Subject } from './subject.ts';

/**
 * Tries a law on one input.
 *
 * @throws whatever else than a bad answer goes wrong, such as SubjectEnded
 */
export function tryOne(law: Law, subject: Subject, input: Case): Counterexample | undefined {
  try {
    const finding = law.judge(subject, input);
    return finding && { ...finding, input };
  } catch (error) {
    if (!(error instanceof BadAnswer)) throw error;
    return { message: error.message, got: error.got, expected: [], input };
  }
}

/** Tries a law on its examples, up to the first that breaks it. */
export function tryExamples(law: Law, subject: Subject): Counterexample | undefined {
  for (const input of law.examples) {
    const counterexample = tryOne(law, subject, input);
    if (counterexample) return counterexample;
  }
  return undefined;
}
