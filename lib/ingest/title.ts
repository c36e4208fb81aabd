const LONGEST = 120;

/** A name for a text without a title: its first line, cut at a word; the name it came by where that has no words. */
export function inferTitle(text: string, origin: string): string {
  const line = text
    .slice(0, 4_000)
    .split(/\r?\n/u)
    .map((candidate) => candidate.replace(/^[\s#>*_-]+/u, "").replace(/\s+/gu, " ").trim())
    .find((candidate) => /\p{L}{2}/u.test(candidate));
  if (line === undefined) return origin;
  // A sentence as a title goes on with a comma where it is cited; a full stop would stand in between.
  if (line.length <= LONGEST) return line.replace(/(?<![.…])\.$/u, "");
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).replace(/[\s,;:.–—-]+$/u, "")} …`;
}
