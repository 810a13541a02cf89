import { counted } from '../../checks/counted.ts';
import type { CellOutcome, RunMessage, WorkerMessage } from '../types.ts';
import { hostProgram, type HostedProgram } from './node-host.ts';

/** A cell of the site that takes longer than this has gone wrong. */
const timeLimit = 20_000;

/** Runs a program in a thread of its own and returns what became of each cell, in order. */
export function runInNode(text: string, message: Omit<RunMessage, 'type' | 'run'>): Promise<CellOutcome[]> {
  const outcomes: CellOutcome[] = [];
  let program: HostedProgram | undefined;
  return new Promise<CellOutcome[]>((resolve, reject) => {
    const current = { id: 'none' };
    const timer = setTimeout(
      () => reject(new Error(`cell ${current.id} did not end within ${counted(timeLimit / 1000, 'second')}`)),
      timeLimit,
    );
    const onText = (said: string) => {
      const answer = JSON.parse(said) as WorkerMessage;
      if (answer.type === 'started') current.id = answer.id;
      if (answer.type === 'outcome') outcomes.push(answer.outcome);
      if (answer.type === 'finished') {
        clearTimeout(timer);
        resolve(outcomes);
      }
    };
    program = hostProgram(text, onText, reject);
    program.post({ type: 'run', run: 1, ...message } satisfies RunMessage);
  }).finally(() => program?.close());
}
