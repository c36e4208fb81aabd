import { posix } from "node:path";
import ts from "typescript";

/** A file of the project: its path from the project's folder with `/`, and what it says. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
}

/** What a layer may reach. Anything that is not named here fails. */
export interface LayerRule {
  /** Layers whose files it may import. Its own files it may always import. */
  readonly layers: readonly string[];
  /** Packages it may import, as they are written; `*` for any, `node:*` for what comes with Node. */
  readonly packages: readonly string[];
  /** Pure: the same input gives the same output, on any machine and at any time. */
  readonly pure?: true;
}

const PAGE_PACKAGES = ["*"];

/**
 * The house, top to bottom; each list is "may import".
 * `lib/env` and the outermost layers aside, nothing reads the surroundings.
 */
export const LAYERS: Readonly<Record<string, LayerRule>> = {
  "lib/domain": { layers: [], packages: [], pure: true },
  "lib/catalogue": { layers: ["lib/domain"], packages: ["i18n-iso-countries"], pure: true },
  "lib/extract": { layers: ["lib/domain", "lib/catalogue"], packages: ["zod"], pure: true },
  "lib/compare": { layers: ["lib/domain", "lib/catalogue", "messages"], packages: ["zod"], pure: true },
  "lib/series": { layers: ["lib/domain"], packages: ["date-fns"], pure: true },
  "lib/format": { layers: ["lib/domain"], packages: [], pure: true },
  "lib/export": { layers: ["lib/domain", "lib/format"], packages: ["hucre"], pure: true },
  "lib/params": { layers: ["lib/domain"], packages: ["nuqs", "zod"] },
  "lib/read": { layers: ["lib/domain"], packages: ["node:*", "chardet", "date-fns", "html-to-text", "iconv-lite", "mammoth", "unpdf", "yaml", "zod"] },
  "lib/env": { layers: ["lib/domain"], packages: ["node:*", "zod"] },
  "lib/store": { layers: ["lib/domain", "lib/catalogue", "lib/env"], packages: ["node:*", "@orama/stemmers/*", "@prisma/*", "better-sqlite3", "zod"] },
  "lib/files": { layers: ["lib/store", "lib/export", "lib/env", "lib/domain"], packages: ["node:*"] },
  "lib/ingest": { layers: ["lib/read", "lib/extract", "lib/compare", "lib/store", "lib/env", "lib/catalogue", "lib/domain"], packages: ["node:*", "zod"] },
  "lib/i18n": { layers: ["lib/domain", "messages"], packages: ["next", "react", "server-only", "use-intl"] },
  "lib/data": {
    layers: ["lib/store", "lib/series", "lib/params", "lib/format", "lib/compare", "lib/catalogue", "lib/env", "lib/i18n", "messages", "lib/domain"],
    packages: ["next", "react", "server-only", "zod"],
  },
  components: { layers: ["lib/series", "lib/params", "lib/format", "lib/i18n", "lib/domain"], packages: PAGE_PACKAGES },
  app: { layers: ["components", "lib/data", "lib/files", "lib/params", "lib/export", "lib/format", "lib/series", "lib/i18n", "lib/domain"], packages: PAGE_PACKAGES },
  cli: {
    layers: ["lib/ingest", "lib/files", "lib/read", "lib/extract", "lib/compare", "lib/store", "lib/export", "lib/format", "lib/catalogue", "lib/env", "lib/domain"],
    packages: ["node:*", "commander", "cli-progress", "zod"],
  },
  messages: { layers: ["lib/domain"], packages: [] },
};

/** Files that may reach further than their layer, each for a reason. */
export const EXCEPTIONS: readonly { readonly path: RegExp; readonly layers: readonly string[]; readonly why: string }[] = [
  { path: /^app\/.*(actions?|upload[^/]*|route)\.tsx?$/u, layers: ["lib/ingest", "lib/env"], why: "texts come in through actions and upload routes, with the limits that the settings give" },
  { path: /^app\/api\/.*\.ts$/u, layers: ["lib/ingest", "lib/env"], why: "the routes of the interface for programs" },
];

/** No page and no component may reach into the store past lib/data, whatever packages it may use; routes for programs may use what comes with Node. */
const NEVER_IN_PAGES = /^(@prisma\/|better-sqlite3|node:)/u;
const NEVER_IN_ROUTES = /^(@prisma\/|better-sqlite3)/u;

