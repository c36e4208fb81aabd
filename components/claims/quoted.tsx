import type { ClaimView } from "@/lib/domain/view";
import { clipAround } from "./clip";

/** The sentence of a claim with its figure marked, cut to the words around it where `room` (characters a side) is given. */
export function Quoted({ claim, room = Number.POSITIVE_INFINITY }: { readonly claim: Pick<ClaimView, "sentence" | "start" | "end">; readonly room?: number }) {
  const { before, quote, after } = clipAround(
    claim.sentence.text,
    { start: claim.start - claim.sentence.start, end: claim.end - claim.sentence.start },
    room,
  );
  return (
    <>
      {before}
      <mark>{quote}</mark>
      {after}
    </>
  );
}
