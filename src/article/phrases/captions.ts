// What tells a picture's caption from a sentence of the story.

/** What every line holds that has one of the marks below: spares most lines the search. */
export const CAPTION_HINT =
  /photo|pict|image|file|frame|pool|©|reuters|getty|afp|epa|via ap|фото|credit|caption|\/.{2,40}\)$|[.!?]["”’)]?AP$/i

/** A line with one of these is a caption, whatever it ends with. */
export const CAPTION = [
  /^(?:file (?:photo|picture|image|pic)|pictured|photo (?:shows|taken)|in this (?:file )?(?:photo|image|picture|frame))\b|^(?:фото из архива|архивное фото)/iu,
  /\bpictured\s*:/i,
  /(?<=^.{20,300})\bPhotograph: \p{Lu}/u,
  /\((?:(?:ap|reuters|afp|epa|getty|upi) (?:file )?(?:photo|image)|file (?:photo|image)|(?:photo|image|pool) by|pool)s?[^)]{0,80}\)\s*$/i,
  /\bAP Photo\b|\bREUTERS\/|\bAFP\/|\/(?:AFP|Getty|Reuters|EPA)\b|\bGetty Images\b|\bvia (?:AP|REUTERS|Getty|AFP)\b/,
  /\((?:file|file (?:photo|picture|pic|image)|library (?:photo|picture)|stock (?:photo|image))\)/i,
  /(?<=^.{20,200})\s©\s?\p{L}/u,
  // "… auf dem Weg ins Stadion. Foto: dpa", "… (Image: GETTY)"
  /(?<=^.{12,400}[\s.([–|-])(?:Fotos?|Photos?|Bild(?:er)?|Images?|Pictures?|Cr[ée]dits?|Photo [Cc]redit|Image [Cc]redit|Fot\.|Zdjęcie|Imagen|Foto di|Ljósmynd)\s?[:/©]\s?\p{L}(?:[^.!?]|\.(?=\S)){1,70}$/u,
  /\([A-Z]{3,}(?:\/[\p{L} .-]{2,30}){1,3}\)$/u,
  /^(?:image|photo|media|video) caption:? (?=\p{Lu})/iu,
  /\s\(?Credit:? (?:(?:via )?(?:AP|Reuters|AFP|Getty|Associated Press|Agence France)|\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’ -]{2,30}(?:\/|, |\s(?:for|via)\s)).{0,60}$/u,
  /[.\p{Ll}]\s?\(\p{Lu}[\p{L}.'’ -]{3,40}\/\s?\p{Lu}[\p{L}. ]{1,30}\)$/u,
  /(?<=^.{30,300})[.!?]["”’)]?(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images)$/,
] as const

/** A line with one of these is a caption when it has no full stop or is short for a paragraph. */
export const IN_PICTURE =
  /\((?:left|right|cent(?:re|er)|above|below|top|bottom|[^()]{0,60}\bpictured\b[^()]{0,60}|l|r|c|from left|second (?:left|right)|слева|справа|в центре)\)|\b(?:pictured (?:here|above|left|right|together)|(?:is|are) (?:seen|pictured) (?:in|at|on|during|after|with)|looks on (?:as|during)|poses? for (?:a )?(?:photo|picture)s?)\b/i

/** The same without brackets, which sentences also have: only in a line without a full stop. */
export const BESIDE = /, (?:left|right|cent(?:re|er))(?:,|$)/
