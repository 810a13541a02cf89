/// <reference types="astro/client" />

declare module '*?bundled' {
  /** text of one classic script; see src/notebook/build/bundled-text.ts */
  const text: string;
  export default text;
}

declare module '*library-docs.ts?computed' {
  /** see src/notebook/build/computed.ts */
  const docs: (typeof import('../components/notebook/library-docs.ts'))['default'];
  export default docs;
}

declare module '*known-mutants.ts?computed' {
  /** see src/notebook/build/computed.ts */
  const known: (typeof import('../components/yours/known-mutants.ts'))['default'];
  export default known;
}

declare module '*law-names.ts?computed' {
  const names: (typeof import('../components/yours/law-names.ts'))['default'];
  export default names;
}

declare module 'js-yaml' {
  /** @throws Error in a sentence, with line and column */
  export function load(text: string): unknown;
}

/** `'sha256-…'` of src/notebook/page/frame-boot.js, for the frame's own policy; see astro.config.mjs */
declare const __FRAME_BOOT_HASH__: string;

declare namespace App {
  interface Locals {
    /** the chapter whose page is being made; its cells look themselves up here */
    chapter: import('./notebook/build/chapter.ts').BuiltChapter;
    /** the exercise whose page is being made; the parts of its text look themselves up here */
    exercise: import('../components/exercise/shown-exercise.ts').ShownExercise;
  }
}
