import { fromBase64 } from '../../src/digits/base64.ts';
import type { DigitImage } from '../../src/digits/image.ts';
import measured from '../../src/digits/measured.json' with { type: 'json' };

/** A drawing that the classifier was measured on, and what it said. */
export interface Shown {
  character: string;
  said: number;
  share: number;
  /** the image in base64, and its pixels */
  image: string;
  pixels: DigitImage;
  /** what it is, in a few words */
  name: string;
}

/** How often it is right on one set of drawings. */
export interface Accuracy {
  what: string;
  examples: number;
  correct: number;
  calibrationError: number;
}

export interface Measured {
  accuracies: readonly Accuracy[];
  /** of the letters in fonts: how many there are, how many got a share above 0.9, and the median of the top shares */
  lettersTried: { examples: number; above90: number; medianTopShare: number };
  /** one of each letter: of those in fonts the one with the largest share */
  letters: readonly Shown[];
  misread: readonly Shown[];
}

const shownOfStrokes = 4;

const sets: readonly [set: string, what: string][] = [
  ['test fonts', 'Digits of fonts that it was never trained on'],
  ['test fonts, handwriting', 'of these, handwriting fonts alone'],
  ['test fonts, varied', 'the same digits turned, slanted, stretched and bent'],
  ['test strokes, known ways', 'Strokes, in ways of writing that it was trained on'],
  ['test strokes, new ways', 'Strokes, in ways of writing that are new to it'],
];

/** What `npm run train` measured, as far as the page shows it. */
export function measuredDigits(): Measured {
  const letters = found(measured.letters, 'letters, test fonts');
  const fonts = allFailures(found(measured.digits, 'test fonts'));
  const strokes = found(measured.digits, 'test strokes, new ways').failures;
  return {
    accuracies: sets.map(([set, what]) => ({ ...found(measured.digits, set), what })),
    lettersTried: letters,
    letters: letters.surest.map((each) => shown(each, `the letter ${each.character} in ${each.from}`)),
    misread: [
      ...fonts.map((each) => shown(each, `a misread ${each.character} in ${each.from}`)),
      ...strokes
        .slice(0, shownOfStrokes)
        .map((each) => shown(each, `a misread ${each.character} in strokes`)),
    ],
  };
}

/** The page says that these are all. */
function allFailures({ set, examples, correct, failures }: (typeof measured.digits)[number]): Answer[] {
  if (failures.length === examples - correct) return failures;
  throw new Error(`measured.json lists ${failures.length} of ${examples - correct} failures of "${set}"`);
}

type Answer = (typeof measured.digits)[number]['failures'][number];

function shown({ character, said, share, image }: Answer, name: string): Shown {
  return { character, said, share, image, pixels: fromBase64(image), name };
}

function found<Set extends { set: string }>(all: readonly Set[], name: string): Set {
  const one = all.find(({ set }) => set === name);
  if (!one) throw new Error(`measured.json has no set "${name}"`);
  return one;
}
