/** What a change on the server came to: done, or a sentence that says what to do. `undo` names what can be taken back. */
export type ActionResult = { readonly ok: true; readonly undo?: string } | { readonly ok: false; readonly message: string };
