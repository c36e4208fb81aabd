/** A piece of the source of a pattern. */
export type Part =
  | { readonly kind: "letters"; readonly letters: string }
  /** Characters of a class, by the source of the class. */
  | { readonly kind: "set"; readonly source: string; readonly least: number; readonly most: number }
  | { readonly kind: "group"; readonly options: readonly (readonly Part[])[]; readonly least: number; readonly most: number }
  /** What must stand behind, or must not, and is not taken. */
  | { readonly kind: "ahead"; readonly options: readonly (readonly Part[])[]; readonly isNot: boolean };

/** A group that may come more often is left to the regular expression. */
const MOST_TIMES = 6;

const REPETITION = /(?:(?<sign>[?*+])|\{(?<least>\d+)(?:(?<comma>,)(?<most>\d*))?\})/y;
const SET = /\[(?!\^)(?:\\p\{\w+\}|\\u[0-9a-f]{4}|\\[^u]|[^\\\]])+\]|\\p\{\w+\}|\\[ds]/iy;
const LETTER = /[^\\[\](){}|?*+.^$]/y;

/** Reads a source from left to right; `isStrange` says that it holds something that is not read here. */
class PhraseParser {
  isStrange = false;
  private at = 0;

  constructor(private readonly source: string) {}

  read(): readonly (readonly Part[])[] | null {
    const options = this.readOptions();
    return this.isStrange || this.at < this.source.length ? null : options;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }

  private takeText(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private readOptions(): readonly (readonly Part[])[] {
    const options = [this.readSequence()];
    while (!this.isStrange && this.takeText("|")) options.push(this.readSequence());
    return options;
  }

  private readGroup(): readonly (readonly Part[])[] {
    const options = this.readOptions();
    if (!this.takeText(")")) this.isStrange = true;
    return options;
  }

  private readSequence(): readonly Part[] {
    const parts: Part[] = [];
    while (!this.isStrange && this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const isNot = this.takeText("(?!");
      if (isNot || this.takeText("(?=")) parts.push({ kind: "ahead", options: this.readGroup(), isNot });
      else this.addOne(parts);
    }
    return parts;
  }

  private addOne(parts: Part[]): void {
    if (this.takeText("(?:")) {
      const options = this.readGroup();
      const { least, most } = this.readTimes();
      this.isStrange ||= most > MOST_TIMES;
      parts.push({ kind: "group", options, least, most });
      return;
    }
    const source = this.take(SET)?.[0];
    if (source !== undefined) {
      parts.push({ kind: "set", source, ...this.readTimes() });
      return;
    }
    const letter = this.take(LETTER)?.[0];
    if (letter === undefined) {
      this.isStrange = true;
      return;
    }
    const { least, most } = this.readTimes();
    const last = parts.at(-1);
    if (least !== 1 || most !== 1) parts.push({ kind: "group", options: [[{ kind: "letters", letters: letter }]], least, most });
    else if (last?.kind === "letters") parts[parts.length - 1] = { kind: "letters", letters: last.letters + letter };
    else parts.push({ kind: "letters", letters: letter });
    this.isStrange ||= most > MOST_TIMES;
  }

  /** How often the piece before may come; a repetition that takes as little as it can is not read. */
  private readTimes(): { readonly least: number; readonly most: number } {
    const groups = this.take(REPETITION)?.groups;
    if (groups === undefined) return { least: 1, most: 1 };
    this.isStrange ||= this.source[this.at] === "?";
    const sign = groups["sign"];
    if (sign !== undefined) return { least: sign === "+" ? 1 : 0, most: sign === "?" ? 1 : Infinity };
    const least = Number(groups["least"]);
    const most = groups["comma"] === undefined ? least : Number(groups["most"] === "" ? Infinity : groups["most"]);
    return { least, most };
  }
}

/** Takes the source of a pattern apart into its options; null where it has more than letters, classes, groups and looks ahead. */
export function parsePhrase(source: string): readonly (readonly Part[])[] | null {
  return new PhraseParser(source).read();
}
