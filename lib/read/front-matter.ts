import { parse, YAMLParseError } from "yaml";
import { UserError } from "@/lib/domain/errors";

/** A text without its front matter, and what that holds. */
export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FENCED = /^---[ \t]*\r?\n(?<yaml>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/;

/**
 * Takes the YAML between two lines of `---` off the beginning of a text. Null where there is none: a rule of
 * hyphens above plain words is part of the text. Throws `unreadable` where it is meant as YAML and is none.
 */
export function parseFrontMatter(text: string, name: string): FrontMatter | null {
  const match = FENCED.exec(text);
  const yaml = match?.groups?.["yaml"];
  if (match === null || yaml === undefined || !/^[\p{L}_][\p{L}\p{N}_ -]*:/mu.test(yaml)) return null;
  const values = parseYaml(yaml, name);
  if (typeof values !== "object" || values === null || Array.isArray(values)) return null;
  return { values: Object.fromEntries(Object.entries(values)), body: text.slice(match[0].length) };
}

function parseYaml(yaml: string, name: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    // The opening fence is the first line of the file.
    const where = line === undefined ? "" : ` at line ${line + 1}`;
    throw new UserError("unreadable", `The front matter of ${name} is not valid YAML${where}. Put values with a colon in quotes, or remove the lines between the two ---.`, { reason: "front_matter", name, line: line === undefined ? 0 : line + 1 });
  }
}
