import type { ErrorCode } from "@/lib/domain/errors";
import type { FileRequest } from "./request";

/** What is asked of the thread that writes files: one file is one number. */
export type ToThread =
  | { readonly kind: "open"; readonly id: number; readonly file: string; readonly request: FileRequest }
  | { readonly kind: "pull"; readonly id: number }
  | { readonly kind: "close"; readonly id: number };

/** What it answers: a part for each pull, the end, or a fault, after which nothing more comes of that file. */
export type FromThread =
  | { readonly kind: "part"; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: "end"; readonly id: number }
  | { readonly kind: "fault"; readonly id: number; readonly message: string; readonly code: ErrorCode | null };
