import { SingleBar } from "cli-progress";
import { reprocessDocuments } from "@/lib/ingest/change";
import { writeOut } from "./lines";
import { withStore } from "./store";

/** Reads stored texts again by the present rules and says what changed. */
export async function reprocess({ all }: { readonly all: boolean }): Promise<void> {
  await withStore(async (store) => {
    const bar = process.stderr.isTTY ? new SingleBar({ format: "{bar} {value}/{total} documents · {eta_formatted} left", stream: process.stderr, hideCursor: true }) : null;
    const { documents, added, retired, proposed, newFindings } = await reprocessDocuments(store, {
      all,
      onProgress: (done, total) => {
        if (done === 0) bar?.start(total, 0);
        bar?.update(done);
      },
    });
    bar?.stop();
    await writeOut(
      `${documents} documents read again: ${added} readings added, ${retired} retired, ${proposed} kept beside what a person reviewed; ${newFindings} findings new or changed.\n`,
    );
  });
}
