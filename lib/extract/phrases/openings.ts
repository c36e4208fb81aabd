/**
 * What the first word of a match can be, read off a pattern, so that a pattern of hundreds of phrases is tried only at
 * words that can open one of them: at one word in forty, as measured on news, instead of at every letter.
 * Patterns are taken apart into characters, groups and repetitions; where that is not sure, more words are let in, never fewer.
 */
export interface Openings {
  /** First words in full, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Beginnings of first words, in lower case; "" lets every word in. */
  readonly prefixes: ReadonlySet<string>;
}

/** More beginnings than this are cut short to what they share. */
const MOST = 600;
/** Ranges and classes of more characters than this stand for any. */
const MOST_CHARACTERS = 12;

const WORD_UNIT = /[\p{L}\p{N}]/u;
const ASSERTION = /\(\?(?:=|!|<=|<!)/y;
const GROUP = /\((?:\?:|\?<\w+>)?/y;
const REPETITION = /(?:[?*+]|\{(?<least>\d+)(?<most>,\d*)?\})\??/y;
const CLASS_ESCAPE = /\\p\{\w+\}|\\[dws]/y;
const ESCAPE = /\\(?:u(?<code>[0-9a-f]{4})|(?<char>[^\w]))/iy;

/** Lower case by single units, as a pattern without regard to case compares them; a letter whose lower case is two units stays. */
export function lowerUnit(char: string): string {
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower : char;
}

/** What one place of a pattern takes: some word characters, any, or signs, which end the first word. */
interface Characters {
  readonly letters: readonly string[];
  readonly isAny: boolean;
  readonly hasSign: boolean;
}

/** Reads one pattern from left to right and gathers how its first word can be written. */
class OpeningReader {
  readonly words = new Set<string>();
  readonly prefixes = new Set<string>();
  private at = 0;

  constructor(private readonly source: string) {}

  /** Reads the whole pattern; null where a match may begin with something else than a word. */
  read(): Openings | null {
    for (const word of this.readChoice([""])) this.words.add(word);
    if (this.at < this.source.length || this.words.has("")) return null;
    return { words: this.words, prefixes: this.prefixes };
  }

  /** Leaves open how these beginnings go on. */
  private leave(open: readonly string[]): readonly string[] {
    for (const prefix of open) this.prefixes.add(prefix);
    return [];
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  private readChoice(open: readonly string[]): readonly string[] {
    const after = new Set<string>();
    for (;;) {
      for (const prefix of this.readSequence(open)) after.add(prefix);
      if (this.source[this.at] !== "|") break;
      this.at += 1;
    }
    return after.size > MOST ? this.leave([...after]) : [...after];
  }

  private readSequence(open: readonly string[]): readonly string[] {
    let current = open;
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      if (this.take(ASSERTION) !== null) {
        this.skipAside();
        continue;
      }
      const once = this.readOne(current);
      const times = this.take(REPETITION);
      current = times === null ? once : this.repeat(current, once, times);
    }
    return current;
  }

  /** Skips what is only looked at: it takes no characters. */
  private skipAside(): void {
    for (let depth = 1; depth > 0 && this.at < this.source.length; this.at += 1) {
      const char = this.source[this.at];
      if (char === "\\") this.at += 1;
      else if (char === "[") this.at = this.source.indexOf("]", this.at);
      else if (char === "(") depth += 1;
      else if (char === ")") depth -= 1;
    }
  }

  private repeat(before: readonly string[], once: readonly string[], times: RegExpExecArray): readonly string[] {
    const sign = times[0].charAt(0);
    const mayMiss = sign === "?" || sign === "*" || times.groups?.["least"] === "0";
    const isOnce = sign === "?" || ["{1}", "{0,1}"].includes(times[0]);
    const after = isOnce ? once : this.leave(once);
    return mayMiss ? [...new Set([...before, ...after])] : after;
  }

  private readOne(open: readonly string[]): readonly string[] {
    if (this.take(GROUP) !== null) {
      const after = this.readChoice(open);
      this.at += 1;
      return after;
    }
    const { letters, isAny, hasSign } = this.readCharacters();
    if (hasSign) for (const word of open) this.words.add(word);
    if (isAny || open.length * letters.length > MOST) return this.leave(open);
    return open.flatMap((prefix) => letters.map((letter) => prefix + letter));
  }

  private readCharacters(): Characters {
    if (this.source[this.at] === "[") return this.readClass();
    const known = this.take(CLASS_ESCAPE)?.[0];
    if (known !== undefined) return { letters: [], isAny: known !== "\\s", hasSign: known === "\\s" };
    const char = this.readCharacter();
    return WORD_UNIT.test(char) ? { letters: [lowerUnit(char)], isAny: false, hasSign: false } : { letters: [], isAny: char === ".", hasSign: true };
  }

  private readCharacter(): string {
    const escape = this.take(ESCAPE)?.groups;
    if (escape !== undefined) return escape["char"] ?? String.fromCharCode(Number.parseInt(escape["code"] ?? "0", 16));
    this.at += 1;
    return this.source.charAt(this.at - 1);
  }

  private readClass(): Characters {
    this.at += 1;
    const letters = new Set<string>();
    let isAny = this.source[this.at] === "^";
    let hasSign = isAny;
    while (this.at < this.source.length && this.source[this.at] !== "]") {
      const known = this.take(CLASS_ESCAPE)?.[0];
      if (known !== undefined) {
        isAny ||= known !== "\\s";
        hasSign ||= known === "\\s";
        continue;
      }
      const from = this.readCharacter();
      const isRange = this.source[this.at] === "-" && this.source[this.at + 1] !== "]";
      if (isRange) this.at += 1;
      const to = isRange ? this.readCharacter() : from;
      const size = to.charCodeAt(0) - from.charCodeAt(0);
      if (size > MOST_CHARACTERS) isAny = true;
      for (let step = 0; step <= Math.min(size, MOST_CHARACTERS); step += 1) {
        const char = String.fromCharCode(from.charCodeAt(0) + step);
        if (WORD_UNIT.test(char)) letters.add(lowerUnit(char));
        else hasSign = true;
      }
    }
    this.at += 1;
    return { letters: [...letters], isAny: isAny || letters.size > MOST_CHARACTERS, hasSign };
  }
}

/** The openings of a pattern's source that is tried at the start of words only; null where a match may begin with a sign. */
export function readOpenings(source: string): Openings | null {
  return new OpeningReader(source).read();
}
