import { plainOf } from './characters.ts';
import { type Read, readAt } from './escapes.ts';
import { type Made, madeOf } from './made.ts';

/** Marks that comments, quoted mail and tables of Markdown put before a line. */
const marks = new Set(['/', '#', '>', '*', '|'].map((mark) => mark.charCodeAt(0)));
const stillWrapped = /&(?:amp|quot|apos|lt|gt|#\d)|\\["\\u]|%[2-7][0-9a-f]/i;

/**
 * A pasted text as the shapes read it: escapes of JSON (nested as deep as it likes), entities of XML and HTML and percent
 * signs of addresses undone, tags of HTML and comment marks gone, quotes straight and single, dashes plain, white space one
 * blank. Takes time proportional to the text.
 */
export function prepare(text: string): Made {
  const once = unwrap(text);
  // JSON within HTML within JSON: what the first turn uncovers, the second undoes.
  return stillWrapped.test(once.text) ? madeOf(once, unwrap(once.text)) : once;
}

/** ASCII that stands for itself wherever it is; the rest of it may begin an escape, be a mark before a line, or be white space. */
const ordinary = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[\w!$'()+,.:;=?@[\]^{}~-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

function unwrap(text: string): Made {
  const line = new Line(text.length);
  const read: Read = { code: 0, next: 0 };
  for (let at = 0; at < text.length; at = read.next) {
    const code = text.charCodeAt(at);
    if (ordinary[code] === 1) {
      line.addOrdinary(code, at);
      read.next = at + 1;
    } else {
      readAt(text, at, read);
      line.add(plainOf(read.code), at);
    }
  }
  return line.made(text.length);
}

/** Collects characters, folding white space and leaving out the marks before a line. */
class Line {
  readonly #codes: Uint16Array;
  readonly #origins: Uint32Array;
  #length = 0;
  /** How many marks stand at the beginning of this line; negative when it has begun. */
  #marks = 0;

  constructor(capacity: number) {
    this.#codes = new Uint16Array(capacity + 1);
    this.#origins = new Uint32Array(capacity + 1);
  }

  addOrdinary(code: number, at: number): void {
    this.#marks = -1;
    this.#push(code, at);
  }

  add(code: number, at: number): void {
    if (code === 0) return;
    if (code <= 0x20 || code === 0x7f) this.#addSpace(code === 0x0a || code === 0x0d, at);
    else if (this.#marks >= 0 && this.#marks < 3 && marks.has(code)) this.#addMark(code, at);
    else this.addOrdinary(code, at);
  }

  #push(code: number, at: number): void {
    this.#origins[this.#length] = at;
    this.#codes[this.#length++] = code;
  }

  #addMark(code: number, at: number): void {
    this.#marks += 1;
    this.#push(code, at);
  }

  #addSpace(newLine: boolean, at: number): void {
    if (this.#marks > 0) this.#length -= this.#marks;
    if (newLine || this.#marks > 0) this.#marks = 0;
    if (this.#length > 0 && this.#codes[this.#length - 1] !== 0x20) this.#push(0x20, at);
  }

  made(end: number): Made {
    this.#origins[this.#length] = end;
    // Every computer that runs a browser today keeps its numbers low byte first.
    const text = new TextDecoder('utf-16le').decode(this.#codes.subarray(0, this.#length));
    return { text, origins: this.#origins.slice(0, this.#length + 1) };
  }
}
