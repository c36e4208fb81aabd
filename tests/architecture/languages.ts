import ts from "typescript";
import { LANGUAGES } from "@/lib/domain/document";
import type { SourceText } from "./layers";

/** Where the lexicons of the languages lie; code outside it asks for traits. */
const LEXICONS = "lib/extract/lexicon/";

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.EqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsToken]);

const isCode = (node: ts.Node): boolean => ts.isStringLiteralLike(node) && (LANGUAGES as readonly string[]).includes(node.text);

/** Whether a node asks if something is a certain language: by a comparison, a case, or a look into a list. */
function asksForLanguage(node: ts.Node): boolean {
  if (ts.isBinaryExpression(node)) return EQUALITY.has(node.operatorToken.kind) && (isCode(node.left) || isCode(node.right));
  if (ts.isCaseClause(node)) return isCode(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression) || !["includes", "has", "indexOf"].includes(node.expression.name.text)) return false;
  const list = node.expression.expression;
  return node.arguments.some(isCode) || (ts.isArrayLiteralExpression(list) && list.elements.some(isCode));
}

/** The lines of extraction that ask for a language by its code, the lexicons aside. */
export function languageConditions({ path, text }: SourceText): readonly string[] {
  if (!path.startsWith("lib/extract/") || path.startsWith(LEXICONS)) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (asksForLanguage(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} asks for a language by its code; ask for a trait of its grammar`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What is of no language's grammar: names of places, alphabets, and patterns over the letters that stand for the words of a phrase of time. */
const TABLES: readonly string[] = ["lib/extract/places/", "lib/extract/text/votes.ts", "lib/extract/periods/bases.ts", "lib/extract/periods/dateline.ts", "lib/extract/periods/tags.ts"];

/** Patterns whose letters are no words. */
const CODES: ReadonlySet<string> = new Set([
  // Units and labels of periods as the program itself writes them.
  String.raw`/\/year$/u`, String.raw`/^(?:celsius|fahrenheit|kelvin|knot|(?:km|m|mile|metre|kilometre)\/(?:hour|second|minute))$/u`, String.raw`/^[A-Z]{3}\/(?!year|month|day|week)/`,
  String.raw`/^(?<base>.+)\/(?<time>year|day|month|week|hour)$/u`, String.raw`/^\d{4}(?:-[QH]\d|-\d\d\/\d{4}-\d\d)?$|^FY/u`, String.raw`/^(?:FY)?\d{4}-/u`, String.raw`/^FY(?<first>\d{4})-/u`, String.raw`/^(?:FY|Q|H)\d{1,4}$/u`,
  // Letters that stand for the words of a phrase of time.
  String.raw`/^[be]?f?Yy?$/u`,
  // Signs and symbols that texts of all languages write beside numbers.
  String.raw`/^dlrs?$/`, String.raw`/^(?:e|E|x|х|m|km|cm|mm|ft|s)$/`, String.raw`/^[DdДд]$/`, '"х"', '"С"',
  // How words are spelt: endings of addresses, syllables of names, vowels, marks that part sections, a letter with two forms.
  String.raw`/(?!(?:ru|az|com|org|net|info|news|kz|by|uz|ge|tr|uk|eu|ру|рф)(?!\p{L}))["“„«(]?\p{Lu}(?:\p{Ll}|\s\p{Ll})/iuy`, String.raw`/^(?![aeiouy]+$)[^aeiouy]{0,2}[aeiouwy]{1,4}(?:ng|hn|[hklmnpt])?$/u`,
  String.raw`/(?<=.{3})[аеёиоуыюяəöü]+$/u`, String.raw`/^(?:(?:\*\s?){3,}|(?:[XxХх]\s?){3}|-0-|-{3,}|#{1,3}(?: #){0,2}|_{3,})$/u`, '"*XxХх-#_"', '"[её]"', '"ё"',
]);

/** A pattern without its names of groups, escapes and classes of characters. */
const bareOf = (pattern: string): string => pattern.replace(/\/[a-z]*$/u, "").replaceAll(/\(\?<[a-zA-Z]\w*>/gu, "(").replaceAll(/\\p\{[^}]*\}|\\u[0-9a-f]{4}|\\[a-zA-Z]/giu, "").replaceAll(/\[[^\]]*\]/gu, "");

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || node.kind === ts.SyntaxKind.TemplateHead || node.kind === ts.SyntaxKind.TemplateMiddle || node.kind === ts.SyntaxKind.TemplateTail;

/** Whether a literal holds words of a language: letters that English does not write, or in a pattern two letters or more in a row. */
function holdsWords(node: ts.Node): boolean {
  const literal = node.getText();
  if (CODES.has(literal)) return false;
  if (ts.isRegularExpressionLiteral(node)) return /\p{L}{2,}/u.test(bareOf(literal)) || /[\p{Script=Cyrillic}əğıöüçş]/iu.test(literal);
  return isText(node) && /[\p{Script=Cyrillic}əğöüçş]{2,}|^["']\p{Script=Cyrillic}["']$/iu.test(literal);
}

/** The lines of extraction that hold words of a language, the lexicons and tables aside. */
export function languageWords({ path, text }: SourceText): readonly string[] {
  if (!path.startsWith("lib/extract/") || [LEXICONS, ...TABLES].some((folder) => path.startsWith(folder))) return [];
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (holdsWords(node)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} holds words of a language; keep them in its folder of the lexicon`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
