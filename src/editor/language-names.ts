import type { Completion } from '@codemirror/autocomplete';
import type { NameInScope } from './name-in-scope.ts';

const identifier = /^[A-Za-z]\w*$/;
const namesOf = (object: object) =>
  Object.getOwnPropertyNames(object).filter((name) => identifier.test(name));

/** The language's own objects that cells about numbers need, with what this browser has in them. */
const objects = { Math, Number, Array, Object, Map, Set, JSON, String, Float64Array, Float32Array };
const inFunctions = ['length', 'name', 'prototype'];

export const languageNames: readonly NameInScope[] = Object.entries(objects).map(([name, object]) => ({
  name,
  sentence: 'Part of JavaScript.',
  members: namesOf(object).filter((member) => !inFunctions.includes(member)),
}));

export const arrayMembers: readonly Completion[] = namesOf(Array.prototype)
  .filter((name) => name !== 'constructor')
  .map((label) => ({ label, detail: 'of arrays' }));
