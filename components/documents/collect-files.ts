import { READABLE_ENDINGS } from "@/lib/domain/document";

/** Whether a file is one that the reader takes; others of a folder are left out before they are sent. */
function isReadable(name: string): boolean {
  const ending = name.slice(name.lastIndexOf(".")).toLowerCase();
  return [...READABLE_ENDINGS, ".jsonl", ".ndjson"].includes(ending);
}

/** A file with its path inside the folder it was dropped with. */
export interface FoundFile {
  readonly file: File;
  readonly path: string;
}

function readAll(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => {
    const found: FileSystemEntry[] = [];
    // One call gives at most a hundred entries; an empty answer is the end.
    const next = () =>
      reader.readEntries((entries) => {
        if (entries.length === 0) resolve(found);
        else {
          found.push(...entries);
          next();
        }
      }, reject);
    next();
  });
}

async function walk(entry: FileSystemEntry, isInFolder: boolean): Promise<readonly FoundFile[]> {
  if (entry.isFile) {
    if (isInFolder && !isReadable(entry.name)) return [];
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  if (!entry.isDirectory) return [];
  const children = await readAll((entry as FileSystemDirectoryEntry).createReader());
  const found = await Promise.all(children.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((child) => walk(child, true)));
  return found.flat();
}

/** Every file of what was dropped, folders walked to their ends. Call it within the event: the browser forgets what was dropped after it. */
export async function collectDropped(transfer: DataTransfer): Promise<readonly FoundFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ file, path: file.name }));
  return (await Promise.all(entries.map((entry) => walk(entry, false)))).flat();
}

/** The files of a file field; of a folder only those that can be read. */
export function collectChosen(files: FileList): readonly FoundFile[] {
  return [...files].flatMap((file) => {
    const path = file.webkitRelativePath === "" ? file.name : file.webkitRelativePath;
    return file.webkitRelativePath !== "" && !isReadable(file.name) ? [] : [{ file, path }];
  });
}
