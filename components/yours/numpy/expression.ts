import { counted } from '../../../src/checks/counted.ts';
import { CellSyntaxError } from '../../../src/notebook/compile/cell-syntax-error.ts';
import { constants, functions, methods, operators, type NumpyFunction } from './functions.ts';
import { placeOf, type Line, type Token } from './tokens.ts';

/** Python's own functions, which do something else with arrays or are slow: the adapter names the right one. */
const pythons = ['max', 'min', 'sum', 'abs', 'pow'];

/** Reads expressions of one line by precedence climbing, and writes them as calls of np.ts. */
export class Expression {
  readonly #tokens: readonly Token[];
  readonly #end: Line['end'];
  /** names that have a value here, and what they are called in TypeScript */
  readonly #names: ReadonlyMap<string, string>;
  #at: number;

  constructor({ tokens, end }: Line, names: ReadonlyMap<string, string>, from = 0) {
    this.#tokens = tokens;
    this.#end = end;
    this.#names = names;
    this.#at = from;
  }

  /** The expression from here to the end of the line. */
  whole(): string {
    const made = this.#value(1);
    const rest = this.#tokens[this.#at];
    if (rest?.text === '[') this.#refuse('The adapter has one dimension and no indexing.');
    if (rest) this.#refuse(`After a complete formula, ${rest.text} is not understood here.`);
    return made;
  }

  #value(level: number): string {
    let left = this.#signed();
    for (;;) {
      const operator = operators[this.#tokens[this.#at]?.text ?? ''];
      if (!operator || operator.level < level) return left;
      this.#at += 1;
      const right = this.#value(operator.level + 1);
      left = `np.${operator.as}(${left}, ${right})`;
      if (operator.level === 1 && operators[this.#tokens[this.#at]?.text ?? '']?.level === 1)
        this.#refuse('Compare two values at a time.');
    }
  }

  #signed(): string {
    if (this.#take('-')) return `np.negative(${this.#signed()})`;
    if (this.#take('+')) return this.#signed();
    const base = this.#operand();
    return this.#take('**') ? `np.power(${base}, ${this.#signed()})` : base;
  }

  #operand(): string {
    let made = this.#atom();
    while (this.#take('.')) {
      const name = this.#next('a method');
      if (!methods.includes(name.text))
        this.#refuse(`The adapter does not know .${name.text}; it knows .${methods.join('(), .')}().`, name);
      this.#expect('(');
      this.#options();
      made = `np.${name.text}(${made})`;
    }
    return made;
  }

  #atom(): string {
    const token = this.#next('a value');
    if (token.type === 'number') return this.#number(token);
    if (token.text === '(') {
      const made = this.#value(1);
      if (this.#peek(',')) this.#refuse('The adapter has no tuples.');
      this.#expect(')');
      return made;
    }
    if (token.text === 'np' || token.text === 'numpy') return this.#numpy();
    const known = token.type === 'name' && this.#names.get(token.text);
    if (known) return known;
    if (pythons.includes(token.text)) this.#refuse(`Write np.${token.text}: Python's own is another.`, token);
    if (token.type === 'name') {
      const names = [...this.#names.keys()].join(', ');
      this.#refuse(`${token.text} has no value here; known are ${names} and np.`, token);
    }
    if (token.text === '[') this.#refuse('The adapter has no lists; x is the only one.', token);
    return this.#refuse(`Here a value is missing, before ${token.text}.`, token);
  }

  #number(token: Token): string {
    const after = this.#tokens[this.#at];
    const glued = after && after.line === token.line && after.column === token.column + token.text.length;
    if (glued && after.type === 'name') this.#refuse(`${token.text}${after.text} is no number.`, token);
    return String(Number(token.text.replaceAll('_', '')));
  }

  #numpy(): string {
    this.#expect('.');
    const name = this.#next('a function of NumPy');
    const constant = Object.hasOwn(constants, name.text) ? constants[name.text] : undefined;
    if (constant !== undefined) return constant;
    const found = Object.hasOwn(functions, name.text) ? functions[name.text] : undefined;
    if (!found) {
      const known = Object.keys(functions).join(', ');
      return this.#refuse(`The adapter does not know np.${name.text}; it knows ${known}.`, name);
    }
    this.#expect('(');
    return `np.${found.as ?? name.text}(${this.#arguments(found, name).join(', ')})`;
  }

  #arguments({ takes, reduces }: NumpyFunction, name: Token): string[] {
    const made = [this.#value(1)];
    while (made.length < takes && this.#take(',')) made.push(this.#value(1));
    if (made.length < takes) this.#refuse(`np.${name.text} takes ${counted(takes, 'value')} here.`, name);
    if (!this.#take(',')) this.#expect(')');
    else if (reduces || name.text.endsWith('array')) this.#options(name.text.endsWith('array'));
    else if (!this.#take(')')) this.#refuse(`np.${name.text} takes ${counted(takes, 'value')} here.`);
    return made;
  }

  /** `axis=-1, keepdims=True)`: with one dimension they change nothing. For an array: `dtype=float`. */
  #options(ofArray = false): void {
    while (!this.#take(')')) {
      if (ofArray || !this.#axis()) this.#option(this.#next('axis'), ofArray);
      if (!this.#take(',') && !this.#peek(')')) this.#expect(')');
    }
  }

  /** An axis by its position: there is only one. */
  #axis(): boolean {
    const minus = this.#take('-');
    return this.#take(minus ? '1' : '0');
  }

  #option(key: Token, ofArray: boolean): void {
    const allowed = ofArray ? 'dtype' : 'axis or keepdims';
    if (!allowed.split(' or ').includes(key.text))
      this.#refuse(`Only ${allowed} is read here, not ${key.text}.`, key);
    this.#expect('=');
    const value = this.#next('its value');
    let text = value.text;
    while (this.#tokens[this.#at] && !/^[,)]$/.test(this.#tokens[this.#at]?.text ?? ''))
      text += this.#next('its value').text;
    const reads = { axis: /^(-1|0|None|axis)$/, keepdims: /^(True|False)$/, dtype: /^(float|np\.float64)$/ };
    if (!reads[key.text as keyof typeof reads].test(text))
      this.#refuse(`${key.text}=${text} is not read: scores have one dimension and are doubles.`, value);
  }

  #peek(text: string): boolean {
    return this.#tokens[this.#at]?.text === text;
  }

  #take(text: string): boolean {
    const found = this.#peek(text);
    if (found) this.#at += 1;
    return found;
  }

  #expect(text: string): void {
    if (!this.#take(text)) this.#refuse(`Here a ${text} is missing.`);
  }

  #next(what: string): Token {
    const token = this.#tokens[this.#at];
    if (!token) return this.#refuse(`Here ${what} is missing.`);
    this.#at += 1;
    return token;
  }

  #refuse(sentence: string, at: Token | Line['end'] = this.#tokens[this.#at] ?? this.#end): never {
    throw new CellSyntaxError(sentence, placeOf(at));
  }
}
