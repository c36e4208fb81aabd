import { Argument, Command, InvalidArgumentError, Option } from "commander";

const EXIT_CODES = `
Exit codes: 0 done; 1 something could not be read (it is named on stderr, the rest was done); 2 wrong command; 70 a fault of the program.
The store is the file that DATABASE_URL names, file:./data/parallax.db in the project's folder if it names none.`;

/** The commands and their help. Each loads its own code when it runs, so that help and small commands start at once. */
export function buildProgram(): Command {
  const program = new Command("parallax")
    .description("Takes figures about relations between countries out of texts, and says which of them can and cannot all be true.")
    .addHelpText("after", EXIT_CODES)
    .showHelpAfterError("Add --help for what it takes.")
    .exitOverride();

  command(program, "ingest")
    .argument("<path...>", "files (.txt, .md, .html, .pdf, .docx, .jsonl) and folders")
    .option("--json", "one JSON record per text on stdout instead of the summary")
    .description("Adds texts to the store: reads their claims and compares them with all that is there. A bad file is named and skipped.")
    .action(async (paths: string[], options: { json?: boolean }) => (await import("./ingest")).ingest(paths, { json: options.json ?? false }));

  command(program, "extract")
    .argument("[file]", "documents as JSON Lines; standard input where it is left out or -")
    .option("--jsonl", "documents in, claims out, one JSON record a line (the only form)")
    .option("--quantities", "every measured number too, also those that are no claim")
    .description("Reads documents and writes their claims; touches no store. Output order is input order.")
    .action(async (file: string | undefined, options: { quantities?: boolean }) => (await import("./extract")).extract(file, { quantities: options.quantities ?? false }));

  command(program, "compare")
    .argument("[file]", "claims as JSON Lines; standard input where it is left out or -")
    .option("--jsonl", "claims in, findings out, one JSON record a line (the only form)")
    .description("Compares claims and writes what can and cannot be true together; touches no store.")
    .action(async (file: string | undefined) => (await import("./compare")).compare(file));

  command(program, "export")
    .addArgument(new Argument("<what>", "what to write").choices(["claims", "findings"]))
    .option("--csv", "RFC 4180, CRLF, UTF-8 (the form where none is named)")
    .option("--excel", "CSV with the mark that Excel needs to read UTF-8")
    .option("--xlsx", "an Excel workbook with typed cells")
    .option("-o, --output <file>", "file to write; a folder gets a name that says what and when")
    .option("--indicator <code...>", "only these indicators")
    .option("--pair <codes>", "only this pair of countries, such as AZ-RU", parsePair)
    .option("--from <year>", "only periods that touch this year or later ones", parseYear)
    .option("--to <year>", "only periods that touch this year or earlier ones", parseYear)
    .option("--publisher <name...>", "only claims of texts by these publishers")
    .option("--speaker <name...>", "only claims of these speakers")
    .addOption(new Option("--lang <code>", "only claims of texts in this language").choices(["en", "ru", "az"]))
    .option("--search <words>", "only claims whose sentence, title, publisher or speaker has these words")
    .option("--conflicts", "only what does not fit together")
    .description("Writes the store's claims or findings as CSV or as a workbook, page by page: any number of rows needs the memory of a few pages.")
    .action(async (what: "claims" | "findings", options: object) => (await import("./export")).exportRows(what, options));

  command(program, "explain")
    .argument("<file>", "a text: .txt, .md, .html, .pdf or .docx")
    .description("Says how each claim of a text was read: which rule set which field from which words.")
    .action(async (file: string) => (await import("./explain")).explain(file));

  command(program, "migrate")
    .option("--samples", "read the samples too, into a store that holds no other texts")
    .description("Brings the store's tables up to date, making the store where there is none.")
    .action(async (options: { samples?: boolean }) => (await import("./migrate")).migrate({ samples: options.samples ?? false }));

  command(program, "reprocess")
    .option("--all", "also texts that the present rules have read already")
    .description("Reads all stored texts again where the rules are newer. Readings that differ are added beside the old; what people reviewed stays.")
    .action(async (options: { all?: boolean }) => (await import("./reprocess")).reprocess({ all: options.all ?? false }));

  return program;
}

function parseYear(value: string): number {
  if (!/^\d{4}$/.test(value)) throw new InvalidArgumentError("A year has four digits.");
  return Number(value);
}

function parsePair(value: string): string {
  if (!/^[A-Za-z]{2}(-[A-Za-z]{2})?$/.test(value)) throw new InvalidArgumentError("A pair is two country codes joined by a hyphen, such as AZ-RU.");
  return value.toUpperCase().split("-").sort().join("-");
}

function command(program: Command, name: string): Command {
  return program.command(name).exitOverride().showHelpAfterError("Add --help for what it takes.");
}