/** The layer a file belongs to, or null for one that stands outside (tests, scripts, configuration). */
export function layerOf(path: string): string | null {
  const names = Object.keys(LAYERS).filter((name) => path === `${name}.ts` || path.startsWith(`${name}/`));
  return names.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** What a file imports, types and dynamic imports included, as written. */
export function importsOf({ text }: SourceText): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** Every import of a file that its layer may not have, as sentences. */
export function forbiddenImports(file: SourceText): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === null) return [];
  const rule = LAYERS[layer];
  if (rule === undefined) return [];
  const extra = EXCEPTIONS.filter((exception) => exception.path.test(file.path)).flatMap((exception) => exception.layers);
  return importsOf(file).flatMap((name) => {
    const target = resolveWithin(file.path, name);
    const problem = target === null ? packageProblem(file.path, layer, rule, name) : layerProblem(layer, [...rule.layers, ...extra], target);
    return problem === null ? [] : [`${file.path} imports ${name}: ${problem}`];
  });
}

/** Every use of the surroundings (clock, chance, process, network, console) in a file of a pure layer, as sentences. */
export function impurities(file: SourceText): readonly string[] {
  const layer = layerOf(file.path);
  if (layer === null || LAYERS[layer]?.pure !== true) return [];
  // Most files name none of these and need no tree.
  if (!IMPURE_WORDS.test(file.text)) return [];
  const source = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.Latest, true, file.path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = impurityOf(node);
    if (name !== null) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${file.path}:${line + 1} uses ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const IMPURE_MEMBERS = new Set(["Date.now", "Math.random", "crypto.randomUUID", "performance.now"]);
const IMPURE_NAMES = new Set(["process", "fetch", "console", "performance", "globalThis", "setTimeout", "setInterval", "queueMicrotask", "window", "document", "localStorage", "require"]);

const IMPURE_WORDS = new RegExp(`\\b(?:Date|Math|crypto|${[...IMPURE_NAMES].join("|")})\\b`, "u");

function impurityOf(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.has(node.getText())) return node.getText();
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && (node.arguments?.length ?? 0) === 0) return "new Date()";
  if (ts.isCallExpression(node) && node.expression.getText() === "Date") return "Date()";
  if (ts.isIdentifier(node) && IMPURE_NAMES.has(node.text) && isFreeName(node)) return node.text;
  return null;
}

/** Whether a name stands for a global: not a member, a key, a declared name or a name that the file declares itself. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node && !isDeclared(node);
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent) || ts.isTypeOfExpression(parent)) return !isDeclared(node);
  return false;
}

/** Whether a parameter, variable, function or import of the same file has the name. */
function isDeclared(node: ts.Identifier): boolean {
  let found = false;
  const visit = (other: ts.Node): void => {
    const declares = ts.isParameter(other) || ts.isVariableDeclaration(other) || ts.isFunctionDeclaration(other) || ts.isBindingElement(other) || ts.isImportSpecifier(other);
    if (declares && other.name !== undefined && ts.isIdentifier(other.name) && other.name.text === node.text) found = true;
    if (!found) ts.forEachChild(other, visit);
  };
  visit(node.getSourceFile());
  return found;
}

/** Path within the project that an import leads to, or null for a package. */
function resolveWithin(from: string, name: string): string | null {
  if (name.startsWith("@/")) return name.slice(2);
  if (name.startsWith(".")) return posix.normalize(posix.join(posix.dirname(from), name));
  return null;
}

function layerProblem(layer: string, allowed: readonly string[], target: string): string | null {
  const reached = layerOf(target) ?? layerOf(`${target}.ts`);
  if (reached === layer) return null;
  if (reached === null) return /\.(css|json|svg|png|ico)$/u.test(target) ? null : `${layer} may not import from outside the layers`;
  return allowed.includes(reached) ? null : `${layer} may not import ${reached}`;
}

function packageProblem(path: string, layer: string, rule: LayerRule, name: string): string | null {
  const never = path.startsWith("app/api/") ? NEVER_IN_ROUTES : NEVER_IN_PAGES;
  if ((layer === "app" || layer === "components") && never.test(name)) return `${layer} reaches data only through lib/data`;
  const isAllowed = rule.packages.some((allowed) => {
    if (allowed === "*") return true;
    if (allowed.endsWith("*")) return name.startsWith(allowed.slice(0, -1));
    return name === allowed || name.startsWith(`${allowed}/`);
  });
  return isAllowed ? null : `${layer} may not use this package`;
}
