// Reads a PDF or a Word document from standard input and writes what it says as JSON. Hostile files of a few
// hundred kilobytes take such parsers to gigabytes: so they run here, in a process that may die.
// node child.mjs <pdf|docx> <largest memory in bytes>
import { Worker } from "node:worker_threads";
import { toLines } from "./runs.ts";
import { toText } from "./paragraphs.ts";

const [kind, limit] = process.argv.slice(2);
/** Memory outside of the heap has no limit of its own, and a busy parser lets no timer run here. */
const WATCH = `const { workerData } = require("node:worker_threads");
setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, "SIGKILL"), 40);`;
new Worker(WATCH, { eval: true, workerData: Number(limit) }).unref();

// What libraries print must not get into the answer.
for (const name of ["log", "info", "warn", "error"]) console[name] = () => undefined;

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const bytes = Buffer.concat(chunks);
const answer = await (kind === "pdf" ? readPdf(bytes) : readDocx(bytes)).catch(() => ({ fault: "broken" }));
process.stdout.write(JSON.stringify(answer), () => process.exit(0));

async function readPdf(data) {
  const { getDocumentProxy } = await import("unpdf");
  let pdf;
  try {
    pdf = await getDocumentProxy(new Uint8Array(data), { verbosity: 0, isEvalSupported: false });
  } catch (error) {
    return { fault: error?.name === "PasswordException" ? "encrypted" : "broken" };
  }
  const pages = [];
  let marks = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const found = toLines(items.filter((item) => "str" in item).map(toRun));
    pages.push(found.lines);
    marks += found.marks;
    page.cleanup();
  }
  const { text, running } = toText(pages);
  if (text.trim() === "") return { fault: "no_text", pages: pdf.numPages };
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  return { text, pages: pdf.numPages, running, marks, made: toDay(info?.CreationDate) };
}

function toRun({ str, transform, width }) {
  const [a, b, , , x, y] = transform;
  return { text: str, x, y, width, size: Math.hypot(a, b) };
}

/** `D:20211103…` as 2021-11-03. */
function toDay(value) {
  const parts = /^D:(\d{4})(\d{2})(\d{2})/.exec(String(value ?? ""));
  return parts === null ? null : parts.slice(1).join("-");
}

async function readDocx(buffer) {
  const [{ default: mammoth }, { convert }] = await Promise.all([import("mammoth"), import("html-to-text")]);
  const { value } = await mammoth.convertToHtml({ buffer }, { convertImage: mammoth.images.imgElement(async () => ({ src: "" })) });
  const text = convert(value, {
    wordwrap: false,
    selectors: [
      ...["img", 'a[href^="#footnote"]', 'a[href^="#endnote"]'].map((selector) => ({ selector, format: "skip" })),
      { selector: "a", options: { ignoreHref: true } },
      ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: "table", format: "dataTable", options: { uppercaseHeaderCells: false } },
      { selector: "ul", options: { itemPrefix: "- " } },
    ],
  });
  return text.trim() === "" ? { fault: "no_text" } : { text };
}
