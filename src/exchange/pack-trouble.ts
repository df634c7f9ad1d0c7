/** Why a pack is not opened. Sizes are in bytes. */
export type PackTrouble =
  | { readonly why: 'not_zip' | 'no_pack' | 'encrypted' }
  /** Neither YAML nor a zip by name; YAML by name but no text; text, but neither a pack nor a scenario. */
  | { readonly why: 'not_yaml' | 'not_text' | 'no_scenario' }
  | { readonly why: 'too_large'; readonly most: number }
  | { readonly why: 'too_many'; readonly most: number }
  /** What is packed in it is too much once unpacked. */
  | { readonly why: 'too_much'; readonly most: number }
  /** A path that leads out of the zip, or would on some machine. */
  | { readonly why: 'unsafe_path'; readonly path: string }
  /** Two files that some machines take for one. */
  | { readonly why: 'twice'; readonly path: string }
  /** Not what its own directory says it is. */
  | { readonly why: 'broken'; readonly path: string }
  /** Written by a later version of us, in a way this one does not know. */
  | { readonly why: 'newer' };

/** Something done, or why it was not. */
export type OrTrouble<Done> = (Done & { readonly trouble: null }) | { readonly trouble: PackTrouble };
